import fc from "fast-check";
import { expect, test } from "vitest";
import { isField } from "../../src/exchange/form/column.js";
import { fillForm } from "../../src/exchange/form/fill-form.js";
import { formSheets } from "../../src/exchange/form/form-sheets.js";
import { readForm } from "../../src/exchange/form/read-form.js";
import { type JsonObject, tidy } from "../../src/exchange/form/record.js";
import { asRead } from "../../src/exchange/form/rehearse.js";
import { builtInCampaign } from "../../src/read/built-in-campaigns.js";
import { certain } from "../../src/read/fields.js";
import { toCalendarDate } from "../../src/time/calendar-date.js";
import { usualLimits } from "../../src/workbook/guard-parts.js";
import { readWorkbook } from "../../src/workbook/read-workbook.js";
import type { ReadWorkbook } from "../../src/workbook/sheet.js";
import { writeWorkbook } from "../../src/workbook/write-workbook.js";
import { anyLedger, leavesOf } from "./any-ledger.js";

const campaign = certain(builtInCampaign("procurement-lookback-2018"), "campaign");
const asOf = certain(toCalendarDate("2018-06-08"), "day");

test("every field of the schema has a column", () => {
  const columns = formSheets.flatMap(({ rows, columns }) =>
    columns.filter(isField).flatMap(({ path }) => {
      const own = path.join(".");
      if (rows.of === "unit") return [own];
      if (rows.of === "rule") return [`rules.*.${own}`];
      if (rows.of === "rule_record") return [`rules.*.carried_out.*.${own}`];
      if (rows.of !== "element") return [`items.*.${own}`];
      return rows.lists.map((list) => `items.*.${list.path.join(".")}.*.${own}`);
    }),
  );
  const constant = ["kind", "version"];
  expect(leavesOf().filter((path) => !columns.includes(path) && !constant.includes(path))).toEqual([]);
});

/** The ledger that a workbook gives back, and what it complains of. */
function readBack(workbook: ReadWorkbook) {
  const { ledgers, problems } = readForm(workbook, campaign);
  return {
    problems,
    ledgers: ledgers.map(({ ledger }) => tidy({ kind: "ledger", version: 1, ...(ledger as JsonObject) })),
  };
}

const formOf = (ledger: JsonObject, blankRows: number) =>
  fillForm({ campaign, asOf, ledgers: [ledger], statuses: new Map(), blankRows });

test("a ledger comes back from the form as it was", () => {
  fc.assert(
    fc.property(anyLedger, fc.nat(2), (ledger, blankRows) => {
      expect(readBack(asRead(formOf(ledger, blankRows)))).toEqual({ problems: [], ledgers: [tidy(ledger)] });
    }),
    { numRuns: 120 },
  );
});

test("and so it does from the bytes of an .xlsx", async () => {
  await fc.assert(
    fc.asyncProperty(anyLedger, async (ledger) => {
      const workbook = await readWorkbook(await writeWorkbook(formOf(ledger, 0)), usualLimits);
      if ("refusal" in workbook) throw new Error(workbook.refusal);
      expect(readBack(workbook)).toEqual({ problems: [], ledgers: [tidy(ledger)] });
    }),
    { numRuns: 12 },
  );
});
