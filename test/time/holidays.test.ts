import { describe, expect, it } from "vitest";
import { type HolidayYear, holidayYears } from "../../src/time/holidays.js";

/** Days of another calendar year that a notice sets itself: the New Year holidays that begin in December. */
const spills: Readonly<Record<number, readonly string[]>> = {
  2019: ["2018-12-29", "2018-12-30", "2018-12-31"],
  2023: ["2022-12-31"],
};

/** Days off and worked days each notice adds up to, counted from its text. */
const counts: Readonly<Record<number, readonly [off: number, worked: number]>> = {
  2016: [1 + 7 + 1 + 2 + 3 + 3 + 7, 6],
  2017: [2 + 7 + 3 + 1 + 3 + 8, 5],
  2018: [1 + 7 + 3 + 3 + 1 + 1 + 7, 6],
  2019: [3 + 7 + 1 + 4 + 1 + 1 + 7, 7],
  2020: [1 + 10 + 3 + 5 + 3 + 8, 6],
  2021: [3 + 7 + 3 + 5 + 3 + 3 + 7, 7],
  2022: [3 + 7 + 3 + 5 + 3 + 3 + 7, 7],
  2023: [3 + 7 + 1 + 5 + 3 + 8, 7],
  2024: [1 + 8 + 3 + 5 + 1 + 3 + 7, 8],
  2025: [1 + 8 + 3 + 5 + 3 + 8, 5],
  2026: [3 + 9 + 3 + 5 + 3 + 3 + 7, 6],
};

function holidayYear(year: number): HolidayYear {
  const found = holidayYears().find((entry) => entry.year === year);
  if (!found) throw new Error(`no holidays for ${year}`);
  return found;
}

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: string) => weekday(day) === 0 || weekday(day) === 6;
const isDate = (day: string) =>
  !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) &&
  new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;

describe("the table of public holidays", () => {
  it("lists 2016 to 2026, one entry each, in order", () => {
    expect(holidayYears().map((entry) => entry.year)).toEqual([
      2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
  });

  it("sets no day twice, across years as well", () => {
    const all = holidayYears().flatMap((entry) => [...entry.off, ...entry.worked]);
    expect(all.filter((day, at) => all.indexOf(day) !== at)).toEqual([]);
  });
});

describe.each(holidayYears())("the holidays of $year", (entry) => {
  const all = [...entry.off, ...entry.worked];

  it("cites its notice by number and title", () => {
    expect(entry.notice).toMatch(/^国办发明电〔\d{4}〕\d+号(、国办发明电〔\d{4}〕\d+号)?$/);
    expect(entry.notice).toContain(`〔${entry.year - 1}〕`);
    expect(entry.source).toContain(`《国务院办公厅关于${entry.year}年部分节假日安排的通知》`);
  });

  it("is dated, sorted and free of repeats", () => {
    expect(all.filter((day) => !isDate(day))).toEqual([]);
    for (const list of [entry.off, entry.worked]) expect([...new Set(list)].sort()).toEqual(list);
  });

  it("works weekend days only, and none that is off", () => {
    expect(entry.worked.filter((day) => !isWeekend(day))).toEqual([]);
    expect(entry.worked.filter((day) => entry.off.includes(day))).toEqual([]);
  });

  it("leaves its year only where the notice says so", () => {
    const outside = all.filter((day) => !day.startsWith(`${entry.year}-`)).sort();
    expect(outside).toEqual(spills[entry.year] ?? []);
  });

  it("has as many days as the notice", () => {
    expect([entry.off.length, entry.worked.length]).toEqual(counts[entry.year]);
  });
});

describe("the holidays of 2018", () => {
  it("are those of 国办发明电〔2017〕12号", () => {
    const { notice, off, worked } = holidayYear(2018);
    expect(notice).toBe("国办发明电〔2017〕12号");
    expect(worked).toEqual([
      "2018-02-11",
      "2018-02-24",
      "2018-04-08",
      "2018-04-28",
      "2018-09-29",
      "2018-09-30",
    ]);
    expect(off).toContain("2018-06-18");
    expect(off).toContain("2018-09-24");
    expect(off.filter((day) => day.startsWith("2018-02"))).toEqual([
      "2018-02-15",
      "2018-02-16",
      "2018-02-17",
      "2018-02-18",
      "2018-02-19",
      "2018-02-20",
      "2018-02-21",
    ]);
  });

  it("make up no day for 端午 or 中秋", () => {
    expect(holidayYear(2018).worked).not.toContain("2018-06-16");
    expect(holidayYear(2018).worked).not.toContain("2018-09-22");
  });
});

describe("years a second notice changed", () => {
  it("hold the longer 劳动节 of 2019", () => {
    const { off, worked } = holidayYear(2019);
    expect(off.filter((day) => day.startsWith("2019-05"))).toEqual([
      "2019-05-01",
      "2019-05-02",
      "2019-05-03",
      "2019-05-04",
    ]);
    expect(worked).toEqual(expect.arrayContaining(["2019-04-28", "2019-05-05"]));
  });

  it("hold the longer 春节 of 2020, when the make-up Saturday became a day off", () => {
    const { off, worked } = holidayYear(2020);
    expect(off).toEqual(expect.arrayContaining(["2020-01-31", "2020-02-01", "2020-02-02"]));
    expect(off).not.toContain("2020-02-03");
    expect(worked).not.toContain("2020-02-01");
  });
});

describe("the holidays of 2026", () => {
  it("are those of 国办发明电〔2025〕7号", () => {
    const { notice, off, worked } = holidayYear(2026);
    expect(notice).toBe("国办发明电〔2025〕7号");
    expect(worked).toEqual([
      "2026-01-04",
      "2026-02-14",
      "2026-02-28",
      "2026-05-09",
      "2026-09-20",
      "2026-10-10",
    ]);
    expect([off[0], off.at(-1)]).toEqual(["2026-01-01", "2026-10-07"]);
    expect(off.filter((day) => day.startsWith("2026-02"))).toHaveLength(9);
    expect(off).not.toContain("2026-02-24");
  });
});
