import { repairScalars } from "../read/schema-scalars.js";
import type { LocatedDocument } from "../text/located-document.js";
import { isRecord, type JsonObject } from "./form/record.js";

/** A ledger's document as plain values: texts that YAML would read otherwise are texts, and nothing is left out. */
export function plainLedger(document: LocatedDocument): JsonObject {
  const { value } = repairScalars(document, "ledger");
  return isRecord(value) ? value : {};
}
