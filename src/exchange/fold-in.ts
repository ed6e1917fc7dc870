import { isRecord, type JsonObject, type JsonValue, recordsIn, valueIn } from "./form/record.js";
import type { Stock } from "./form/stock.js";

/**
 * What a sheet of somebody else's says of a ledger that is there, as that ledger may take it: its lists are added to. An
 * entry that the ledger has keeps its id and all that stands beside its text; only the new ones get ids of their own.
 */
export function foldIn(old: JsonObject, read: JsonObject, covered: Stock["covered"]): JsonObject {
  const rules = foldList(recordsIn(old, ["rules"]), recordsIn(read, ["rules"]), "R");
  const renamed = new Map(
    recordsIn(read, ["rules"]).map(({ id, title }) => [
      id,
      rules.find((rule) => rule["title"] === title)?.["id"] ?? id,
    ]),
  );
  const items = recordsIn(read, ["items"]).map((item) => {
    const known = recordsIn(old, ["items"]).find(({ id }) => id === item["id"]) ?? {};
    // An origin that was only assumed is none beside one that is stated.
    const origin = covered.item.has("origin") ? undefined : known["origin"];
    return foldItem(known, origin === undefined ? item : { ...item, origin }, renamed);
  });
  return { ...read, items, ...(rules.length > 0 ? { rules } : {}) };
}

/** Ids that items were given in reading, and that other items of the ledger have: those of another problem. */
export function idsOfOthers(old: JsonObject, read: JsonObject, made: readonly string[]): string[] {
  const problems = new Map(recordsIn(old, ["items"]).map((item) => [item["id"], textOf(item, "problem")]));
  return recordsIn(read, ["items"]).flatMap((item) => {
    const known = problems.get(item["id"] ?? "");
    const isOther = known !== undefined && known !== textOf(item, "problem");
    return isOther && made.includes(String(item["id"])) ? [String(item["id"])] : [];
  });
}

const lists: readonly (readonly [path: readonly string[], letter: string])[] = [
  [["measures"], "M"],
  [["evidence"], "E"],
  [["handling"], ""],
  [["parties"], ""],
  [["log"], ""],
  [["legal_basis", "violated"], ""],
  [["legal_basis", "handled_under"], ""],
];

function foldItem(
  old: JsonObject,
  read: JsonObject,
  rules: ReadonlyMap<JsonValue | undefined, JsonValue | undefined>,
): JsonObject {
  const folded = lists.reduce((item, [path, letter]) => {
    const added = recordsIn(read, path);
    return added.length === 0 ? item : withList(item, path, foldList(recordsIn(old, path), added, letter));
  }, read);
  const own = Array.isArray(read["rules"]) ? read["rules"].map((id) => String(rules.get(id) ?? id)) : [];
  const known = Array.isArray(old["rules"]) ? old["rules"].map(String) : [];
  return own.length === 0 ? folded : { ...folded, rules: [...new Set([...known, ...own])] };
}

function withList(
  item: JsonObject,
  [key = "", ...rest]: readonly string[],
  list: readonly JsonObject[],
): JsonObject {
  if (rest.length === 0) return { ...item, [key]: list };

  const inner = item[key];
  return { ...item, [key]: withList(isRecord(inner) ? inner : {}, rest, list) };
}

/** Entries are the same by their texts, whatever ids they have. `letter`: of new ids; empty: entries have none. */
function foldList(old: readonly JsonObject[], read: readonly JsonObject[], letter: string): JsonObject[] {
  const all = [...old];
  for (const { id: _id, ...entry } of read) {
    const same = all.findIndex((one) => saysAll(one, entry));
    if (same === -1) all.push(letter === "" ? entry : { id: freeId(all, letter), ...entry });
    else all[same] = { ...all[same], ...entry };
  }
  return all;
}

const telling = ["text", "title", "annex", "measure", "name", "instrument", "role", "article"];

function saysAll(entry: JsonObject, wanted: JsonObject): boolean {
  const own = telling.filter((key) => wanted[key] !== undefined);
  return own.length > 0 && own.every((key) => textOf(entry, key) === textOf(wanted, key));
}

function textOf(entry: JsonObject, key: string): string {
  return String(valueIn(entry, [key]) ?? "").replace(/\s+/gu, "");
}

function freeId(entries: readonly JsonObject[], letter: string): string {
  const taken = new Set(entries.map(({ id }) => id));
  let number = entries.length + 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}
