import stringWidth from "string-width";
import { portionsOf } from "./graphemes.js";

/** Columns that a text without line breaks takes on a terminal. */
export type Measure = (text: string) => number;

/** ASCII, Han and the full-width forms: nearly all that a ledger holds, and each is as wide as it looks. */
const plain = /^[\x20-\x7e\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]*$/;
const plainWide = /[^\x20-\x7e]/g;

/** Columns on a terminal; characters of ambiguous width (`“ ” — … · ①`) take one. */
export function displayWidth(text: string): number {
  return measurePortions(text, stringWidth);
}

/** Columns on a console with a Chinese code page (936), where characters of ambiguous width take two. */
export function codePageWidth(text: string): number {
  return measurePortions(text, (portion) => stringWidth(portion, { ambiguousIsNarrow: false }));
}

function measurePortions(text: string, measure: Measure): number {
  if (plain.test(text)) return plainWidth(text);

  return portionsOf(text).reduce((width, portion) => width + measure(portion), 0);
}

function plainWidth(text: string): number {
  return text.length + (text.match(plainWide)?.length ?? 0);
}

/** The text with blanks after it, `width` columns wide; a wider one as it is. */
export function padEnd(text: string, width: number, measure: Measure = displayWidth): string {
  return text + blanks(width - measure(text));
}

/** The text with blanks before it, `width` columns wide; a wider one as it is. */
export function padStart(text: string, width: number, measure: Measure = displayWidth): string {
  return blanks(width - measure(text)) + text;
}

function blanks(count: number): string {
  return " ".repeat(Math.max(0, count));
}
