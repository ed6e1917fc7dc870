import type { CellPlace, CellRemark, CellTrouble } from "../model/import.js";
import { columnLetter } from "../text/column-letter.js";
import { foreignRemark, foreignTrouble, leftOut } from "./import-foreign-en.js";
import type { ImportPhrases } from "./import-phrases.js";
import { oneLine, runsOf } from "./import-place.js";
import { refusalEn } from "./refusal-en.js";

export const importEn: ImportPhrases = {
  problem: ({ what, ...place }) => `${placeOf(place)}: ${trouble(what)}`,
  remark: ({ what, ...place }) =>
    what.remark === "not_read" || what.remark === "decoded"
      ? remark(what)
      : `${placeOf(place)}: ${remark(what)}`,
  refusal: refusalEn,
  change: ({ item, field, before, after }) =>
    `${item === undefined ? "" : `${item} `}${field}: ${before ?? "(none)"} → ${after ?? "(none)"}`,
  idsOfOthers: (file, items) =>
    `${file} has other problems under ${items.join(", ")}, the ids that these rows were given by their order; it is left as it is: give the sheet a column of item ids`,
  tooLong: (sheet, row, column) =>
    `Sheet “${sheet}”, row ${row + 1}, column ${columnLetter(column)}: more than the 32,767 characters that a cell can hold`,
};

/** The officer's own heading stands beside the letter. */
function placeOf({ sheet, row, column, heading }: CellPlace): string {
  const line = row === undefined ? "" : `, row ${row + 1}`;
  const letter = column === undefined ? "" : `, column ${columnLetter(column)}`;
  return `Sheet “${sheet}”${line}${letter}${heading ? ` “${oneLine(heading)}”` : ""}`;
}

function trouble(what: CellTrouble): string {
  switch (what.trouble) {
    case "formula":
      return `a formula (=${oneLine(what.formula)}), not read; copy it and paste it as a value`;
    case "error_value":
      return `the error ${oneLine(what.text)}, not read; enter what is meant`;
    case "digits_lost":
      return `${what.text} is a number, of which the digits beyond the 15th are lost; make the cell text and enter it again`;
    case "not_a_count":
      return `“${oneLine(what.text)}” is no count; enter 0 or a whole number above it`;
    case "not_a_date":
      return `“${oneLine(what.text)}” is no date, not read; enter a date such as 2018-06-08`;
    case "month_not_day":
      return `“${oneLine(what.text)}” names a month only, not read; enter a day, such as 2018-06-30`;
    case "not_an_amount":
      return `“${oneLine(what.text)}” is no amount; enter digits only, such as 12.50`;
    case "not_a_hash":
      return `“${oneLine(what.text)}” is no SHA-256, which has 64 hexadecimal digits; leave the cell empty where it is not known`;
    case "not_one_of":
      return `“${oneLine(what.text)}” is not in the list; expected one of ${what.allowed.join(", ")}`;
    case "missing":
      return "empty; this column must be filled in";
    case "no_such_item":
      return `there is no item ${oneLine(what.text)}; see the ids in the sheet “事项”`;
    case "item_left_out":
      return `item ${oneLine(what.text)} is not read, and neither is this row`;
    case "no_such_unit":
      return `there is no unit ${oneLine(what.text)}; enter it in the sheet “单位” first`;
    case "no_such_rule":
      return `there is no rule ${oneLine(what.text)}; enter it in the sheet “建章立制” first`;
    case "twice":
      return `${oneLine(what.text)} is in row ${what.first + 1} already, and this row is not read; give it another id`;
    case "no_room":
      return `“${oneLine(what.text)}” has no place: the same is filled in elsewhere; leave one of them`;
    case "computed_changed":
      return `this column shows the sheet “${what.sheet}”, and what was changed here is not read; change it in that sheet`;
    case "unknown_heading":
      return `an unknown column, of which ${cells(what.cells)} not read; use the template's headings`;
    case "no_heading":
      return `no heading, and “${oneLine(what.text)}” is not read`;
    case "unknown_sheet":
      return `an unknown sheet, of which ${cells(what.cells)} not read`;
    case "no_headings":
      return "no row of headings was found, and the sheet is not read; name its columns as the template does (问题, 问题类别, 责任人, 整改期限 …), or say in a map (--map) where they go";
    case "outside":
      return `this row is not read: ${oneLine(what.text)}`;
    case "shape":
      return `${what.pointer} is not what a ledger can hold`;
    case "not_a_tick":
    case "code_as_date":
    case "unit_missing":
    case "no_such_sheet":
    case "unit_not_known":
    case "no_such_heading":
    case "no_place_for_column":
    case "lacks_column":
    case "lacks_field":
      return foreignTrouble(what);
  }
}

function cells(count: number): string {
  return count === 1 ? "1 cell is" : `${count} cells are`;
}

function remark(what: CellRemark): string {
  switch (what.remark) {
    case "read_as":
      return `“${oneLine(what.text)}” is read as ${oneLine(what.as)}${what.assumesYear ? ", in the campaign's year" : ""}`;
    case "row_left_out":
      return `${leftOut[what.why]}, left out: ${oneLine(what.text)}`;
    case "not_read":
      return `${what.count} ${{ pictures: "pictures", comments: "comments", objects: "charts or other objects" }[what.what]} in the file are not read`;
    case "hidden_rows":
      return `${what.rows.length === 1 ? "row" : "rows"} ${runsOf(
        what.rows.map((row) => row + 1),
        ", ",
      )} hidden in the file, read like the others`;
    case "columns_known":
    case "column_left_out":
    case "sheet_left_out":
    case "unit_taken":
    case "ids_made":
    case "origin_assumed":
    case "completed_with_measures":
    case "like_formula":
    case "hidden_columns":
    case "hidden_sheet":
    case "hidden_sheet_left_out":
    case "decoded":
      return foreignRemark(what);
  }
}
