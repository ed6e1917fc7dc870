import {
  addDays,
  type CalendarDate,
  type FactDate,
  firstDay,
  lastDay,
  toCalendarDate,
  toFactDate,
} from "./calendar-date.js";

/** A date as an officer writes it. `assumesYear`: the text names none. */
export type WrittenDate =
  | { readonly kind: "day"; readonly date: CalendarDate; readonly assumesYear: boolean }
  /** A month is never made into a day. */
  | { readonly kind: "month"; readonly date: FactDate }
  /** Words that mean a day, such as 6月底前: they are kept beside it. */
  | { readonly kind: "words"; readonly date: CalendarDate; readonly assumesYear: boolean }
  /** Words that mean no day. */
  | { readonly kind: "dateless"; readonly disposal: "immediate" | "long_term" };

type Reader = (found: RegExpExecArray, year: number) => WrittenDate | undefined;

/** Two-digit years and days that no calendar has are no dates (`18.6.8`, `2018.13.1`). */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})(\d{2})(\d{2})$/, ([, y, m, d]) => day(y, m, d)],
  [
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:[ T]?0{1,2}:00(?::00)?)?(?:\.0+)?$/,
    ([, y, m, d]) => day(y, m, d),
  ],
  [/^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:前|之前|以前)$/, ([, y, m, d]) => inWords(day(y, m, d))],
  [/^(\d{4})[-./年](\d{1,2})月?$/, ([, y, m]) => month(y, m)],
  [/^(\d{1,2})月(\d{1,2})日?$/, ([, m, d], year) => day(undefined, m, d, year)],
  [/^(\d{1,2})\.(\d{1,2})$/, ([, m, d], year) => day(undefined, m, d, year)],
  [/^(\d{1,2})月(\d{1,2})日?(?:前|之前|以前)$/, ([, m, d], year) => inWords(day(undefined, m, d, year))],
  [/^(?:(\d{4})年)?(\d{1,2})月(?:底|末)(?:前|之前|以前)?$/, ([, y, m], year) => endOfMonth(y, m, year)],
  [
    /^(?:(\d{4})年)?(\d{1,2})月(上|中|下)旬(?:前|之前|以前)?$/,
    ([, y, m, third], year) => tenDays(y, m, third, year),
  ],
  [/^(?:(\d{4})年|(?:今|本|当)?年)(?:底|末)(?:前|之前|以前)?$/, ([, y], year) => endOfMonth(y, "12", year)],
  [
    /^(?:(\d{4})年)?第?([一二三四1-4])季度(?:底|末)?(?:前|之前|以前)?$/,
    ([, y, q], year) => quarter(y, q, year),
  ],
];

const immediate = /^(立即|立即整改|立行立改|即知即改|当即整改|立即办结)$/;
const longTerm = /^(长期|长期坚持|持续推进|持续坚持|长期整改)$/;

/** `year`: the campaign's, for dates that name none. */
export function readWrittenDate(text: string, year: number): WrittenDate | undefined {
  const plain = text.normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");
  if (immediate.test(plain)) return { kind: "dateless", disposal: "immediate" };
  if (longTerm.test(plain)) return { kind: "dateless", disposal: "long_term" };

  for (const [pattern, read] of forms) {
    const found = pattern.exec(plain);
    if (found) return read(found, year);
  }
  return undefined;
}

const day1900: Readonly<Record<"1900" | "1904", string>> = { "1900": "1899-12-30", "1904": "1904-01-01" };

/**
 * A number in a cell that should hold a date: 20180608, or the days that a spreadsheet counts. Only serials of
 * 1950 to 2100 are taken for days: 2018 is a year, and 6.1 may be June 1 or June 10.
 */
export function readDateNumber(number: number, system: "1900" | "1904"): CalendarDate | undefined {
  if (!Number.isInteger(number)) return undefined;
  if (number >= 19_000_101) return readCompact(number);

  const start = toCalendarDate(day1900[system]);
  const date = start && number > 0 && number < 100_000 ? addDays(start, number) : undefined;
  return date !== undefined && date >= "1950-01-01" && date <= "2100-12-31" ? date : undefined;
}

function readCompact(number: number): CalendarDate | undefined {
  const digits = String(number);
  return digits.length === 8
    ? toCalendarDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`)
    : undefined;
}

function day(y: string | undefined, m = "", d = "", year = 0): WrittenDate | undefined {
  const date = toCalendarDate(`${yearOf(y, year)}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`);
  return date && { kind: "day", date, assumesYear: y === undefined };
}

function month(y = "", m = ""): WrittenDate | undefined {
  const date = toFactDate(`${y}-${m.padStart(2, "0")}`);
  return date && { kind: "month", date };
}

function inWords(written: WrittenDate | undefined): WrittenDate | undefined {
  return written?.kind === "day" ? { ...written, kind: "words" } : undefined;
}

function endOfMonth(y: string | undefined, m = "", year = 0): WrittenDate | undefined {
  const date = toFactDate(`${yearOf(y, year)}-${m.padStart(2, "0")}`);
  return date && { kind: "words", date: lastDay(date), assumesYear: y === undefined };
}

/** 上旬 ends on the 10th, 中旬 on the 20th, 下旬 with the month. */
function tenDays(y: string | undefined, m = "", third = "", year = 0): WrittenDate | undefined {
  const date = toFactDate(`${yearOf(y, year)}-${m.padStart(2, "0")}`);
  if (!date) return undefined;

  const last =
    third === "上"
      ? addDays(firstDay(date), 9)
      : third === "中"
        ? addDays(firstDay(date), 19)
        : lastDay(date);
  return { kind: "words", date: last, assumesYear: y === undefined };
}

function quarter(y: string | undefined, written = "", year = 0): WrittenDate | undefined {
  const index = "一二三四".includes(written) ? "一二三四".indexOf(written) + 1 : Number(written);
  return endOfMonth(y, String(index * 3), year);
}

function yearOf(written: string | undefined, year: number): string {
  return written ?? String(year).padStart(4, "0");
}
