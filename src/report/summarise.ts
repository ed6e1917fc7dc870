import type { Localized } from "../language/locale.js";
import type { Campaign } from "../model/campaign.js";
import { type Grouping, groupings, type ItemRow, type Summary, type SummaryGroup } from "../model/report.js";
import { countItems } from "./count.js";
import { compareText } from "./order.js";

/** Units that have no item stand in the table all the same. */
export type UnitTitle = { readonly code: string; readonly name: string };

/**
 * Totals of the prescribed items, by whatever groupings are asked for; self-selected and newly found items are counted
 * beside them, never among them (plan 三: 不允许以自选事项取代规定的事项).
 */
export function summarise(
  rows: readonly ItemRow[],
  campaign: Campaign,
  units: readonly UnitTitle[],
  wanted: readonly Grouping[],
): Summary {
  const prescribed = rows.filter(({ origin }) => origin === "prescribed");
  const groupsBy: Readonly<Record<Grouping, () => readonly SummaryGroup[]>> = {
    category: () => byCategory(prescribed, campaign),
    unit: () => byUnit(prescribed, units),
    origin: () =>
      originTitles.map(([id, title]) =>
        groupOf(
          id,
          title,
          rows.filter(({ origin }) => origin === id),
        ),
      ),
    level: () =>
      levelTitles.map(([id, title]) =>
        groupOf(
          id,
          title,
          prescribed.filter(({ level }) => level === id),
        ),
      ),
    responsible: () => byResponsible(prescribed),
  };

  return {
    counts: countItems(prescribed),
    selfSelected: countItems(rows.filter(({ origin }) => origin === "self_selected")),
    newlyFound: countItems(rows.filter(({ origin }) => origin === "newly_found")),
    by: groupings
      .filter((grouping) => wanted.includes(grouping))
      .map((grouping) => ({ grouping, groups: groupsBy[grouping]() })),
  };
}

/** The prescribed categories always, in the campaign's order, also as 0; another one only where a prescribed item names it. */
function byCategory(rows: readonly ItemRow[], { categories }: Campaign): SummaryGroup[] {
  const titles = new Map(categories.map(({ id, title }) => [id, title]));
  const listed = categories.filter(({ prescribed }) => prescribed).map(({ id }) => id);
  const others = [...new Set(rows.map(({ category }) => category))]
    .filter((id) => !listed.includes(id))
    .sort(compareText);

  return [...listed, ...others].map((id) =>
    groupOf(
      id,
      titles.get(id) ?? sameInBoth(id),
      rows.filter(({ category }) => category === id),
    ),
  );
}

function byUnit(rows: readonly ItemRow[], units: readonly UnitTitle[]): SummaryGroup[] {
  const rowsOf = grouped(rows, ({ unit }) => unit);
  return units.map(({ code, name }) => groupOf(code, sameInBoth(name), rowsOf.get(code) ?? []));
}

function byResponsible(rows: readonly ItemRow[]): SummaryGroup[] {
  const rowsOf = grouped(rows, ({ responsible }) => responsible ?? "");
  return [...rowsOf]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, own]) => groupOf(name, name === "" ? nobody : sameInBoth(name), own));
}

/** Rows by a key, in one pass: a province has ten thousand units. */
function grouped(
  rows: readonly ItemRow[],
  keyOf: (row: ItemRow) => string,
): ReadonlyMap<string, readonly ItemRow[]> {
  const groups = new Map<string, ItemRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const nobody: Localized<string> = { "zh-CN": "（未填责任人）", en: "(nobody named)" };

const originTitles = [
  ["prescribed", { "zh-CN": "规定事项", en: "Prescribed" }],
  ["self_selected", { "zh-CN": "自选事项", en: "Self-selected" }],
  ["newly_found", { "zh-CN": "新发现问题", en: "Newly found" }],
] as const;

const levelTitles = [
  ["city", { "zh-CN": "市直", en: "City" }],
  ["county", { "zh-CN": "县", en: "County" }],
] as const;

function groupOf(id: string, title: Localized<string>, rows: readonly ItemRow[]): SummaryGroup {
  return { id, title, counts: countItems(rows) };
}

function sameInBoth(text: string): Localized<string> {
  return { "zh-CN": text, en: text };
}
