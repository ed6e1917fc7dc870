import CliTable from "cli-table3";

/** How many columns of the terminal each line of a cell takes. */
export type Extent = readonly number[];

/** `ruled`: with a line above it. A heading has one cell across all columns. */
export type FrameRow =
  | { readonly kind: "cells"; readonly cells: readonly Extent[]; readonly ruled: boolean }
  | { readonly kind: "heading"; readonly cell: Extent };

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

/** Without these a row has no line above it; the first row and one under a heading always have one. */
const noRule = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };

/**
 * A table's borders around placeholders. cli-table3 loses Chinese text when it wraps, measures with an older
 * string-width, and reads colours: so it is given measured blanks only, and the texts are put in afterwards.
 */
export function drawFrame(
  widths: readonly number[],
  aligns: readonly ("left" | "right")[],
  head: readonly Extent[],
  rows: readonly FrameRow[],
  ascii: boolean,
): string[] {
  const frame = new CliTable({
    head: head.map(contentOf),
    colWidths: widths.map((width) => width + 2),
    colAligns: [...aligns],
    style: { head: [], border: [] },
    ...(ascii && { chars: asciiBorders }),
  });

  for (const [index, row] of rows.entries()) {
    if (row.kind === "heading") {
      frame.push([{ content: contentOf(row.cell), colSpan: widths.length }]);
      continue;
    }
    const isRuled = row.ruled || rows[index - 1]?.kind !== "cells";
    frame.push(row.cells.map((cell) => ({ content: contentOf(cell), ...(!isRuled && { chars: noRule }) })));
  }
  return frame.toString().split("\n");
}

function contentOf(lines: Extent): string {
  return lines.map((columns) => placeholder.repeat(columns)).join("\n");
}
