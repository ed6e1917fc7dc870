import type { MapUnit } from "../../model/column-map.js";
import { type At, complain, remark } from "../form/findings.js";
import type { ReadLedger } from "../form/read-form.js";
import { append, type Draft, type JsonObject, put, valueIn } from "../form/record.js";
import type { Entry, ForeignReader } from "./entry.js";
import { likelyUnit, unitNamed } from "./units.js";

/** Units with the items that have been read for them. */
export type Gathering = {
  readonly units: readonly MapUnit[];
  readonly ledgers: Map<
    string,
    { readonly unit: MapUnit; readonly ledger: Draft; readonly entries: Placed[] }
  >;
};

export type Placed = { readonly entry: Entry; readonly at: At };

/** The unit that a row names, or the one of its sheet; undefined: none that is known, which is told. */
export function unitOf(
  entry: Entry,
  ofSheet: MapUnit | undefined,
  { units }: Gathering,
  at: At,
  { notebook }: ForeignReader,
): MapUnit | undefined {
  const named = entry.unit.map((one) => ({ ...one, unit: unitNamed(one.text, units) }));
  const found = named.find(({ unit }) => unit !== undefined);
  if (found?.unit) {
    const { unit, text, at: place } = found;
    if (text !== unit.name && text !== unit.code)
      remark(notebook, place, { remark: "read_as", text, as: `${unit.code} ${unit.name}` });
    return unit;
  }
  const [first] = named;
  if (!first) {
    if (!ofSheet) complain(notebook, at, { trouble: "unit_missing" });
    return ofSheet;
  }
  const suggestion = likelyUnit(first.text, units);
  complain(notebook, first.at, { trouble: "unit_not_known", text: first.text, suggestion });
  return undefined;
}

export function ledgerFor(unit: MapUnit, { ledgers }: Gathering) {
  const known = ledgers.get(unit.code);
  if (known) return known;

  const ledger: Draft = { unit: { code: unit.code, name: unit.name, level: unit.level } };
  const made = { unit, ledger, entries: [] };
  ledgers.set(unit.code, made);
  return made;
}

/** What a row says of its unit. */
export function putOfUnit(ledger: Draft, { firstResponsible }: Entry, { notebook }: ForeignReader): void {
  for (const { text, at } of firstResponsible) {
    if (!put(ledger, ["first_responsible", "name"], text))
      complain(notebook, at, { trouble: "no_room", text });
  }
}

/** Rules that rows name by their titles, once each, and the items that they belong to. */
export function putRules(ledger: Draft, { item, rules }: Entry): void {
  for (const title of rules) {
    const known = valueIn(ledger as JsonObject, ["rules"]);
    const all = Array.isArray(known) ? (known as readonly JsonObject[]) : [];
    const id = all.find((rule) => rule["title"] === title)?.["id"] ?? `R${all.length + 1}`;
    if (!all.some((rule) => rule["id"] === id)) append(ledger, ["rules"], { id: String(id), title });
    const named = item["rules"];
    const ids = Array.isArray(named) ? named : [];
    if (!ids.includes(String(id))) item["rules"] = [...ids, String(id)];
  }
}

/**
 * Ids for items that have none: the unit's code, the year and the number in the sheet, or the order where the numbers are
 * not one for each item.
 */
export function putIds({ ledgers }: Gathering, { campaign, notebook }: ForeignReader): void {
  const year = campaign.baseYears.at(-1) ?? campaign.year;
  for (const { unit, entries } of ledgers.values()) {
    const without = entries.filter(({ entry }) => entry.item["id"] === undefined);
    const numbers = without.map(({ entry }) => /^\d+$/.exec(entry.numbers[0]?.normalize("NFKC") ?? "")?.[0]);
    const isClear = new Set(numbers).size === numbers.length && !numbers.includes(undefined);
    const ids = without.map((_, index) => {
      const number = isClear ? (numbers[index] ?? "") : String(index + 1);
      return `${unit.code}-${year}-${number.padStart(3, "0")}`;
    });
    for (const [index, { entry }] of without.entries()) {
      entry.item["id"] = ids[index] ?? "";
      entry.isNumbered = true;
    }
    const [first] = without;
    if (first) remark(notebook, { sheet: first.at.sheet }, { remark: "ids_made", unit: unit.name, ids });
  }
}

export function toReadLedgers({ ledgers }: Gathering): ReadLedger[] {
  return [...ledgers.values()].map(({ unit, ledger, entries }) => ({
    unit: unit.code,
    ledger: { ...ledger, items: entries.map(({ entry }) => entry.item) },
    made: entries.flatMap(({ entry: { isNumbered, item } }) => (isNumbered ? [String(item["id"])] : [])),
  }));
}
