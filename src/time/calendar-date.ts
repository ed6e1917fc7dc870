import { daysApart, daysInMonthOf, isoWeekday, shiftDays, shiftHours } from "./reckoning.js";

declare const day: unique symbol;
declare const fact: unique symbol;

/** A real calendar day, `YYYY-MM-DD`: no clock, no zone. Comparing two as text compares the days. */
export type CalendarDate = string & { readonly [day]: true; readonly [fact]: true };

/** A day, or a month (`YYYY-MM`) where the source knew no day. The precision is kept, never made up. */
export type FactDate = string & { readonly [fact]: true };

/** The day that a text names, or undefined: `2018-02-30`, `2018-6-8` and `2018.06.08` name none. */
export function toCalendarDate(text: string): CalendarDate | undefined {
  return isCalendarDate(text) ? text : undefined;
}

/** The day or month that a text names, or undefined. */
export function toFactDate(text: string): FactDate | undefined {
  return isFactDate(text) ? text : undefined;
}

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const dash = 0x2d;
const zero = 0x30;

/** Asked of every date of every ledger: by arithmetic, which takes a small part of the time of parsing. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return false;

  const year = digitsIn(text, 0, 4);
  const month = digitsIn(text, 5, 7);
  const dayOfMonth = digitsIn(text, 8, 10);
  if (!year || !month || !dayOfMonth) return false;

  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const leapDay = month === 2 && isLeap ? 1 : 0;
  return dayOfMonth <= (daysInMonths[month - 1] ?? 0) + leapDay;
}

/** The number that a stretch of a text writes; NaN where another character stands in it. */
function digitsIn(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function isFactDate(text: string): text is FactDate {
  return isCalendarDate(text) || (/^\d{4}-\d{2}$/.test(text) && isCalendarDate(`${text}-01`));
}

/** The first day of the month that a date of month precision means; a day is its own. */
export function firstDay(date: FactDate): CalendarDate {
  return isDay(date) ? date : certain(`${date}-01`);
}

/** The last day of the month that a date of month precision means; a day is its own. */
export function lastDay(date: FactDate): CalendarDate {
  if (isDay(date)) return date;

  return certain(`${date}-${daysInMonthOf(`${date}-01`)}`);
}

/** What is a date already is a day where it is as long as one. */
function isDay(date: FactDate): date is CalendarDate {
  return date.length === 10;
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
  return daysApart(from, to);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return certain(shiftDays(date, days));
}

/** 1 (Monday) to 7 (Sunday). */
export function weekday(date: CalendarDate): number {
  return isoWeekday(date);
}

/**
 * The day in China (Asia/Shanghai) at an instant given in milliseconds of the Unix epoch: eight hours ahead of UTC
 * since summer time ended in 1991. Asking the time zone tables takes as long as reading a hundred ledgers.
 */
export function dayInChina(instant: number): CalendarDate {
  return certain(shiftHours(instant, 8));
}

function certain(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`not a calendar date: ${text}`);
  return text;
}
