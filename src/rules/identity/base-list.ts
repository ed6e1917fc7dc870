import type { BaseItem } from "../../model/campaign.js";
import type { LedgerDigest } from "../../model/digest.js";
import type { ItemId, UnitCode } from "../../model/ids.js";
import type { Origin } from "../../model/item.js";
import { keyOf, type Place, rootOf } from "../../text/place.js";
import { inItem, inLedger } from "../in-ledger.js";
import type { SetContext } from "../rule.js";
import { alikeAmong } from "./alike.js";
import { campaignPlace } from "./campaign-place.js";

/** How the ledgers and the base list differ. */
export type BaseListGap =
  | { case: "no_list" }
  | { case: "missing"; item: ItemId; unit: UnitCode; problem: string | null }
  | { case: "other_ledger"; item: ItemId; unit: UnitCode; ledger_of: UnitCode }
  | { case: "not_prescribed"; item: ItemId; origin: Exclude<Origin, "prescribed"> }
  | { case: "not_on_list"; item: ItemId; suggestion: ItemId | null }
  | { case: "no_ledger" | "ledger_unreadable"; unit: UnitCode; items: readonly ItemId[] }
  | { case: "not_read"; units: readonly UnitCode[]; items: number };

export type PlacedGap = {
  readonly place: Place;
  readonly facts: BaseListGap;
  readonly unit?: UnitCode;
  readonly item?: ItemId;
  readonly severity?: "info";
};

/** What the base list asks for and the ledgers of its units lack. An id that occurs twice is left to `identity/unique-item`. */
export function* itemsAbsent(baseList: readonly BaseItem[], set: SetContext): Iterable<PlacedGap> {
  const ledgers = ledgersByUnit(set.ledgers);
  const holders = holdersOf(set.ledgers);
  const unread = new Map<UnitCode, BaseItem[]>();

  for (const base of baseList) {
    const own = ledgers.get(base.unit);
    const holding = holders.get(base.id) ?? [];
    if (holding.some(({ ledger }) => ledger === own || answersFor(ledger, base.unit))) continue;

    const [elsewhere] = holding;
    if (elsewhere) {
      const { index, ledger } = elsewhere;
      const facts = {
        case: "other_ledger",
        item: base.id,
        unit: base.unit,
        ledger_of: ledger.unit.code,
      } as const;
      yield { place: inItem(ledger, index, "id"), facts, unit: ledger.unit.code, item: base.id };
    } else if (own) {
      const { id: item, unit, problem = null } = base;
      const place = keyOf(inLedger(own, "items"));
      yield { place, facts: { case: "missing", item, unit, problem }, unit: own.unit.code, item };
    } else {
      append(unread, base.unit, base);
    }
  }
  yield* ledgersAbsent(unread, set);
}

/** What ledgers hold otherwise than the base list has it. A withdrawn item has left every total. */
export function* itemsAstray(baseList: readonly BaseItem[], set: SetContext): Iterable<PlacedGap> {
  const listed = new Set(baseList.map(({ id }) => id));
  const alike = alikeAmong(() => listed);

  for (const ledger of set.ledgers) {
    for (const [index, { id, origin, state }] of ledger.items.entries()) {
      if (state !== "counted") continue;

      const owner = { unit: ledger.unit.code, item: id };
      if (origin !== "prescribed" && listed.has(id)) {
        yield {
          place: inItem(ledger, index, "origin"),
          facts: { case: "not_prescribed", item: id, origin },
          ...owner,
        };
      }
      if (origin === "prescribed" && !listed.has(id)) {
        const facts = { case: "not_on_list", item: id, suggestion: alike(id) } as const;
        yield { place: inItem(ledger, index, "id"), facts, ...owner };
      }
    }
  }
}

/**
 * Units none of whose items could be looked for: one finding a unit, not one an item. Where only some files were asked
 * for, a unit that was not read is no fault of its own; that it was not looked at is said once.
 */
function* ledgersAbsent(
  unread: ReadonlyMap<UnitCode, readonly BaseItem[]>,
  set: SetContext,
): Iterable<PlacedGap> {
  const notAsked: UnitCode[] = [];
  for (const [unit, absent] of unread) {
    const items = absent.map(({ id }) => id);
    const broken = set.unreadable.find((ledger) => ledger.unit === unit);
    const place = broken ? rootOf(broken.file) : (absent[0]?.place ?? campaignPlace(set, "base_list"));
    if (!broken && set.deadline.roster === "read") notAsked.push(unit);
    else if (place) {
      yield { place, facts: { case: broken ? "ledger_unreadable" : "no_ledger", unit, items }, unit };
    }
  }

  const place = campaignPlace(set, "base_list");
  if (notAsked.length === 0 || !place) return;
  const items = notAsked.reduce((sum, unit) => sum + (unread.get(unit)?.length ?? 0), 0);
  yield { place, severity: "info", facts: { case: "not_read", units: notAsked, items } };
}

/** By the codes that a ledger answers for: its unit's, and those of its sub-units. */
function ledgersByUnit(ledgers: readonly LedgerDigest[]): ReadonlyMap<string, LedgerDigest> {
  const subUnits = ledgers.flatMap((ledger) => ledger.unit.subUnits.map((code) => [code, ledger] as const));
  const units = ledgers.map((ledger) => [ledger.unit.code, ledger] as const);
  return new Map<string, LedgerDigest>([...subUnits, ...units]);
}

function answersFor({ unit }: LedgerDigest, code: UnitCode): boolean {
  return unit.code === code || unit.subUnits.includes(code);
}

type Holder = { readonly ledger: LedgerDigest; readonly index: number };

function holdersOf(ledgers: readonly LedgerDigest[]): ReadonlyMap<ItemId, readonly Holder[]> {
  const holders = new Map<ItemId, Holder[]>();
  for (const ledger of ledgers) {
    for (const [index, { id }] of ledger.items.entries()) append(holders, id, { ledger, index });
  }
  return holders;
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
