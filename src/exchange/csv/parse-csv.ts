import { CsvError, parse } from "csv-parse/sync";

/** The records of a CSV text; or the line from which its quotes cannot be told apart. */
export function parseCsv(
  text: string,
  delimiter: string,
  maxRecords: number,
): readonly (readonly string[])[] | { readonly line: number } {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      // Inches and the like: a quote inside an unquoted field is a character.
      relax_quotes: true,
      skip_empty_lines: false,
      to: maxRecords,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: typeof error["lines"] === "number" ? error["lines"] : 1 };
  }
}
