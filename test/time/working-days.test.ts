import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  daysBetween,
  firstDay,
  isBefore,
  isNotAfter,
  lastDay,
  toCalendarDate,
  toFactDate,
} from "../../src/time/calendar-date.js";
import { isWorkingDay, workingDaysBetween } from "../../src/time/working-days.js";
import { day } from "../rules/example.js";

const date = fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays(day("2018-06-08"), days));

describe("a calendar date", () => {
  test.each([
    "2018-02-30",
    "2018-13-01",
    "2018-6-8",
    "2018.06.08",
    "18-06-08",
    "0000-01-01",
    "2018-06-08T00:00",
    "2018-06",
  ])("%s names no day", (text) => expect(toCalendarDate(text)).toBeUndefined());

  test.each([
    ["2018-02", "2018-02-01", "2018-02-28"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2018-06-08", "2018-06-08", "2018-06-08"],
  ])("%s is from %s to %s", (text, first, last) => {
    const fact = toFactDate(text);
    if (!fact) throw new Error(text);
    expect([firstDay(fact), lastDay(fact)]).toEqual([first, last]);
  });

  test("text order is day order, and counting there and back comes to nothing", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(from < to).toBe(days > 0);
      }),
    );
  });

  test("two months are compared only where their order is certain", () => {
    const [may, june, inJune] = ["2018-05", "2018-06", "2018-06-08"].map(
      (text) => toFactDate(text) ?? day(text),
    );
    if (!may || !june || !inJune) throw new Error("no dates");
    expect([isBefore(may, june), isBefore(june, may)]).toEqual([true, false]);
    expect([isBefore(june, inJune), isBefore(inJune, june), isNotAfter(june, inJune)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("working days", () => {
  test.each([
    ["2018-06-08", true, "a Friday"],
    ["2018-06-09", false, "a Saturday"],
    ["2018-06-18", false, "端午, a Monday"],
    ["2018-09-29", true, "a Saturday made up for 国庆"],
    ["2018-06-16", false, "a Saturday that was not made up"],
  ])("%s: %s, %s", (text, works) => expect(isWorkingDay(day(text))).toBe(works));

  test("the first day is not counted, the last is", () => {
    expect(workingDaysBetween(day("2018-06-07"), day("2018-06-08"))).toEqual({
      days: 1,
      holidaysKnown: true,
    });
    expect(workingDaysBetween(day("2018-06-08"), day("2018-06-08"))).toEqual({
      days: 0,
      holidaysKnown: true,
    });
    expect(workingDaysBetween(day("2018-06-15"), day("2018-06-20"))).toEqual({
      days: 2,
      holidaysKnown: true,
    });
  });

  test("of a year without a notice only weekends are left out, and that is said", () => {
    expect(workingDaysBetween(day("2031-09-30"), day("2031-10-08"))).toEqual({
      days: 6,
      holidaysKnown: false,
    });
  });
});
