import type { ReadSheet } from "../../workbook/sheet.js";
import { type Notebook, remark } from "../form/findings.js";
import { tellHiddenRows } from "../form/hidden-rows.js";
import type { Assigned } from "./assign-columns.js";

/** What is read of a sheet although the file hides it: a filter hides rows, and nobody means to drop them. */
export function tellHidden(
  sheet: ReadSheet,
  columns: readonly Assigned[],
  rows: readonly number[],
  notebook: Notebook,
): void {
  if (sheet.isHidden) remark(notebook, { sheet: sheet.name }, { remark: "hidden_sheet" });
  tellHiddenRows(sheet, rows, notebook);
  const hiddenColumns = new Set(sheet.hidden.columns);
  const known = columns.map(({ index }) => index).filter((index) => hiddenColumns.has(index));
  if (known.length > 0)
    remark(
      notebook,
      { sheet: sheet.name },
      { remark: "hidden_columns", columns: known.toSorted((a, b) => a - b) },
    );
}
