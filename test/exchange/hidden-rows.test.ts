import { expect, test } from "vitest";
import { newNotebook } from "../../src/exchange/form/findings.js";
import { tellHiddenRows } from "../../src/exchange/form/hidden-rows.js";

test("rows that a filter hides are told however many they are, and only those that are read", () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => index);
  const hidden = { rows: rows.filter((row) => row % 2 === 1), columns: [] };
  const notebook = newNotebook();
  const read = rows.slice(100_000);
  tellHiddenRows({ name: "台账", isHidden: false, rows: [], merged: [], hidden }, read, notebook);

  const [told, ...others] = notebook.remarks;
  expect(others).toEqual([]);
  expect(told?.what).toEqual({ remark: "hidden_rows", rows: read.filter((row) => row % 2 === 1) });
});
