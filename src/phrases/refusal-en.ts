import type { OtherFile } from "../model/import.js";
import type { RefusalWord } from "./import-phrases.js";

/** What a file is instead of a table, and the way out. */
const others: Readonly<Record<OtherFile, string>> = {
  folder: "it is a folder; name an .xlsx or .csv in it",
  empty: "it is empty; name the file that holds the ledger",
  ledger_yaml:
    "it is YAML of this tool already; check it with `taizhang check`, and name an .xlsx or .csv here",
  yaml: "it is YAML; only tables are imported: name an .xlsx or .csv",
  json: "it is JSON; only tables are imported: name an .xlsx or .csv",
  web_page: "it is a web page, also if its name ends in .xls; open it in Excel or WPS and save it as .xlsx",
  xml: "it is XML; if Excel or WPS opens it, save it there as .xlsx",
  rich_text: "it is a text with formats (.rtf); copy its table into Excel or WPS and save it as .xlsx",
  pdf: "it is a PDF; ask for the table that it was made of, as .xlsx or .csv",
  picture: "it is a picture; ask for the table itself, as .xlsx or .csv",
  old_document: "it is a Word or WPS document; copy its table into Excel or WPS and save it as .xlsx",
  docx: "it is a Word document; copy its table into Excel or WPS and save it as .xlsx",
  open_text: "it is a text document (.odt); copy its table into a spreadsheet and save it as .xlsx",
  slides: "they are slides; copy the table into Excel or WPS and save it as .xlsx",
  archive: "it is an archive; unpack it, and name the .xlsx or .csv in it",
};

export function refusalEn(what: RefusalWord): string {
  switch (what.refusal) {
    case "file_too_large":
      return `the file is larger than ${mebibytes(what.limit)} MiB`;
    case "contents_too_large":
      return `unpacked it is larger than ${mebibytes(what.limit)} MiB, as a zip bomb is; save the ledger alone as .xlsx`;
    case "too_many_cells":
      return `it has more than ${what.limit} cells; delete what is not the ledger, or make several files of it`;
    case "too_many_rows":
      return `a sheet has more than ${what.limit} rows; delete what is below the ledger, empty rows with a format too`;
    case "too_many_columns":
      return `a sheet has more than ${what.limit} columns; delete what is to the right of the ledger`;
    case "old_format":
      return "it is an old .xls or .et, or has a password; take the password off and save it as .xlsx";
    case "open_document":
      return "it is an .ods; save it as .xlsx";
    case "binary_workbook":
      return "it is an .xlsb; save it as .xlsx";
    case "not_a_workbook":
      return "it is no Excel workbook (.xlsx), and no text (.csv) in UTF-8 or GB18030; if Excel or WPS opens it, save it there as .xlsx";
    case "other_file":
      return others[what.file];
    case "csv_quotes":
      return `from line ${what.line} on its quotes do not match; a quote inside a quoted field is written twice`;
    case "utf_16_text":
      return "it is text in UTF-16; save it as CSV in UTF-8";
    case "encrypted":
      return "it has a password; save it without";
    case "macros":
      return "it holds macros and is not opened; save it as an .xlsx without them";
    case "external_links":
      return "it holds links to other files and is not opened; break them under Data - Edit Links and save it again";
    case "broken":
      return "it is damaged, or no workbook that Excel reads; open it in Excel or WPS and save it as .xlsx";
  }
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 1024 ** 2);
}
