import type { Measure } from "../../text/display-width.js";
import type { Column } from "../table.js";

/** A code that is longer than this is broken like prose. */
const longestCode = 20;

/** Prose of this width reads well; more is given to it only when no other column wants it. */
const comfortable = 40;

/** What a column would take: at least, with its cells unbroken, and with its head unbroken too. */
type Wish = {
  readonly floor: number;
  readonly content: number;
  readonly full: number;
  readonly grows: "first" | "last";
};

/**
 * How wide each column is drawn, borders and padding not counted; undefined: the table does not fit. Prose is given room
 * first, then other texts, then heads are put on one line.
 */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  available: number,
  measure: Measure,
): readonly number[] | undefined {
  const wishes = columns.map((column, index) => {
    const cells = rows.map((row) => row[index] ?? "");
    return wishOf(column, cells, available, measure);
  });
  const widths = wishes.map(({ floor }) => floor);
  if (sum(widths) > available) return undefined;

  const wantedBy = (turn: Wish["grows"], most: number) =>
    wishes.map(({ floor, content, grows }) => (grows === turn ? Math.min(content, most) : floor));
  grow(widths, wantedBy("first", comfortable), available);
  grow(widths, wantedBy("last", available), available);
  grow(widths, wantedBy("first", available), available);
  for (const [index, { full }] of wishes.entries()) {
    const room = available - sum(widths) + (widths[index] ?? 0);
    if (full <= room) widths[index] = Math.max(widths[index] ?? 0, full);
  }
  return widths;
}

function wishOf(
  { head, holds }: Column,
  cells: readonly string[],
  available: number,
  measure: Measure,
): Wish {
  const widest = cells.reduce((most, cell) => Math.max(most, measure(cell)), 1);
  const content = Math.min(widest, available);
  const cellFloor = Math.min(content, holds.kind === "text" ? holds.least : longestCode);
  const floor = Math.max(cellFloor, Math.min(headFloor(head, measure), available));
  const full = Math.max(floor, content, Math.min(measure(head), available));
  const grows = holds.kind === "text" ? holds.grows : "first";
  return { floor, content: Math.max(floor, content), full, grows };
}

/** A head may be broken between words, or a Chinese one of four characters in the middle: 问题 above 总数. */
function headFloor(head: string, measure: Measure): number {
  if (head.includes(" ")) return Math.max(...head.split(" ").map(measure));

  return /^\p{Script=Han}{4}$/u.test(head) ? measure(head) / 2 : measure(head);
}

/** Gives the narrowest column that wants more one further column, until none does or no room is left. */
function grow(widths: number[], wanted: readonly number[], available: number): void {
  for (let room = available - sum(widths); room > 0; room--) {
    let narrowest = -1;
    for (const [index, width] of widths.entries()) {
      const isWanting = width < (wanted[index] ?? 0);
      if (isWanting && (narrowest === -1 || width < (widths[narrowest] ?? 0))) narrowest = index;
    }
    if (narrowest === -1) return;
    widths[narrowest] = (widths[narrowest] ?? 0) + 1;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
