import type { SuppressionEntry } from "../model/config.js";
import type { LocatedFinding, Suppression } from "../model/report.js";
import type { SuppressionContext } from "../rules/suppression-context.js";
import type { CalendarDate } from "../time/calendar-date.js";
import { type Scene, sightOf } from "./sight.js";

type Subject = Pick<LocatedFinding, "unit" | "item" | "rule">;

/** The suppression that covers a finding on a day: of its unit, its item (or of every item) and its rule, not expired. */
export function suppressionOf(
  finding: Subject,
  entries: readonly SuppressionEntry[],
  asOf: CalendarDate,
): Suppression | null {
  const entry = entries.find((candidate) => isFor(candidate, finding) && asOf <= candidate.expires);
  return entry ? { reason: entry.reason, approved_by: entry.approvedBy, expires: entry.expires } : null;
}

/** Each suppression with what it covers, and whether the run could see what it is for. */
export function suppressionContexts(
  entries: readonly SuppressionEntry[],
  findings: Iterable<Subject>,
  scene: Scene,
): SuppressionContext[] {
  const { campaign, asOf, clock } = scene.set;
  const covers = entries.map(() => 0);
  if (entries.length > 0) {
    for (const finding of findings) {
      entries.forEach((entry, index) => {
        if (isFor(entry, finding)) covers[index] = (covers[index] ?? 0) + 1;
      });
    }
  }
  return entries.map((entry, index) => ({
    campaign,
    asOf,
    clock,
    entry,
    covers: covers[index] ?? 0,
    ...sightOf(entry, scene),
  }));
}

/** What is said of a suppression cannot be set aside by another. */
function isFor(entry: SuppressionEntry, { unit, item, rule }: Subject): boolean {
  return (
    entry.unit === unit &&
    entry.rule === rule &&
    !rule.startsWith("suppression/") &&
    (entry.item === undefined || entry.item === item)
  );
}
