import type { ImportProblem } from "../model/import.js";
import type { WriteWorkbook } from "../workbook/sheet.js";
import { longestText } from "../workbook/sheet.js";
import { type Change, changesBetween } from "./changes.js";
import { type FormInput, fillForm } from "./form/fill-form.js";
import { readForm } from "./form/read-form.js";
import { type JsonObject, valueIn } from "./form/record.js";
import { asRead } from "./form/rehearse.js";

/** What a workbook would not give back. */
export type Losses = {
  readonly problems: readonly ImportProblem[];
  readonly changes: readonly { readonly unit: string; readonly change: Change }[];
  /** Cells that hold more than a cell can. */
  readonly tooLong: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
};

/** The form with these ledgers, read back for trial: whoever is given it must be able to hand it in unharmed. */
export function exportForm(input: FormInput): { readonly workbook: WriteWorkbook; readonly losses: Losses } {
  const workbook = fillForm(input);
  const { ledgers, problems } = readForm(asRead(workbook), input.campaign);
  const read = new Map(ledgers.map(({ unit, ledger }) => [unit, ledger]));
  const changes = input.ledgers.flatMap((ledger) => {
    const unit = unitOf(ledger);
    const back = { kind: "ledger", version: 1, ...(read.get(unit) ?? {}) };
    return changesBetween(ledger, back).map((change) => ({ unit, change }));
  });
  return { workbook, losses: { problems, changes, tooLong: tooLongIn(workbook) } };
}

function unitOf(ledger: JsonObject): string {
  return String(valueIn(ledger, ["unit", "code"]) ?? "").trim();
}

function tooLongIn({ sheets }: WriteWorkbook): Losses["tooLong"] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap(({ value }, column) =>
        typeof value === "string" && value.length > longestText ? [{ sheet: name, row, column }] : [],
      ),
    ),
  );
}
