import stringWidth from "string-width";
import { portionsOf } from "./graphemes.js";

/** Columns that a text without line breaks takes on a terminal. */
export type Measure = (text: string) => number;

/**
 * ASCII, Han, full-width forms and the ambiguous marks of Chinese prose: nearly all that a ledger holds. Each is as wide
 * as it looks, whatever stands beside it.
 */
const plain =
  /^[\x20-\x7e\u00b1\u00b7\u00d7\u00f7\u2014\u2018\u2019\u201c\u201d\u2026\u2264\u2265\u2460-\u249b\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]*$/;
const plainWide = /[\u3001-\uff60]/g;
const plainAmbiguous = /[\u00b1-\u2fff]/g;

/** Columns on a terminal; characters of ambiguous width (`“ ” — … · ①`) take one. */
export function displayWidth(text: string): number {
  const width = widthAtALook(text);
  if (width !== undefined) return width;
  if (plain.test(text)) return text.length + count(text, plainWide);

  return measurePortions(text, stringWidth);
}

/** Columns on a console with a Chinese code page (936), where characters of ambiguous width take two. */
export function codePageWidth(text: string): number {
  const width = widthAtALook(text);
  if (width !== undefined) return width;
  if (plain.test(text)) return text.length + count(text, plainWide) + count(text, plainAmbiguous);

  return measurePortions(text, (portion) => stringWidth(portion, { ambiguousIsNarrow: false }));
}

/** Of ASCII, Han and full-width marks, which are as wide on every terminal; undefined where anything else is. */
function widthAtALook(text: string): number | undefined {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x20 && code <= 0x7e) width += 1;
    else if (isWide(code)) width += 2;
    else return undefined;
  }
  return width;
}

function isWide(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return (code >= 0x3001 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff60);
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

function measurePortions(text: string, measure: Measure): number {
  return portionsOf(text).reduce((width, portion) => width + measure(portion), 0);
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
