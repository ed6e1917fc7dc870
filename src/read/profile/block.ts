import { readBlockScalar } from "./block-scalar.js";
import {
  bar,
  dash,
  doubleQuote,
  greater,
  isEmptyAt,
  openBrace,
  openBracket,
  singleQuote,
} from "./characters.js";
import { type Cursor, decline, enter, leave } from "./cursor.js";
import { readFlow } from "./flow.js";
import { isAtColon, plainKey, quotedKey, readKey } from "./key.js";
import { endLine, endsLine, noComment, skipSpaces } from "./lines.js";
import { insert, type Kinds, noteKind } from "./members.js";
import { plainValue, type Role, scanPlain } from "./plain.js";
import { readQuoted } from "./quoted.js";
import { closeRecord, openRecord } from "./records.js";

/*
 * Every function here leaves the cursor at the content of the line that follows what it has read. `parent` is the
 * column of the key or the dash to which a node belongs: the lines of the node are indented more.
 */

/** Reads the node that begins at the cursor. Where it stands beside its key it is no collection of lines. */
export function readNode(cursor: Cursor, record: number, parent: number, role: Role): unknown {
  const code = cursor.text.charCodeAt(cursor.at);
  switch (code) {
    case doubleQuote:
    case singleQuote:
      return readFromQuote(cursor, record, parent, role);
    case openBrace:
    case openBracket: {
      refuseComment(cursor, parent);
      const value = readFlow(cursor, record, parent + 1);
      endLine(cursor);
      return value;
    }
    case bar:
    case greater:
      if (role === "below") decline("a block text below its key", cursor);
      refuseComment(cursor, parent);
      return readBlockScalar(cursor, record, parent);
    default:
      if (role !== "beside" && isDash(cursor)) return readSequence(cursor, record);
      return readFromPlain(cursor, record, parent, role);
  }
}

function readFromQuote(cursor: Cursor, record: number, parent: number, role: Role): unknown {
  const { at: start, lineStart } = cursor;
  const { value, isFolded } = readQuoted(cursor, parent + 1);
  const { at: end } = cursor;
  if (role !== "beside" && !isFolded && isAtColon(cursor)) {
    return readMapping(cursor, record, start - lineStart, quotedKey(cursor, value, start, end));
  }
  return endScalar(cursor, record, parent, start, end, value);
}

function readFromPlain(cursor: Cursor, record: number, parent: number, role: Role): unknown {
  const plain = scanPlain(cursor, parent + 1, false);
  const { start, end, isKey } = plain;
  if (!isKey) return endScalar(cursor, record, parent, start, end, plainValue(cursor, plain, role));
  if (role === "beside") decline("a key behind a key", cursor);
  return readMapping(cursor, record, start - cursor.lineStart, plainKey(cursor, plain));
}

function endScalar<T>(
  cursor: Cursor,
  record: number,
  parent: number,
  start: number,
  end: number,
  value: T,
): T {
  refuseComment(cursor, parent);
  closeRecord(cursor, record, start, end);
  endLine(cursor);
  return value;
}

/** Behind a comment that stands further to the left than its node, `yaml` reads the lines of the node otherwise. */
function refuseComment(cursor: Cursor, parent: number): void {
  if (cursor.leastComment <= parent) decline("a comment to the left of a text", cursor);
}

/** Reads a sequence from its first dash; its column is that of the dash. */
export function readSequence(cursor: Cursor, record: number): unknown[] {
  enter(cursor);
  const { at: start } = cursor;
  const column = start - cursor.lineStart;
  const elements: unknown[] = [];
  const kinds: Kinds = { mappings: false, scalars: false };
  do {
    cursor.at += 1;
    const value = readElement(cursor, column);
    noteKind(cursor, kinds, value);
    elements.push(value);
  } while (cursor.column === column && isDash(cursor));

  return endCollection(cursor, record, start, column, elements);
}

function readElement(cursor: Cursor, column: number): unknown {
  const { at: after } = cursor;
  const record = openRecord(cursor, -1, -1);
  cursor.leastComment = noComment;
  if (endsLine(skipSpaces(cursor))) {
    endLine(cursor);
    if (cursor.column <= column) return missing(cursor, record, after);
  }
  return readNode(cursor, record, column, "element");
}

/** Reads a mapping behind its first key; its column is that of the key. */
export function readMapping(
  cursor: Cursor,
  record: number,
  column: number,
  first: string,
): Record<string, unknown> {
  enter(cursor);
  const { keyStart: start } = cursor;
  const members: Record<string, unknown> = {};
  let name = first;
  for (;;) {
    insert(cursor, members, name, readMember(cursor, column));
    if (cursor.column !== column) break;
    name = readKey(cursor, false);
  }
  return endCollection(cursor, record, start, column, members);
}

function readMember(cursor: Cursor, column: number): unknown {
  const { at: after } = cursor;
  const record = openRecord(cursor, cursor.keyStart, cursor.keyEnd);
  cursor.leastComment = noComment;
  if (!endsLine(skipSpaces(cursor))) return readNode(cursor, record, column, "beside");

  endLine(cursor);
  if (cursor.column > column) return readNode(cursor, record, column, "below");
  if (cursor.column === column && isDash(cursor)) return readSequence(cursor, record);
  return missing(cursor, record, after);
}

function missing(cursor: Cursor, record: number, after: number): null {
  closeRecord(cursor, record, after, after);
  return null;
}

function endCollection<T>(cursor: Cursor, record: number, start: number, column: number, value: T): T {
  if (cursor.column > column) decline("a line too far to the right", cursor);
  closeRecord(cursor, record, start, cursor.valueEnd);
  leave(cursor);
  return value;
}

function isDash({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === dash && isEmptyAt(text, at + 1);
}
