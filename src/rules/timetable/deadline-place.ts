import { approvedExtensions, firstDeadline } from "../../assess/current-deadline.js";
import type { Item } from "../../model/item.js";
import { type Place, within } from "../../text/place.js";
import type { CalendarDate } from "../../time/calendar-date.js";

/** Where the current deadline stands: in the last approved extension, in `timetable.due`, or in the latest measure. */
export function deadlinePlace(item: Item, asOf: CalendarDate): Place {
  const extension = approvedExtensions(item, asOf).at(-1);
  if (extension) return within(extension.place, "to");

  const first = firstDeadline(item);
  const measure = item.timetable?.due ? undefined : item.measures.find(({ due }) => due && due === first);
  return measure ? within(measure.place, "due") : within(item.place, "timetable", "due");
}
