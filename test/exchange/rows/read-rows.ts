import { parquetReadObjects } from "hyparquet";
import { rowFormats } from "../../../src/exchange/rows/registry.js";
import type { Report } from "../../../src/model/report.js";
import { fullReport } from "../../render/a-report.js";

export const full = fullReport("zh-CN");

export function bytesOf(format: string, report: Report): Uint8Array {
  const encode = rowFormats.find(({ name }) => name === format)?.encode;
  return Buffer.concat([...(encode?.(report) ?? [])]);
}

export function linesOf(report: Report): unknown[] {
  const text = new TextDecoder().decode(bytesOf("ndjson", report));
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** What another library reads; its dates are instants. */
export async function readBack(report: Report): Promise<unknown[]> {
  const file = Uint8Array.from(bytesOf("parquet", report)).buffer;
  const rows = await parquetReadObjects({ file });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        value instanceof Date ? value.toISOString().slice(0, 10) : value,
      ]),
    ),
  );
}

/** So many items as a city's, and as several row groups hold. */
export function manyItems(count: number): Report {
  const items = full.items ?? [];
  const rows = Array.from({ length: count }, (_, index) => items[index % items.length]);
  return { ...full, items: rows.filter((row) => row !== undefined).map((row, line) => ({ ...row, line })) };
}
