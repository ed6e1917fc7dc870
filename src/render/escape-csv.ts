import { clean } from "../text/clean.js";

/** A number stays a number; text is guarded; what is absent is an empty cell. */
export type CsvValue = string | number | null | undefined;

/** What Excel and WPS take for the beginning of a formula, also full-width and after blanks. */
const formula = /^[\s\u3000]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * One row of RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe before it, which makes it text
 * there; line breaks become blanks, so that a row is a line.
 */
export function csvRow(values: readonly CsvValue[]): string {
  return `${values.map(csvField).join(",")}\r\n`;
}

function csvField(value: CsvValue): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return String(value);

  const guarded = formula.test(value) ? `'${clean(value)}` : clean(value);
  return /[",]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
