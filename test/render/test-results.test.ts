import { describe, expect, test } from "vitest";
import type { Report, ReportFile, ReportFinding } from "../../src/model/report.js";
import { junit } from "../../src/render/junit.js";
import { tap } from "../../src/render/tap.js";
import { aFinding, aReport, aStyle } from "./a-report.js";
import { pointsIn, suitesIn } from "./read-formats.js";

const style = aStyle({ locale: "en", sections: ["findings"] });
const file = (path: string, readable = true): ReportFile => ({
  path,
  kind: "ledger",
  unit: null,
  sha256: "0".repeat(64),
  readable,
});

function report(findings: readonly ReportFinding[], changes: Partial<Report> = {}): Report {
  return aReport({ files: [file("units/017.yaml")], findings, ...changes });
}

/** What became of each test: the kind of element, or `passed`. */
function results(given: Report): string[] {
  return suitesIn(junit.render(given, style)).flatMap(({ name, testcase = [] }) =>
    testcase.map((one) => {
      const kind = (["failure", "error", "skipped", "system-out"] as const).find(
        (key) => one[key] !== undefined,
      );
      return `${name} > ${one.name}: ${kind ?? "passed"}`;
    }),
  );
}

function points(given: Report): string[] {
  return pointsIn(tap.render(given, style)).map(
    ({ ok, skip, name }) => `${ok ? "ok" : "not ok"} ${name}${skip === false ? "" : ` # SKIP ${skip}`}`,
  );
}

const suppressed = {
  kind: "suppression",
  reason: "archived # 1",
  approved_by: "office",
  expires: "2018-09-30",
} as const;
const dated = aFinding({
  rule: "evidence/dated",
  severity: "warning",
  pointer: "/items/3/evidence/0",
  message: "no date",
});

describe.each<[string, Report, readonly string[], readonly string[]]>([
  [
    "a clean file",
    report([]),
    ["units/017.yaml > nothing found: passed"],
    ["ok units/017.yaml: nothing found"],
  ],
  [
    "a finding that fails the run",
    report([aFinding()]),
    ["units/017.yaml > claim/supported 017-2017-002/status_as_reported: failure"],
    ["not ok units/017.yaml: claim/supported 017-2017-002/status_as_reported"],
  ],
  [
    "one below the threshold",
    report([dated]),
    ["units/017.yaml > evidence/dated 017-2017-002/evidence/0: system-out"],
    ["ok units/017.yaml: evidence/dated 017-2017-002/evidence/0"],
  ],
  [
    "a warning with --fail-on warning",
    report([{ ...dated, fails: true }]),
    ["units/017.yaml > evidence/dated 017-2017-002/evidence/0: failure"],
    ["not ok units/017.yaml: evidence/dated 017-2017-002/evidence/0"],
  ],
  [
    "a suppressed one",
    report([{ ...dated, suppressed }]),
    ["units/017.yaml > evidence/dated 017-2017-002/evidence/0: skipped"],
    [
      "ok units/017.yaml: evidence/dated 017-2017-002/evidence/0 # SKIP suppressed: archived # 1; approved by office; until 2018-09-30",
    ],
  ],
  [
    "two of the same rule and place",
    report([dated, dated]),
    [
      "units/017.yaml > evidence/dated 017-2017-002/evidence/0: system-out",
      "units/017.yaml > evidence/dated 017-2017-002/evidence/0 #2: system-out",
    ],
    [
      "ok units/017.yaml: evidence/dated 017-2017-002/evidence/0",
      "ok units/017.yaml: evidence/dated 017-2017-002/evidence/0 #2",
    ],
  ],
  [
    "a file that could not be opened",
    report([], { troubles: [{ path: "gone.yaml", message: "gone.yaml cannot be opened" }] }),
    ["units/017.yaml > nothing found: passed", "gone.yaml > not examined: error"],
    ["ok units/017.yaml: nothing found", "not ok gone.yaml: not examined"],
  ],
  [
    "a file of which no failing finding tells that it could not be read",
    report([], { files: [file("units/017.yaml", false)], verdict: { exitCode: 1, failed: ["unreadable"] } }),
    ["units/017.yaml > not examined: error"],
    ["not ok units/017.yaml: not examined"],
  ],
  [
    "a run that failed as a whole",
    report([dated], { verdict: { exitCode: 1, failed: ["warnings"] } }),
    ["units/017.yaml > evidence/dated 017-2017-002/evidence/0: system-out", "taizhang > warnings: failure"],
    ["ok units/017.yaml: evidence/dated 017-2017-002/evidence/0", "not ok taizhang: warnings"],
  ],
])("%s", (_, given, cases, made) => {
  test("in JUnit", () => expect(results(given)).toEqual(cases));
  test("in TAP", () => expect(points(given)).toEqual(made));
});

test("a case of JUnit has its file and line, and says what to do", () => {
  const [suite] = suitesIn(junit.render(report([aFinding({ message: "x < y", remedy: "do\n]]>" })]), style));
  expect(suite?.testcase?.[0]).toMatchObject({
    classname: "units/017",
    file: "units/017.yaml",
    line: "31",
    failure: {
      message: "x < y",
      type: "claim/supported",
      "#text": "units/017.yaml:31:25\nx < y\nRemedy: do\n]]>",
    },
  });
});

test("what XML cannot hold is shown", () => {
  const [suite] = suitesIn(
    junit.render(report([aFinding({ message: "a\u0000b\u001b\ufffe\ud800c\u0085" })]), style),
  );
  expect(suite?.testcase?.[0]?.failure?.message).toBe("a\\u{0}b\\u{1B}\\u{FFFE}\\u{D800}c\u0085");
});

test("a run that looked at nothing skips all of TAP", () => {
  expect(tap.render(aReport(), style)).toBe("TAP version 14\n1..0 # SKIP not examined\n");
});

test("a test point of TAP tells its place and fingerprint as YAML", () => {
  const [point] = pointsIn(tap.render(report([aFinding({ message: 'a: "b"\n...\nok 2' })]), style));
  expect(point?.diag).toEqual({
    message: 'a: "b" ... ok 2',
    advice: expect.stringMatching(/^Remedy: /),
    severity: "error",
    rule: "claim/supported",
    unit: "017",
    item: "017-2017-002",
    fingerprint: "0".repeat(64),
    at: { file: "units/017.yaml", line: 31, column: 25 },
  });
});
