import { isField } from "./column.js";
import type { FormSheet } from "./form-sheet.js";
import { type JsonObject, recordsIn, valueIn } from "./record.js";

/** A record with what its row says beside it: which list it belongs to. */
export type FormRow = { readonly record: JsonObject; readonly kind: string };

/** The rows of a sheet, in the order of the ledgers; each with the keys of what it belongs to. */
export function rowsOf({ rows, columns }: FormSheet, ledgers: readonly JsonObject[]): FormRow[] {
  switch (rows.of) {
    case "unit":
      return ledgers.map((record) => ({ record, kind: "" }));
    case "item":
      return itemsOf(ledgers);
    case "item_part": {
      const [, ...parts] = columns.filter(isField);
      return itemsOf(ledgers)
        .map(({ record, kind }) => ({ record: { ...record, item: record["id"] ?? "" }, kind }))
        .filter(({ record }) => parts.some(({ path }) => valueIn(record, path) !== undefined));
    }
    case "element":
      return itemsOf(ledgers).flatMap(({ record: item }) =>
        rows.lists.flatMap(({ word, path }) =>
          recordsIn(item, path).map((record) => ({
            record: { ...record, item: item["id"] ?? "" },
            kind: word,
          })),
        ),
      );
    case "rule":
      return rulesOf(ledgers);
    case "rule_record":
      return rulesOf(ledgers).flatMap(({ record: rule }) =>
        recordsIn(rule, ["carried_out"]).map((record) => ({
          record: { ...record, unit: rule["unit"] ?? "", rule: rule["id"] ?? "" },
          kind: "",
        })),
      );
  }
}

function itemsOf(ledgers: readonly JsonObject[]): FormRow[] {
  return ledgers.flatMap((ledger) =>
    recordsIn(ledger, ["items"]).map((item) => ({ record: { ...item, unit: unitOf(ledger) }, kind: "" })),
  );
}

function rulesOf(ledgers: readonly JsonObject[]): FormRow[] {
  return ledgers.flatMap((ledger) =>
    recordsIn(ledger, ["rules"]).map((rule) => ({ record: { ...rule, unit: unitOf(ledger) }, kind: "" })),
  );
}

function unitOf(ledger: JsonObject): string {
  const code = valueIn(ledger, ["unit", "code"]);
  return typeof code === "string" ? code : "";
}
