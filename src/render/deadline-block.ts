import type { Gap, SubmissionState, UnitDeadline } from "../model/deadline.js";
import type { DeadlineBlock, LongReport } from "../model/report.js";
import { columnPhrases } from "../phrases/columns.js";
import { type ReportPhrases, reportPhrases } from "../phrases/report-phrases.js";
import type { Style } from "./renderer.js";
import { type Block, type Cell, type Row, shortColumn, type Tone, textColumn, valueColumn } from "./table.js";
import { tallyOf } from "./tally.js";

const tones: Readonly<Record<SubmissionState, Tone>> = {
  submitted: "good",
  late: "bad",
  missing: "bad",
  pending: "warning",
};

/** A row a unit. `mostGaps`: how many of a unit's gaps are named; the count is of all. */
export function deadlineBlock(
  report: LongReport,
  deadline: DeadlineBlock,
  { locale }: Style,
  mostGaps: number,
): Block {
  const phrases = reportPhrases[locale];
  const words = phrases.deadline;
  const roster = words.roster[deadline.roster];
  const before = [words.reading(deadline.due, deadline.boundary), ...(roster ? [roster] : [])];
  const title = words.title(report.asOf);
  if (deadline.units.length === 0) return { title, before: [...before, words.none], tables: [], after: [] };

  const columns = [
    textColumn(columnPhrases.unit[locale], 8),
    valueColumn(columnPhrases.state[locale]),
    valueColumn(columnPhrases.submitted_on[locale]),
    shortColumn(columnPhrases.days[locale], 12),
    textColumn(columnPhrases.content[locale], 12),
  ];
  const rows = deadline.units.map(
    (unit): Row => ({ kind: "cells", cells: cellsOf(unit, deadline, phrases, mostGaps), ruled: false }),
  );
  return {
    title,
    before,
    tables: [{ caption: undefined, table: { columns, rows } }],
    after: [words.totals(tallyOf({ ...report, findings: undefined }))],
  };
}

function cellsOf(
  unit: UnitDeadline,
  { due }: DeadlineBlock,
  phrases: ReportPhrases,
  mostGaps: number,
): Cell[] {
  const own = unit.due === due ? [] : [phrases.deadline.ownDue(unit.due)];
  const boundary =
    unit.onBoundary && unit.state === "submitted" ? [phrases.deadline.onBoundary(unit.due)] : [];
  const content = contentOf(unit, phrases, mostGaps);

  return [
    // A ledger that could not be read may have told no name but the code.
    { text: unit.name === unit.unit ? unit.unit : `${unit.unit} ${unit.name}` },
    { text: phrases.submission[unit.state], tone: tones[unit.state] },
    { text: unit.submittedOn ?? "" },
    { text: phrases.clauses([...daysOf(unit, phrases), ...own]) },
    {
      text: phrases.clauses([...content, ...boundary]),
      ...(unit.complete === false && { tone: "bad" }),
    },
  ];
}

function daysOf({ state, days, workingDays }: UnitDeadline, { deadline }: ReportPhrases): string[] {
  switch (state) {
    case "submitted":
      return [];
    case "late":
      return [deadline.late(days)];
    case "missing":
      return [deadline.missing(days)];
    case "pending":
      return [deadline.left(days, workingDays)];
  }
}

/** Gaps are named also before a report is submitted: a ledger that cannot be read is one. */
function contentOf({ complete, gaps }: UnitDeadline, phrases: ReportPhrases, mostGaps: number): string[] {
  if (complete === true) return [phrases.deadline.complete];

  const shown = gaps.slice(0, mostGaps).map((gap) => gapInWords(gap, phrases));
  if (complete === undefined) return gaps.length === 0 ? [] : [phrases.list(shown)];
  return [phrases.deadline.gaps(shown, gaps.length)];
}

function gapInWords({ item, reason }: Gap, { gap }: ReportPhrases): string {
  return item === null ? gap[reason] : `${item} ${gap[reason]}`;
}
