import type { Counts, Grouping, LongReport, Summary, SummaryGroup } from "../model/report.js";
import { columnPhrases } from "../phrases/columns.js";
import { type ReportPhrases, reportPhrases } from "../phrases/report-phrases.js";
import { rateInWords } from "./rate.js";
import type { Style } from "./renderer.js";
import { type Block, type Cell, numberColumn, type Row, type Table, textColumn } from "./table.js";

/** A table a grouping, in the form of domain.md section 8: what does not count stands below the total and outside it. */
export function summaryBlock({ asOf }: LongReport, summary: Summary, { locale }: Style): Block {
  const phrases = reportPhrases[locale];
  const { withdrawn } = summary.counts;
  const tables = summary.by.map(({ grouping, groups }) => ({
    caption: phrases.summary.by(grouping),
    table: tableOf(summary, grouping, groups, locale),
  }));

  return {
    title: phrases.summary.title(asOf),
    before: [],
    tables: tables.length > 0 ? tables : [{ caption: undefined, table: totalsAlone(summary, locale) }],
    after: [...(withdrawn > 0 ? [phrases.summary.withdrawn(withdrawn)] : []), phrases.summary.rate],
  };
}

function tableOf(
  summary: Summary,
  grouping: Grouping,
  groups: readonly SummaryGroup[],
  locale: Style["locale"],
): Table {
  const phrases = reportPhrases[locale];
  const rows = groups.map(({ id, title, counts }) =>
    // Units may share a name; the other tables show the code with it too.
    row(grouping === "unit" ? `${id} ${title[locale]}` : title[locale], counts),
  );
  // By origin the groups are the prescribed, the self-selected and the newly found items: a sum would mix them.
  const totals = grouping === "origin" ? [] : totalRows(summary, phrases);
  return { columns: columnsOf(phrases.grouping[grouping], locale), rows: [...rows, ...totals] };
}

function totalsAlone(summary: Summary, locale: Style["locale"]): Table {
  return { columns: columnsOf("", locale), rows: totalRows(summary, reportPhrases[locale]) };
}

function totalRows({ counts, selfSelected, newlyFound }: Summary, { summary }: ReportPhrases): Row[] {
  return [
    { kind: "cells", cells: cellsOf(summary.total, counts).map(strong), ruled: true },
    { kind: "heading", text: summary.outside },
    { ...row(summary.selfSelected, selfSelected), ruled: true },
    row(summary.newlyFound, newlyFound),
  ];
}

function columnsOf(head: string, locale: Style["locale"]) {
  const heads = [
    columnPhrases.total,
    columnPhrases.rectified,
    columnPhrases.in_progress,
    columnPhrases.unrectifiable,
    columnPhrases.unaccounted,
    columnPhrases.overdue,
    columnPhrases.rate,
  ];
  return [textColumn(head, 10), ...heads.map((title) => numberColumn(title[locale]))];
}

function row(title: string, counts: Counts): Extract<Row, { kind: "cells" }> {
  return { kind: "cells", cells: cellsOf(title, counts), ruled: false };
}

function cellsOf(title: string, counts: Counts): Cell[] {
  const numbers = [
    counts.total,
    counts.rectified,
    counts.in_progress,
    counts.unrectifiable,
    counts.unaccounted,
    counts.overdue,
  ];
  return [
    { text: title },
    ...numbers.map((number) => ({ text: String(number) })),
    { text: rateInWords(counts) },
  ];
}

function strong({ text }: Cell): Cell {
  return { text, tone: "strong" };
}
