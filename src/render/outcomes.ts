import type { Locale } from "../language/locale.js";
import type { Report, ReportFinding } from "../model/report.js";
import { ciPhrases } from "../phrases/ci-phrases.js";
import { reportPhrases } from "../phrases/report-phrases.js";
import { byFile, type FileFindings } from "./by-file.js";

/** What the formats of test results say of a file: a test for each finding, one that passed where there is none. */
export type Suite = { readonly path: string; readonly outcomes: readonly Outcome[] };

export type Outcome =
  | { readonly kind: "passed"; readonly name: string }
  | { readonly kind: "finding"; readonly name: string; readonly finding: ReportFinding }
  /** Nothing could be found out. */
  | { readonly kind: "error"; readonly name: string; readonly message: string }
  /** The run failed for a reason that no single finding shows. */
  | { readonly kind: "failure"; readonly name: string; readonly message: string };

/** The suites of a report: of its files, of what could not be opened, and of the run, where that failed as a whole. */
export function suitesOf(report: Report, locale: Locale): Suite[] {
  const { notExamined } = ciPhrases[locale];
  const files = byFile(report).map((file) => ({ path: file.path, outcomes: outcomesOf(file, locale) }));
  const troubles = report.troubles.map(
    ({ path, message }): Suite => ({ path, outcomes: [{ kind: "error", name: notExamined, message }] }),
  );
  const run = runOutcomes(report, locale);
  return [...files, ...troubles, ...(run.length > 0 ? [{ path: report.tool.name, outcomes: run }] : [])];
}

function outcomesOf({ findings, isUnreadable }: FileFindings, locale: Locale): Outcome[] {
  const { nothingFound, notExamined } = ciPhrases[locale];
  const names = namesOf(findings);
  const outcomes = findings.map(
    (finding, index): Outcome => ({ kind: "finding", name: names[index] ?? "", finding }),
  );
  if (isUnreadable && !findings.some(({ fails }) => fails)) {
    const message = reportPhrases[locale].report.failed(["unreadable"]);
    return [...outcomes, { kind: "error", name: notExamined, message }];
  }

  return outcomes.length > 0 ? outcomes : [{ kind: "passed", name: nothingFound }];
}

/** More warnings than allowed, a missed deadline: the run fails by them, whatever its findings are. */
function runOutcomes({ verdict }: Report, locale: Locale): Outcome[] {
  return verdict.failed
    .filter((reason) => reason !== "findings" && reason !== "unreadable")
    .map((reason) => ({
      kind: "failure",
      name: reason,
      message: reportPhrases[locale].report.failed([reason]),
    }));
}

/** The rule and the item or place, which stay when lines move, so that a result can be followed from run to run. */
function namesOf(findings: readonly ReportFinding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, item, pointer }) => {
    const place = item === null ? pointer : `${item}${pointer.replace(/^\/items\/\d+/, "")}`;
    const name = `${rule} ${place}`.trimEnd();
    const ordinal = (seen.get(name) ?? 0) + 1;
    seen.set(name, ordinal);
    return ordinal === 1 ? name : `${name} #${ordinal}`;
  });
}
