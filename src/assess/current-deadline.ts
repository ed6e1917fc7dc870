import type { Item } from "../model/item.js";
import type { Extension } from "../model/timetable.js";
import { type CalendarDate, daysBetween, hasHappened } from "../time/calendar-date.js";

/** Approved by somebody, on a day that has come. */
function isApproved({ to, approvedBy, approvedOn }: Extension, asOf: CalendarDate): boolean {
  return (
    to !== undefined && approvedBy !== undefined && approvedOn !== undefined && hasHappened(approvedOn, asOf)
  );
}

export function approvedExtensions(item: Item, asOf: CalendarDate): readonly Extension[] {
  return (item.timetable?.extensions ?? []).filter((extension) => isApproved(extension, asOf));
}

/** The date that was first set: `timetable.due`, else the latest due date of the measures. */
export function firstDeadline({ timetable, measures }: Item): CalendarDate | undefined {
  if (timetable?.due) return timetable.due;

  return measures
    .map(({ due }) => due)
    .reduce((latest, due) => (due && (!latest || due > latest) ? due : latest), undefined);
}

/** The last approved extension, else the first deadline (plan 四(二): 完成时限). */
export function currentDeadline(item: Item, asOf: CalendarDate): CalendarDate | undefined {
  return approvedExtensions(item, asOf).at(-1)?.to ?? firstDeadline(item);
}

/** How often the deadline was moved, and by how many days in all. */
export function slippageOf(
  item: Item,
  asOf: CalendarDate,
): { readonly count: number; readonly days: number } {
  const extensions = approvedExtensions(item, asOf);
  // Without a date of its own, what the first extension moved says more than measures that were planned again since.
  const first = item.timetable?.due ?? extensions[0]?.from ?? firstDeadline(item);
  const current = extensions.at(-1)?.to;
  return { count: extensions.length, days: first && current ? daysBetween(first, current) : 0 };
}
