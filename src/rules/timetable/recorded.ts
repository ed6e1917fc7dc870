import { standingOn } from "../../assess/standing.js";
import type { Item } from "../../model/item.js";
import { type CalendarDate, type FactDate, hasHappened, lastDay } from "../../time/calendar-date.js";

/** The latest thing recorded of an item that has happened by a day; undefined: nothing dated is recorded. */
export function lastRecorded(item: Item, asOf: CalendarDate): FactDate | undefined {
  return recordedDates(item, asOf)
    .filter((date) => date !== undefined && hasHappened(date, asOf))
    .reduce(
      (latest, date) => (date && (!latest || lastDay(date) > lastDay(latest)) ? date : latest),
      undefined,
    );
}

function recordedDates(item: Item, asOf: CalendarDate): (FactDate | undefined)[] {
  return [
    ...item.log.map(({ date }) => date),
    ...item.measures.map(({ completedOn }) => completedOn),
    ...(item.timetable?.milestones ?? []).map(({ completedOn }) => completedOn),
    ...(item.timetable?.extensions ?? []).map(({ approvedOn }) => approvedOn),
    ...item.evidence.map(({ dated }) => dated),
    ...item.handling.map(({ decidedOn }) => decidedOn),
    ...item.rebounds.map(({ foundOn }) => foundOn),
    item.supervision?.since,
    standingOn(item, asOf).completion?.date,
  ];
}
