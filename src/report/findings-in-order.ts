import type { HeldDigest } from "../model/digest.js";
import type { LocatedFinding } from "../model/report.js";
import { type Sequence, sequence } from "../model/sequence.js";
import { compareFindings } from "./locate-findings.js";
import { compareText } from "./order.js";

type OfFile = { readonly file: string; readonly findings: Sequence<LocatedFinding> };

/** All findings in the report's order. Those of a digest are of its file and in order; others may be of any. */
export function findingsInOrder(
  digests: readonly HeldDigest[],
  others: readonly LocatedFinding[],
): Sequence<LocatedFinding> {
  const further = new Map<string, LocatedFinding[]>();
  for (const finding of others) {
    const known = further.get(finding.file);
    if (known) known.push(finding);
    else further.set(finding.file, [finding]);
  }
  const own = digests.map(({ file, findings }): OfFile => ({ file: file.path, findings }));
  const known = new Set(own.map(({ file }) => file));
  const elsewhere = [...further.keys()].filter((file) => !known.has(file));
  const files = [...own, ...elsewhere.map((file): OfFile => ({ file, findings: [] }))].sort((a, b) =>
    compareText(a.file, b.file),
  );
  const length = files.reduce((sum, { findings }) => sum + findings.length, others.length);

  return sequence(length, function* () {
    for (const { file, findings } of files) {
      const more = further.get(file);
      yield* more ? [...findings, ...more].sort(compareFindings) : findings;
    }
  });
}
