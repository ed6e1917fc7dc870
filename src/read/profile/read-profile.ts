import type { Span } from "../../text/place.js";
import { readNode } from "./block.js";
import { dash, newline, openBrace, openBracket } from "./characters.js";
import { type Cursor, Declined, decline } from "./cursor.js";
import { endLine, isMarker, noComment, skipToContent } from "./lines.js";
import { openRecord } from "./records.js";
import { placesIn } from "./spans.js";

/** What a text of the strict profile says, and where. */
export type ProfileReading = {
  readonly value: unknown;
  readonly spanOf: (pointer: string, part: "key" | "value") => Span | undefined;
  readonly firstKeyOf: (pointer: string) => Span | undefined;
  readonly pointerAt: (offset: number) => string;
  /** Free texts behind which a comment begins that may be more of them, in the order of the text. */
  readonly cutOff: readonly Span[];
  readonly misleading: ReadonlySet<unknown>;
};

/**
 * Reads a text that keeps to the grammar of `grammar.md`, values and positions in one pass. Whatever else it holds,
 * wrong or only odd, is declined: `yaml` reads the text then, and its word is final.
 */
export function readProfile(text: string): ProfileReading | Declined {
  try {
    return readDocument(text);
  } catch (error) {
    if (error instanceof Declined) return error;
    throw error;
  }
}

function readDocument(text: string): ProfileReading {
  const cursor = cursorAt(text);
  if (hasLoneReturn(text)) decline("a carriage return alone", cursor);
  skipHead(cursor);
  const { column, at } = cursor;
  const first = text.charCodeAt(at);
  if (column !== 0) decline("a document that does not begin at the left margin", cursor);
  if (first === openBrace || first === openBracket) decline("a document in brackets", cursor);
  const value = readNode(cursor, openRecord(cursor, -1, -1), -1, "element");
  if (typeof value !== "object" || value === null) decline("a document that is no collection", cursor);
  if (cursor.column !== -1) decline("a line of another kind", cursor);
  const { cutOff, misleading } = cursor;
  return { value, cutOff, misleading, ...placesIn(text, cursor.marks.subarray(0, cursor.used)) };
}

/** Characters for each number of a record: a ledger has 3.7. Room that is not needed is never touched. */
const usualShare = 3;

function cursorAt(text: string): Cursor {
  return {
    text,
    at: 0,
    lineStart: 0,
    column: 0,
    leastComment: noComment,
    depth: 0,
    valueEnd: 0,
    keys: new Set(),
    plain: { start: 0, end: 0, isFolded: false, isKey: false },
    keyStart: 0,
    keyEnd: 0,
    cutOff: [],
    misleading: new Set(),
    marks: new Int32Array(256 + Math.floor(text.length / usualShare)),
    used: 0,
  };
}

/** Past blank lines, comments and a `---` that stands alone on its line. */
function skipHead(cursor: Cursor): void {
  skipToContent(cursor, 0);
  if (cursor.column !== 0 || !isMarker(cursor.text, cursor.at)) return;
  if (cursor.text.charCodeAt(cursor.at) !== dash) decline("the end of a document", cursor);

  cursor.at += 3;
  endLine(cursor);
}

/** It ends a line in most editors, but not for `yaml`. */
function hasLoneReturn(text: string): boolean {
  for (let at = text.indexOf("\r"); at !== -1; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) !== newline) return true;
  }
  return false;
}
