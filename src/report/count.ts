import type { Assessment } from "../model/assessment.js";
import type { Counts } from "../model/report.js";

type Counted = Pick<Assessment, "status" | "timeliness">;

export type Counter = { readonly add: (item: Counted, count: number) => void; readonly counts: () => Counts };

/** Counts items by status. Withdrawn items stand beside the total; unrectifiable ones stay in the rate's denominator. */
export function startCount(): Counter {
  const byStatus = { rectified: 0, in_progress: 0, unrectifiable: 0, unaccounted: 0, withdrawn: 0 };
  let overdue = 0;

  return {
    add: ({ status, timeliness }, count) => {
      byStatus[status] += count;
      if (timeliness === "overdue") overdue += count;
    },
    counts: () => {
      const { rectified, in_progress, unrectifiable, unaccounted, withdrawn } = byStatus;
      const total = rectified + in_progress + unrectifiable + unaccounted;
      const rate = total === 0 ? null : Math.round((rectified / total) * 10_000) / 10_000;
      return { total, rectified, in_progress, unrectifiable, unaccounted, withdrawn, overdue, rate };
    },
  };
}
