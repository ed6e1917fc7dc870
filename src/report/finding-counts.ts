import type { FailOn } from "../model/config.js";
import type { FindingKind, HeldDigest } from "../model/digest.js";
import type { FindingCount, LocatedFinding, ReportFinding } from "../model/report.js";
import { fails } from "./judge.js";

/** What the findings of a file come to, so that totals need not read them all again. */
export function countKinds(findings: Iterable<Pick<LocatedFinding, "rule" | "severity">>): FindingKind[] {
  const counted = new Map<string, FindingKind>();
  for (const { rule, severity } of findings) {
    const key = `${rule} ${severity}`;
    counted.set(key, { rule, severity, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()];
}

/** What the findings of a run come to in which nothing is suppressed. */
export function countsWithin(
  digests: readonly HeldDigest[],
  others: readonly LocatedFinding[],
  failOn: FailOn,
): FindingCount[] {
  const kinds = digests.flatMap((digest) => digest.kinds ?? countKinds(digest.findings));
  const all = [...kinds, ...countKinds(others)];
  return addedUp(all, ({ rule, severity }) => `${rule} ${severity}`).map((kind) => ({
    ...kind,
    suppressed: null,
    fails: fails({ severity: kind.severity, suppressed: null }, failOn),
  }));
}

/** What findings come to, gone through one by one. */
export function* countsOf(findings: Iterable<ReportFinding>): Generator<FindingCount> {
  for (const { rule, severity, suppressed, fails } of findings) {
    yield { rule, severity, fails, suppressed: suppressed?.kind ?? null, count: 1 };
  }
}

/** The same counts with those together that are alike. */
export function countsTogether(counts: Iterable<FindingCount>): FindingCount[] {
  return addedUp(
    counts,
    ({ rule, severity, suppressed, fails }) => `${rule} ${severity} ${suppressed} ${fails}`,
  );
}

function addedUp<Count extends { readonly count: number }>(
  counts: Iterable<Count>,
  keyOf: (one: Count) => string,
): Count[] {
  const sums = new Map<string, { readonly first: Count; count: number }>();
  for (const one of counts) {
    const key = keyOf(one);
    const known = sums.get(key);
    if (known) known.count += one.count;
    else sums.set(key, { first: one, count: one.count });
  }
  return Array.from(sums.values(), ({ first, count }) => ({ ...first, count }));
}
