import { repairScalars } from "../read/schema-scalars.js";
import { shapeFor } from "../read/schema-validate.js";
import type { LocatedDocument } from "../text/located-document.js";
import { isRecord, type JsonObject } from "./form/record.js";

/** A ledger's document as plain values: texts that YAML would read otherwise are texts, and nothing is left out. */
export function plainLedger(document: LocatedDocument): JsonObject {
  const { value } = repairScalars(document, shapeFor("ledger"));
  return isRecord(value) ? value : {};
}
