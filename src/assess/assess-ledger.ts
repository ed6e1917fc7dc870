import type { AssessedItem } from "../model/assessment.js";
import type { Campaign } from "../model/campaign.js";
import type { EvidenceFacts } from "../model/evidence-fact.js";
import type { Item } from "../model/item.js";
import type { Ledger } from "../model/ledger.js";
import { type CalendarDate, hasHappened } from "../time/calendar-date.js";
import { assessItem } from "./assess-item.js";

/** The items that exist on a day, in the ledger's order, each with what the evidence shows. */
export function assessLedger(
  ledger: Ledger,
  campaign: Campaign,
  facts: EvidenceFacts,
  asOf: CalendarDate,
): readonly AssessedItem[] {
  return ledger.items
    .filter((item) => existsOn(item, asOf))
    .map((item) => ({ item, assessment: assessItem(item, ledger, campaign, facts, asOf) }));
}

/** An item that is found after a day does not exist on it: no row, no total, no gap. */
export function existsOn({ found }: Item, asOf: CalendarDate): boolean {
  return found?.date === undefined || hasHappened(found.date, asOf);
}
