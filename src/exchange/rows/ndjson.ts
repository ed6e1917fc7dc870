import type { ItemRow, LongReport } from "../../model/report.js";
import { toJson } from "../../render/escape-json.js";
import { itemColumns } from "./item-columns.js";
import { batchesOf, type RowFormat } from "./row-format.js";

/** Rows that are encoded together: about a quarter of a megabyte. */
const rowsAtOnce = 500;

/** An object a line, with every column in it, also where it is null. */
export const ndjson: RowFormat = {
  name: "ndjson",
  binary: false,
  summary: { "zh-CN": "每个事项一行 JSON", en: "a line of JSON for each item" },
  encode: ndjsonBytes,
};

function* ndjsonBytes(report: LongReport): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const rows of batchesOf(report.items ?? [], rowsAtOnce)) {
    yield encoder.encode(rows.map((row) => `${toJson(objectOf(row, report), 0)}\n`).join(""));
  }
}

function objectOf(row: ItemRow, report: LongReport) {
  return Object.fromEntries(itemColumns.map(({ name, value }) => [name, value(row, report)]));
}
