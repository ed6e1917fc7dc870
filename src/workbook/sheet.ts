import type { OtherFile } from "../model/import.js";
import type { CalendarDate } from "../time/calendar-date.js";

/** A cell as somebody filled it in. A day is told by the cell's format; what looks like one is a number or a text. */
export type ReadCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "day"; readonly day: CalendarDate }
  | { readonly kind: "truth"; readonly truth: boolean }
  /** What was last worked out stands in the file too, and may be stale: it is shown, never taken. */
  | { readonly kind: "formula"; readonly formula: string; readonly shown: string }
  | { readonly kind: "error"; readonly error: string };

/** Rows and columns from 0, the ends included. */
export type Range = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type ReadSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  /** Undefined: an empty cell. */
  readonly rows: readonly (readonly (ReadCell | undefined)[])[];
  readonly merged: readonly Range[];
  /** What the file hides, from 0. */
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] };
};

/** Day 1 is 1900-01-01, or day 0 is 1904-01-01 as on old Macs. */
export type DateSystem = "1900" | "1904";

export type ReadWorkbook = {
  readonly sheets: readonly ReadSheet[];
  readonly dates: DateSystem;
  /** Pictures, charts, drawn objects and comments, which are not read. */
  readonly unread: readonly { readonly what: "pictures" | "comments" | "objects"; readonly count: number }[];
};

/** Why a file is not read at all. */
export type Refusal =
  | { readonly refusal: "file_too_large" | "contents_too_large"; readonly limit: number }
  | { readonly refusal: "too_many_cells" | "too_many_rows" | "too_many_columns"; readonly limit: number }
  /** An old .xls or .et, an .ods, an .xlsb, or something else. */
  | { readonly refusal: "old_format" | "open_document" | "binary_workbook" | "not_a_workbook" }
  | { readonly refusal: "other_file"; readonly file: OtherFile }
  /** A text in which a quote opens and never closes; `line`: from 1. */
  | { readonly refusal: "csv_quotes"; readonly line: number }
  | { readonly refusal: "utf_16_text" }
  | { readonly refusal: "encrypted" | "macros" | "external_links" | "broken" };

/** How a cell looks; words carry the meaning, and colours say it a second time. */
export type Look =
  | "title"
  | "note"
  | "heading"
  | "text"
  | "centred"
  | "code"
  | "day"
  | "number"
  /** On one line, as far as there is room. */
  | "clipped"
  | "computed"
  /** A share of 1, shown in per cent. */
  | "rate"
  | "total";

export type WriteCell = {
  /** A `CalendarDate` in a cell that looks like a day is written as a real date. */
  readonly value: string | number | null;
  readonly look: Look;
};

export type WriteSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  /** In characters of half width. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WriteCell[])[];
  /** In points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merged: readonly Range[];
  /** The row of headings, which stays in sight and is repeated on each page; undefined: none. */
  readonly headings: number | undefined;
  /** Columns that stay in sight, and are repeated on each page where there are several across. */
  readonly frozenColumns: number;
  readonly pagesAcross: number;
  /** A filter above these cells. */
  readonly filter: Range | undefined;
  readonly choices: readonly Choice[];
  readonly marks: readonly Mark[];
  readonly page: "landscape" | "portrait";
  readonly hiddenColumns: readonly number[];
};

/** Cells that offer a list: a range on another sheet, as formulas write it. */
export type Choice = {
  readonly cells: Range;
  readonly list: string;
  /** Whether another word may be typed. */
  readonly isOpen: boolean;
};

/** Cells of a range that hold a word are coloured. */
export type Mark = {
  readonly cells: Range;
  readonly word: string;
  readonly tone: "good" | "bad" | "warning" | "note";
};

export type WriteWorkbook = {
  readonly title: string;
  /** The day that the workbook shows, which also dates the file itself. */
  readonly asOf: CalendarDate;
  readonly sheets: readonly WriteSheet[];
};

/** A cell holds so many UTF-16 units at most. */
export const longestText = 32_767;
