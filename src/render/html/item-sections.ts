import type { Locale } from "../../language/locale.js";
import type { ItemRow } from "../../model/report.js";
import { columnPhrases } from "../../phrases/columns.js";
import { pagePhrases } from "../../phrases/page-phrases.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import { reasonsOf } from "../why.js";
import { type Markup, markup } from "./markup.js";
import { drawPageTable, type PageCell, type PageColumn, tableRow } from "./page-table.js";

/**
 * Each with its place in its ledger. `selected`: of a summary's items those that somebody has to see to; else all, as
 * `status` lists them.
 */
export function itemSections(rows: readonly ItemRow[], selected: boolean, locale: Locale): Markup[] {
  const words = pagePhrases[locale];
  const why: PageColumn = { head: columnPhrases.why[locale], kind: "text" };
  const claim: readonly PageColumn[] = [
    { head: columnPhrases.claimed[locale], kind: "short" },
    { head: columnPhrases.status[locale], kind: "short" },
  ];
  const claimCells = ({ claimed, status, flags }: ItemRow): PageCell[] => [
    { content: claimed?.text ?? "—" },
    {
      content: reportPhrases[locale].status[status],
      kind: "short",
      ...(flags.includes("claim_differs") && { tone: "bad" }),
    },
  ];
  if (!selected) {
    const due: PageColumn = { head: columnPhrases.due[locale], kind: "short" };
    const cells = (row: ItemRow): PageCell[] => [
      ...claimCells(row),
      { content: row.due ?? "—", kind: "short" },
      reasonCell(row, locale),
    ];
    return [listSection(words.items, rows, [...claim, due, why], cells, locale)];
  }

  return [
    listSection(
      words.overdue,
      rows.filter(({ timeliness }) => timeliness === "overdue"),
      [
        { head: columnPhrases.due[locale], kind: "short" },
        { head: words.daysOverdue, kind: "number" },
      ],
      ({ due, daysLeft }) => [
        { content: due ?? "—", kind: "short" },
        { content: daysLeft === undefined ? "—" : -daysLeft, kind: "number" },
      ],
      locale,
    ),
    listSection(
      words.unaccounted,
      rows.filter(({ status }) => status === "unaccounted"),
      [why],
      (row) => [reasonCell(row, locale)],
      locale,
    ),
    listSection(
      words.claimDiffers,
      rows.filter(({ flags }) => flags.includes("claim_differs")),
      [...claim, why],
      (row) => [...claimCells(row), reasonCell(row, locale)],
      locale,
    ),
  ];
}

function reasonCell(row: ItemRow, locale: Locale): PageCell {
  const phrases = reportPhrases[locale];
  return { content: phrases.clauses(reasonsOf(row, phrases)) };
}

function listSection(
  title: string,
  rows: readonly ItemRow[],
  columns: readonly PageColumn[],
  cellsOf: (row: ItemRow) => readonly PageCell[],
  locale: Locale,
): Markup {
  const words = pagePhrases[locale];
  const heads: PageColumn[] = [
    { head: columnPhrases.item[locale], kind: "text" },
    { head: columnPhrases.unit[locale], kind: "text" },
    { head: columnPhrases.problem[locale], kind: "text" },
    ...columns,
    { head: words.person, kind: "short" },
    { head: columnPhrases.place[locale], kind: "text" },
  ];
  const drawn = rows.map((row) =>
    tableRow({ content: row.item, kind: "short" }, [
      { content: row.unitName, value: row.unit },
      { content: row.problem },
      ...cellsOf(row),
      { content: row.responsible ?? "—", kind: "short" },
      { content: `${row.file}:${row.line}`, kind: "place" },
    ]),
  );
  const body =
    rows.length === 0
      ? markup`<p>${words.none}</p>
`
      : drawPageTable(
          { caption: title, captionShown: false, columns: heads, rows: drawn, interactive: true },
          locale,
        );
  return markup`<section>
<h2>${title} (${rows.length})</h2>
${body}</section>
`;
}
