import { clean } from "../../text/clean.js";
import { wrap } from "../../text/wrap.js";
import type { Column, Row, Table, Tone } from "../table.js";
import { columnWidths } from "./column-widths.js";
import { drawFrame, type FrameRow, placeholder } from "./frame.js";
import type { Page } from "./page.js";
import { stackTable } from "./stack-table.js";

/** Below this a table is a list. */
const leastForBorders = 60;

/** Rows between two heads: a long table says again what its columns are. */
const rowsOnPage = 100;

/** A cell's text in lines that fit its column. */
type LaidCell = { readonly lines: readonly string[]; readonly tone: Tone | undefined };
type LaidRow = { readonly kind: Row["kind"]; readonly cells: readonly LaidCell[]; readonly ruled: boolean };

/** The table as lines of equal width that fit the page; on a narrow one, or where it does not fit, a list. */
export function drawTable(table: Table, page: Page): string[] {
  const { columns, rows } = table;
  const available = page.width - 3 * columns.length - 1;
  const texts = rows.flatMap((row) =>
    row.kind === "cells" ? [row.cells.map(({ text }) => clean(text))] : [],
  );
  const widths =
    page.width < leastForBorders ? undefined : columnWidths(columns, texts, available, page.measure);
  if (!widths) return stackTable(table, page);

  const head: LaidRow = {
    kind: "cells",
    cells: columns.map(({ head: text }, index) => layCell(text, "strong", widths[index] ?? 1, page)),
    ruled: false,
  };
  const laid = rows.map((row) => layRow(row, widths, page));
  const isDense = laid.every(({ cells }) => cells.every(({ lines }) => lines.length === 1));
  const ruled = isDense ? laid : laid.map((row) => ({ ...row, ruled: true }));
  return pagesOf(ruled).flatMap((some) => drawPage(columns, widths, head, some, page));
}

function layRow(row: Row, widths: readonly number[], page: Page): LaidRow {
  if (row.kind === "heading") {
    const across = widths.reduce((sum, width) => sum + width + 3, -3);
    return { kind: "heading", cells: [layCell(row.text, "strong", across, page)], ruled: true };
  }

  const cells = row.cells.map(({ text, tone }, index) =>
    layCell(text === "" ? page.dash : text, tone, widths[index] ?? 1, page),
  );
  return { kind: "cells", cells, ruled: row.ruled };
}

function layCell(text: string, tone: Tone | undefined, width: number, { measure }: Page): LaidCell {
  const lines = wrap(clean(text), width, measure);
  // Marks alone take no column; on a blank they take one.
  const visible = lines.map((line) => (line !== "" && measure(line) === 0 ? ` ${line}` : line));
  return { lines: visible, tone };
}

function pagesOf(rows: readonly LaidRow[]): LaidRow[][] {
  const count = Math.ceil(rows.length / rowsOnPage);
  return Array.from({ length: count }, (_, page) => rows.slice(page * rowsOnPage, (page + 1) * rowsOnPage));
}

function drawPage(
  columns: readonly Column[],
  widths: readonly number[],
  head: LaidRow,
  rows: readonly LaidRow[],
  page: Page,
): string[] {
  const extentOf = ({ lines }: LaidCell) => lines.map(page.measure);
  const frameRows = rows.map(({ kind, cells, ruled }): FrameRow => {
    const extents = cells.map(extentOf);
    return kind === "heading" ? { kind, cell: extents[0] ?? [] } : { kind, cells: extents, ruled };
  });
  const aligns = columns.map(({ align }) => align);
  const frame = drawFrame(widths, aligns, head.cells.map(extentOf), frameRows, page.ascii);

  const texts = [head, ...rows].flatMap((row) => textsInReadingOrder(row, page));
  let next = 0;
  const runs = new RegExp(`${placeholder}+`, "g");
  return frame.map((line) => line.replace(runs, () => texts[next++] ?? ""));
}

/** Line by line, from left to right, as the placeholders stand in the frame. */
function textsInReadingOrder({ cells }: LaidRow, { ink }: Page): string[] {
  const height = Math.max(...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells.flatMap(({ lines, tone }) => {
      const text = lines[line] ?? "";
      if (text === "") return [];
      return [tone ? ink[tone](text) : text];
    }),
  ).flat();
}
