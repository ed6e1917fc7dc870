import type { Place } from "../text/place.js";
import type { CalendarDate, FactDate } from "../time/calendar-date.js";

export type Completion = {
  readonly place: Place;
  readonly date: FactDate | undefined;
  readonly result: string | undefined;
  readonly effect: string | undefined;
};

/** 销号. */
export type Closing = {
  readonly place: Place;
  readonly appliedOn: FactDate | undefined;
  readonly appliedBy: string | undefined;
  readonly reviewedOn: FactDate | undefined;
  readonly reviewedBy: string | undefined;
  readonly acceptedOn: FactDate | undefined;
  readonly acceptedBy: string | undefined;
  readonly publicised: { readonly from: FactDate | undefined; readonly to: FactDate | undefined } | undefined;
  readonly closedOn: FactDate | undefined;
  readonly closedBy: string | undefined;
};

export type Justification = {
  readonly place: Place;
  /** Id of one of the campaign's reasons. */
  readonly reason: string | undefined;
  readonly explanation: string | undefined;
  readonly evidence: readonly string[];
  readonly approvedBy: string | undefined;
  readonly approvedOn: FactDate | undefined;
  readonly reviewBy: CalendarDate | undefined;
};

/** 反弹: the old completion and closing move into `previous`. */
export type Rebound = {
  readonly place: Place;
  readonly foundOn: FactDate | undefined;
  readonly foundBy: string | undefined;
  readonly note: string | undefined;
  readonly previous: { readonly completion: Completion | undefined; readonly closing: Closing | undefined };
};

export type Withdrawn = {
  readonly place: Place;
  readonly date: FactDate | undefined;
  readonly reason: string | undefined;
  readonly approvedBy: string | undefined;
};
