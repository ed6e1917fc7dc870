import type { Span } from "../text/place.js";
import { lastUpTo } from "./yaml-search.js";

/** A stretch of a text, and what to put in its place. */
export type Edit = Span & { readonly text: string };

/** A text in which mistakes have been mended, so that reading can go on behind them. */
export type Mended = {
  readonly text: string;
  /** Where in the text as it was written an offset of this one stood. */
  original(offset: number): number;
};

export function asWritten(text: string): Mended {
  return { text, original: (offset) => offset };
}

/** Applies edits; of two that overlap, the first in the text. */
export function mend(mended: Mended, edits: readonly Edit[]): Mended {
  const pieces: string[] = [];
  const changes: Change[] = [];
  let copied = 0;
  let length = 0;
  const append = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < copied) continue;
    append(mended.text.slice(copied, edit.start));
    changes.push({ ...edit, at: length });
    append(edit.text);
    copied = edit.end;
  }
  append(mended.text.slice(copied));

  return { text: pieces.join(""), original: (offset) => mended.original(before(changes, offset)) };
}

type Change = Edit & { readonly at: number };

function before(changes: readonly Change[], offset: number): number {
  const change = lastUpTo(changes, offset, ({ at }) => at);
  if (!change) return offset;

  const past = offset - change.at;
  return past < change.text.length
    ? Math.min(change.start + past, change.end)
    : change.end + past - change.text.length;
}
