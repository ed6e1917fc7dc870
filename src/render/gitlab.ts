import type { Locale } from "../language/locale.js";
import type { Severity } from "../model/finding.js";
import type { ReportFinding } from "../model/report.js";
import { reportPhrases } from "../phrases/report-phrases.js";
import { showHidden } from "../text/clean.js";
import { toJson } from "./escape-json.js";
import { adviceOf } from "./finding-text.js";
import type { Renderer } from "./renderer.js";

const severityOf = { error: "major", warning: "minor", info: "info" } as const satisfies Record<
  Severity,
  string
>;

/** The report that GitLab shows in a merge request, comparing it with that of the target branch by fingerprint. */
export const gitlab: Renderer = {
  name: "gitlab",
  extension: "json",
  summary: { "zh-CN": "GitLab 代码质量报告", en: "a Code Quality report for GitLab" },
  sections: ["findings"],
  render: ({ findings = [] }, { locale }) =>
    `${toJson(
      findings.map((finding) => issueOf(finding, locale)),
      2,
    )}\n`,
};

/**
 * GitLab knows no suppression. Left out, a suppressed finding would be shown as put right; it stays, as the least that
 * there is, and says what it is.
 */
function issueOf(finding: ReportFinding, locale: Locale) {
  const { rule, severity, message, file, line, endLine, suppressed, fingerprint } = finding;
  const { labelled, clauses } = reportPhrases[locale];
  return {
    // The page shows no check_name.
    description: showHidden(labelled(rule, clauses([message, adviceOf(finding, locale)]))),
    check_name: rule,
    fingerprint,
    severity: suppressed ? severityOf.info : severityOf[severity],
    location: { path: file, lines: { begin: line, end: endLine } },
  };
}
