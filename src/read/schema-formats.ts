import { isCalendarDate, toFactDate } from "../time/calendar-date.js";

/** The formats of the schemas; the validators that the build makes of them ask here. */
export const formats = {
  date: (text: string): boolean => isCalendarDate(text.trim()),
  "date-or-month": (text: string): boolean => toFactDate(text.trim()) !== undefined,
};
