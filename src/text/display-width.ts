import stringWidth from "string-width";
import { portionsOf } from "./graphemes.js";

/** Columns that a text without line breaks takes on a terminal. */
export type Measure = (text: string) => number;

/** Columns on a terminal; characters of ambiguous width (`“ ” — … · ①`) take one. */
export function displayWidth(text: string): number {
  return widthAtALook(text, 1) ?? measurePortions(text, stringWidth);
}

/** Columns on a console with a Chinese code page (936), where characters of ambiguous width take two. */
export function codePageWidth(text: string): number {
  return (
    widthAtALook(text, 2) ??
    measurePortions(text, (portion) => stringWidth(portion, { ambiguousIsNarrow: false }))
  );
}

/** Columns of a character of ambiguous width. */
type Ambiguous = 1 | 2;

/** How wide a measure takes characters of ambiguous width to be; undefined: it is none of ours. */
export function ambiguousBy(measure: Measure): Ambiguous | undefined {
  if (measure === displayWidth) return 1;
  return measure === codePageWidth ? 2 : undefined;
}

function widthAtALook(text: string, ambiguous: Ambiguous): number | undefined {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const columns = unitWidth(text.charCodeAt(index), ambiguous);
    if (columns === 0) return undefined;
    width += columns;
  }
  return width;
}

/**
 * Columns of a character that is told by its code: ASCII, Han, full-width forms and the ambiguous marks of Chinese
 * prose, nearly all that a ledger holds. Each is a character by itself and as wide as it looks, whatever stands beside
 * it. 0: it is something else.
 */
export function unitWidth(code: number, ambiguous: Ambiguous): number {
  if (code >= 0x20 && code <= 0x7e) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if ((code >= 0x3001 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff60)) return 2;
  return isAmbiguous(code) ? ambiguous : 0;
}

/** `± · × ÷ — ‘ ’ “ ” … ≤ ≥`, and numbers in circles, brackets or with a full stop. */
function isAmbiguous(code: number): boolean {
  switch (code) {
    case 0xb1:
    case 0xb7:
    case 0xd7:
    case 0xf7:
    case 0x2014:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0x2026:
    case 0x2264:
    case 0x2265:
      return true;
    default:
      return code >= 0x2460 && code <= 0x249b;
  }
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
