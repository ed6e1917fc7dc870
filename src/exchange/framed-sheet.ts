import type { CalendarDate } from "../time/calendar-date.js";
import type { Look, WriteCell, WriteSheet } from "../workbook/sheet.js";
import { rowHeight } from "./row-heights.js";

/** A sheet before its frame is put round it: headings, rows, what stands below. */
export type Content = {
  readonly name: string;
  readonly title: string;
  /** 件, or nothing where no items are counted. */
  readonly unit: string;
  readonly headings: readonly (readonly WriteCell[])[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WriteCell[])[];
  readonly notes: readonly string[];
  readonly page: WriteSheet["page"];
};

/** Title, the line of the reporting unit, the table, its notes, the line to be signed. */
export function framed(content: Content, campaign: string, asOf: CalendarDate): WriteSheet {
  const { headings, widths, rows, notes } = content;
  const across = (value: string, look: Look): WriteCell[] =>
    widths.map((_, index) => ({ value: index === 0 ? value : null, look }));
  const below = [
    ...notes.map((note) => `注：${note}`),
    "单位主要负责人（签字）：　　　　　审核人：　　　　　填表人：　　　　　联系电话：",
  ];
  const all = [
    across(`${campaign}${content.title}`, "title"),
    across(
      `填报单位（盖章）：　　　　　　　　填报日期：${dateInWords(asOf)}　　　　　单位：${content.unit}`,
      "note",
    ),
    ...headings,
    ...rows,
    ...below.map((line) => across(line, "note")),
  ];
  const first = 2 + headings.length;
  const lines = [0, 1, ...below.map((_, index) => first + rows.length + index)];
  return {
    name: content.name,
    isHidden: false,
    widths,
    rows: all,
    heights: new Map([
      ...rows.map((row, index) => [first + index, Math.max(rowHeight(row, widths), 18)] as const),
      ...lines.map((line) => [line, line === 0 ? 44 : 22] as const),
    ]),
    merged: lines.map((line) => ({ top: line, left: 0, bottom: line, right: widths.length - 1 })),
    headings: first - 1,
    frozenColumns: 1,
    pagesAcross: 1,
    filter: undefined,
    choices: [],
    marks: [],
    page: content.page,
    hiddenColumns: [],
  };
}

/** 2018年6月8日, without leading zeros. */
function dateInWords(date: CalendarDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
