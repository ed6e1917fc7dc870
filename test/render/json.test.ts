import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import schema from "../../schemas/report.schema.json" with { type: "json" };
import { json } from "../../src/render/json.js";
import { jsonl } from "../../src/render/jsonl.js";
import { anItem, aReport, aStyle, attacks, fullReport, hostileReport } from "./a-report.js";

const ajv = new Ajv2020.default({ strict: false, validateFormats: false });
const check = ajv.compile(schema);

const parsed = (report = fullReport("zh-CN")) => JSON.parse(json.render(report, aStyle()));

describe("json", () => {
  test.each([
    ["an empty report", aReport()],
    ["a full report", fullReport("zh-CN")],
    ["one with nothing in its blocks", { ...fullReport("en"), items: [], findings: [], files: [] }],
  ])("of %s is as the schema says", (_name, report) => {
    expect(check(parsed(report)), JSON.stringify(check.errors)).toBe(true);
  });

  test("leaves out the blocks that were not computed", () => {
    expect(Object.keys(parsed(aReport()))).toEqual(["schema", "tool", "as_of", "campaign", "verdict"]);
  });

  test("has the keys in the order of the schema", () => {
    const document = parsed();
    const { $defs } = schema;
    const internal = Object.keys(schema.properties).filter((key) => key !== "profile");
    expect(Object.keys(document)).toEqual(internal);
    expect(Object.keys(document.items[0])).toEqual($defs.item.required);
    expect(Object.keys(document.deadline)).toEqual($defs.deadline.required);
    expect(Object.keys(document.deadline.units[0])).toEqual($defs.unit_deadline.required);
    expect(Object.keys(document.summary)).toEqual($defs.summary.required);
    expect(Object.keys(document.findings[0])).toEqual($defs.finding.required);
  });

  test("says null for what there is not", () => {
    const { items, deadline } = parsed();
    expect(items[5]).toMatchObject({ due: null, days_left: null, claimed: null });
    expect(deadline.units[2]).toMatchObject({ submitted_on: null, complete: null, working_days: null });
  });

  test("keeps hostile text whole", () => {
    const { items, findings } = parsed(hostileReport());
    expect(
      items
        .slice(0, attacks.length)
        .map(({ problem, item }: { problem?: string; item: string }) => problem ?? item),
    ).toEqual(attacks);
    expect(findings.map(({ message }: { message: string }) => message).slice(0, attacks.length)).toEqual(
      attacks,
    );
  });

  test("is not touched by style", () => {
    const plain = json.render(fullReport("en"), aStyle());
    const other = aStyle({ locale: "en", width: 20, color: 3, ascii: true, sections: [], maxFindings: 1 });
    expect(json.render(fullReport("en"), other)).toBe(plain);
  });
});

describe("jsonl", () => {
  const records = jsonl
    .render(fullReport("zh-CN"), aStyle())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

  test("is an object a line, each saying what it is", () => {
    const types = records.map(({ type }) => type);
    expect([...new Set(types)]).toEqual([
      "report",
      "file",
      "item",
      "deadline",
      "unit",
      "summary",
      "finding",
      "verdict",
    ]);
  });

  test("says what json says", () => {
    const document = parsed();
    const of = (type: string) =>
      records.filter((record) => record.type === type).map(({ type: _, ...rest }) => rest);
    expect(of("item")).toEqual(document.items);
    expect(of("unit")).toEqual(document.deadline.units);
    expect(of("finding")).toEqual(document.findings);
    expect(of("summary")).toEqual([document.summary]);
    expect(of("verdict")).toEqual([document.verdict]);
  });

  test("keeps a line a line, whatever is in it", () => {
    const lines = jsonl
      .render(aReport({ items: attacks.map((text) => anItem({ file: text })) }), aStyle())
      .split("\n");
    expect(lines).toHaveLength(attacks.length + 3);
  });
});
