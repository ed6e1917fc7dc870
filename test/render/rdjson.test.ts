import { expect, test } from "vitest";
import type { ReportFinding } from "../../src/model/report.js";
import { rdjson } from "../../src/render/rdjson.js";
import { aFinding, aReport, aStyle } from "./a-report.js";

function first(changes: Partial<ReportFinding>) {
  const text = rdjson.render(aReport({ findings: [aFinding(changes)] }), aStyle({ locale: "en" }));
  return JSON.parse(text).diagnostics[0];
}

test("a finding is a diagnostic", () => {
  expect(first({ severity: "warning", message: "x", remedy: "y" })).toMatchObject({
    message: "x\nRemedy: y",
    severity: "WARNING",
    code: { value: "claim/supported" },
    location: { path: "units/017.yaml" },
  });
});

test("a suppressed one is the least there is", () => {
  const suppressed = {
    kind: "suppression",
    reason: "archived",
    approved_by: "office",
    expires: "2018-09-30",
  } as const;
  expect(first({ suppressed, message: "x" })).toMatchObject({
    message: "x\nsuppressed: archived; approved by office; until 2018-09-30",
    severity: "INFO",
  });
});

test.each<[string, Partial<ReportFinding>, readonly [number, number]]>([
  [
    "Chinese before it: three bytes a character",
    { sourceLine: "状态: 整改", column: 5, endColumn: 7 },
    [9, 15],
  ],
  ["an emoji: four bytes, two units", { sourceLine: "🏫: x", column: 5, endColumn: 6 }, [7, 8]],
  ["ASCII", { sourceLine: "due: 1", column: 6, endColumn: 7 }, [6, 7]],
  ["no line to count in", { sourceLine: null, column: 1, endColumn: 1 }, [1, 1]],
  [
    "an end on a line of its own",
    { sourceLine: "a", column: 1, endLine: 33, endColumn: 3, endSourceLine: "整改x" },
    [1, 7],
  ],
])("columns are bytes of UTF-8: %s", (_, changes, [start, end]) => {
  const { range } = first({ line: 31, endLine: 31, ...changes }).location;
  expect([range.start.column, range.end.column]).toEqual([start, end]);
});
