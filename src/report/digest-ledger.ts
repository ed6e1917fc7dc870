import { reckon } from "../assess/gaps.js";
import { progressOn } from "../assess/progress.js";
import { isBy } from "../assess/submission.js";
import type { ItemDigest, LedgerDigest, StandardNaming } from "../model/digest.js";
import type { ItemId } from "../model/ids.js";
import type { Item } from "../model/item.js";
import type { Spot } from "../model/report.js";
import type { LedgerContext } from "../rules/rule.js";
import { keyOf, type Place, within } from "../text/place.js";
import type { CalendarDate } from "../time/calendar-date.js";
import type { SpotOf } from "./spots.js";

export type LedgerManner = {
  /** The ids of the campaign's base list. */
  readonly baseItems: ReadonlySet<ItemId>;
  /** On which the ledger is reckoned beside the day of its own report. */
  readonly days: readonly CalendarDate[];
  readonly progressDays: readonly CalendarDate[];
  readonly spotOf: SpotOf;
};

/** A ledger's keys for the rules over the set and the board. */
export function digestLedger(context: LedgerContext, manner: LedgerManner): LedgerDigest {
  const { ledger, evidence, campaign, asOf } = context;
  const { code, name, level, subUnits } = ledger.unit;
  const submittedOn = ledger.report?.submittedOn;
  const standards = standardsIn(context);
  const days = new Set([...(isBy(submittedOn, asOf) ? [submittedOn] : []), ...manner.days]);
  return {
    file: ledger.place.file,
    campaign: ledger.campaign,
    unit: { code, name, level, subUnits },
    submittedOn,
    items: itemsIn(context),
    standards,
    reckonings: Array.from(days, (day) => reckon(ledger, campaign, evidence, day, manner.baseItems)),
    progress: progressOn(ledger, campaign, evidence, manner.progressDays),
    spots: spotsOf(pointedAt(context, standards, manner.baseItems), manner.spotOf),
  };
}

function itemsIn({ ledger, items }: LedgerContext): ItemDigest[] {
  const statuses = new Map(items.map(({ item, assessment }) => [item, assessment.status]));
  const stateOf = (item: Item): ItemDigest["state"] => {
    const status = statuses.get(item);
    if (status === undefined) return "ahead";
    return status === "withdrawn" ? "withdrawn" : "counted";
  };
  return ledger.items.map((item) => ({
    id: item.id,
    origin: item.origin,
    state: stateOf(item),
    found: item.found?.date,
    repeatOf: item.repeatOf,
  }));
}

function standardsIn({ ledger, items }: LedgerContext): StandardNaming[] {
  const first = new Map<string, Item>();
  for (const { item, assessment } of items) {
    const documentNo = item.standard?.documentNo;
    if (documentNo === undefined || assessment.status === "withdrawn" || first.has(documentNo)) continue;
    first.set(documentNo, item);
  }
  return Array.from(first, ([documentNo, item]) => ({ documentNo, index: ledger.items.indexOf(item) }));
}

/** Every place that a rule over the set may name in a ledger; one that is left out here is found missing by its tests. */
function* pointedAt(
  { ledger }: LedgerContext,
  standards: readonly StandardNaming[],
  baseItems: ReadonlySet<ItemId>,
): Iterable<Place> {
  const { place, items } = ledger;
  yield place;
  yield within(place, "unit", "code");
  yield within(place, "unit", "level");
  yield within(place, "report", "submitted_on");
  yield keyOf(within(place, "items"));
  for (const item of items) {
    yield within(item.place, "id");
    if (item.repeatOf !== undefined) yield within(item.place, "repeat_of");
    if (item.origin !== "prescribed" && baseItems.has(item.id)) yield within(item.place, "origin");
  }
  for (const { index } of standards) yield within(place, "items", index, "standard", "document_no");
}

function spotsOf(places: Iterable<Place>, spotOf: SpotOf): Readonly<Record<string, Spot>> {
  return Object.fromEntries(Array.from(places, (place) => [place.pointer, spotOf(place)]));
}
