import { Document, isScalar, Scalar, visit } from "yaml";
import type { JsonObject } from "../form/record.js";
import { modeline } from "./modeline.js";
import { isPlain } from "./plain-text.js";
import { inSchemaOrder } from "./schema-order.js";

/** A ledger as a file: quotes wherever a reader could take a text for something else; `schema`: where editors find it, if anywhere. */
export function writeLedger(ledger: JsonObject, schema: string | undefined): string {
  const document = new Document(inSchemaOrder(ledger));
  quoteTexts(document);
  return modeline(schema) + document.toString({ lineWidth: 0 });
}

/** Quotes the values that need it; keys are words of the schema. */
export function quoteTexts(node: Document | Parameters<typeof visit>[0]): void {
  visit(node, {
    Scalar(key, scalar) {
      if (key !== "key") quoteText(scalar);
    },
  });
}

export function quoteText(scalar: unknown): void {
  if (!isScalar(scalar) || typeof scalar.value !== "string") return;
  scalar.type = isPlain(scalar.value) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
}
