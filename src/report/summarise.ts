import type { Localized } from "../language/locale.js";
import type { Campaign } from "../model/campaign.js";
import { type Counts, type Grouping, groupings, type Summary, type SummaryGroup } from "../model/report.js";
import { type Counter, startCount } from "./count.js";
import { compareText } from "./order.js";
import type { LedgerOutcome } from "./outcomes.js";

/** Units that have no item stand in the table all the same. */
export type UnitTitle = { readonly code: string; readonly name: string };

/**
 * Totals of the prescribed items, by whatever groupings are asked for; self-selected and newly found items are counted
 * beside them, never among them (plan 三: 不允许以自选事项取代规定的事项).
 */
export function summarise(
  outcomes: Iterable<LedgerOutcome>,
  campaign: Campaign,
  units: readonly UnitTitle[],
  wanted: readonly Grouping[],
): Summary {
  const counted = countAll(outcomes, wanted);
  const groupsBy: Readonly<Record<Grouping, (counters: Counters) => readonly SummaryGroup[]>> = {
    category: (counters) => byCategory(counters, campaign),
    unit: (counters) => units.map(({ code, name }) => groupOf(code, sameInBoth(name), counters)),
    origin: (counters) => originTitles.map(([id, title]) => groupOf(id, title, counters)),
    level: (counters) => levelTitles.map(([id, title]) => groupOf(id, title, counters)),
    responsible: byResponsible,
  };

  return {
    counts: countsOf(counted.origin, "prescribed"),
    selfSelected: countsOf(counted.origin, "self_selected"),
    newlyFound: countsOf(counted.origin, "newly_found"),
    by: groupings
      .filter((grouping) => wanted.includes(grouping))
      .map((grouping) => ({ grouping, groups: groupsBy[grouping](counted[grouping]) })),
  };
}

type Counters = ReadonlyMap<string, Counter>;

/** By origin all items, by anything else the prescribed ones, in one pass. */
function countAll(
  outcomes: Iterable<LedgerOutcome>,
  wanted: readonly Grouping[],
): Readonly<Record<Grouping, Counters>> {
  const counted = {
    category: new Map<string, Counter>(),
    unit: new Map<string, Counter>(),
    origin: new Map<string, Counter>(),
    level: new Map<string, Counter>(),
    responsible: new Map<string, Counter>(),
  };
  const further = wanted.filter((grouping) => grouping !== "origin");
  for (const outcome of outcomes) {
    const { origin, count } = outcome;
    counterIn(counted.origin, origin).add(outcome, count);
    if (origin !== "prescribed") continue;

    for (const grouping of further) counterIn(counted[grouping], outcome[grouping] ?? "").add(outcome, count);
  }
  return counted;
}

function counterIn(counters: Map<string, Counter>, key: string): Counter {
  const counter = counters.get(key) ?? startCount();
  counters.set(key, counter);
  return counter;
}

/** The prescribed categories always, in the campaign's order, also as 0; another one only where a prescribed item names it. */
function byCategory(counters: Counters, { categories }: Campaign): SummaryGroup[] {
  const titles = new Map(categories.map(({ id, title }) => [id, title]));
  const listed = categories.filter(({ prescribed }) => prescribed).map(({ id }) => id);
  const others = [...counters.keys()].filter((id) => !listed.includes(id)).sort(compareText);
  return [...listed, ...others].map((id) => groupOf(id, titles.get(id) ?? sameInBoth(id), counters));
}

function byResponsible(counters: Counters): SummaryGroup[] {
  return [...counters.keys()]
    .sort(compareText)
    .map((name) => groupOf(name, name === "" ? nobody : sameInBoth(name), counters));
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

function groupOf(id: string, title: Localized<string>, counters: Counters): SummaryGroup {
  return { id, title, counts: countsOf(counters, id) };
}

function countsOf(counters: Counters, key: string): Counts {
  return (counters.get(key) ?? startCount()).counts();
}

function sameInBoth(text: string): Localized<string> {
  return { "zh-CN": text, en: text };
}
