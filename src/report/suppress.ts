import type { BaselineEntry, Exemption } from "../model/baseline.js";
import type { LocatedFinding, Suppression } from "../model/report.js";
import type { SuppressionContext } from "../rules/suppression-context.js";
import type { CalendarDate } from "../time/calendar-date.js";
import { type Scene, sightOf } from "./sight.js";

type Subject = Pick<LocatedFinding, "unit" | "item" | "rule" | "file" | "fingerprint">;

/** The suppressions and entries of the baseline that are for a finding, whether they still hold or not. */
export type ExemptionsOf = (finding: Subject) => readonly Exemption[];

/**
 * Looks exemptions up by what they are for. `unreadable`: files that could not be read; what is found in them is no
 * debt that a baseline may carry, but a part of the ledgers that nobody has looked at.
 */
export function exemptionsAmong(
  exemptions: readonly Exemption[],
  unreadable: ReadonlySet<string>,
): ExemptionsOf {
  if (exemptions.length === 0) return () => [];

  const byKey = new Map<string, Exemption[]>();
  for (const entry of exemptions) {
    const alike = byKey.get(keyOf(entry));
    if (alike) alike.push(entry);
    else byKey.set(keyOf(entry), [entry]);
  }

  return (finding) => {
    if (isOfExemptions(finding)) return [];

    const { rule, unit, item, fingerprint, file } = finding;
    const suppressions = byKey.get(`${rule} ${unit}`) ?? [];
    const known = unreadable.has(file) ? [] : (byKey.get(fingerprint) ?? []);
    return [
      ...suppressions.filter((entry) => entry.item === undefined || entry.item === item),
      ...known.filter((entry) => entry.rule === rule && isOf(entry.unit, unit) && isOf(entry.item, item)),
    ];
  };
}

function keyOf(entry: Exemption): string {
  return entry.kind === "baseline" ? entry.fingerprint : `${entry.rule} ${entry.unit}`;
}

function isOf(written: string | undefined, found: string | null): boolean {
  return (written ?? null) === found;
}

/** What is said of an exemption cannot be set aside by another. */
export function isOfExemptions({ rule }: Pick<LocatedFinding, "rule">): boolean {
  return rule.startsWith("suppression/");
}

/** The first exemption that holds on a day, as reports show it. */
export function suppressionIn(exemptions: readonly Exemption[], asOf: CalendarDate): Suppression | null {
  const entry = exemptions.find(({ expires }) => expires === undefined || asOf <= expires);
  if (!entry) return null;

  const { kind } = entry;
  if (kind === "suppression")
    return { kind, reason: entry.reason, approved_by: entry.approvedBy, expires: entry.expires };
  return {
    kind,
    written_on: entry.writtenOn,
    approved_by: entry.approvedBy ?? null,
    expires: entry.expires ?? null,
  };
}

/** Each exemption with what it covers, and whether the run could see what it is for. */
export function suppressionContexts(
  exemptions: readonly Exemption[],
  findings: Iterable<Subject>,
  exemptionsOf: ExemptionsOf,
  scene: Scene,
): SuppressionContext[] {
  const { campaign, asOf, clock } = scene.set;
  const covers = new Map<Exemption, number>();
  if (exemptions.length > 0) {
    for (const finding of findings) {
      for (const entry of exemptionsOf(finding)) covers.set(entry, (covers.get(entry) ?? 0) + 1);
    }
  }
  return exemptions.map((entry) => ({
    campaign,
    asOf,
    clock,
    entry,
    covers: covers.get(entry) ?? 0,
    ...(covers.has(entry) ? ({ sight: "seen" } as const) : sightOf(entry, scene)),
  }));
}

/** Entries of the baseline for which the run would have found something, and did not. */
export function goneIn(contexts: readonly SuppressionContext[]): BaselineEntry[] {
  return contexts.flatMap(({ entry, covers, sight }) =>
    entry.kind === "baseline" && covers === 0 && sight !== "unseen" ? [entry] : [],
  );
}
