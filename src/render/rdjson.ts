import type { Locale } from "../language/locale.js";
import type { Severity } from "../model/finding.js";
import type { Report, ReportFinding } from "../model/report.js";
import { showHidden } from "../text/clean.js";
import { toJson } from "./escape-json.js";
import { adviceOf } from "./finding-text.js";
import type { Renderer } from "./renderer.js";

const severityOf = { error: "ERROR", warning: "WARNING", info: "INFO" } as const satisfies Record<
  Severity,
  string
>;

/** One DiagnosticResult of the Reviewdog Diagnostic Format. */
export const rdjson: Renderer = {
  name: "rdjson",
  extension: "json",
  summary: {
    "zh-CN": "reviewdog 诊断格式，供 reviewdog 在各代码平台上评论",
    en: "the Reviewdog Diagnostic Format, with which reviewdog comments on any code host",
  },
  sections: ["findings"],
  render: (report, { locale }) => `${toJson(resultOf(report, locale), 2)}\n`,
};

function resultOf({ tool, findings = [] }: Report, locale: Locale) {
  return {
    source: { name: tool.name },
    diagnostics: findings.map((finding) => diagnosticOf(finding, locale)),
  };
}

/** A suppressed finding stays, as the least that there is: the format knows no suppression. */
function diagnosticOf(finding: ReportFinding, locale: Locale) {
  const { rule, severity, message, file, suppressed } = finding;
  return {
    message: [message, adviceOf(finding, locale)].map(showHidden).join("\n"),
    location: { path: file, range: rangeOf(finding) },
    severity: suppressed ? severityOf.info : severityOf[severity],
    code: { value: rule },
  };
}

function rangeOf({ line, byteColumn, endLine, endByteColumn }: ReportFinding) {
  return {
    start: { line, column: byteColumn },
    end: { line: endLine, column: endByteColumn },
  };
}
