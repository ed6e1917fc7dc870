import type { Locale } from "../../language/locale.js";
import type { Counts, Grouping, Summary, SummaryGroup } from "../../model/report.js";
import { columnPhrases } from "../../phrases/columns.js";
import { pagePhrases } from "../../phrases/page-phrases.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import { rateInWords } from "../rate.js";
import { type Markup, markup } from "./markup.js";
import { drawPageTable, type PageCell, type PageColumn, tableRow } from "./page-table.js";
import { statusBar, statusLegend } from "./status-bar.js";

const numbers = ["total", "rectified", "in_progress", "unrectifiable", "unaccounted", "overdue"] as const;

/** A grouping as bars beside their numbers; what is outside the total stands below it. */
export function groupSection(
  summary: Summary,
  { grouping, groups }: Summary["by"][number],
  locale: Locale,
): Markup {
  const phrases = reportPhrases[locale];
  const { counts, selfSelected, newlyFound } = summary;
  const totals =
    grouping === "origin"
      ? []
      : [
          rowOf(phrases.summary.total, counts, locale, "total"),
          rowOf(phrases.summary.selfSelected, selfSelected, locale, "outside"),
          rowOf(phrases.summary.newlyFound, newlyFound, locale, "outside"),
        ];

  return markup`<section>
<h2>${titleOf(grouping, locale)}</h2>
${statusLegend(locale)}${drawPageTable(
  {
    caption: phrases.summary.by(grouping),
    captionShown: true,
    columns: columnsOf(grouping, locale),
    rows: [...groups.map((group) => rowOf(nameOf(grouping, group, locale), group.counts, locale)), ...totals],
    interactive: false,
  },
  locale,
)}<p class="quiet">${phrases.summary.rate}${locale === "en" ? "." : "。"}</p>
</section>
`;
}

function titleOf(grouping: Grouping, locale: Locale): string {
  if (grouping === "category") return pagePhrases[locale].byCategory;
  return grouping === "unit" ? pagePhrases[locale].byUnit : reportPhrases[locale].summary.by(grouping);
}

function nameOf(grouping: Grouping, { id, title }: SummaryGroup, locale: Locale): string {
  return grouping === "unit" ? `${id} ${title[locale]}` : title[locale];
}

function columnsOf(grouping: Grouping, locale: Locale): PageColumn[] {
  return [
    { head: reportPhrases[locale].grouping[grouping], kind: "text" },
    { head: pagePhrases[locale].share, kind: "bar" },
    ...numbers.map((name) => ({ head: columnPhrases[name][locale], kind: "number" as const })),
    { head: columnPhrases.rate[locale], kind: "number" },
  ];
}

function rowOf(name: string, counts: Counts, locale: Locale, kind = ""): Markup {
  const cells: PageCell[] = [
    { content: statusBar(counts, locale), kind: "bar" },
    ...numbers.map((number) => ({ content: counts[number], kind: "number" as const })),
    { content: rateInWords(counts), kind: "number" },
  ];
  return tableRow({ content: name }, cells, kind);
}
