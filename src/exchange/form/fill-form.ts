import type { Campaign } from "../../model/campaign.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import type {
  Choice,
  Look,
  Mark,
  Range,
  WriteCell,
  WriteSheet,
  WriteWorkbook,
} from "../../workbook/sheet.js";
import { pagesAcross, stretched } from "../page-breaks.js";
import { rowHeight } from "../row-heights.js";
import { choicesSheet, listRanges } from "./choices-sheet.js";
import { type Column, isField } from "./column.js";
import { blankCell, cellOf } from "./form-cell.js";
import { type FormSheet, kindHeading } from "./form-sheet.js";
import { formSheets } from "./form-sheets.js";
import { instructionsSheet } from "./instructions-sheet.js";
import type { JsonObject } from "./record.js";
import { rowsOf } from "./rows-of.js";

/** What the tool says of an item, in words. */
export type StatusWord = { readonly text: string; readonly tone: Mark["tone"] };

export type FormInput = {
  readonly campaign: Campaign;
  readonly asOf: CalendarDate;
  /** Ledgers as plain values, one a unit. */
  readonly ledgers: readonly JsonObject[];
  /** By item id. */
  readonly statuses: ReadonlyMap<string, StatusWord>;
  /** Rows to fill in below what is there. */
  readonly blankRows: number;
};

/** Row 1 is the title, row 2 says what the sheet is for, row 3 holds the headings. */
export const headingRow = 2;

/** A drop-down reaches so far below the last row, for rows that are added by hand. */
const spareRows = 500;

/** The workbook that officers fill in, with what the ledgers hold. */
export function fillForm(input: FormInput): WriteWorkbook {
  const { campaign, asOf } = input;
  const title = campaign.title["zh-CN"];
  const sheets = formSheets.map((sheet) => dataSheet(sheet, input));
  return {
    title: `${title}整改台账`,
    asOf,
    sheets: [instructionsSheet(campaign, asOf), ...sheets, choicesSheet(campaign)],
  };
}

/** The columns of a sheet, with the word that tells its lists apart where there are several. */
export function columnsOf({ rows, columns }: FormSheet): readonly (Column | "kind")[] {
  if (rows.of !== "element" || rows.lists.length < 2) return columns;

  const [key, ...others] = columns;
  return key ? [key, "kind", ...others] : columns;
}

function dataSheet(sheet: FormSheet, input: FormInput): WriteSheet {
  const columns = columnsOf(sheet);
  const last = columns.length - 1;
  const filled = rowsOf(sheet, input.ledgers).map((row, index) =>
    columns.map((column) => cellOf(column, row, index, input)),
  );
  const blank = Array.from({ length: input.blankRows }, () => columns.map(blankCell));
  const hiddenColumns = columns.flatMap((column, index) => (isComputed(column, "check") ? [index] : []));
  const frozenColumns = sheet.rows.of === "item" ? 3 : 1;
  const printed = stretched(columns.map(printedWidth), frozenColumns);
  const pages = pagesAcross(printed, frozenColumns);
  const widths = printed.map((width) => (width === 0 ? hiddenWidth : width));
  /** Where a text stands that goes across a page; beside the columns that each page repeats. */
  const blocks = pages.map(({ start, end }) => ({
    left: pages.length > 1 ? Math.max(start, frozenColumns) : start,
    right: end - 1,
  }));
  const across = (value: string, look: Look): WriteCell[] =>
    columns.map((_, index) => ({ value: blocks.some(({ left }) => left === index) ? value : null, look }));
  const rows: (readonly WriteCell[])[] = [
    across(`${input.campaign.title["zh-CN"]}　${sheet.name === "事项" ? "整改台账" : sheet.name}`, "title"),
    across(sheet.about, "note"),
    columns.map((column) => ({ value: headingOf(column), look: "heading" as const })),
    ...filled,
    ...blank,
  ];
  const first = headingRow + 1;
  const bottom = Math.max(rows.length - 1, first);
  /** A column's cells, with those of rows that are added by hand. */
  const reach = (column: number): Range => ({
    top: first,
    left: column,
    bottom: bottom + spareRows,
    right: column,
  });
  return {
    name: sheet.name,
    isHidden: false,
    widths,
    rows,
    heights: new Map([
      [0, 30],
      [1, 18],
      [headingRow, rowHeight(rows[headingRow] ?? [], widths)],
      ...filled.map((row, index) => [first + index, rowHeight(row, widths)] as const),
    ]),
    merged: [0, 1].flatMap((row) => blocks.map((block) => ({ top: row, bottom: row, ...block }))),
    headings: headingRow,
    frozenColumns,
    pagesAcross: pages.length,
    filter: { top: headingRow, left: 0, bottom, right: last },
    choices: columns.flatMap((column, index) => choiceIn(column, sheet, reach(index), input.campaign)),
    marks: columns.flatMap((column, index) =>
      isComputed(column, "status") ? statusMarks(input, reach(index)) : [],
    ),
    page: "landscape",
    hiddenColumns,
  };
}

/** Once somebody shows it. */
const hiddenWidth = 4;

/** A hidden column takes no room. */
function printedWidth(column: Column | "kind"): number {
  if (isComputed(column, "check")) return 0;
  return column === "kind" ? 9 : column.width;
}

function choiceIn(
  column: Column | "kind",
  sheet: FormSheet,
  cells: Range,
  campaign: Campaign,
): readonly Choice[] {
  const name = column === "kind" ? sheet.name : nameOfList(column);
  const list = name === undefined ? undefined : listRanges(campaign).get(name);
  return list ? [{ cells, list: list.range, isOpen: list.isOpen }] : [];
}

function nameOfList(column: Column): string | undefined {
  return isField(column) && column.holds.kind === "word" ? column.holds.list : undefined;
}

function isComputed(column: Column | "kind", computed: string): boolean {
  return column !== "kind" && "computed" in column && column.computed === computed;
}

export function headingOf(column: Column | "kind"): string {
  return column === "kind" ? kindHeading : column.heading;
}

function statusMarks({ statuses }: FormInput, cells: Range): Mark[] {
  const tones = new Map([...statuses.values()].map(({ text, tone }) => [text, tone]));
  return [...tones].map(([word, tone]) => ({ word, tone, cells }));
}
