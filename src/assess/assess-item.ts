import type { Assessment, Flag, Status, Timeliness } from "../model/assessment.js";
import { flags } from "../model/assessment.js";
import type { Campaign } from "../model/campaign.js";
import type { EvidenceFacts } from "../model/evidence-fact.js";
import type { Item } from "../model/item.js";
import type { Ledger } from "../model/ledger.js";
import { type CalendarDate, daysBetween } from "../time/calendar-date.js";
import { claimOf, claimsMore } from "./claim.js";
import { currentDeadline, slippageOf } from "./current-deadline.js";
import { derive } from "./derive.js";
import { guardsFor } from "./guards.js";
import { isClosed, standingOn } from "./standing.js";

/** An item's status at the end of `asOf`, with each condition that makes it. */
export function judgeItem(
  item: Item,
  campaign: Campaign,
  facts: EvidenceFacts,
  asOf: CalendarDate,
): Pick<Assessment, "guards" | "status"> {
  const guards = guardsFor(item, campaign, facts, asOf);
  return { guards, status: derive(guards) };
}

/** What the evidence shows of an item at the end of `asOf`; a fact dated later has not happened yet. */
export function assessItem(
  item: Item,
  ledger: Ledger,
  campaign: Campaign,
  facts: EvidenceFacts,
  asOf: CalendarDate,
): Assessment {
  const { guards, status } = judgeItem(item, campaign, facts, asOf);
  const claimed = claimOf(item, ledger, campaign, asOf);
  const due = currentDeadline(item, asOf);
  const daysLeft = due && isOpen(status) ? daysBetween(asOf, due) : undefined;
  const slippage = slippageOf(item, asOf);

  const raised: Readonly<Record<Flag, boolean>> = {
    newly_found: item.origin === "newly_found",
    self_selected: item.origin === "self_selected",
    rebounded: standingOn(item, asOf).rebounded,
    slipped: slippage.count > 0,
    closed: isClosed(item, asOf),
    claim_differs: claimsMore(claimed, status),
  };

  return {
    status,
    guards,
    timeliness: timelinessOf(daysLeft, campaign.thresholds.dueSoon),
    due,
    daysLeft,
    flags: flags.filter((flag) => raised[flag]),
    slippedDays: slippage.days,
    slippedCount: slippage.count,
    claimed,
  };
}

/** Whether a deadline still runs. */
function isOpen(status: Status): boolean {
  switch (status) {
    case "in_progress":
    case "unaccounted":
      return true;
    case "rectified":
    case "unrectifiable":
    case "withdrawn":
      return false;
  }
}

function timelinessOf(daysLeft: number | undefined, dueSoon: readonly number[]): Timeliness {
  if (daysLeft === undefined) return "none";
  if (daysLeft < 0) return "overdue";
  return daysLeft <= Math.max(0, ...dueSoon) ? "due_soon" : "on_time";
}
