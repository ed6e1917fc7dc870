import fc from "fast-check";
import { test } from "vitest";
import { dayInChina, isCalendarDate } from "../../src/time/calendar-date.js";

const zone = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

test("the day in China is that of the time zone tables, from 1992 on", () => {
  const instants = fc.integer({ min: Date.UTC(1992, 0), max: Date.UTC(2100, 0) });
  fc.assert(fc.property(instants, (instant) => dayInChina(instant) === zone.format(instant)));
});

test("a calendar date is one that the calendar has", () => {
  const part = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));
  const text = fc
    .tuple(fc.integer({ min: 1, max: 9999 }), part(13), part(32))
    .map(([year, month, day]) => `${String(year).padStart(4, "0")}-${month}-${day}`);
  const isReal = (date: string) => {
    const read = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === date;
  };
  fc.assert(
    fc.property(text, (date) => isCalendarDate(date) === isReal(date)),
    { numRuns: 2000 },
  );
});
