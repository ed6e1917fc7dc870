import type { CalendarDate } from "../time/calendar-date.js";

/** How many of the prescribed items existed on a day and how many were in none of the lists of ended ones. */
export type ProgressPoint = {
  readonly date: CalendarDate;
  readonly total: number;
  readonly rectified: number;
  /** In progress or unaccounted for. */
  readonly open: number;
};

/** Of those open today, how many will be if every deadline is kept. */
export type PlannedPoint = { readonly date: CalendarDate; readonly open: number };

export type Progress = {
  /** In order; the last is the day of the report. */
  readonly past: readonly ProgressPoint[];
  /** In order, from the day of the report; that day alone where no deadline lies ahead. */
  readonly planned: readonly PlannedPoint[];
};
