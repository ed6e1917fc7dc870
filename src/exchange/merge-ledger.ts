import { isRecord, type JsonObject, type JsonValue, recordsIn, valueIn } from "./form/record.js";
import type { Stock } from "./form/stock.js";

/**
 * A ledger with what a workbook says of it. A field that the workbook has a column for takes its value, also an empty one;
 * all others stay. Items and rules that are not in the workbook stay too: an item is never deleted.
 */
export function mergeLedger(old: JsonObject, read: JsonObject, covered: Stock["covered"]): JsonObject {
  const unit = withFields(old, read, covered.unit, ["items", "rules"]);
  const items = mergeById(recordsIn(old, ["items"]), recordsIn(read, ["items"]), covered.item);
  const rules = mergeById(recordsIn(old, ["rules"]), recordsIn(read, ["rules"]), covered.rule);
  return { ...unit, items, ...(rules.length > 0 ? { rules } : {}) };
}

/** Ids of the items that the workbook has not. */
export function itemsBeside(old: JsonObject, read: JsonObject): string[] {
  const named = new Set(recordsIn(read, ["items"]).map(({ id }) => id));
  return recordsIn(old, ["items"]).flatMap(({ id }) => (named.has(id) ? [] : [String(id)]));
}

function mergeById(
  old: readonly JsonObject[],
  read: readonly JsonObject[],
  covered: ReadonlySet<string>,
): JsonObject[] {
  const byId = new Map(read.map((record) => [textOf(record["id"]), record]));
  const known = new Set(old.map((record) => textOf(record["id"])));
  const kept = old.map((record) => {
    const other = byId.get(textOf(record["id"]));
    return other ? withFields(record, other, covered, []) : record;
  });
  return [...kept, ...read.filter((record) => !known.has(textOf(record["id"])))];
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}

function withFields(
  old: JsonObject,
  read: JsonObject,
  covered: ReadonlySet<string>,
  besides: readonly string[],
): JsonObject {
  const paths = new Set(
    [...covered, ...leavesOf(read)].filter((path) => !besides.includes(path.split(".")[0] ?? "")),
  );
  return [...paths].reduce((record, path) => {
    const keys = path.split(".");
    const value = valueIn(read, keys);
    // A text where the ledger has a group of fields, or the other way about, is the workbook's whole word.
    return isRecord(value) ? record : withValue(record, keys, value);
  }, old);
}

/** Paths of the fields of a record that are no groups. */
function leavesOf(record: JsonObject, prefix = ""): string[] {
  return Object.entries(record).flatMap(([key, value]) =>
    isRecord(value) ? leavesOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

/** With a value at a path, or without any; groups that are left empty go. */
function withValue(
  record: JsonObject,
  [key = "", ...rest]: readonly string[],
  value: JsonValue | undefined,
): JsonObject {
  const { [key]: old, ...others } = record;
  if (rest.length === 0) {
    if (value === undefined) return isRecord(old) ? record : others;
    return { ...record, [key]: value };
  }
  if (value === undefined && !isRecord(old)) return record;

  const inner = withValue(isRecord(old) ? old : {}, rest, value);
  return Object.keys(inner).length === 0 ? others : { ...record, [key]: inner };
}
