import type { BaseItem, Campaign } from "../model/campaign.js";
import type { Gap } from "../model/deadline.js";
import type { LedgerDigest, Reckoning } from "../model/digest.js";
import type { EvidenceFacts } from "../model/evidence-fact.js";
import { type ItemId, type UnitCode, unitCode } from "../model/ids.js";
import type { Ledger } from "../model/ledger.js";
import type { CalendarDate } from "../time/calendar-date.js";
import { judgeItem } from "./assess-item.js";
import { existsOn } from "./assess-ledger.js";
import { meetsAll } from "./derive.js";

export type BaseItemsByUnit = ReadonlyMap<UnitCode, readonly BaseItem[]>;

/** The base list by unit: grouped once, since a province has ten thousand units. */
export function baseItemsByUnit({ baseList = [] }: Campaign): BaseItemsByUnit {
  const byUnit = new Map<UnitCode, BaseItem[]>();
  for (const item of baseList) {
    const known = byUnit.get(item.unit);
    if (known) known.push(item);
    else byUnit.set(item.unit, [item]);
  }
  return byUnit;
}

/** What a ledger by itself contributes to the completeness of a report of that day. */
export function reckon(
  ledger: Ledger,
  campaign: Campaign,
  evidence: EvidenceFacts,
  day: CalendarDate,
  baseItems: ReadonlySet<ItemId>,
): Reckoning {
  const items = ledger.items.filter((item) => existsOn(item, day));
  return {
    day,
    gaps: items.flatMap((item): Gap[] => {
      if (item.origin !== "prescribed") return [];

      const { status, guards } = judgeItem(item, campaign, evidence, day);
      if (status === "unaccounted") return [{ item: item.id, reason: "unaccounted" }];
      const inTwo = status === "rectified" && meetsAll(guards, "unrectifiable");
      return inTwo ? [{ item: item.id, reason: "in_two_lists" }] : [];
    }),
    listed: items.flatMap(({ id, origin }) => (baseItems.has(id) ? [{ id, origin }] : [])),
  };
}

/**
 * Why a report is incomplete: each prescribed item, and each of the base list, is in exactly one of the three lists on
 * the day of submission (plan 四(二), 件件有着落).
 */
export function gapsOf(
  ledgers: readonly LedgerDigest[],
  base: BaseItemsByUnit,
  submittedOn: CalendarDate,
): readonly Gap[] {
  const reckonings = ledgers.map((ledger) => reckoningOf(ledger, submittedOn));
  const originOf = new Map(reckonings.flatMap(({ listed }) => listed.map(({ id, origin }) => [id, origin])));
  const owners = new Set(ledgers.flatMap(({ unit }) => [unit.code, ...unit.subUnits]));
  const owed = [...owners].flatMap((code) => base.get(unitCode(code)) ?? []);

  return [
    ...reckonings.flatMap(({ gaps }) => gaps),
    ...owed.flatMap(({ id }): Gap[] => {
      const origin = originOf.get(id);
      if (origin === undefined) return [{ item: id, reason: "not_in_ledger" }];
      return origin === "prescribed" ? [] : [{ item: id, reason: "not_prescribed" }];
    }),
  ];
}

function reckoningOf({ file, reckonings }: LedgerDigest, day: CalendarDate): Reckoning {
  const reckoning = reckonings.find((one) => one.day === day);
  if (!reckoning) throw new Error(`${file} was not reckoned on ${day}`);
  return reckoning;
}
