import type { Assessment, Status } from "../model/assessment.js";
import type { Counts } from "../model/report.js";

type Counted = Pick<Assessment, "status" | "timeliness">;

/** Counts of items by status. Withdrawn items stand beside the total; unrectifiable ones stay in the rate's denominator. */
export function countItems(items: readonly Counted[]): Counts {
  const count = (status: Status) => items.filter((item) => item.status === status).length;
  const withdrawn = count("withdrawn");
  const rectified = count("rectified");
  const total = items.length - withdrawn;

  return {
    total,
    rectified,
    in_progress: count("in_progress"),
    unrectifiable: count("unrectifiable"),
    unaccounted: count("unaccounted"),
    withdrawn,
    overdue: items.filter(({ timeliness }) => timeliness === "overdue").length,
    rate: total === 0 ? null : Math.round((rectified / total) * 10_000) / 10_000,
  };
}
