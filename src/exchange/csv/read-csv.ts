import { decode } from "../../read/decode.js";
import type { WorkbookLimits } from "../../workbook/guard-parts.js";
import { otherBytes, otherText } from "../../workbook/other-files.js";
import type { ReadWorkbook, Refusal } from "../../workbook/sheet.js";
import { parseCsv } from "./parse-csv.js";

export type CsvReading = {
  readonly workbook: ReadWorkbook;
  readonly encoding: "utf-8" | "gb18030";
  readonly delimiter: string;
};

/** Whether bytes are text, and no package of parts and no old binary workbook. */
export function isCsv(bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  return !isZip && !isCompound && otherBytes(bytes) === undefined;
}

/** A text hides nothing. */
const hidden = { rows: [], columns: [] };

/** A CSV file as a workbook of one sheet; each cell is text, what looks like a formula too. */
export function readCsv(bytes: Uint8Array, name: string, limits: WorkbookLimits): CsvReading | Refusal {
  if (bytes.length > limits.maxFileBytes) return { refusal: "file_too_large", limit: limits.maxFileBytes };
  const decoded = decode(bytes);
  if (decoded.text === undefined)
    return { refusal: decoded.encoding === "utf-16" ? "utf_16_text" : "not_a_workbook" };

  const { text, encoding } = decoded;
  const other = otherText(text);
  if (other) return { refusal: "other_file", file: other };

  const delimiter = delimiterOf(text);
  const records = parseCsv(text, delimiter, limits.maxRows + 1);
  if ("line" in records) return { refusal: "csv_quotes", line: records.line };

  const refusal = tooMuch(records, limits);
  if (refusal) return refusal;
  const rows = records.map((record) =>
    record.map((cell) => (cell === "" ? undefined : ({ kind: "text", text: cell } as const))),
  );
  return {
    workbook: { sheets: [{ name, isHidden: false, rows, merged: [], hidden }], dates: "1900", unread: [] },
    encoding,
    delimiter,
  };
}

function tooMuch(records: readonly (readonly string[])[], limits: WorkbookLimits): Refusal | undefined {
  const columns = records.reduce((most, { length }) => Math.max(most, length), 0);
  const cells = records.reduce((sum, { length }) => sum + length, 0);
  if (records.length > limits.maxRows) return { refusal: "too_many_rows", limit: limits.maxRows };
  if (columns > limits.maxColumns) return { refusal: "too_many_columns", limit: limits.maxColumns };
  return cells > limits.maxCells ? { refusal: "too_many_cells", limit: limits.maxCells } : undefined;
}

/** The one of , ; and tab that stands most often outside quotes in the first lines; a title above holds none. */
function delimiterOf(text: string): string {
  const beginning = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
  const count = (sign: string) => beginning.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
