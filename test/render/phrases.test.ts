import { describe, expect, test } from "vitest";
import type { Locale } from "../../src/language/locale.js";
import { columnPhrases } from "../../src/phrases/columns.js";
import { reportPhrases, type Tally } from "../../src/phrases/report-phrases.js";
import { day } from "./a-report.js";

/** Every phrase that is a text, by its path. */
function textsIn(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}/${key}`));
}

const tally: Tally = {
  units: 14,
  items: 1,
  findings: { error: 1, warning: 2, info: 0 },
  suppressed: 1,
  baseline: 0,
  submissions: { submitted: 9, late: 2, missing: 3, pending: 0 },
  incomplete: 1,
};

/** The phrases that are made of facts, made. */
function sentencesOf(locale: Locale): string[] {
  const { report, findings, items, deadline, summary } = reportPhrases[locale];
  const date = day("2018-06-09");
  return [
    report.asOf(date),
    report.nothingFound(tally, date),
    report.failed(["findings", "deadline"]),
    findings.more(3, 5),
    findings.totals(tally, date),
    items.daysLeft(-1),
    items.daysLeft(0),
    items.daysLeft(21),
    items.slipped(1, 30),
    items.totals(4, { rectified: 1, in_progress: 1, unrectifiable: 1, unaccounted: 1, withdrawn: 1 }),
    deadline.reading(date, "inclusive"),
    deadline.reading(date, "exclusive"),
    deadline.left(7, { days: 5, holidaysKnown: true }),
    deadline.left(7, { days: 5, holidaysKnown: false }),
    deadline.left(0, undefined),
    deadline.gaps([deadline.complete], 4),
    deadline.onBoundary(day("2018-06-08")),
    deadline.totals(tally),
    summary.withdrawn(1),
  ];
}

const allOf = (locale: Locale) => [
  ...textsIn(reportPhrases[locale]),
  ...sentencesOf(locale).map((text) => [text, text] as [string, string]),
  ...Object.entries(columnPhrases).map(([name, head]) => [name, head[locale]] as [string, string]),
];

describe("the words of reports", () => {
  test("have no final full stop and no character that a Chinese console has not", () => {
    for (const [path, text] of [...allOf("zh-CN"), ...allOf("en")]) {
      expect(text, path).toMatch(/[^。.]$/u);
      expect(text, path).not.toMatch(/[→①★•]/u);
    }
  });

  test("in Chinese have full-width marks, and a blank between Chinese and Latin or digits", () => {
    for (const [path, text] of allOf("zh-CN")) {
      expect(text, path).not.toMatch(/[,;:?!()]/);
      expect(text, path).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
    }
  });

  test("in English have no curly quotation marks, and neither correct nor fix nor please", () => {
    for (const [path, text] of allOf("en")) {
      expect(text, path).not.toMatch(/[“”‘’，。：；（）]|\b(correct|fix|please|invalid)/i);
    }
  });

  test("one day, one item, one unit in the singular", () => {
    const { items, deadline } = reportPhrases.en;
    expect([items.daysLeft(1), items.daysLeft(-2), deadline.late(1), items.slipped(1, 1)]).toEqual([
      "1 day left",
      "2 days overdue",
      "1 day late",
      "extended 1 time, 1 day in all",
    ]);
  });
});
