import type { ReadSheet } from "../../workbook/sheet.js";
import { type Column, type FieldColumn, isField } from "./column.js";
import { columnsOf, headingOf } from "./fill-form.js";
import { complain, type Notebook } from "./findings.js";
import type { FormSheet } from "./form-sheet.js";
import { tellHiddenRows } from "./hidden-rows.js";
import { placeRow } from "./place-row.js";
import type { CellContext } from "./read-cell.js";
import { shown } from "./read-cell.js";
import { ownerOf, type Stock } from "./stock.js";
import { findHeadings, type Grid, headingKey, isEmptyRow, toGrid } from "./table.js";

export type Reader = { readonly context: CellContext; readonly notebook: Notebook };

/** A column of the form as the file has it. */
export type FoundColumn = {
  readonly column: Column | "kind";
  readonly index: number;
  readonly heading: string;
};

/** A row with what it is read by. */
export type FoundRow = {
  readonly form: FormSheet;
  readonly grid: Grid;
  readonly row: number;
  readonly columns: readonly FoundColumn[];
};

/** Reads one sheet into the stock; whatever has no place is written down. */
export function readFormSheet(form: FormSheet, sheet: ReadSheet, stock: Stock, reader: Reader): void {
  const grid = toGrid(sheet);
  const known = new Map(columnsOf(form).map((column) => [headingKey(headingOf(column)), column]));
  const headings = findHeadings(grid, new Set(known.keys()));
  if (headings === undefined) {
    if (!grid.rows.every(isEmptyRow))
      complain(reader.notebook, { sheet: sheet.name }, { trouble: "no_headings" });
    return;
  }

  const columns: FoundColumn[] = [];
  for (const [index, cell] of (grid.rows[headings] ?? []).entries()) {
    const heading = shown(cell);
    const column = known.get(headingKey(heading));
    if (column && !columns.some((found) => found.column === column)) columns.push({ column, index, heading });
    else complainOfColumn(grid, headings, index, heading, reader.notebook);
  }
  cover(form, columns, stock);

  const below = [...grid.rows.entries()].slice(headings + 1).filter(([, cells]) => !isEmptyRow(cells));
  const rows = below.map(([row]) => row);
  tellHiddenRows(sheet, rows, reader.notebook);
  for (const row of rows) placeRow({ form, grid, row, columns }, stock, reader);
}

function complainOfColumn(
  { name, rows }: Grid,
  headings: number,
  index: number,
  heading: string,
  notebook: Notebook,
): void {
  const cells = rows.slice(headings + 1).filter((row) => shown(row[index]) !== "").length;
  if (cells > 0) {
    complain(
      notebook,
      { sheet: name, row: headings, column: index, heading },
      { trouble: "unknown_heading", cells },
    );
  }
}

/** A sheet that is there holds its lists whole; of single fields, those count that have a column. */
function cover({ rows }: FormSheet, columns: readonly FoundColumn[], stock: Stock): void {
  const covered = stock.covered[ownerOf(rows)];
  if (rows.of === "element") {
    for (const { path } of rows.lists) covered.add(path.join("."));
  } else if (rows.of === "rule_record") covered.add("carried_out");
  else for (const { path } of fieldsOf(columns)) covered.add(path.join("."));
}

export function fieldsOf(columns: readonly FoundColumn[]): FieldColumn[] {
  return columns.flatMap(({ column }) => (column !== "kind" && isField(column) ? [column] : []));
}
