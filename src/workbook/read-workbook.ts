import { type Cell, type CellValue, readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { toCalendarDate } from "../time/calendar-date.js";
import { refusedKind, refusedSize, type WorkbookLimits } from "./guard-parts.js";
import { otherBytes, otherCompound } from "./other-files.js";
import type { DateSystem, ReadCell, ReadSheet, ReadWorkbook, Refusal } from "./sheet.js";
import { unzip, type ZipTrouble } from "./unzip.js";
import { type Parts, zip } from "./zip.js";

/**
 * Reads an .xlsx whole, or tells why not. Everything that could hurt is looked at before the library sees the file, and
 * the library is given only the parts that hold cells.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits,
): Promise<ReadWorkbook | Refusal> {
  if (bytes.length > limits.maxFileBytes) return { refusal: "file_too_large", limit: limits.maxFileBytes };
  const other = isCompoundFile(bytes) ? otherCompound(bytes) : otherBytes(bytes);
  if (other) return { refusal: "other_file", file: other };
  if (isCompoundFile(bytes)) return { refusal: "old_format" };

  const parts = unzip(bytes, { maxBytes: limits.maxBytes, maxParts: 10_000 });
  if (typeof parts === "string") return refusalOf(parts, limits);
  const kept: Parts = new Map([...parts].filter(([name]) => holdsCells(name)));
  const refusal = refusedKind(parts) ?? refusedSize(kept, limits);
  if (refusal) return refusal;

  const workbook = await attempt(zip(kept, "stored"));
  if (!workbook) return { refusal: "broken" };
  const dates = workbook.dateSystem === "1904" ? "1904" : "1900";
  return {
    sheets: workbook.sheets.map((sheet) => toSheet(sheet, dates)),
    dates,
    unread: unreadIn(parts),
  };
}

/** OLE2: an old .xls or .et, or a workbook with a password. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

function refusalOf(trouble: ZipTrouble, { maxBytes }: WorkbookLimits): Refusal {
  switch (trouble) {
    case "not_a_zip":
      return { refusal: "not_a_workbook" };
    case "too_large":
      return { refusal: "contents_too_large", limit: maxBytes };
    case "broken":
    case "encrypted":
      return { refusal: trouble };
  }
}

const pictures = /(^|\/)(media)\//i;
const comments = /(^|\/)(threadedComments\/|comments?\d*\.xml)/i;
const objects = /(^|\/)(charts|embeddings|pivotTables|slicers|timelines)\/[^/]+\.(xml|bin|\w+x?)$/i;

function holdsCells(name: string): boolean {
  const idle =
    /(^|\/)(drawings|theme|docProps|customXml|persons|printerSettings|pivotCache|_xmlsignatures)\/|cellimages/i;
  return ![pictures, comments, objects, idle].some((pattern) => pattern.test(name));
}

function unreadIn(parts: Parts): ReadWorkbook["unread"] {
  const counted = ([what, pattern]: readonly ["pictures" | "comments" | "objects", RegExp]) => ({
    what,
    count: [...parts.keys()].filter((name) => pattern.test(name) && !name.includes("/_rels/")).length,
  });
  return (
    [
      ["pictures", pictures],
      ["comments", comments],
      ["objects", objects],
    ] as const
  )
    .map(counted)
    .filter(({ count }) => count > 0);
}

async function attempt(bytes: Uint8Array): Promise<Workbook | undefined> {
  try {
    return await readXlsx(bytes);
  } catch {
    // Whatever the library stumbles over, the file is at fault: its size has been judged before.
    return undefined;
  }
}

function toSheet(sheet: Sheet, dates: DateSystem): ReadSheet {
  const { name, hidden, veryHidden, rows, cells, merges } = sheet;
  return {
    name,
    isHidden: hidden === true || veryHidden === true,
    rows: rows.map((row, r) => row.map((value, c) => toCell(value, cells?.get(`${r},${c}`), dates))),
    merged: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    hidden: hiddenIn(sheet),
  };
}

function hiddenIn({ rowDefs, columns = [], rows }: Sheet): ReadSheet["hidden"] {
  const isHidden = (row: number) => rowDefs?.get(row)?.hidden === true;
  return {
    rows: [...rows.keys()].filter(isHidden),
    columns: [...columns.keys()].filter((index) => columns[index]?.hidden === true),
  };
}

function toCell(value: CellValue, cell: Cell | undefined, dates: DateSystem): ReadCell | undefined {
  if (cell?.formula !== undefined) return { kind: "formula", formula: cell.formula, shown: shownIn(value) };
  if (cell?.type === "error") return { kind: "error", error: shownIn(value) };
  if (value === null) return undefined;
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "truth", truth: value };
  if (typeof value === "string") return value === "" ? undefined : { kind: "text", text: value };

  const day = toCalendarDate(value.toISOString().slice(0, 10));
  return day === undefined ? { kind: "number", number: serialOf(value, dates) } : { kind: "day", day };
}

/** The number behind a date that no calendar has: 20180608 typed into a cell for dates, in which it shows as `####`. */
function serialOf(date: Date, dates: DateSystem): number {
  const epoch = dates === "1904" ? 24_107 : 25_569;
  return Math.round(date.getTime() / 86_400_000) + epoch;
}

function shownIn(value: CellValue): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? "");
}
