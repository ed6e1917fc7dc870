import type { Status, Timeliness } from "../model/assessment.js";
import type { ItemRow, LongReport } from "../model/report.js";
import { columnPhrases } from "../phrases/columns.js";
import { reportPhrases } from "../phrases/report-phrases.js";
import type { Style } from "./renderer.js";
import { type Block, type Cell, type Row, shortColumn, type Tone, textColumn, valueColumn } from "./table.js";
import { countByStatus } from "./tally.js";
import { reasonsOf } from "./why.js";

const statusTones: Readonly<Record<Status, Tone>> = {
  rectified: "good",
  in_progress: "warning",
  unrectifiable: "note",
  unaccounted: "bad",
  withdrawn: "quiet",
};

const timelinessTones: Readonly<Record<Timeliness, Tone | undefined>> = {
  on_time: undefined,
  due_soon: "warning",
  overdue: "bad",
  none: undefined,
};

/** A row an item, under its unit: what the unit claims, what the evidence shows, by when, and why. */
export function itemBlock({ asOf }: LongReport, rows: readonly ItemRow[], { locale }: Style): Block {
  const phrases = reportPhrases[locale];
  const { title, none, totals } = phrases.items;
  if (rows.length === 0) return { title: title(asOf), before: [none], tables: [], after: [] };

  const columns = [
    valueColumn(columnPhrases.item[locale]),
    shortColumn(columnPhrases.claimed[locale], 8),
    valueColumn(columnPhrases.status[locale]),
    shortColumn(columnPhrases.due[locale], 10),
    textColumn(columnPhrases.why[locale], 16),
  ];
  const counts = countByStatus(rows);
  return {
    title: title(asOf),
    before: [],
    tables: [{ caption: undefined, table: { columns, rows: rowsOf(rows, locale) } }],
    after: [totals(rows.length - counts.withdrawn, counts)],
  };
}

function rowsOf(rows: readonly ItemRow[], locale: Style["locale"]): Row[] {
  return rows.flatMap((row, index): Row[] => {
    const isFirst = rows[index - 1]?.unit !== row.unit;
    const cells = cellsOf(row, locale);
    return [
      ...(isFirst ? [{ kind: "heading", text: `${row.unit} ${row.unitName}` } as const] : []),
      { kind: "cells", cells, ruled: false },
    ];
  });
}

function cellsOf(row: ItemRow, locale: Style["locale"]): Cell[] {
  const phrases = reportPhrases[locale];
  const reasons = reasonsOf(row, phrases);

  return [
    { text: row.item },
    { text: row.claimed?.text ?? "", ...(row.flags.includes("claim_differs") && { tone: "bad" }) },
    { text: phrases.status[row.status], tone: statusTones[row.status] },
    dueCell(row, locale),
    { text: phrases.clauses(reasons) },
  ];
}

function dueCell({ due, daysLeft, timeliness }: ItemRow, locale: Style["locale"]): Cell {
  if (due === undefined) return { text: "" };

  const left = daysLeft === undefined ? "" : ` ${reportPhrases[locale].items.daysLeft(daysLeft)}`;
  const tone = timelinessTones[timeliness];
  return { text: `${due}${left}`, ...(tone && { tone }) };
}
