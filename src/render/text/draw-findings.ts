import type { ReportFinding } from "../../model/report.js";
import type { Sequence } from "../../model/sequence.js";
import { type ReportPhrases, reportPhrases } from "../../phrases/report-phrases.js";
import { clean, cleanProse } from "../../text/clean.js";
import { excerpt } from "../../text/excerpt.js";
import { wrap } from "../../text/wrap.js";
import type { Style } from "../renderer.js";
import { severityTones } from "./ink.js";
import type { Page } from "./page.js";

const indent = "    ";

/** The findings under their files, each with its place, its source line and the way out. */
export function* drawFindings(
  findings: Sequence<ReportFinding>,
  { locale, maxFindings = findings.length }: Style,
  page: Page,
): Generator<string> {
  const phrases = reportPhrases[locale];
  let drawn = 0;
  let last: ReportFinding | undefined;
  for (const finding of findings) {
    if (drawn >= maxFindings) break;
    const isFirstOfFile = finding.file !== last?.file;
    if (last && (isFirstOfFile || !isKnown(finding) || !isKnown(last))) yield "";
    if (isFirstOfFile) yield* wrap(clean(finding.file), page.width, page.measure).map(page.ink.strong);
    yield* drawFinding(finding, phrases, page);
    drawn += 1;
    last = finding;
  }

  const left = findings.length - drawn;
  if (left > 0) yield* ["", page.ink.quiet(phrases.findings.more(left, findings.length))];
}

function drawFinding(finding: ReportFinding, phrases: ReportPhrases, page: Page): string[] {
  const { line, column, severity, rule, message, remedy, suppressed } = finding;
  if (suppressed?.kind === "baseline") {
    const text = `${line}:${column}  ${phrases.severity[severity]}  ${rule}  ${phrases.findings.suppressed(suppressed)}`;
    return wrap(cleanProse(text), page.width - 2, page.measure).map((part) => `  ${page.ink.quiet(part)}`);
  }

  const tone = suppressed ? "quiet" : severityTones[severity];
  const place = `  ${line}:${column}  ${page.ink[tone](phrases.severity[severity])}  ${page.ink.quiet(clean(rule))}`;
  if (suppressed) {
    return [place, ...prose(message, page), ...prose(phrases.findings.suppressed(suppressed), page)];
  }

  return [
    place,
    ...prose(message, page),
    ...frame(finding, page),
    ...prose(phrases.labelled(phrases.findings.remedy, remedy), page),
  ];
}

/** What stood already when the baseline was written is a line, so that what is new is seen among it. */
function isKnown(finding: ReportFinding): boolean {
  return finding.suppressed?.kind === "baseline";
}

function prose(text: string, { width, measure }: Page): string[] {
  return wrap(cleanProse(text), width - indent.length, measure).map((line) => `${indent}${line}`.trimEnd());
}

/** The source line, with carets under the part that the finding is about. */
function frame({ sourceLine, sourceOffset = 0, severity, ...place }: ReportFinding, page: Page): string[] {
  if (sourceLine === null || sourceLine.trim() === "") return [];

  const number = String(place.line);
  const endColumn = place.endLine > place.line ? sourceLine.length + 1 : place.endColumn - sourceOffset;
  const { line, marks } = excerpt(sourceLine, place.column - sourceOffset, endColumn, {
    width: page.width - indent.length - number.length - 5,
    measure: page.measure,
    ellipsis: page.ellipsis,
  });
  const margin = " ".repeat(number.length);
  const caretStart = marks.indexOf("^");
  const carets = marks.slice(0, caretStart) + page.ink[severityTones[severity]](marks.slice(caretStart));
  return [`${indent}  ${number} | ${line}`.trimEnd(), `${indent}  ${margin} | ${carets}`];
}
