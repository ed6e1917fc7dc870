import type { Guard, GuardedStatus } from "../model/assessment.js";
import type { ItemRow } from "../model/report.js";
import type { ReportPhrases } from "../phrases/report-phrases.js";

/**
 * Why an item has the status that it has, in a few words: its flags, and what keeps it out of the status that the unit
 * claims or, of an item in no list, out of the nearest one.
 */
export function reasonsOf(row: ItemRow, phrases: ReportPhrases): string[] {
  const flags = row.flags.map((flag) =>
    flag === "slipped" ? phrases.items.slipped(row.slippedCount, row.slippedDays) : phrases.flag[flag],
  );
  const unknown = row.claimed && row.claimed.status === null ? [phrases.items.unknownClaim] : [];
  const missed = missedStatus(row);
  if (!missed) return [...flags, ...unknown];

  const unmet = unmetGuards(row.guards, missed).map(({ guard }) => phrases.guard[guard].unmet);
  return [...flags, ...unknown, phrases.items.shortOf(missed, unmet)];
}

/** The status that the item falls short of and whose missing conditions are worth naming. */
function missedStatus({ status, flags, claimed, guards }: ItemRow): GuardedStatus | undefined {
  const isMissed = (candidate: GuardedStatus) => unmetGuards(guards, candidate).length > 0;
  if (flags.includes("claim_differs") && claimed?.status && isMissed(claimed.status)) return claimed.status;
  if (status !== "unaccounted") return undefined;

  return nearestList(guards);
}

/** Of the plan's three lists the one with the fewest conditions unmet; of equal ones the easiest to reach. */
function nearestList(guards: readonly Guard[]): GuardedStatus | undefined {
  const lists = ["in_progress", "unrectifiable", "rectified"] as const satisfies readonly GuardedStatus[];
  const missing = lists.map((list) => unmetGuards(guards, list).length);
  const fewest = Math.min(...missing);
  return fewest === 0 ? undefined : lists[missing.indexOf(fewest)];
}

function unmetGuards(guards: readonly Guard[], status: GuardedStatus): Guard[] {
  return guards.filter((guard) => guard.status === status && !guard.met);
}
