import { addDays, type CalendarDate, daysBetween, weekday } from "./calendar-date.js";
import { holidayYears } from "./holidays.js";

const off = new Set(holidayYears.flatMap((year) => year.off));
const worked = new Set(holidayYears.flatMap((year) => year.worked));
const knownYears = new Set(holidayYears.map(({ year }) => year));

/** Whether a day is worked: a weekday that is no public holiday, or a weekend day that the State Council's notice makes up. */
export function isWorkingDay(date: CalendarDate): boolean {
  return worked.has(date) || (weekday(date) <= 5 && !off.has(date));
}

/** Working days, and whether the holidays of every year in question are known; where not, only weekends are left out. */
export type WorkingDays = { readonly days: number; readonly holidaysKnown: boolean };

/** Working days after `from`, up to and with `to` (the first day is not counted: 民法总则 201); 0 when `to` is not later. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate): WorkingDays {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, index) =>
    addDays(from, index + 1),
  );
  return {
    days: days.filter(isWorkingDay).length,
    holidaysKnown: days.every((date) => knownYears.has(Number(date.slice(0, 4)))),
  };
}
