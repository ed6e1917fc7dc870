import type { Locale } from "../../language/locale.js";
import type { Report, Summary } from "../../model/report.js";
import { columnPhrases } from "../../phrases/columns.js";
import { pagePhrases } from "../../phrases/page-phrases.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import { rateInWords } from "../rate.js";
import { tallyOf } from "../tally.js";
import { type Markup, markup } from "./markup.js";

/** What a reader who looks for ten seconds should have seen. */
export function figuresSection(report: Report, locale: Locale): Markup {
  const { summary, deadline } = report;
  const cards = [
    ...(summary ? itemFigures(summary, locale) : []),
    ...(deadline ? reportFigures(report, locale) : []),
  ];
  if (cards.length === 0) return markup``;

  const beside =
    summary && summary.counts.withdrawn > 0
      ? markup`<p class="quiet">${reportPhrases[locale].summary.withdrawn(summary.counts.withdrawn)}</p>
`
      : markup``;
  return markup`<section>
<h2>${pagePhrases[locale].figures}</h2>
<dl class="figures">
${cards}</dl>
${beside}</section>
`;
}

function itemFigures({ counts }: Summary, locale: Locale): Markup[] {
  const parts = ["rectified", "in_progress", "unrectifiable", "unaccounted", "overdue"] as const;
  return [
    card(pagePhrases[locale].prescribed, counts.total, "total"),
    ...parts.map((part) => card(columnPhrases[part][locale], counts[part], part)),
    card(columnPhrases.rate[locale], rateInWords(counts) || "—", "rate"),
  ];
}

function reportFigures(report: Report, locale: Locale): Markup[] {
  const { submissions, incomplete } = tallyOf(report);
  const words = reportPhrases[locale].submission;
  return [
    ...(["submitted", "late", "missing", "pending"] as const).map((state) =>
      card(words[state], submissions[state], state),
    ),
    card(pagePhrases[locale].incomplete, incomplete, "incomplete"),
  ];
}

function card(name: string, figure: number | string, kind: string): Markup {
  return markup`<div class="${kind}"><dt>${name}</dt><dd>${figure}</dd></div>
`;
}
