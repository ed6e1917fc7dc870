import type { Locale } from "../language/locale.js";
import type { ReportFinding } from "../model/report.js";
import { reportPhrases } from "../phrases/report-phrases.js";

/** The way out, or why a suppressed finding needs none. */
export function adviceOf({ remedy, suppressed }: ReportFinding, locale: Locale): string {
  const { labelled, findings } = reportPhrases[locale];
  return suppressed ? findings.suppressed(suppressed) : labelled(findings.remedy, remedy);
}

/** `units/017.yaml:31:25` */
export function placeOf({ file, line, column }: ReportFinding): string {
  return `${file}:${line}:${column}`;
}
