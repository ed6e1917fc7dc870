import type { Span } from "../../text/place.js";

/** A plain text as far as it goes. */
export type PlainText = {
  start: number;
  end: number;
  isFolded: boolean;
  /** Whether a colon ends it, which makes it a key. */
  isKey: boolean;
};

/** Where the reader stands in a text, and the records of what it has read (`records.ts`). */
export type Cursor = {
  readonly text: string;
  at: number;
  /** Where the line that `column` tells of begins. */
  lineStart: number;
  /** The indentation of the line at which the cursor waits; -1: the text is at its end. */
  column: number;
  /** The indentation of the comment furthest to the left among those that were just skipped. */
  leastComment: number;
  /** How many collections are open. */
  depth: number;
  /** Where the value that was read last ends. */
  valueEnd: number;
  /** Keys that have been looked at: most recur in every item. */
  readonly keys: Set<string>;
  /** The plain text that was scanned last: objects for each would be a sixth of all that is made. */
  readonly plain: PlainText;
  /** Where the key that was read last stands. */
  keyStart: number;
  keyEnd: number;
  /** Free texts one space before a comment: `read/trailing-comment` tells of them. */
  readonly cutOff: Span[];
  /** Values of plain texts of which another reader may make something else. */
  readonly misleading: Set<unknown>;
  marks: Int32Array;
  used: number;
};

/** Text that this reader leaves to `yaml`, wrong or only odd. */
export class Declined extends Error {
  readonly offset: number;

  constructor(what: string, offset: number) {
    super(what);
    this.offset = offset;
  }
}

export function decline(what: string, { at }: Pick<Cursor, "at">): never {
  throw new Declined(what, at);
}

/** `yaml` gives up at a hundred levels, counted in another way; a ledger has about eight. */
const deepest = 50;

export function enter(cursor: Cursor): void {
  cursor.depth += 1;
  if (cursor.depth > deepest) decline("deep nesting", cursor);
}

export function leave(cursor: Cursor): void {
  cursor.depth -= 1;
}
