import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays, addHours, formatISO, getDaysInMonth, getISODay, parseISO } from "date-fns";

/**
 * Days are counted in UTC, where each has 24 hours, so that the machine's zone cannot move one. The package's own `utc`
 * makes three formatters that nothing here uses, and each takes as long as checking a ledger.
 */
const utc = { in: (value: Date | number | string) => new UTCDateMini(+new Date(value)) };

const millisecondsOfDay = 86_400_000;

/** Asked of each item several times: JavaScript itself reads `YYYY-MM-DD` as the beginning of a day in UTC. */
export function daysApart(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsOfDay;
}

export function shiftDays(date: string, days: number): string {
  return toText(addDays(parseISO(date, utc), days, utc));
}

export function shiftHours(instant: number, hours: number): string {
  return toText(addHours(instant, hours, utc));
}

/** 1 (Monday) to 7 (Sunday). */
export function isoWeekday(date: string): number {
  return getISODay(parseISO(date, utc), utc);
}

export function daysInMonthOf(date: string): number {
  return getDaysInMonth(parseISO(date, utc), utc);
}

function toText(date: Date): string {
  return formatISO(date, { ...utc, representation: "date" });
}
