import type { Log, Notification, ReportingDescriptor, Result, Run } from "sarif";
import type { Locale } from "../language/locale.js";
import type { Severity } from "../model/finding.js";
import type { LongReport, ReportFinding, ReportRule } from "../model/report.js";
import { sarifText } from "./escape-sarif.js";
import { toUri } from "./escape-uri.js";
import { adviceOf } from "./finding-text.js";
import { elements, type JsonTree, jsonParts, members, value, values } from "./json-tree.js";
import { inParts, type Renderer } from "./renderer.js";

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
  ...inParts(function* (report, { locale }) {
    yield* jsonParts(logOf(report, locale));
    yield "\n";
  }),
};

/** By as many runs as the findings need; one without results says that nothing was found. */
function logOf(report: LongReport, locale: Locale): JsonTree {
  const findings = report.findings ?? [];
  const count = Math.max(1, Math.ceil(findings.length / mostOfRun));
  const remaining = findings[Symbol.iterator]();
  const head: Omit<Log, "runs"> = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
  };
  const parts = Array.from({ length: count }, (_, index) => index + 1);
  const runs = elements(parts, (part) =>
    members({
      // Runs of one tool are told apart by this; of a single one the caller may choose it when it is uploaded.
      ...(count > 1 && values({ automationDetails: { id: `taizhang/part-${part}/` } })),
      ...runOf(report, next(remaining, mostOfRun), locale),
    }),
  );
  return members({ ...values(head), runs });
}

function* next<T>(remaining: Iterator<T>, most: number): Generator<T> {
  for (let taken = 0; taken < most; taken += 1) {
    const { done, value: one } = remaining.next();
    if (done) return;
    yield one;
  }
}

function runOf(
  report: LongReport,
  findings: Iterable<ReportFinding>,
  locale: Locale,
): Readonly<Record<string, JsonTree>> {
  const { tool, asOf, campaign, rules, troubles, verdict } = report;
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const head: Omit<Run, "results"> = {
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
  };
  const results = elements(findings, (finding) =>
    value({
      ruleId: finding.rule,
      ruleIndex: indexOf.get(finding.rule) ?? -1,
      ...resultOf(finding, locale),
    } satisfies Result),
  );
  return { ...values(head), results };
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
