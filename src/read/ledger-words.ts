import ledgerSchema from "../../schemas/ledger.schema.json" with { type: "json" };
import type { Mapping } from "./fields.js";

/** The schema of a ledger with its words, which few runs need: the program loads this module when one does. */
export function ledgerWords(): Mapping {
  return ledgerSchema;
}
