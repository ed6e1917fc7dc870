import type { Span } from "./place.js";

/** 1-based line and column, the column in UTF-16 units. */
export type Position = { readonly line: number; readonly column: number };

/** The start and the end (exclusive) of a span. */
export type Range = { readonly start: Position; readonly end: Position };

/** The offsets at which the lines of a text begin; LF, CRLF and a lone CR end a line. */
export function lineStartsOf(text: string): readonly number[] {
  if (!text.includes("\r")) return lineStartsAtNewlines(text);

  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length);
  return starts;
}

function lineStartsAtNewlines(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

export function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

export function rangeOf(lineStarts: readonly number[], span: Span): Range {
  return { start: positionAt(lineStarts, span.start), end: positionAt(lineStarts, span.end) };
}

/** The text of a line (1-based), its line ending left out. */
export function lineText(text: string, lineStarts: readonly number[], line: number): string {
  const start = lineStarts[line - 1];
  if (start === undefined) return "";

  let end = lineStarts[line] ?? text.length;
  while (end > start && "\r\n".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
