import type { ImportProblem, ImportRemark } from "../model/import.js";
import { checkSchema } from "../read/check-schema.js";
import type { FormReading } from "./form/read-form.js";
import { isRecord, type JsonObject, recordsIn, tidy, valueIn } from "./form/record.js";
import type { Stock } from "./form/stock.js";

/** A unit's ledger out of a file, whole and of the right shape. */
export type ImportedLedger = {
  readonly unit: string;
  readonly name: string;
  readonly items: number;
  readonly ledger: JsonObject;
  /** Ids that items were given in reading: they may be those of others in a ledger that is there. */
  readonly made: readonly string[];
};

export type Imported = {
  readonly ledgers: readonly ImportedLedger[];
  readonly problems: readonly ImportProblem[];
  readonly remarks: readonly ImportRemark[];
  readonly covered: Stock["covered"];
  /** Whether the lists of an item are all that there is, or only what one sheet has of them. */
  readonly lists: "whole" | "added";
};

/** Ledgers of what was read. `campaign`: the id for a ledger that names none. */
export function toLedgers(
  { ledgers, problems, remarks, covered }: FormReading,
  campaign: string,
  lists: Imported["lists"],
): Imported {
  const whole = ledgers.map(({ unit, ledger, made }) => {
    const { items = [], ...rest } = tidied(ledger);
    const named = { kind: "ledger", version: 1, campaign, ...rest, items };
    const name = valueIn(named, ["unit", "name"]);
    return {
      unit,
      name: typeof name === "string" ? name : "",
      items: recordsIn(named, ["items"]).length,
      ledger: named,
      made,
    };
  });
  return { ledgers: whole, problems: [...problems, ...whole.flatMap(misshapen)], remarks, covered, lists };
}

function tidied(ledger: JsonObject): JsonObject {
  const value = tidy(ledger);
  return isRecord(value) ? value : {};
}

/** What the readers of cells have let through. */
function misshapen({ unit, ledger }: ImportedLedger): ImportProblem[] {
  const document = {
    file: unit,
    text: "",
    value: ledger,
    spanOf: () => undefined,
    firstKeyOf: () => undefined,
  };
  return checkSchema(document, "ledger").problems.map(({ place }) => ({
    sheet: unit,
    row: undefined,
    column: undefined,
    heading: undefined,
    what: { trouble: "shape", pointer: place.pointer },
  }));
}
