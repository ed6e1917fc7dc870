/** What a text is, so that colour can say it a second time; never the only bearer of a meaning. */
export type Tone = "good" | "bad" | "warning" | "note" | "quiet" | "strong";

export type Cell = { readonly text: string; readonly tone?: Tone };

export type Column = {
  readonly head: string;
  readonly align: "left" | "right";
  /**
   * `value`: a code, a date or a number, kept on one line where the width allows it. `text`: prose, which gives way,
   * down to `least` columns; `grows`: whether it is given room before other prose or after it.
   */
  readonly holds:
    | { readonly kind: "value" }
    | { readonly kind: "text"; readonly least: number; readonly grows: "first" | "last" };
};

export type Row =
  | { readonly kind: "cells"; readonly cells: readonly Cell[]; readonly ruled: boolean }
  /** A line across all columns that names what follows. */
  | { readonly kind: "heading"; readonly text: string };

/** A table in words, before it is drawn: texts as the ledger has them, not escaped for any format. */
export type Table = {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
};

/** What stands above and below a table of a report. */
export type Block = {
  readonly title: string;
  readonly before: readonly string[];
  readonly tables: readonly { readonly caption: string | undefined; readonly table: Table }[];
  readonly after: readonly string[];
};

export function valueColumn(head: string): Column {
  return { head, align: "left", holds: { kind: "value" } };
}

export function numberColumn(head: string): Column {
  return { head, align: "right", holds: { kind: "value" } };
}

/** The prose of a table, which is given room first. */
export function textColumn(head: string, least: number): Column {
  return { head, align: "left", holds: { kind: "text", least, grows: "first" } };
}

/** Short texts that read well in two lines. */
export function shortColumn(head: string, least: number): Column {
  return { head, align: "left", holds: { kind: "text", least, grows: "last" } };
}
