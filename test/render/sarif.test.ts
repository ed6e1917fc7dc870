import { describe, expect, test } from "vitest";
import { locales } from "../../src/language/locale.js";
import type { Report, ReportFinding } from "../../src/model/report.js";
import { toUri } from "../../src/render/escape-uri.js";
import { sarif } from "../../src/render/sarif.js";
import { rules } from "../../src/rules/registry.js";
import { aFinding, aReport, aStyle } from "./a-report.js";
import { readSarif } from "./sarif-schema.js";

function log(findings: readonly ReportFinding[], changes: Partial<Report> = {}) {
  return readSarif(sarif.render(aReport({ findings, ...changes }), aStyle({ locale: "en" })));
}

test("a clean run has results, and they are none", () => {
  expect(log([]).runs).toMatchObject([{ results: [], columnKind: "utf16CodeUnits" }]);
});

test("a result has its place, its level and both fingerprints", () => {
  const [run] = log([aFinding({ severity: "info", fingerprint: "f".repeat(64) })]).runs;
  expect(run?.results?.[0]).toMatchObject({
    ruleId: "claim/supported",
    level: "note",
    partialFingerprints: {
      primaryLocationLineHash: "f".repeat(64),
      "ledgerFinding/v1": "f".repeat(64),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "units/017.yaml" },
          region: { startLine: 31, startColumn: 25, endLine: 31, endColumn: 29 },
        },
      },
    ],
    suppressions: [],
  });
});

test("a suppressed finding is a result that is suppressed", () => {
  const suppressed = {
    kind: "suppression",
    reason: "archived",
    approved_by: "office",
    expires: "2018-09-30",
  } as const;
  const [run] = log([aFinding({ suppressed })]).runs;
  expect(run?.results?.[0]?.suppressions).toEqual([
    {
      kind: "external",
      status: "accepted",
      justification: "suppressed: archived; approved by office; until 2018-09-30",
    },
  ]);
});

describe("GitHub's limits", () => {
  const finding = aFinding();
  const findings = (count: number) => Array.from({ length: count }, () => finding);

  test("up to 25,000 results are one run, which the caller may name", () => {
    const { runs } = log(findings(25_000));
    expect(runs.map((run) => [run.results?.length, run.automationDetails?.id])).toEqual([
      [25_000, undefined],
    ]);
  });

  test("more of them are further runs, each with a category of its own", () => {
    const { runs } = log(findings(50_001));
    expect(runs.map((run) => [run.results?.length, run.automationDetails?.id])).toEqual([
      [25_000, "taizhang/part-1/"],
      [25_000, "taizhang/part-2/"],
      [1, "taizhang/part-3/"],
    ]);
  });
});

test.each(locales)("every rule says what it is within 1024 characters, in %s", (locale) => {
  const described = rules.map(({ id, severity, title, rationale }) => ({ id, severity, title, rationale }));
  const [run] = readSarif(sarif.render(aReport({ findings: [], rules: described }), aStyle({ locale }))).runs;
  const texts = (run?.tool.driver.rules ?? []).map((rule) => [
    rule.shortDescription?.text.length ?? 0,
    rule.fullDescription?.text.length ?? 0,
    rule.help?.text.length ?? 0,
  ]);
  expect(texts).toHaveLength(rules.length);
  expect(texts.flat().filter((length) => length < 1 || length > 1024)).toEqual([]);
  expect(run?.language).toBe(locale);
});

test("nothing makes a finding a vulnerability", () => {
  expect(sarif.render(aReport({ findings: [aFinding()] }), aStyle())).not.toContain("security-severity");
});

test("what could not be opened makes the run an unsuccessful one", () => {
  const troubles = [{ path: "gone.yaml", message: "gone.yaml cannot be opened" }];
  const [run] = log([], { troubles, verdict: { exitCode: 2, failed: [] } }).runs;
  expect(run?.invocations).toEqual([
    {
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [{ level: "error", message: { text: "gone.yaml cannot be opened" } }],
    },
  ]);
});

test("a message can be neither a link nor ask for arguments", () => {
  const message = "see [here](javascript:x) and {0}";
  const [run] = log([aFinding({ message, remedy: "none" })]).runs;
  expect(run?.results?.[0]?.message.text).toBe("see [here] (javascript:x) and {{0}}\nRemedy: none");
});

test.each([
  ["units/017-市教育局/ledger.yaml", "units/017-%E5%B8%82%E6%95%99%E8%82%B2%E5%B1%80/ledger.yaml"],
  ["a b/50%,#?.yaml", "a%20b/50%25%2C%23%3F.yaml"],
  ["c:d.yaml", "c%3Ad.yaml"],
  ["../other/017.yaml", "../other/017.yaml"],
  ["/srv/017.yaml", "file:///srv/017.yaml"],
  ["C:/x/017.yaml", "file:///C%3A/x/017.yaml"],
  ["<stdin>", "%3Cstdin%3E"],
  ["\ud800.yaml", "%EF%BF%BD.yaml"],
])("%s is the URI %s", (path, expected) => {
  expect(toUri(path)).toBe(expected);
});
