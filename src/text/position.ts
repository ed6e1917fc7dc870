import type { Span } from "./place.js";

/** 1-based line and column, the column in UTF-16 units. */
export type Position = { readonly line: number; readonly column: number };

/** The start and the end (exclusive) of a span. */
export type Range = { readonly start: Position; readonly end: Position };

/** The offsets at which the lines of a text begin. */
export type LineStarts = ArrayLike<number>;

/** LF, CRLF and a lone CR end a line. */
export function lineStartsOf(text: string): LineStarts {
  if (!text.includes("\r")) return lineStartsAtNewlines(text);

  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length);
  return starts;
}

/** Characters of a line where lines are short: a ledger's have fifty. */
const shortLine = 32;

/** In an array of numbers of one width, which takes a fifth of the time: one that takes any value grows often. */
function lineStartsAtNewlines(text: string): LineStarts {
  let starts = new Uint32Array(64 + Math.floor(text.length / shortLine));
  let count = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    if (count === starts.length) starts = widened(starts);
    starts[count] = at + 1;
    count += 1;
  }
  return starts.subarray(0, count);
}

function widened(starts: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(starts.length * 2);
  wider.set(starts);
  return wider;
}

export function positionAt(lineStarts: LineStarts, offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

export function rangeOf(lineStarts: LineStarts, span: Span): Range {
  return { start: positionAt(lineStarts, span.start), end: positionAt(lineStarts, span.end) };
}

/** The text of a line (1-based), its line ending left out. */
export function lineText(text: string, lineStarts: LineStarts, line: number): string {
  const start = lineStarts[line - 1];
  if (start === undefined) return "";

  let end = lineStarts[line] ?? text.length;
  while (end > start && "\r\n".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
