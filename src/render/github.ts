import type { Locale } from "../language/locale.js";
import { type Severity, severities } from "../model/finding.js";
import type { Report, ReportFinding } from "../model/report.js";
import { ciPhrases } from "../phrases/ci-phrases.js";
import { reportPhrases } from "../phrases/report-phrases.js";
import { clean } from "../text/clean.js";
import { workflowCommand } from "./escape-command.js";
import { adviceOf, placeOf } from "./finding-text.js";
import type { Renderer } from "./renderer.js";
import { tallyOf } from "./tally.js";

const kindOf = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<
  Severity,
  string
>;

/** GitHub shows so many annotations of a kind for each step, and drops the later ones without a word. */
const mostOfKind = 10;

/** Something to say: as an annotation, or as a line of the log. */
type Remark = { readonly severity: Severity; readonly mark: string; readonly line: string };

/** Annotations on the lines of a pull request; what there is no room for stands below them, in the log. */
export const github: Renderer = {
  name: "github",
  extension: "txt",
  summary: {
    "zh-CN": "GitHub Actions 的标注，放不下的列在日志里；步骤摘要中是全部表格",
    en: "annotations for GitHub Actions, the rest in the log; the step summary holds the tables",
  },
  sections: ["findings"],
  render(report, { locale }) {
    const live = remarksOf(report, locale);
    const isCrowded = severities.some((severity) => countOf(live, severity) > mostOfKind);
    const marked = severities.flatMap((severity) => {
      const room = isCrowded && severity === "info" ? mostOfKind - 1 : mostOfKind;
      return live.filter((remark) => remark.severity === severity).slice(0, room);
    });
    const unmarked = live.filter((remark) => !marked.includes(remark));

    return [
      ...marked.map(({ mark }) => mark),
      ...(isCrowded ? [workflowCommand("notice", {}, [ciPhrases[locale].unmarked(unmarked.length)])] : []),
      ...log([...unmarked, ...suppressedIn(report, locale)], locale),
      ...closingLines(report, locale),
      "",
    ].join("\n");
  },
};

/** What could not be examined, then the findings that count, the worst first. */
function remarksOf({ troubles, findings = [] }: Report, locale: Locale): Remark[] {
  const problems = troubles.map(({ message }) => ({
    severity: "error" as const,
    mark: workflowCommand("error", {}, [message]),
    line: clean(message),
  }));
  const live = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity && finding.suppressed === null),
  );
  return [...problems, ...live.map((finding) => remark(finding, locale))];
}

function suppressedIn({ findings = [] }: Report, locale: Locale): Remark[] {
  return findings.filter(({ suppressed }) => suppressed !== null).map((finding) => remark(finding, locale));
}

function remark(finding: ReportFinding, locale: Locale): Remark {
  const { severity, rule, file, line, column, endLine, endColumn, message } = finding;
  const advice = adviceOf(finding, locale);
  // Columns are read only where both ends are on one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = { file, line, endLine, ...columns, title: rule };
  const word = reportPhrases[locale].severity[severity];
  return {
    severity,
    mark: workflowCommand(kindOf[severity], properties, [message, advice]),
    line: clean(`${placeOf(finding)} ${word} ${rule} ${message} | ${advice}`),
  };
}

function log(remarks: readonly Remark[], locale: Locale): string[] {
  if (remarks.length === 0) return [];
  return [
    workflowCommand("group", {}, [ciPhrases[locale].listed(remarks.length)]),
    ...remarks.map(({ line }) => line),
    workflowCommand("endgroup", {}, []),
  ];
}

function closingLines(report: Report, locale: Locale): string[] {
  const { findings = [], asOf, verdict } = report;
  const { report: words, findings: phrases } = reportPhrases[locale];
  const tally = tallyOf(report);
  const isClean = findings.length === 0 && verdict.exitCode === 0;
  return [
    isClean ? words.nothingFound(tally, asOf) : phrases.totals(tally, asOf),
    ...(verdict.failed.length > 0 ? [words.failed(verdict.failed)] : []),
  ];
}

function countOf(remarks: readonly Remark[], wanted: Severity): number {
  return remarks.filter(({ severity }) => severity === wanted).length;
}
