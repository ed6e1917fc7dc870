import { checkSchema } from "../read/check-schema.js";
import { isMapping } from "../read/fields.js";
import type { ReadFile } from "../read/read-file.js";
import { sha256 } from "../read/sha256.js";
import { canonicalJson } from "./canonical-json.js";
import { compareText } from "./order.js";

/**
 * The hash of a unit's items, which a report prints and `verify` compares: of their values as the schema reads them,
 * ordered by id, defaults not filled in, as canonical JSON. `report` and `declared` are no part of it, since they are
 * entered afterwards. Comments, spacing and the order of keys and items do not change it.
 */
export function headHash(ledgerFiles: readonly ReadFile[]): string {
  const items = ledgerFiles
    .flatMap(itemsOf)
    .map((item) => ({ id: idOf(item), text: canonicalJson(wellFormed(item)) }))
    // Two items of one id are a finding of their own; the hash must not depend on the order of files.
    .sort((a, b) => compareText(a.id, b.id) || compareText(a.text, b.text));
  const json = `[${items.map(({ text }) => text).join(",")}]`;
  return `sha256:${sha256(new TextEncoder().encode(json))}`;
}

function itemsOf({ document }: ReadFile): readonly unknown[] {
  if (!document) return [];

  const { value } = checkSchema(document, "ledger");
  const items = isMapping(value) ? value["items"] : undefined;
  return Array.isArray(items) ? items : [];
}

function idOf(item: unknown): string {
  const id = isMapping(item) ? item["id"] : undefined;
  return typeof id === "string" ? id : "";
}

/** An escape in YAML can write half of a character, which canonical JSON cannot: it counts as U+FFFD. */
function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(/\p{Surrogate}/gu, "\ufffd");
  if (Array.isArray(value)) return value.map(wellFormed);
  if (!isMapping(value)) return value;

  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [wellFormedKey(key), wellFormed(inner)]),
  );
}

function wellFormedKey(key: string): string {
  return key.replaceAll(/\p{Surrogate}/gu, "\ufffd");
}
