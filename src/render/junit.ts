import type { Locale } from "../language/locale.js";
import { escapeXml } from "./escape-xml.js";
import { adviceOf, placeOf } from "./finding-text.js";
import { type Outcome, type Suite, suitesOf } from "./outcomes.js";
import type { Renderer } from "./renderer.js";

/** A suite a file, a test a finding. What is below the threshold passes, and says what it is as output. */
export const junit: Renderer = {
  name: "junit",
  extension: "xml",
  summary: {
    "zh-CN": "JUnit XML，供 Jenkins、GitLab 等显示为测试结果",
    en: "JUnit XML, which Jenkins, GitLab and others show as test results",
  },
  sections: ["findings"],
  render(report, { locale }) {
    const suites = suitesOf(report, locale);
    const all = countsOf(suites.flatMap(({ outcomes }) => outcomes));
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      // The schema of Jenkins allows no count of the skipped here.
      `<testsuites${attributes({ name: report.tool.name, tests: all.tests, failures: all.failures, errors: all.errors, time: 0 })}>`,
      ...suites.flatMap((suite) => suiteLines(suite, locale)),
      "</testsuites>",
      "",
    ].join("\n");
  },
};

type Result = "passed" | "failure" | "error" | "skipped";

function resultOf(outcome: Outcome): Result {
  if (outcome.kind !== "finding") return outcome.kind;
  if (outcome.finding.suppressed) return "skipped";
  return outcome.finding.fails ? "failure" : "passed";
}

function countsOf(outcomes: readonly Outcome[]) {
  const count = (wanted: Result) => outcomes.filter((outcome) => resultOf(outcome) === wanted).length;
  return {
    tests: outcomes.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

function suiteLines({ path, outcomes }: Suite, locale: Locale): string[] {
  return [
    `  <testsuite${attributes({ name: path, ...countsOf(outcomes), time: 0 })}>`,
    ...outcomes.flatMap((outcome) => caseLines(path, outcome, locale)),
    "  </testsuite>",
  ];
}

function caseLines(path: string, outcome: Outcome, locale: Locale): string[] {
  const line = outcome.kind === "finding" ? outcome.finding.line : undefined;
  // What stands before the last dot is a package to the readers of this format.
  const classname = path.replace(/\.ya?ml$/i, "");
  // What is said of the run as a whole is in no file.
  const file = outcome.kind === "failure" ? undefined : path;
  const head = `    <testcase${attributes({ name: outcome.name, classname, file, line, time: 0 })}`;
  const inside = insideOf(outcome, locale);
  return inside === undefined ? [`${head}/>`] : [`${head}>`, `      ${inside}`, "    </testcase>"];
}

function insideOf(outcome: Outcome, locale: Locale): string | undefined {
  if (outcome.kind === "passed") return undefined;
  if (outcome.kind !== "finding") {
    return element(outcome.kind, { message: outcome.message, type: outcome.name }, outcome.message);
  }

  const { finding } = outcome;
  const { rule, message } = finding;
  const advice = adviceOf(finding, locale);
  const body = [placeOf(finding), message, advice].join("\n");
  switch (resultOf(outcome)) {
    case "failure":
      return element("failure", { message, type: rule }, body);
    case "skipped":
      return element("skipped", { message: `${message} (${advice})` }, body);
    default:
      return element("system-out", {}, body);
  }
}

/** GitLab shows the content and no `message`, Azure the `message`, Jenkins both. */
function element(name: string, values: Readonly<Record<string, string>>, content: string): string {
  return `<${name}${attributes(values)}>${escapeXml(content)}</${name}>`;
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`))
    .join("");
}
