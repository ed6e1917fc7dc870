import {
  carriageReturn,
  closeBrace,
  closeBracket,
  comma,
  doubleQuote,
  hash,
  newline,
  openBrace,
  openBracket,
  singleQuote,
  space,
} from "./characters.js";
import { type Cursor, decline, enter, leave } from "./cursor.js";
import { readKey } from "./key.js";
import { skipComment } from "./lines.js";
import { insert, type Kinds, noteKind } from "./members.js";
import { plainValue, type Role, scanPlain } from "./plain.js";
import { readQuoted } from "./quoted.js";
import { closeRecord, openRecord } from "./records.js";

/** Reads `{ … }` or `[ … ]`, past what closes it. Its further lines are indented by `indent` at least. */
export function readFlow(cursor: Cursor, record: number, indent: number, level = 1): unknown {
  enter(cursor);
  const { at: start } = cursor;
  const isMapping = cursor.text.charCodeAt(start) === openBrace;
  cursor.at += 1;
  const value = isMapping ? readMembers(cursor, indent, level) : readElements(cursor, indent, level);
  leave(cursor);
  closeRecord(cursor, record, start, cursor.at);
  return value;
}

function readMembers(cursor: Cursor, indent: number, level: number): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (;;) {
    if (skipBlanks(cursor, indent, level) === closeBrace) break;

    const name = readKey(cursor, true);
    insert(cursor, members, name, readMember(cursor, indent, level));
    if (!endsEntry(cursor, indent, level, closeBrace)) break;
  }
  return past(cursor, members);
}

function readMember(cursor: Cursor, indent: number, level: number): unknown {
  const { at: after } = cursor;
  const record = openRecord(cursor, cursor.keyStart, cursor.keyEnd);
  const code = skipBlanks(cursor, indent, level);
  const isBelow = cursor.text.slice(after, cursor.at).includes("\n");
  if (code !== comma && code !== closeBrace) {
    return readNode(cursor, record, indent, level, isBelow ? "below" : "beside");
  }
  if (isBelow) decline("a value that is missing before a line end", cursor);
  closeRecord(cursor, record, after, after);
  return null;
}

function readElements(cursor: Cursor, indent: number, level: number): unknown[] {
  const elements: unknown[] = [];
  const kinds: Kinds = { mappings: false, scalars: false };
  for (;;) {
    if (skipBlanks(cursor, indent, level) === closeBracket) break;

    const value = readNode(cursor, openRecord(cursor, -1, -1), indent, level, "element");
    noteKind(cursor, kinds, value);
    elements.push(value);
    if (!endsEntry(cursor, indent, level, closeBracket)) break;
  }
  return past(cursor, elements);
}

/** Behind an entry: whether a comma follows, and not the sign that closes the collection. */
function endsEntry(cursor: Cursor, indent: number, level: number, closing: number): boolean {
  const code = skipBlanks(cursor, indent, level);
  if (code === closing) return false;
  if (code !== comma) decline("text behind a value", cursor);
  cursor.at += 1;
  return true;
}

function past<T>(cursor: Cursor, value: T): T {
  cursor.at += 1;
  return value;
}

function readNode(cursor: Cursor, record: number, indent: number, level: number, role: Role): unknown {
  const { text, at: start } = cursor;
  const code = text.charCodeAt(start);
  if (code === openBrace || code === openBracket) return readFlow(cursor, record, indent, level + 1);
  if (code === doubleQuote || code === singleQuote) {
    const { value } = readQuoted(cursor, indent);
    closeRecord(cursor, record, start, cursor.at);
    return value;
  }

  const plain = scanPlain(cursor, indent, true);
  if (plain.isKey) decline("a pair in a sequence", cursor);
  const value = plainValue(cursor, plain, role);
  closeRecord(cursor, record, plain.start, plain.end);
  return value;
}

/** Past blanks, line ends and comments, to what follows them. */
function skipBlanks(cursor: Cursor, indent: number, level: number): number {
  const { text } = cursor;
  let lineStart = -1;
  for (; cursor.at < text.length; cursor.at += 1) {
    const code = text.charCodeAt(cursor.at);
    if (code === hash) {
      if (lineStart !== -1 && cursor.at - lineStart < indent)
        decline("a comment too far to the left", cursor);
      skipComment(cursor);
    }
    if (code === newline || code === hash) lineStart = cursor.at + 1;
    else if (code !== space && code !== carriageReturn) {
      if (lineStart !== -1) checkIndent(cursor, cursor.at - lineStart, indent, level, code);
      return code;
    }
  }
  return decline("a collection that is not closed", cursor);
}

/** What closes the outermost collection may stand where its key does. */
function checkIndent(cursor: Cursor, column: number, indent: number, level: number, code: number): void {
  if (column >= indent) return;

  const isClosing = code === closeBrace || code === closeBracket;
  if (column < indent - 1 || level > 1 || !isClosing) decline("a line too far to the left", cursor);
}
