import type { Locale } from "../../language/locale.js";
import { type GuardedStatus, guardsOf } from "../../model/assessment.js";
import type { ItemRow, LongReport } from "../../model/report.js";
import { columnPhrases } from "../../phrases/columns.js";
import { explainPhrases } from "../../phrases/explain-phrases.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import { headBlock, itemBlock } from "../../render/json-blocks.js";
import { reasonsOf } from "../../render/why.js";
import type { PageBlock } from "./page.js";
import type { Shown } from "./print-page.js";

const guarded: readonly GuardedStatus[] = ["withdrawn", "rectified", "unrectifiable", "in_progress"];

/** Where an item's status comes from, and what would move it on. An id that occurs twice is shown twice. */
export function explainItems(report: LongReport, rows: readonly ItemRow[], locale: Locale): Shown {
  const [first] = rows;
  const title = explainPhrases[locale].itemTitle(first?.item ?? "");
  const data = {
    ...headBlock(report),
    schema: "taizhang/item/1",
    items: rows.map((row) => ({ ...itemBlock(row), next: nextOf(row).map(stepData) })),
  };
  return { page: { title, blocks: rows.flatMap((row) => blocksOf(row, report, locale)) }, data };
}

function blocksOf(row: ItemRow, { asOf }: LongReport, locale: Locale): PageBlock[] {
  const words = explainPhrases[locale];
  const phrases = reportPhrases[locale];
  return [
    { kind: "facts", rows: factsOf(row, locale) },
    { kind: "heading", text: words.conditions(phrases.report.asOf(asOf)) },
    { kind: "paragraph", text: words.firstWins },
    ...guarded.flatMap((status): PageBlock[] => [
      { kind: "subheading", text: phrases.labelled(phrases.status[status], words.lists[status]) },
      {
        kind: "checks",
        rows: row.guards
          .filter((guard) => guard.status === status)
          .map(({ guard, met }) => ({
            isMet: met,
            text: met ? phrases.guard[guard].met : phrases.guard[guard].unmet,
            note: words.guard[guard].asksFor,
          })),
      },
    ]),
    { kind: "heading", text: words.next },
    ...nextBlocks(row, locale),
  ];
}

function factsOf(row: ItemRow, locale: Locale): (readonly [string, string])[] {
  const words = explainPhrases[locale];
  const phrases = reportPhrases[locale];
  const { claimed } = row;
  const meant = claimed?.status ? phrases.status[claimed.status] : phrases.items.unknownClaim;
  return [
    [columnPhrases.unit[locale], `${row.unit} ${row.unitName}`],
    [words.place, `${row.file}:${row.line}`],
    [columnPhrases.problem[locale], row.problem],
    [columnPhrases.category[locale], row.categoryTitle[locale]],
    [columnPhrases.origin[locale], phrases.origin[row.origin]],
    ...(claimed ? [[columnPhrases.claimed[locale], words.claim(claimed.text, meant)] as const] : []),
    [columnPhrases.status[locale], phrases.status[row.status]],
    [words.inTime, phrases.list(timeliness(row, locale))],
    [columnPhrases.why[locale], phrases.clauses(reasonsOf(row, phrases))],
  ];
}

/** The days say by themselves what is overdue and what is not. */
function timeliness({ timeliness: word, due, daysLeft }: ItemRow, locale: Locale): string[] {
  const { timeliness: words, items } = reportPhrases[locale];
  const days = due === undefined ? [] : [due];
  if (daysLeft === undefined) return [words[word], ...days];
  return [...days, items.daysLeft(daysLeft), ...(word === "due_soon" ? [words.due_soon] : [])];
}

/** A status that the item could have, and the conditions that it does not meet. */
type Step = { readonly status: GuardedStatus; readonly unmet: ItemRow["guards"] };

/** The statuses that lead on, the nearest first. */
function nextOf(row: ItemRow): Step[] {
  const targets = onwards(row);
  return targets
    .map((status) => ({ status, unmet: row.guards.filter((guard) => guard.status === status && !guard.met) }))
    .sort((a, b) => a.unmet.length - b.unmet.length);
}

function onwards({ status }: ItemRow): readonly GuardedStatus[] {
  switch (status) {
    case "unaccounted":
      return ["in_progress", "unrectifiable", "rectified"];
    case "in_progress":
    case "unrectifiable":
      return ["rectified"];
    case "rectified":
    case "withdrawn":
      return [];
  }
}

function nextBlocks(row: ItemRow, locale: Locale): PageBlock[] {
  const words = explainPhrases[locale];
  const { status } = reportPhrases[locale];
  const steps = nextOf(row);
  if (steps.length === 0) return [{ kind: "paragraph", text: words.nothingNext[endOf(row)] }];

  return steps.flatMap((step): PageBlock[] => [
    { kind: "subheading", text: words.toBecome(status[step.status]) },
    { kind: "list", rows: step.unmet.map(({ guard }) => words.guard[guard].enter) },
  ]);
}

function endOf({ status, flags }: ItemRow): "rectified" | "closed" | "withdrawn" {
  if (status === "withdrawn") return status;
  return flags.includes("closed") ? "closed" : "rectified";
}

function stepData({ status, unmet }: Step) {
  return { status, unmet: guardsOf[status].filter((name) => unmet.some(({ guard }) => guard === name)) };
}
