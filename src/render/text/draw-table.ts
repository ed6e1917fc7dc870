import { clean } from "../../text/clean.js";
import { wrap } from "../../text/wrap.js";
import type { Cell, Column, Row, Table, Tone } from "../table.js";
import { columnWidths } from "./column-widths.js";
import { drawFrame, type FrameLine, placeholder, widthAcross } from "./frame.js";
import type { Page } from "./page.js";
import { stackTable } from "./stack-table.js";

/** Below this a table is a list. */
const leastForBorders = 60;

/** Lines of text after which the head comes again: a long table says once more what its columns are. */
const linesOnPage = 100;

/** A line of one cell, as it is drawn. */
type Piece = { readonly text: string; readonly tone: Tone | undefined };
const nothing: Piece = { text: "", tone: undefined };
/** A line of a row across its cells. */
type Line = { readonly kind: Row["kind"]; readonly pieces: readonly Piece[]; readonly ruled: boolean };

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

  const heads = columns.map(({ head }): Cell => ({ text: head, tone: "strong" }));
  const head = layRow({ kind: "cells", cells: heads, ruled: true }, widths, page);
  const laid = rows.map((row) => layRow(row, widths, page));
  // Rules keep a row of several lines apart from its neighbours; rows of one line need none.
  const ruled = laid.map(([first, ...rest], index) => {
    const isApart = rest.length > 0 || (laid[index - 1]?.length ?? 0) > 1;
    return first ? [{ ...first, ruled: first.ruled || isApart }, ...rest] : [];
  });
  const drawPage = pageDrawer(columns, widths, page);
  return pagesOf(ruled).flatMap((lines) => drawPage(head, lines));
}

/** The lines that a row takes; where a cell has fewer, it is empty. */
function layRow(row: Row, widths: readonly number[], page: Page): Line[] {
  const across = widthAcross(widths);
  const cells: readonly Cell[] = row.kind === "heading" ? [{ text: row.text, tone: "strong" }] : row.cells;
  const wrapped = cells.map(({ text, tone }, index) => {
    const width = row.kind === "heading" ? across : (widths[index] ?? 1);
    return { tone, lines: layText(text === "" ? page.dash : text, width, page) };
  });

  const height = Math.max(...wrapped.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, line) => ({
    kind: row.kind,
    pieces: wrapped.map(({ lines, tone }) => ({ text: lines[line] ?? "", tone })),
    ruled: line === 0 && (row.kind === "heading" || row.ruled),
  }));
}

function layText(text: string, width: number, { measure }: Page): string[] {
  const lines = wrap(clean(text), width, measure);
  // Marks alone take no column; on a blank they take one.
  return lines.map((line) => (line !== "" && measure(line) === 0 ? ` ${line}` : line));
}

/** Every page begins with a row; only one that is longer than a page goes on behind it. */
function pagesOf(rows: readonly (readonly Line[])[]): Line[][] {
  const pages: Line[][] = [];
  for (const row of rows) {
    const page = pages.at(-1);
    if (page && page.length + row.length <= linesOnPage) {
      page.push(...row);
      continue;
    }
    for (let start = 0; start < row.length; start += linesOnPage) {
      pages.push(row.slice(start, start + linesOnPage));
    }
  }
  return pages;
}

/** Draws pages of a table, whose frames are alike wherever their lines are. */
function pageDrawer(
  columns: readonly Column[],
  widths: readonly number[],
  page: Page,
): (head: readonly Line[], body: readonly Line[]) => string[] {
  const across = widthAcross(widths);
  const frameOf = framesOnce(widths, page.ascii);
  const laid = ({ text, tone }: Piece = nothing, width: number, align: Column["align"]): string => {
    const blanks = " ".repeat(Math.max(0, width - page.measure(text)));
    const inked = tone ? page.ink[tone](text) : text;
    return align === "right" ? blanks + inked : inked + blanks;
  };
  const cellsOf = ({ kind, pieces }: Line): string[] =>
    kind === "heading"
      ? [laid(pieces[0], across, "left")]
      : columns.map(({ align }, index) => laid(pieces[index], widths[index] ?? 0, align));

  return (head, body) => {
    const lines = [...head, ...body];
    const frame = frameOf(
      lines.map(({ kind, ruled }, index) => ({
        kind,
        // The head and each heading are ruled off from what stands under them.
        ruled: ruled || index === head.length || lines[index - 1]?.kind !== kind,
      })),
    );
    // The placeholders stand in the frame in reading order.
    const cells = lines.flatMap(cellsOf);
    let next = 0;
    const runs = new RegExp(`${placeholder}+`, "g");
    return frame.map((line) => line.replace(runs, () => cells[next++] ?? ""));
  };
}

/** Frames by their lines: thousands of units take a hundred pages of one kind, and drawing its frame takes the longest. */
function framesOnce(
  widths: readonly number[],
  ascii: boolean,
): (lines: readonly FrameLine[]) => readonly string[] {
  const drawn = new Map<string, readonly string[]>();
  return (lines) => {
    const key = lines.map(({ kind, ruled }) => `${kind} ${ruled}`).join();
    const frame = drawn.get(key) ?? drawFrame(widths, lines, ascii);
    drawn.set(key, frame);
    return frame;
  };
}
