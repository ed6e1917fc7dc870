import {
  backslash,
  carriageReturn,
  doubleQuote,
  isEmptyAt,
  newline,
  singleQuote,
  space,
  tab,
} from "./characters.js";
import { type Cursor, decline } from "./cursor.js";
import { resolveEscapes } from "./escapes.js";
import { fold } from "./fold.js";

export type QuotedText = { readonly value: string; readonly isFolded: boolean };

export function isQuoteAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === doubleQuote || code === singleQuote;
}

/** Reads a text in quotes, past the one that closes it. Its further lines are indented by `indent` at least. */
export function readQuoted(cursor: Cursor, indent: number): QuotedText {
  return cursor.text.charCodeAt(cursor.at) === doubleQuote
    ? readDouble(cursor, indent)
    : readSingle(cursor, indent);
}

/** What a text in quotes on one line says, once it has been read. */
export function saidInQuotes(text: string, start: number, end: number): string {
  const source = text.slice(start + 1, end - 1);
  return text.charCodeAt(start) === singleQuote
    ? source.replaceAll("''", "'")
    : resolveEscapes(source, { at: start });
}

function readDouble(cursor: Cursor, indent: number): QuotedText {
  const { text, at: start } = cursor;
  const { length } = text;
  let isFolded = false;
  let isEscaped = false;
  for (let offset = start + 1; offset < length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === doubleQuote) {
      cursor.at = offset + 1;
      const source = text.slice(start + 1, offset);
      const folded = isFolded ? fold(source) : source;
      return { value: isEscaped ? resolveEscapes(folded, cursor) : folded, isFolded };
    }
    if (code === backslash) {
      isEscaped = true;
      offset += 1;
      if (isEmptyAt(text, offset)) decline("a blank behind a backslash", cursor);
    } else if (code === newline) {
      isFolded = true;
      offset = lineContent(cursor, offset, indent) - 1;
    }
  }
  return decline("a quotation that is not closed", cursor);
}

function readSingle(cursor: Cursor, indent: number): QuotedText {
  const { text, at: start } = cursor;
  const { length } = text;
  let isFolded = false;
  let isEscaped = false;
  for (let offset = start + 1; offset < length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === singleQuote) {
      if (text.charCodeAt(offset + 1) !== singleQuote) {
        cursor.at = offset + 1;
        const source = text.slice(start + 1, offset);
        const folded = isFolded ? fold(source) : source;
        return { value: isEscaped ? folded.replaceAll("''", "'") : folded, isFolded };
      }
      isEscaped = true;
      offset += 1;
    } else if (code === newline) {
      isFolded = true;
      offset = lineContent(cursor, offset, indent) - 1;
    }
  }
  return decline("a quotation that is not closed", cursor);
}

/** From a line end within quotes to what follows it and the blank lines there. */
function lineContent(cursor: Cursor, end: number, indent: number): number {
  const { text } = cursor;
  let lineStart = end + 1;
  for (let offset = lineStart; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === newline) lineStart = offset + 1;
    else if (code !== space && code !== carriageReturn) {
      if (code === tab || offset - lineStart < indent) decline("a quoted line too far to the left", cursor);
      return offset;
    }
  }
  return decline("a quotation that is not closed", cursor);
}
