import { isRecord, type JsonObject, type JsonValue, tidy } from "./form/record.js";

/** A field of a ledger that differs. `item`: the id of the item it is in. Undefined values: absent there. */
export type Change = {
  readonly item: string | undefined;
  /** Names and ids on the way to the field: `measures`, `M1`, `due`. */
  readonly path: readonly string[];
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
};

/** What differs between two ledgers, in the order of the first; an empty list or group is as good as none. */
export function changesBetween(before: JsonObject, after: JsonObject): Change[] {
  const { items: itemsBefore, ...restBefore } = tidied(before);
  const { items: itemsAfter, ...restAfter } = tidied(after);
  const byId = (value: JsonValue | undefined) =>
    new Map(
      listOf(value)
        .filter(isRecord)
        .map((item) => [String(item["id"]), item]),
    );
  const old = byId(itemsBefore);
  const now = byId(itemsAfter);

  const ids = [...new Set([...old.keys(), ...now.keys()])];
  return [
    ...changes(restBefore, restAfter, [], undefined),
    ...ids.flatMap((id) => changes(old.get(id), now.get(id), [], id)),
  ];
}

function tidied(ledger: JsonObject): JsonObject {
  const value = tidy(ledger);
  return isRecord(value) ? value : {};
}

function changes(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  path: readonly string[],
  item: string | undefined,
): Change[] {
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changes(before[key], after[key], [...path, key], item));
  }
  if (isRecordList(before) && isRecordList(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => {
      const name = nameOf(before[index] ?? after[index], index);
      return changes(before[index], after[index], [...path, name], item);
    }).flat();
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ item, path, before, after }];
}

function isRecordList(value: JsonValue | undefined): value is readonly JsonObject[] {
  return Array.isArray(value) && value.every(isRecord);
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** An element goes by its id, else by its number. */
function nameOf(element: JsonObject | undefined, index: number): string {
  const id = element?.["id"];
  return typeof id === "string" ? id : String(index + 1);
}
