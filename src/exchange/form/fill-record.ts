import type { CellTrouble } from "../../model/import.js";
import { type FieldColumn, isField } from "./column.js";
import { complain, remark } from "./findings.js";
import { readCell, shown } from "./read-cell.js";
import type { FoundColumn, FoundRow, Reader } from "./read-form-sheet.js";
import { type Draft, put } from "./record.js";
import type { Stock } from "./stock.js";
import { rowText } from "./table.js";

/** Reads the fields of a row into a record. */
export function fill(
  draft: Draft,
  found: FoundRow,
  reader: Reader,
  besides: readonly Pick<FieldColumn, "path">[] = [],
): void {
  const keys = besides.map(({ path }) => path.join("."));
  for (const { column, index, heading } of found.columns) {
    if (column === "kind" || !isField(column) || keys.includes(column.path.join("."))) continue;

    const place = { sheet: found.grid.name, row: found.row, column: index, heading };
    const reading = readCell(found.grid.rows[found.row]?.[index], column.holds, reader.context);
    if (reading.kind === "trouble") complain(reader.notebook, place, reading.trouble);
    if (reading.kind === "dateless") putWords(draft, column, reading, place, reader);
    if (reading.kind !== "value") continue;

    if (!put(draft, column.path, reading.value)) {
      complain(reader.notebook, place, { trouble: "no_room", text: String(reading.value) });
      continue;
    }
    if (reading.words !== undefined && isDueDate(column))
      put(draft, ["timetable", "due_text"], reading.words);
    if (reading.remark) remark(reader.notebook, place, reading.remark);
  }
}

function isDueDate({ path }: FieldColumn): boolean {
  return path.join(".") === "timetable.due";
}

/** 立行立改 instead of a date says how the item is disposed of; the words stay beside it. */
function putWords(
  draft: Draft,
  column: FieldColumn,
  { words, disposal }: { readonly words: string; readonly disposal: string },
  place: Parameters<typeof complain>[1],
  { notebook }: Reader,
): void {
  if (!isDueDate(column)) {
    complain(notebook, place, { trouble: "not_a_date", text: words });
    return;
  }
  put(draft, ["timetable", "due_text"], words);
  put(draft, ["disposal"], disposal);
}

/** Whether a row has what it cannot do without; what is missing is complained of. */
export function hasRequired(found: FoundRow, reader: Reader, besides: readonly FieldColumn[] = []): boolean {
  const wanted = found.form.columns
    .filter(isField)
    .filter((column) => column.isRequired === true && !besides.includes(column));
  const missing = wanted.filter((column) => {
    const cell = columnAt(found, column.path.join("."));
    return (
      readCell(cell && found.grid.rows[found.row]?.[cell.index], column.holds, reader.context).kind !==
      "value"
    );
  });
  for (const column of missing) {
    const cell = found.grid.rows[found.row]?.[columnAt(found, column.path.join("."))?.index ?? -1];
    // What is there and cannot be read has been complained of.
    if (shown(cell) === "")
      complain(reader.notebook, at(found, column.path.join("."), column.heading), { trouble: "missing" });
  }
  return missing.length === 0;
}

function columnAt({ columns }: FoundRow, path: string): FoundColumn | undefined {
  return columns.find(({ column }) => column !== "kind" && isField(column) && column.path.join(".") === path);
}

/** The text of a key in a row; empty where there is none. */
export function keyIn(found: FoundRow, path: string): string {
  const column = columnAt(found, path);
  return column ? shown(found.grid.rows[found.row]?.[column.index]) : "";
}

/** The cell of a row in which a field stands, or would. */
export function at(found: FoundRow, path: string, heading?: string) {
  const column = columnAt(found, path);
  const name = column?.heading ?? heading;
  return {
    sheet: found.grid.name,
    row: found.row,
    ...(column ? { column: column.index } : {}),
    ...(name === undefined ? {} : { heading: name }),
  };
}

/** The item that a row names. */
export function itemFor(found: FoundRow, stock: Stock, reader: Reader): Draft | undefined {
  const text = keyIn(found, "item");
  const item = stock.items.get(text)?.item;
  if (!item) complain(reader.notebook, at(found, "item"), whyNoItem(text, found, stock));
  return item;
}

function whyNoItem(text: string, { grid, row }: FoundRow, { leftOut }: Stock): CellTrouble {
  if (text === "") return { trouble: "outside", text: rowText(grid.rows[row] ?? []) };
  return { trouble: leftOut.has(text) ? "item_left_out" : "no_such_item", text };
}
