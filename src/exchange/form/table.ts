import type { ReadCell, ReadSheet } from "../../workbook/sheet.js";
import { shown } from "./read-cell.js";

/** A sheet as it is read: what a merged range holds stands in each row of its first column, and nowhere else. */
export type Grid = {
  readonly name: string;
  readonly rows: readonly (readonly (ReadCell | undefined)[])[];
  /** Whether the cell only repeats the one above, with which it is merged. */
  readonly repeats: (row: number, column: number) => boolean;
};

export function toGrid({ name, rows, merged }: ReadSheet): Grid {
  const filled = rows.map((row) => [...row]);
  const repeated = new Set<string>();
  for (const { top, left, bottom } of merged) {
    const value = rows[top]?.[left];
    // A merged range may reach far below the last row.
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const own = filled[row];
      if (own && value !== undefined) own[left] = value;
      repeated.add(`${row},${left}`);
    }
  }
  return { name, rows: filled, repeats: (row, column) => repeated.has(`${row},${column}`) };
}

/** A heading as it is compared: width, blanks and what cannot be seen do not count. */
export function headingKey(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}*]+/gu, "")
    .toLowerCase();
}

/** The first row, of the first few, that has the most of these headings, and at least two; undefined: none. */
export function findHeadings(grid: Grid, headings: ReadonlySet<string>): number | undefined {
  const counted = grid.rows.slice(0, 30).map((row, index) => ({
    index,
    count: row.filter((cell) => headings.has(headingKey(shown(cell)))).length,
  }));
  const best = counted.reduce((one, other) => (other.count > one.count ? other : one), {
    index: -1,
    count: 0,
  });
  return best.count >= 2 ? best.index : undefined;
}

export function isEmptyRow(row: readonly (ReadCell | undefined)[]): boolean {
  return row.every((cell) => cell === undefined || (cell.kind === "text" && cell.text.trim() === ""));
}

/** The texts of a row, as they are listed when it has no place. */
export function rowText(row: readonly (ReadCell | undefined)[]): string {
  const texts = row.map((cell) => shown(cell).replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  const text = texts.join(" | ");
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
