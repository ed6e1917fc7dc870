import type { Finding } from "../model/finding.js";
import type { ReportFinding, Suppression } from "../model/report.js";
import { type LocatedDocument, locate } from "../text/located-document.js";
import { lineStartsOf, lineText, rangeOf } from "../text/position.js";
import { type Fingerprinted, factsText, fingerprints } from "./fingerprint.js";
import { compareText } from "./order.js";

export type Documents = ReadonlyMap<string, LocatedDocument>;
export type Suppresses = (finding: Finding) => Suppression | null;

type Located = Omit<ReportFinding, "fingerprint">;

/** Findings with their lines and columns, in the report's order: file, line, column, rule. */
export function locateFindings(
  findings: readonly Finding[],
  documents: Documents,
  suppresses: Suppresses,
): ReportFinding[] {
  const lineStarts = new Map<string, readonly number[]>();
  const startsOf = ({ file, text }: LocatedDocument) => {
    const starts = lineStarts.get(file) ?? lineStartsOf(text);
    lineStarts.set(file, starts);
    return starts;
  };

  const located = findings
    .map((finding) =>
      locateFinding(finding, documents.get(finding.place.file), startsOf, suppresses(finding)),
    )
    .sort(compareFindings);
  const marks = fingerprints(located satisfies readonly Fingerprinted[]);
  return located.map((finding, index) => ({ ...finding, fingerprint: marks[index] ?? "" }));
}

function locateFinding(
  finding: Finding,
  document: LocatedDocument | undefined,
  startsOf: (document: LocatedDocument) => readonly number[],
  suppressed: Suppression | null,
): Located {
  const { rule, severity, message, remedy, place, unit, item, facts } = finding;
  const said = { rule, severity, message, remedy, file: place.file, pointer: place.pointer };
  const rest = { unit: unit ?? null, item: item ?? null, facts, suppressed };
  if (!document) return { ...said, line: 1, column: 1, endLine: 1, endColumn: 1, ...rest, sourceLine: null };

  const starts = startsOf(document);
  const { start, end } = rangeOf(starts, locate(document, place));
  const sourceLine = lineText(document.text, starts, start.line);
  return {
    ...said,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...rest,
    sourceLine,
  };
}

function compareFindings(a: Located, b: Located): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.pointer, b.pointer) ||
    compareText(factsText(a.facts), factsText(b.facts))
  );
}
