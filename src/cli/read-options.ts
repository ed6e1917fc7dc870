import type { OptionName } from "../phrases/help-phrases.js";
import { byteCount } from "../read/byte-count.js";
import { nearest } from "../read/nearest.js";
import { type CalendarDate, toCalendarDate } from "../time/calendar-date.js";
import { UsageError } from "./errors.js";
import { type GivenOptions, textOf, textsOf } from "./given-options.js";
import type { Jobs } from "./jobs.js";
import { longFlag } from "./options.js";

/** One of some words, or undefined where the option is not given. */
export function wordOf<Word extends string>(
  options: GivenOptions,
  name: OptionName,
  words: readonly Word[],
): Word | undefined {
  const text = textOf(options, name);
  return text === undefined ? undefined : toWord(longFlag(name), text, words);
}

/** Words of a repeatable option, also several with commas between them; each once. */
export function wordsOf<Word extends string>(
  options: GivenOptions,
  name: OptionName,
  words: readonly Word[],
): readonly Word[] {
  return [...new Set(listOf(options, name).map((text) => toWord(longFlag(name), text, words)))];
}

/** Texts of a repeatable option, also several with commas between them. */
export function listOf(options: GivenOptions, name: OptionName): readonly string[] {
  return textsOf(options, name).flatMap((text) =>
    text
      .split(/[,，、]/)
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  );
}

/** `subject` is what is said to have the value: an option's flag, or an argument. */
export function toWord<Word extends string>(subject: string, text: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === text);
  if (word !== undefined) return word;

  const suggestion = nearest(text, words);
  throw new UsageError({ problem: "not_one_of", option: subject, value: text, allowed: words, suggestion });
}

export function dateOf(options: GivenOptions, name: OptionName): CalendarDate | undefined {
  const text = textOf(options, name);
  if (text === undefined) return undefined;

  const date = toCalendarDate(text);
  if (!date) throw new UsageError({ problem: "not_a_date", option: longFlag(name), value: text });
  return date;
}

export function countOf(options: GivenOptions, name: OptionName): number | undefined {
  const text = textOf(options, name);
  if (text === undefined) return undefined;

  if (!/^\d{1,9}$/.test(text)) {
    throw new UsageError({ problem: "not_a_count", option: longFlag(name), value: text });
  }
  return Number(text);
}

/** Threads: a number from 1 on, or `auto`, which holds where nothing is said. */
export function jobsOf(options: GivenOptions): Jobs {
  const text = textOf(options, "jobs");
  if (text === undefined || text === "auto") return "auto";

  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs === 0) throw new UsageError({ problem: "not_jobs", option: longFlag("jobs"), value: text });
  return jobs;
}

export function sizeOf(options: GivenOptions, name: OptionName): number | undefined {
  const text = textOf(options, name);
  if (text === undefined) return undefined;

  const size = byteCount(text);
  if (size === undefined)
    throw new UsageError({ problem: "not_a_size", option: longFlag(name), value: text });
  return size;
}
