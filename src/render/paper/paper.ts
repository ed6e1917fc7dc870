import type { Locale } from "../../language/locale.js";
import type { Sentence } from "../../phrases/sentence.js";
import type { CalendarDate } from "../../time/calendar-date.js";

/** An officers' paper before it is written in a format. Texts are as the ledger has them, not escaped for any. */
export type Paper = {
  readonly locale: Locale;
  readonly title: string;
  /** The day that it is about. */
  readonly date: CalendarDate;
  /** Stands on every page; undefined: the paper is no draft. */
  readonly draft: string | undefined;
  readonly blocks: readonly PaperBlock[];
};

export type PaperBlock =
  /** Flush left under the title. */
  | { readonly kind: "addressee"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: Sentence }
  | PaperTable
  /** Small, below a table. */
  | { readonly kind: "note"; readonly text: string }
  /** The titles of the annexes, after the text. */
  | { readonly kind: "annexes"; readonly introduction: string; readonly titles: readonly string[] }
  | { readonly kind: "signature"; readonly lines: readonly string[] }
  /** Begins a new page. */
  | { readonly kind: "annex"; readonly label: string; readonly title: string }
  /** What each note at a figure stands for. */
  | { readonly kind: "notes"; readonly entries: readonly NoteEntry[] };

export type NoteEntry = { readonly note: number; readonly text: string };

export type PaperTable = {
  readonly kind: "table";
  readonly caption: string | undefined;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
};

/** `share`: of the table's width, in hundredths; all together make up 100. */
export type PaperColumn = {
  readonly head: string;
  readonly share: number;
  readonly align: "left" | "center";
};

/** The lines of a cell. */
export type PaperCell = readonly Sentence[];

export type PaperRow =
  | { readonly kind: "cells"; readonly cells: readonly PaperCell[] }
  /** Across all columns; names what follows. */
  | { readonly kind: "heading"; readonly text: string };

export function paragraph(text: Sentence | string): PaperBlock {
  return { kind: "paragraph", text: typeof text === "string" ? [text] : text };
}
