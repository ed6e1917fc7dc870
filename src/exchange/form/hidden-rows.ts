import type { ReadSheet } from "../../workbook/sheet.js";
import { type Notebook, remark } from "./findings.js";

/** Rows that are read although the file hides them. */
export function tellHiddenRows(
  { name, hidden }: ReadSheet,
  rows: readonly number[],
  notebook: Notebook,
): void {
  const hiddenRows = new Set(hidden.rows);
  const read = rows.filter((row) => hiddenRows.has(row));
  if (read.length > 0) remark(notebook, { sheet: name }, { remark: "hidden_rows", rows: read });
}
