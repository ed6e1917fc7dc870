import { displayWidth } from "../text/display-width.js";
import type { WriteCell } from "../workbook/sheet.js";

/** In points, of text of 10 points; fonts that stand in for a missing one are higher than 宋体. */
const lineHeight = 14.5;
/** No row of a spreadsheet is higher. */
const highest = 400;

/**
 * The height that a row's texts need when they are wrapped. Office programs do not agree on working it out when they
 * open a file.
 */
export function rowHeight(cells: readonly WriteCell[], widths: readonly number[]): number {
  const lines = cells.map(({ value, look }, column) =>
    typeof value === "string" && look !== "clipped" ? linesOf(value, widths[column] ?? 10) : 1,
  );
  return Math.min(Math.max(...lines, 1) * lineHeight + 2, highest);
}

/** A Chinese character is as wide as two; what does not fit at the end of a line is lost to it. */
function linesOf(text: string, width: number): number {
  const room = Math.max(width - 1.5, 2);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}
