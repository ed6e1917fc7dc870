import type { Finding } from "../model/finding.js";
import type { LocatedFinding } from "../model/report.js";
import { type Fingerprinted, factsText, fingerprints } from "./fingerprint.js";
import { compareText } from "./order.js";
import type { SpotOf } from "./spots.js";

type Located = Omit<LocatedFinding, "fingerprint">;

/**
 * Findings with their lines and columns, in the report's order: file, line, column, rule. `hashes` false: their
 * fingerprints are left empty.
 */
export function locateFindings(
  findings: readonly Finding[],
  spotOf: SpotOf,
  hashes = true,
): LocatedFinding[] {
  const located = findings.map((finding) => locateFinding(finding, spotOf)).sort(compareFindings);
  if (!hashes) return located.map((finding) => ({ ...finding, fingerprint: "" }));

  const marks = fingerprints(located satisfies readonly Fingerprinted[]);
  return located.map((finding, index) => ({ ...finding, fingerprint: marks[index] ?? "" }));
}

function locateFinding(finding: Finding, spotOf: SpotOf): Located {
  const { rule, severity, message, remedy, place, unit, item, facts } = finding;
  const said = { rule, severity, message, remedy, file: place.file, pointer: place.pointer };
  return { ...said, ...spotOf(place), unit: unit ?? null, item: item ?? null, facts };
}

export function compareFindings(a: Located, b: Located): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.pointer, b.pointer) ||
    compareText(factsText(a.facts), factsText(b.facts))
  );
}
