import { parquetMetadata, parquetSchema } from "hyparquet";
import { describe, expect, test } from "vitest";
import { itemColumns } from "../../../src/exchange/rows/item-columns.js";
import { rowFormats } from "../../../src/exchange/rows/registry.js";
import { json } from "../../../src/render/json.js";
import { aReport, aStyle } from "../../render/a-report.js";
import { bytesOf, full, linesOf, manyItems, readBack } from "./read-rows.js";

describe("item rows", () => {
  test("say what the JSON report says", () => {
    const report = JSON.parse(json.render(full, aStyle()));
    const shared = ["unit", "item", "file", "line", "category", "origin", "status", "timeliness"];
    const part = (row: Record<string, unknown>) =>
      Object.fromEntries(shared.map((name) => [name, row[name]]));
    const rows = linesOf(full) as Record<string, unknown>[];
    expect(rows.map(part)).toEqual(report.items.map(part));
    expect(rows.map(({ due }) => due)).toEqual(report.items.map(({ due }: { due: unknown }) => due ?? null));
    for (const [index, row] of rows.entries()) {
      const marks = Object.keys(row).filter((name) => name.startsWith("is_") && row[name] === true);
      expect(marks.map((name) => name.slice(3))).toEqual(report.items[index].flags);
    }
  });

  test("have every column in every line, in order", () => {
    const names = itemColumns.map(({ name }) => name);
    for (const row of linesOf(full)) expect(Object.keys(row ?? {})).toEqual(names);
  });

  test.each([0, 1, 7, 600])("as Parquet are read back by another library as they are: %i", async (count) => {
    const report = manyItems(count);
    expect(JSON.stringify(await readBack(report))).toBe(JSON.stringify(linesOf(report)));
  });

  test("come in pieces, a row group each, and as the same bytes twice", () => {
    const report = manyItems(20_001);
    const file = Uint8Array.from(bytesOf("parquet", report)).buffer;
    expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([
      10_000, 10_000, 1,
    ]);
    for (const { name, encode } of rowFormats) {
      expect([...encode(report)].length).toBeGreaterThan(3);
      expect(Buffer.compare(bytesOf(name, report), bytesOf(name, report))).toBe(0);
    }
  });

  test("have types: a day is a date, a count a number", () => {
    const { children } = parquetSchema(parquetMetadata(Uint8Array.from(bytesOf("parquet", full)).buffer));
    const typeOf = (name: string) => children.find(({ element }) => element.name === name)?.element;
    expect(typeOf("due")).toMatchObject({
      type: "INT32",
      converted_type: "DATE",
      repetition_type: "OPTIONAL",
    });
    expect(typeOf("days_left")).toMatchObject({ type: "INT32", repetition_type: "OPTIONAL" });
    expect(typeOf("is_closed")).toMatchObject({ type: "BOOLEAN", repetition_type: "REQUIRED" });
  });

  test("hostile text stays in its line and field", () => {
    const [row] = full.items ?? [];
    if (!row) throw new Error("no item");
    const problem = 'a\n::error::b\u2028\u202e"\\,\u0000';
    const report = { ...full, items: [{ ...row, problem }] };
    const text = new TextDecoder().decode(bytesOf("ndjson", report));
    expect(text.split("\n")).toHaveLength(2);
    expect(text).not.toMatch(/[\u2028\u202e\u0000]/);
    expect(linesOf(report)).toMatchObject([{ problem }]);
  });

  test("of a report without items are none", async () => {
    expect(linesOf(aReport())).toEqual([]);
    expect(await readBack(aReport())).toEqual([]);
  });
});
