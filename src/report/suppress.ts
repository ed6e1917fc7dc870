import type { SuppressionEntry } from "../model/config.js";
import type { LocatedFinding, Suppression } from "../model/report.js";
import type { CalendarDate } from "../time/calendar-date.js";

/** The suppression that covers a finding on a day: of its unit, its item (or of every item) and its rule, not expired. */
export function suppressionOf(
  { unit, item, rule }: Pick<LocatedFinding, "unit" | "item" | "rule">,
  entries: readonly SuppressionEntry[],
  asOf: CalendarDate,
): Suppression | null {
  const entry = entries.find(
    (candidate) =>
      candidate.unit === unit &&
      candidate.rule === rule &&
      (candidate.item === undefined || candidate.item === item) &&
      asOf <= candidate.expires,
  );
  return entry ? { reason: entry.reason, approved_by: entry.approvedBy, expires: entry.expires } : null;
}
