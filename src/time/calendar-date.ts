import { TZDate } from "@date-fns/tz";
import { utc as inUtc } from "@date-fns/utc";
import {
  addDays as addDaysTo,
  differenceInCalendarDays,
  format,
  getDaysInMonth,
  getISODay,
  isValid,
  parseISO,
} from "date-fns";

declare const day: unique symbol;
declare const fact: unique symbol;

/** A real calendar day, `YYYY-MM-DD`: no clock, no zone. Comparing two as text compares the days. */
export type CalendarDate = string & { readonly [day]: true; readonly [fact]: true };

/** A day, or a month (`YYYY-MM`) where the source knew no day. The precision is kept, never made up. */
export type FactDate = string & { readonly [fact]: true };

/** Days are counted in UTC, where each has 24 hours, so that the machine's zone cannot move one. */
const utc = { in: inUtc };

/** The day that a text names, or undefined: `2018-02-30`, `2018-6-8` and `2018.06.08` name none. */
export function toCalendarDate(text: string): CalendarDate | undefined {
  return isCalendarDate(text) ? text : undefined;
}

/** The day or month that a text names, or undefined. */
export function toFactDate(text: string): FactDate | undefined {
  return isFactDate(text) ? text : undefined;
}

export function isCalendarDate(text: string): text is CalendarDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !text.startsWith("0000") && isValid(parseISO(text, utc));
}

function isFactDate(text: string): text is FactDate {
  return isCalendarDate(text) || (/^\d{4}-\d{2}$/.test(text) && isCalendarDate(`${text}-01`));
}

/** The first day of the month that a date of month precision means; a day is its own. */
export function firstDay(date: FactDate): CalendarDate {
  return isCalendarDate(date) ? date : certain(`${date}-01`);
}

/** The last day of the month that a date of month precision means; a day is its own. */
export function lastDay(date: FactDate): CalendarDate {
  if (isCalendarDate(date)) return date;

  return certain(`${date}-${getDaysInMonth(parseISO(`${date}-01`, utc), utc)}`);
}

/** Whether a fact has happened by the end of `asOf`; a month has once its last day has. */
export function hasHappened(date: FactDate, asOf: CalendarDate): boolean {
  return lastDay(date) <= asOf;
}

/** Whether `a` is before `b` whatever days their months stand for. */
export function isBefore(a: FactDate, b: FactDate): boolean {
  return lastDay(a) < firstDay(b);
}

/** Whether `a` is before `b` or the same day, whatever days their months stand for. */
export function isNotAfter(a: FactDate, b: FactDate): boolean {
  return lastDay(a) <= firstDay(b);
}

/** Days from `from` to `to`: negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(parseISO(to, utc), parseISO(from, utc), utc);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return certain(format(addDaysTo(parseISO(date, utc), days, utc), "yyyy-MM-dd", utc));
}

/** 1 (Monday) to 7 (Sunday). */
export function weekday(date: CalendarDate): number {
  return getISODay(parseISO(date, utc), utc);
}

/** The day in China (Asia/Shanghai) at an instant given in milliseconds of the Unix epoch. */
export function dayInChina(instant: number): CalendarDate {
  return certain(format(new TZDate(instant, "Asia/Shanghai"), "yyyy-MM-dd"));
}

function certain(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`not a calendar date: ${text}`);
  return text;
}
