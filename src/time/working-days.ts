import { addDays, type CalendarDate, daysBetween, weekday } from "./calendar-date.js";
import { holidayYears } from "./holidays.js";

type Calendar = {
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
};

/** Made when it is first asked: most runs count no working days. */
let calendar: Calendar | undefined;

function known(): Calendar {
  calendar ??= {
    off: new Set(holidayYears().flatMap((year) => year.off)),
    worked: new Set(holidayYears().flatMap((year) => year.worked)),
    years: new Set(holidayYears().map(({ year }) => year)),
  };
  return calendar;
}

/** Whether a day is worked: a weekday that is no public holiday, or a weekend day that the State Council's notice makes up. */
export function isWorkingDay(date: CalendarDate): boolean {
  const { worked, off } = known();
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
    holidaysKnown: days.every((date) => known().years.has(Number(date.slice(0, 4)))),
  };
}
