import type { Campaign } from "../model/campaign.js";
import type { EvidenceFacts } from "../model/evidence-fact.js";
import type { Ledger } from "../model/ledger.js";
import type { PlannedPoint, ProgressPoint } from "../model/progress.js";
import type { ItemRow } from "../model/report.js";
import { addDays, type CalendarDate, daysBetween } from "../time/calendar-date.js";
import { judgeItem } from "./assess-item.js";
import { existsOn } from "./assess-ledger.js";

/** More points would make a curve no clearer. */
const mostSteps = 26;

/** The days on which progress is looked at: from the first phase's beginning to `asOf`, evenly, `asOf` always among them. */
export function progressDays({ phases }: Campaign, asOf: CalendarDate): readonly CalendarDate[] {
  const begin = phases.map(({ from }) => from).reduce((first, from) => (from < first ? from : first), asOf);
  return daysBetweenEvenly(begin, asOf);
}

/** From `from` to `to` in equal steps of whole days counted back from `to`, the first one shorter where it must be. */
function daysBetweenEvenly(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const span = daysBetween(from, to);
  const step = Math.max(1, Math.ceil(span / mostSteps));
  const steps = Math.ceil(span / step);
  return Array.from({ length: steps + 1 }, (_, index) => {
    const back = (steps - index) * step;
    return back > span ? from : addDays(to, -back);
  });
}

/** What a ledger's evidence shows of its prescribed items on each of the days. */
export function progressOn(
  ledger: Ledger,
  campaign: Campaign,
  evidence: EvidenceFacts,
  days: readonly CalendarDate[],
): readonly ProgressPoint[] {
  return days.map((date) => {
    const statuses = ledger.items
      .filter((item) => item.origin === "prescribed" && existsOn(item, date))
      .map((item) => judgeItem(item, campaign, evidence, date).status)
      .filter((status) => status !== "withdrawn");
    const open = statuses.filter((status) => status === "in_progress" || status === "unaccounted");
    const rectified = statuses.filter((status) => status === "rectified");
    return { date, total: statuses.length, rectified: rectified.length, open: open.length };
  });
}

/** The points of several ledgers, all on the same days, as those of one. */
export function addedUp(
  ledgers: readonly (readonly ProgressPoint[])[],
  days: readonly CalendarDate[],
): readonly ProgressPoint[] {
  return days.map((date, index) => {
    const points = ledgers.flatMap((ledger) => ledger[index] ?? []);
    const sum = (count: "total" | "rectified" | "open") =>
      points.reduce((total, point) => total + point[count], 0);
    return { date, total: sum("total"), rectified: sum("rectified"), open: sum("open") };
  });
}

/** An open item without a deadline, or past it, stays open: nothing says when it will end. */
export function plannedFrom(rows: Iterable<ItemRow>, asOf: CalendarDate): readonly PlannedPoint[] {
  const ahead: CalendarDate[] = [];
  let open = 0;
  for (const { origin, status, due } of rows) {
    if (origin !== "prescribed" || (status !== "in_progress" && status !== "unaccounted")) continue;
    open += 1;
    if (due !== undefined && due > asOf) ahead.push(due);
  }
  ahead.sort();
  const days = daysBetweenEvenly(asOf, ahead.at(-1) ?? asOf);
  return days.map((date) => ({
    date,
    open: open - ahead.filter((due) => due <= date && date > asOf).length,
  }));
}
