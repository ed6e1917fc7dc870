import type { Place } from "../text/place.js";
import type { CalendarDate, FactDate } from "../time/calendar-date.js";

/** A measure or a milestone: something to do, by a date, with what proves that it was done. */
export type Step = {
  readonly place: Place;
  readonly id: string | undefined;
  readonly text: string | undefined;
  readonly due: CalendarDate | undefined;
  readonly completedOn: FactDate | undefined;
  /** Ids of the item's evidence. */
  readonly evidence: readonly string[];
};

export type Timetable = {
  readonly place: Place;
  /** The first date; never edited afterwards. */
  readonly due: CalendarDate | undefined;
  readonly dueText: string | undefined;
  readonly milestones: readonly Step[];
  readonly extensions: readonly Extension[];
};

export type Extension = {
  readonly place: Place;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  readonly reason: string | undefined;
  readonly approvedBy: string | undefined;
  readonly approvedOn: FactDate | undefined;
  readonly documentNo: string | undefined;
};
