import type { Cursor } from "./cursor.js";

/**
 * Positions of nodes, five numbers each, in the order of the text: where its key begins and ends (-1: it has
 * none), where its value does, and where the record of the next node begins that does not lie within it.
 */
export type Records = Int32Array;

export const recordLength = 5;
export const keyStart = 0;
export const keyEnd = 1;
export const valueStart = 2;
export const valueEnd = 3;
export const next = 4;

/** Begins the record of a node whose key has been read. */
export function openRecord(cursor: Cursor, start: number, end: number): number {
  const record = cursor.used;
  cursor.used += recordLength;
  if (cursor.used > cursor.marks.length) {
    const wider = new Int32Array(cursor.marks.length * 2);
    wider.set(cursor.marks);
    cursor.marks = wider;
  }
  cursor.marks[record + keyStart] = start;
  cursor.marks[record + keyEnd] = end;
  return record;
}

/** Ends the record of a node, all within it having been read. */
export function closeRecord(cursor: Cursor, record: number, start: number, end: number): void {
  cursor.marks[record + valueStart] = start;
  cursor.marks[record + valueEnd] = end;
  cursor.marks[record + next] = cursor.used;
  cursor.valueEnd = end;
}
