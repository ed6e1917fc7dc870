import type { Log, Notification, ReportingDescriptor, Result, Run } from "sarif";
import type { Locale } from "../language/locale.js";
import type { Severity } from "../model/finding.js";
import type { Report, ReportFinding, ReportRule } from "../model/report.js";
import { toJson } from "./escape-json.js";
import { sarifText } from "./escape-sarif.js";
import { toUri } from "./escape-uri.js";
import { adviceOf } from "./finding-text.js";
import type { Renderer } from "./renderer.js";

const levelOf = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  Result["level"]
>;

/** GitHub refuses a file in which one run has more. */
const mostOfRun = 25_000;

/** SARIF 2.1.0. Code scanning shows it as alerts, and knows an alert again by its fingerprint. */
export const sarif: Renderer = {
  name: "sarif",
  extension: "sarif",
  summary: {
    "zh-CN": "SARIF 2.1.0，供 GitHub 代码扫描等使用",
    en: "SARIF 2.1.0, for GitHub code scanning and others",
  },
  sections: ["findings"],
  render: (report, { locale }) => `${toJson(logOf(report, locale), 2)}\n`,
};

function logOf(report: Report, locale: Locale): Log {
  const parts = partsOf(report.findings ?? []);
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: parts.map((findings, index) => ({
      // Runs of one tool are told apart by this; of a single one the caller may choose it when it is uploaded.
      ...(parts.length > 1 && { automationDetails: { id: `taizhang/part-${index + 1}/` } }),
      ...runOf(report, findings, locale),
    })),
  };
}

/** The findings by as many runs as they need; one without results says that nothing was found. */
function partsOf(findings: readonly ReportFinding[]): (readonly ReportFinding[])[] {
  const count = Math.max(1, Math.ceil(findings.length / mostOfRun));
  return Array.from({ length: count }, (_, index) =>
    findings.slice(index * mostOfRun, (index + 1) * mostOfRun),
  );
}

function runOf(report: Report, findings: readonly ReportFinding[], locale: Locale): Run {
  const { tool, asOf, campaign, rules, troubles, verdict } = report;
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    tool: {
      driver: {
        name: tool.name,
        semanticVersion: tool.version,
        rules: rules.map((rule) => descriptorOf(rule, locale)),
      },
    },
    language: locale,
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: verdict.exitCode !== 2,
        exitCode: verdict.exitCode,
        toolExecutionNotifications: troubles.map(
          ({ message }): Notification => ({ level: "error", message: { text: sarifText([message]) } }),
        ),
      },
    ],
    properties: { asOf, campaign: campaign.id },
    results: findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: indexOf.get(finding.rule) ?? -1,
      ...resultOf(finding, locale),
    })),
  };
}

function descriptorOf({ id, severity, title, rationale }: ReportRule, locale: Locale): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: sarifText([title[locale]]) },
    fullDescription: { text: sarifText([rationale[locale]]) },
    help: { text: sarifText([title[locale], rationale[locale], `taizhang explain ${id}`]) },
    defaultConfiguration: { level: levelOf[severity] },
  };
}

function resultOf(finding: ReportFinding, locale: Locale): Result {
  const { severity, message, file, line, column, endLine, endColumn, suppressed, fingerprint } = finding;
  const { unit, item, pointer } = finding;
  return {
    level: levelOf[severity],
    message: { text: sarifText([message, adviceOf(finding, locale)]) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    // GitHub reads the first of these, whatever it is the hash of.
    partialFingerprints: { primaryLocationLineHash: fingerprint, "ledgerFinding/v1": fingerprint },
    suppressions: suppressed
      ? [{ kind: "external", status: "accepted", justification: adviceOf(finding, locale) }]
      : [],
    properties: { unit, item, pointer },
  };
}
