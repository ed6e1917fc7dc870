import type { Locale } from "../language/locale.js";
import type { ReportFinding } from "../model/report.js";
import { ciPhrases } from "../phrases/ci-phrases.js";
import { tapText, yamlScalar } from "./escape-tap.js";
import { adviceOf } from "./finding-text.js";
import { type Outcome, suitesOf } from "./outcomes.js";
import type { Renderer } from "./renderer.js";

/** A test point a finding, and one for each file without. What is below the threshold is ok and tells what it is. */
export const tap: Renderer = {
  name: "tap",
  extension: "tap",
  summary: {
    "zh-CN": "TAP 14（Test Anything Protocol），供 prove 等测试工具读取",
    en: "TAP 14 (Test Anything Protocol), for prove and other harnesses",
  },
  sections: ["findings"],
  render(report, { locale }) {
    const points = suitesOf(report, locale).flatMap(({ path, outcomes }) =>
      outcomes.map((outcome) => ({ path, outcome })),
    );
    const plan = points.length > 0 ? `1..${points.length}` : `1..0 # SKIP ${ciPhrases[locale].notExamined}`;
    return [
      "TAP version 14",
      plan,
      ...points.flatMap(({ path, outcome }, index) => pointLines(index + 1, path, outcome, locale)),
      "",
    ].join("\n");
  },
};

function pointLines(number: number, path: string, outcome: Outcome, locale: Locale): string[] {
  const point = `${isOk(outcome) ? "ok" : "not ok"} ${number} - ${tapText(`${path}: ${outcome.name}`)}`;
  switch (outcome.kind) {
    case "passed":
      return [point];
    case "error":
    case "failure":
      return [point, ...diagnostic(yamlLines({ message: outcome.message }))];
    case "finding": {
      const { suppressed } = outcome.finding;
      const directive = suppressed ? ` # SKIP ${tapText(adviceOf(outcome.finding, locale))}` : "";
      return [point + directive, ...diagnosticOf(outcome.finding, locale)];
    }
  }
}

function isOk(outcome: Outcome): boolean {
  return outcome.kind === "finding" ? !outcome.finding.fails : outcome.kind === "passed";
}

function diagnosticOf(finding: ReportFinding, locale: Locale): string[] {
  const { rule, severity, message, file, line, column, unit, item, fingerprint } = finding;
  return diagnostic([
    ...yamlLines({ message, advice: adviceOf(finding, locale), severity, rule, unit, item, fingerprint }),
    "at:",
    ...yamlLines({ file, line, column }).map((text) => `  ${text}`),
  ]);
}

/** A block of YAML, two blanks further in than its test point. */
function diagnostic(lines: readonly string[]): string[] {
  return ["---", ...lines, "..."].map((line) => `  ${line}`);
}

function yamlLines(facts: Readonly<Record<string, string | number | null>>): string[] {
  return Object.entries(facts).map(([key, value]) => `${key}: ${yamlScalar(value)}`);
}
