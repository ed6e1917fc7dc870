import type { Locale } from "../language/locale.js";
import type { UnitDeadline } from "../model/deadline.js";
import type { Counts, ItemRow, ReportFinding, Summary } from "../model/report.js";
import { type ColumnName, columnPhrases } from "../phrases/columns.js";
import { type ReportPhrases, reportPhrases } from "../phrases/report-phrases.js";
import type { CsvValue } from "./escape-csv.js";
import { reasonsOf } from "./why.js";

/** A table for a spreadsheet: one fact a column, numbers as numbers, the head first. */
export type CsvTable = Iterable<readonly CsvValue[]>;

type Columns<T> = readonly (readonly [ColumnName, (row: T, phrases: ReportPhrases) => CsvValue])[];

function* tableOf<T>(columns: Columns<T>, rows: Iterable<T>, locale: Locale): Generator<readonly CsvValue[]> {
  yield columns.map(([name]) => columnPhrases[name][locale]);
  for (const row of rows) yield columns.map(([, value]) => value(row, reportPhrases[locale]));
}

const findingColumns: Columns<ReportFinding> = [
  ["severity", ({ severity }, phrases) => phrases.severity[severity]],
  ["rule", ({ rule }) => rule],
  ["file", ({ file }) => file],
  ["line", ({ line }) => line],
  ["column", ({ column }) => column],
  ["unit_code", ({ unit }) => unit],
  ["item", ({ item }) => item],
  ["message", ({ message }) => message],
  ["remedy", ({ remedy }) => remedy],
  ["suppressed", ({ suppressed }, phrases) => suppressed && phrases.findings.suppressed(suppressed)],
];

export function findingTable(findings: Iterable<ReportFinding>, locale: Locale): CsvTable {
  return tableOf(findingColumns, findings, locale);
}

const itemColumns: Columns<ItemRow> = [
  ["unit_code", ({ unit }) => unit],
  ["unit_name", ({ unitName }) => unitName],
  ["item", ({ item }) => item],
  ["problem", ({ problem }) => problem],
  ["origin", ({ origin }, phrases) => phrases.origin[origin]],
  ["claimed", ({ claimed }) => claimed?.text],
  ["status", ({ status }, phrases) => phrases.status[status]],
  ["timeliness", ({ timeliness }, phrases) => phrases.timeliness[timeliness]],
  ["due", ({ due }) => due],
  ["days_left", ({ daysLeft }) => daysLeft],
  ["flags", ({ flags }, phrases) => phrases.list(flags.map((flag) => phrases.flag[flag]))],
  ["why", (row, phrases) => phrases.clauses(reasonsOf(row, phrases))],
  ["file", ({ file }) => file],
  ["line", ({ line }) => line],
];

export function itemTable(items: Iterable<ItemRow>, locale: Locale): CsvTable {
  const category: Columns<ItemRow> = [["category", ({ categoryTitle }) => categoryTitle[locale]]];
  return tableOf([...itemColumns.slice(0, 4), ...category, ...itemColumns.slice(4)], items, locale);
}

const unitColumns: Columns<UnitDeadline> = [
  ["unit_code", ({ unit }) => unit],
  ["unit_name", ({ name }) => name],
  ["level", ({ level }, phrases) => phrases.level[level]],
  ["due", ({ due }) => due],
  ["state", ({ state }, phrases) => phrases.submission[state]],
  ["submitted_on", ({ submittedOn }) => submittedOn],
  ["days", ({ days }) => days],
  ["working_days", ({ workingDays }) => workingDays?.days],
  ["complete", ({ complete }, { yes, no }) => (complete === undefined ? "" : complete ? yes : no)],
  [
    "gaps",
    ({ gaps }, phrases) =>
      phrases.clauses(
        gaps.map(({ item, reason }) =>
          item === null ? phrases.gap[reason] : `${item} ${phrases.gap[reason]}`,
        ),
      ),
  ],
];

export function unitTable(units: readonly UnitDeadline[], locale: Locale): CsvTable {
  return tableOf(unitColumns, units, locale);
}

type CountsRow = {
  readonly grouping: string;
  readonly id: string;
  readonly title: string;
  readonly counts: Counts;
};

const countsColumns: Columns<CountsRow> = [
  ["grouping", ({ grouping }) => grouping],
  ["id", ({ id }) => id],
  ["title", ({ title }) => title],
  ["total", ({ counts }) => counts.total],
  ["rectified", ({ counts }) => counts.rectified],
  ["in_progress", ({ counts }) => counts.in_progress],
  ["unrectifiable", ({ counts }) => counts.unrectifiable],
  ["unaccounted", ({ counts }) => counts.unaccounted],
  ["overdue", ({ counts }) => counts.overdue],
  ["withdrawn", ({ counts }) => counts.withdrawn],
  ["rate", ({ counts }) => counts.rate],
];

/** The groups of each grouping, then the total, then what stands outside it. */
export function summaryTable({ counts, selfSelected, newlyFound, by }: Summary, locale: Locale): CsvTable {
  const phrases = reportPhrases[locale];
  const groups = by.flatMap(({ grouping, groups }) =>
    groups.map(({ id, title, counts }) => ({
      grouping: phrases.grouping[grouping],
      id,
      title: title[locale],
      counts,
    })),
  );
  const { total, selfSelected: selfSelectedTitle, newlyFound: newlyFoundTitle } = phrases.summary;
  const totals = [
    { grouping: total, id: "total", title: total, counts },
    { grouping: selfSelectedTitle, id: "self_selected", title: selfSelectedTitle, counts: selfSelected },
    { grouping: newlyFoundTitle, id: "newly_found", title: newlyFoundTitle, counts: newlyFound },
  ];
  return tableOf(countsColumns, [...groups, ...totals], locale);
}
