import type { ForeignRemark, ForeignTrouble, RowLeftOut } from "../model/import.js";
import { columnLetter } from "../text/column-letter.js";
import { oneLine } from "./import-place.js";

/** Of sheets that are not the tool's own form. */
export const leftOut: Readonly<Record<RowLeftOut, string>> = {
  title: "a row above the headings",
  total: "a row of totals",
  signature: "a row of signatures",
  note: "a row of notes",
  headings: "the headings again",
  numbers: "the numbers of the columns",
  section: "the heading of a section",
  unfilled: "a row with nothing but a number",
};

export function foreignTrouble(what: ForeignTrouble): string {
  switch (what.trouble) {
    case "not_a_tick":
      return `“${oneLine(what.text)}” is no tick; enter √, or leave it empty`;
    case "code_as_date":
      return `a code that Excel took for the date ${what.text}, not read; make the cell text and enter it again`;
    case "unit_missing":
      return "the unit is not known; enter it in a column 单位, write 填报单位：… above the headings, or name it under units in the map (--map)";
    case "no_such_sheet":
      return "the map (--map) names this sheet, and there is none; correct its sheets";
    case "unit_not_known":
      return `the unit “${oneLine(what.text)}” is neither on the roster nor in the map${suggest(what.suggestion)}; correct it, or add its code under units in the map (--map)`;
    case "no_such_heading":
      return `the map (--map) names the heading “${oneLine(what.text)}”, and there is none${suggest(what.suggestion)}`;
    case "no_place_for_column":
      return `it is not known where this column goes, and ${cells(what.cells)} not read; give it a field in a map (--map), or list it under ignore there`;
    case "lacks_column":
      return `no column is the ${what.title} (${what.field}), and the sheet is not read; give it one in a map (--map), or one value for all under fixed there`;
    case "lacks_field":
      return `no ${what.title} (${what.field}); enter it`;
  }
}

function suggest(word: string | undefined): string {
  return word === undefined ? "" : `; did you mean “${word}”?`;
}

function cells(count: number): string {
  return count === 1 ? "1 cell is" : `${count} cells are`;
}

export function foreignRemark(what: ForeignRemark): string {
  switch (what.remark) {
    case "columns_known": {
      const places = what.places.map(
        ({ column, heading, place }) => `${columnLetter(column)} “${heading}” → ${place}`,
      );
      return `columns are known by their headings: ${places.join("; ")}. --propose-map prints this as a map to be changed`;
    }
    case "column_left_out":
      return `${cells(what.cells)} left out, as the map says (ignore)`;
    case "sheet_left_out":
      return "left out, as the map says (sheets)";
    case "unit_taken":
      return `the unit is taken from the titles or the name of the file: ${what.code} ${what.name}`;
    case "ids_made":
      return `${what.unit}: ids of items are made: ${few(what.ids)}; once in use they are not changed`;
    case "origin_assumed":
      return `no origin is stated, and prescribed is assumed (${what.items})`;
    case "completed_with_measures":
      return `every measure is completed; the item is completed with the last of them, ${what.as}`;
    case "like_formula":
      return `“${oneLine(what.text)}” begins like a formula; it is read as text, and nothing is worked out`;
    case "hidden_columns":
      return `${what.columns.length === 1 ? "column" : "columns"} ${what.columns.map(columnLetter).join(", ")} hidden in the file, read like the others`;
    case "hidden_sheet":
      return "hidden in the file, read like the others";
    case "hidden_sheet_left_out":
      return `hidden in the file and without headings that are known: ${cells(what.cells)} not read`;
    case "decoded":
      return `The file is read as ${what.encoding === "utf-8" ? "UTF-8" : "GB18030"}, its columns parted by ${{ ",": "commas", ";": "semicolons", "\t": "tabs" }[what.delimiter] ?? what.delimiter}`;
  }
}

function few(ids: readonly string[]): string {
  return ids.length <= 2 ? ids.join(", ") : `${ids[0]} to ${ids.at(-1)} (${ids.length})`;
}
