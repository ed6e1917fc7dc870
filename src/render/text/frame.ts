import CliTable from "cli-table3";

/**
 * One line of text in a frame: how many columns of the terminal each cell's text takes. `ruled`: with a line above it.
 * A heading has one cell across all columns.
 */
export type FrameLine = {
  readonly kind: "cells" | "heading";
  readonly extents: readonly number[];
  readonly ruled: boolean;
};

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

/**
 * A table's borders around placeholders. cli-table3 loses Chinese text when it wraps, measures with an older
 * string-width, reads colours, and needs time in the cube of a cell's length where a cell has several lines: so it is
 * given blanks of a measured width, each line of text as a row of its own, and the texts are put in afterwards.
 */
export function drawFrame(
  widths: readonly number[],
  aligns: readonly ("left" | "right")[],
  lines: readonly FrameLine[],
  ascii: boolean,
): string[] {
  const frame = new CliTable({
    colWidths: widths.map((width) => width + 2),
    colAligns: [...aligns],
    style: { head: [], border: [] },
    ...(ascii && { chars: asciiBorders }),
  });

  for (const { kind, extents, ruled } of lines) {
    const span = kind === "heading" ? { colSpan: widths.length } : {};
    const chars = ruled ? {} : { chars: kind === "heading" ? noRuleAcross : noRule };
    frame.push(extents.map((columns) => ({ content: placeholder.repeat(columns), ...span, ...chars })));
  }
  return frame.toString().split("\n");
}
