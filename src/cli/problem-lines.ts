import type { Locale } from "../language/locale.js";
import type { LocatedFinding } from "../model/report.js";
import { reportPhrases } from "../phrases/report-phrases.js";
import type { ReadFile } from "../read/read-file.js";
import { heard } from "../report/findings.js";
import { locateFindings } from "../report/locate-findings.js";
import { spotsAmong } from "../report/spots.js";

/** Whether a file that is not a ledger cannot be used: something in it is an error. */
export function isBroken(file: ReadFile, locale: Locale): boolean {
  return (
    file.content.kind === "unreadable" ||
    heard(file.problems, locale).some(({ severity }) => severity === "error")
  );
}

/** What reading says of files that appear in no report (a config, a campaign), as lines for standard error. */
export function problemLines(files: readonly ReadFile[], locale: Locale): string[] {
  const spotOf = spotsAmong(files.flatMap(({ document }) => document ?? []));
  const problems = files.flatMap((file) => heard(file.problems, locale));
  return findingLines(locateFindings(problems, spotOf), locale);
}

export function findingLines(findings: readonly LocatedFinding[], locale: Locale): string[] {
  const { severity, findings: words, labelled } = reportPhrases[locale];
  return findings.flatMap((finding) => [
    labelled(
      `${finding.file}:${finding.line}:${finding.column} ${severity[finding.severity]}`,
      finding.message,
    ),
    `  ${labelled(words.remedy, finding.remedy)}`,
  ]);
}
