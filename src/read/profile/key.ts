import { colon, isEmptyAt } from "./characters.js";
import { coreScalar } from "./core-scalar.js";
import { type Cursor, decline, type PlainText } from "./cursor.js";
import { skipSpaces } from "./lines.js";
import { scanPlain } from "./plain.js";
import { isQuoteAt, readQuoted, saidInQuotes } from "./quoted.js";
import { cut } from "./recurring.js";

/** `yaml` refuses keys of more than 1024 characters. */
const longest = 500;

/**
 * Reads a key and its colon; gives its name, and where it stands by the cursor. `flow`: within brackets, where a
 * quoted key needs no blank behind its colon.
 */
export function readKey(cursor: Cursor, flow: boolean): string {
  const { text, at: start } = cursor;
  if (!isQuoteAt(text, start)) return plainKey(cursor, scanPlain(cursor, 0, flow));

  const { value, isFolded } = readQuoted(cursor, 0);
  if (isFolded) decline("a key of several lines", cursor);
  const { at: end } = cursor;
  const isAdjacent = flow && text.charCodeAt(end) === colon;
  if (!isAdjacent && !isAtColon(cursor)) decline("a key without a colon", cursor);
  return quotedKey(cursor, value, start, end);
}

/** The key that a plain text is. */
export function plainKey(cursor: Cursor, { start, end, isFolded, isKey }: PlainText): string {
  const { text } = cursor;
  if (!isKey || isFolded || end === start) decline("a key without a colon", cursor);
  if (!isEmptyAt(text, cursor.at + 1)) decline("a key without a blank behind its colon", cursor);

  const name = cut(text, start, end);
  if (!cursor.keys.has(name)) {
    if (/[：:]/.test(name)) decline("a colon in a key", cursor);
    if (typeof coreScalar(name) !== "string") decline("a key that is no text", cursor);
    check(cursor, name);
    cursor.keys.add(name);
  }
  pastColon(cursor, start, end);
  return name;
}

/** The key that a quoted text is; the cursor stands at its colon. */
export function quotedKey(cursor: Cursor, name: string, start: number, end: number): string {
  if (/^\d*$/.test(name)) decline("a key that is a number", cursor);
  check(cursor, name);
  pastColon(cursor, start, end);
  return name;
}

function check(cursor: Cursor, name: string): void {
  if (name === "<<" || name === "__proto__") decline("a key of another meaning", cursor);
  if (/[^\x00-\x7f]/.test(name) && name.normalize("NFKC") !== name) {
    decline("a key in another form of Unicode", cursor);
  }
}

function pastColon(cursor: Cursor, start: number, end: number): void {
  if (cursor.at - start > longest) decline("a long key", cursor);
  cursor.keyStart = start;
  cursor.keyEnd = end;
  cursor.at += 1;
}

/** The name that a key between two offsets says, once it has been read. */
export function nameIn(text: string, start: number, end: number): string {
  return isQuoteAt(text, start) ? saidInQuotes(text, start, end) : text.slice(start, end);
}

/** Whether a colon follows that ends a key, spaces before it; the cursor stands at it. */
export function isAtColon(cursor: Cursor): boolean {
  return skipSpaces(cursor) === colon && isEmptyAt(cursor.text, cursor.at + 1);
}
