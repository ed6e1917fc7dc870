import type { ColumnMap } from "../../model/column-map.js";
import { nearest } from "../../read/nearest.js";
import type { ReadSheet } from "../../workbook/sheet.js";
import { complain, remark } from "../form/findings.js";
import { shown } from "../form/read-cell.js";
import { type Grid, headingKey, rowText, toGrid } from "../form/table.js";
import { type Assigned, assignColumns, byMap, byUsage, isNamed } from "./assign-columns.js";
import type { ForeignReader } from "./entry.js";
import { findHeadingRows, type HeadingRows, headingText } from "./headings.js";
import { likelyWord } from "./likely-word.js";
import type { Group } from "./read-entry.js";
import { type RowKind, rowKind, titleRows } from "./row-kind.js";
import { tellHidden } from "./tell-hidden.js";

/** A sheet with what its rows and columns are. */
export type FoundSheet = {
  readonly grid: Grid;
  readonly columns: readonly Assigned[];
  readonly titles: readonly { readonly row: number; readonly text: string }[];
  readonly groups: readonly Group[];
};

/** Undefined: the sheet has no headings that are known, which is told. */
export function findSheet(
  sheet: ReadSheet,
  map: ColumnMap | undefined,
  reader: ForeignReader,
): FoundSheet | undefined {
  const assign = map ? byMap(map) : byUsage(reader.context);
  const found = findHeadingRows(sheet, (heading) => placeIn(assign(heading)));
  if (!found) {
    tellUnread(sheet, map, reader);
    return undefined;
  }

  const columns = assignColumns(found.headings, assign);
  const grid = toGrid(sheet);
  const titles = titleRows(sheet, found.top);
  for (const { row, text } of titles) {
    remark(reader.notebook, { sheet: sheet.name, row }, { remark: "row_left_out", text, why: "title" });
  }
  const { groups, rows } = groupsIn(grid, found, columns, reader);
  tellHidden(sheet, columns, rows, reader.notebook);
  complainOfColumns(grid, found, columns, rows, map, reader);
  return { grid, columns, titles, groups };
}

/** A hidden sheet without headings holds lists for drop-downs; one that the map names was meant. */
function tellUnread(
  { name, rows, isHidden }: ReadSheet,
  map: ColumnMap | undefined,
  { notebook }: ForeignReader,
) {
  const cells = rows.flat().filter((cell) => shown(cell) !== "").length;
  if (cells === 0) return;
  if (isHidden && !map?.sheets.includes(name))
    remark(notebook, { sheet: name }, { remark: "hidden_sheet_left_out", cells });
  else complain(notebook, { sheet: name }, { trouble: "no_headings" });
}

function placeIn(column: Assigned | undefined): string | undefined {
  return column && `${column.target.field} ${column.ticked ?? ""}`;
}

/** The rows of each item; rows that are none are told. */
function groupsIn(
  grid: Grid,
  { bottom, headings }: HeadingRows,
  columns: readonly Assigned[],
  reader: ForeignReader,
) {
  const texts = headings.map(({ parts }) => parts.map(headingKey).join("/"));
  const problem = columns.find(({ target }) => target.field === "problem")?.index;
  const groups: { rows: number[]; section: string | undefined }[] = [];
  let section: string | undefined;
  for (const row of grid.rows.keys()) {
    if (row <= bottom) continue;

    const cells = grid.rows[row] ?? [];
    const kind = rowKind(ownCells(grid, row), columns, texts);
    const title =
      kind === "section" ? likelyWord(rowText(cells), reader.context.words.category)?.title : undefined;
    if (title !== undefined) section = title;
    const last = groups.at(-1);
    if (kind === "item" && problem !== undefined && last && grid.repeats(row, problem)) last.rows.push(row);
    else if (kind === "item" || (kind === "section" && title === undefined))
      groups.push({ rows: [row], section });
    else tellRow(kind, { sheet: grid.name, row }, rowText(cells), reader);
  }
  return { groups, rows: groups.flatMap((group) => group.rows) };
}

/** The cells of a row without those that only repeat the one above: a total below a merged range is still one. */
function ownCells(grid: Grid, row: number) {
  return (grid.rows[row] ?? []).map((cell, index) => (grid.repeats(row, index) ? undefined : cell));
}

function tellRow(
  kind: Exclude<RowKind, "item">,
  at: { readonly sheet: string; readonly row: number },
  text: string,
  { notebook }: ForeignReader,
): void {
  if (kind !== "blank") remark(notebook, at, { remark: "row_left_out", text, why: kind });
}

function complainOfColumns(
  grid: Grid,
  { headings, bottom }: HeadingRows,
  columns: readonly Assigned[],
  rows: readonly number[],
  map: ColumnMap | undefined,
  { notebook }: ForeignReader,
): void {
  const known = new Set(columns.map(({ index }) => index));
  for (const heading of headings.filter(({ index }) => !known.has(index))) {
    const filled = rows.filter((row) => shown(grid.rows[row]?.[heading.index]) !== "");
    const isIgnored = map?.ignore.some((name) => isNamed(heading, name)) === true;
    const at = { sheet: grid.name, row: bottom, column: heading.index, heading: headingText(heading) };
    if (filled.length === 0) continue;
    if (isIgnored) remark(notebook, at, { remark: "column_left_out", cells: filled.length });
    else if (heading.parts.length > 0)
      complain(notebook, at, { trouble: "no_place_for_column", cells: filled.length });
    else {
      for (const row of filled) {
        const text = shown(grid.rows[row]?.[heading.index]);
        complain(notebook, { ...at, row }, { trouble: "no_heading", text });
      }
    }
  }
  for (const { heading } of map?.columns ?? []) {
    if (headings.some((one) => isNamed(one, heading))) continue;
    const suggestion = nearest(heading, headings.map(headingText));
    complain(notebook, { sheet: grid.name }, { trouble: "no_such_heading", text: heading, suggestion });
  }
}
