import {
  type Cell,
  type ConditionalRule,
  type DataValidation,
  type WriteSheet as LibrarySheet,
  rangeRef,
  writeXlsx,
} from "hucre/xlsx";
import { columnLetter } from "../text/column-letter.js";
import { isCalendarDate } from "../time/calendar-date.js";
import { lookStyles, toneStyles } from "./looks.js";
import type { Choice, Mark, Range, WriteCell, WriteSheet, WriteWorkbook } from "./sheet.js";
import { unzip } from "./unzip.js";
import { zip } from "./zip.js";

/** The bytes of an .xlsx: the same for the same workbook, whenever and wherever it is written. */
export async function writeWorkbook({ title, asOf, sheets }: WriteWorkbook): Promise<Uint8Array> {
  const day = new Date(`${asOf}T00:00:00Z`);
  const written = await writeXlsx({
    sheets: sheets.map(toLibrarySheet),
    properties: { title, creator: "taizhang", created: day, modified: day },
    defaultFont: { name: "宋体", size: 10 },
    activeSheet: 0,
  });

  // Packed once more by zlib, for the library packs otherwise where a machine offers it other means.
  const parts = unzip(written, { maxBytes: Number.MAX_SAFE_INTEGER, maxParts: 10_000 });
  if (typeof parts === "string") throw new Error(`the workbook just written is ${parts}`);
  return zip(new Map(Array.from(parts, ([name, part]) => [name, acrossFirst(name, part)])), "packed");
}

/** The right half of a ledger lies behind its left half, not behind the last row. */
function acrossFirst(name: string, part: Uint8Array): Uint8Array {
  if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return part;

  const text = new TextDecoder().decode(part);
  return new TextEncoder().encode(text.replace("<pageSetup ", '<pageSetup pageOrder="overThenDown" '));
}

function toLibrarySheet(sheet: WriteSheet): LibrarySheet {
  const { headings } = sheet;
  return {
    name: sheet.name,
    ...(sheet.isHidden ? { veryHidden: true } : {}),
    columns: sheet.widths.map((width, index) => ({ width, hidden: sheet.hiddenColumns.includes(index) })),
    rows: sheet.rows.map((row) => row.map(() => null)),
    cells: new Map(
      sheet.rows.flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, toLibraryCell(cell)] as const)),
    ),
    merges: sheet.merged.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    ...(headings === undefined ? {} : { freezePane: { rows: headings + 1, columns: sheet.frozenColumns } }),
    ...(sheet.filter ? { autoFilter: { range: refOf(sheet.filter) } } : {}),
    dataValidations: sheet.choices.map(toValidation),
    conditionalRules: sheet.marks.map(toRule),
    pageSetup: {
      paperSize: "a4",
      orientation: sheet.page,
      fitToPage: true,
      fitToWidth: sheet.pagesAcross,
      fitToHeight: 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.3, right: 0.3, header: 0.3, footer: 0.3 },
      horizontalCentered: true,
      ...(headings === undefined ? {} : { printTitlesRow: `$1:$${headings + 1}` }),
      ...(sheet.pagesAcross > 1 ? { printTitlesColumn: `$A:$${columnLetter(sheet.frozenColumns - 1)}` } : {}),
    },
    headerFooter: { oddFooter: "&C第 &P 页 共 &N 页" },
  };
}

function toLibraryCell({ value, look }: WriteCell): Partial<Cell> {
  const style = lookStyles[look];
  if (value === null) return { style };
  if (typeof value === "number") return { value, type: "number", style };
  if (look === "day" && isCalendarDate(value) && value >= firstSafeDay) {
    return { value: new Date(`${value}T00:00:00Z`), type: "date", style };
  }

  const text = escaped(value);
  // As a plain string the library would write such a text as an error of a formula.
  return text.startsWith("#")
    ? { value: text, richText: [{ text }], style }
    : { value: text, type: "string", style };
}

/** Before it Excel counts a day that never was, 1900-02-29. */
const firstSafeDay = "1900-03-01";

/** `_x0041_` means a character to spreadsheets; the library writes it as it is, and knows only some of what XML cannot hold. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[\uFFFE\uFFFF]|\p{Surrogate}/gu,
      (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase()}_`,
    );
}

function refOf({ top, left, bottom, right }: Range): string {
  return rangeRef(top, left, bottom, right);
}

function toValidation({ cells, list, isOpen }: Choice): DataValidation {
  return {
    type: "list",
    formula1: list,
    range: refOf(cells),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: isOpen ? "warning" : "stop",
    errorTitle: "不在下拉列表中",
    errorMessage: isOpen ? "列表里没有这个词，确定要这样填吗？" : "请从下拉列表中选择",
  };
}

function toRule({ cells, word, tone }: Mark, index: number): ConditionalRule {
  const first = rangeRef(cells.top, cells.left, cells.top, cells.left).split(":")[0] ?? "";
  return {
    type: "expression",
    priority: index + 1,
    formula: `${first}="${word}"`,
    range: refOf(cells),
    style: toneStyles[tone],
  };
}
