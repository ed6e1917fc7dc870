import CliTable from "cli-table3";

/** One line of text in a frame. `ruled`: with a line above it. A heading has one cell across all columns. */
export type FrameLine = { readonly kind: "cells" | "heading"; readonly ruled: boolean };

/** Marks the columns of a frame that a text will take; no border has it. */
export const placeholder = "x";

const asciiBorders = {
  top: "-",
  "top-mid": "+",
  "top-left": "+",
  "top-right": "+",
  bottom: "-",
  "bottom-mid": "+",
  "bottom-left": "+",
  "bottom-right": "+",
  left: "|",
  "left-mid": "+",
  mid: "-",
  "mid-mid": "+",
  right: "|",
  "right-mid": "+",
  middle: "|",
};

/** Without these a line of text has no rule above it. */
const noRule = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };
const noRuleAcross = { ...noRule, "bottom-mid": "" };

/** The columns of a heading's cell, which goes across all others and the borders between them. */
export function widthAcross(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + 3, -3);
}

/**
 * A table's borders around placeholders. cli-table3 loses Chinese text when it wraps, measures with an older
 * string-width, reads colours, and needs time in the cube of a cell's length where a cell has several lines: so it is
 * given blanks that fill each cell, each line of text as a row of its own, and the texts are put in afterwards.
 */
export function drawFrame(widths: readonly number[], lines: readonly FrameLine[], ascii: boolean): string[] {
  const frame = new CliTable({
    colWidths: widths.map((width) => width + 2),
    style: { head: [], border: [] },
    ...(ascii && { chars: asciiBorders }),
  });

  for (const { kind, ruled } of lines) {
    const extents = kind === "heading" ? [widthAcross(widths)] : widths;
    const span = kind === "heading" ? { colSpan: widths.length } : {};
    const chars = ruled ? {} : { chars: kind === "heading" ? noRuleAcross : noRule };
    frame.push(extents.map((columns) => ({ content: placeholder.repeat(columns), ...span, ...chars })));
  }
  return frame.toString().split("\n");
}
