import type { DeadlineBlock, Report } from "../../model/report.js";
import { pagePhrases } from "../../phrases/page-phrases.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import { deadlineBlock } from "../deadline-block.js";
import type { Style } from "../renderer.js";
import type { Cell } from "../table.js";
import { type Markup, markup } from "./markup.js";
import { drawPageTable, type PageCell, tableRow } from "./page-table.js";

/** The board as the other formats have it, with all gaps named. */
export function boardSection(report: Report, deadline: DeadlineBlock, style: Style): Markup {
  const { locale } = style;
  const words = reportPhrases[locale];
  const { before, tables, after } = deadlineBlock(report, deadline, style, Number.POSITIVE_INFINITY);
  const drawn = tables.map(({ table: { columns, rows } }) =>
    drawPageTable(
      {
        caption: words.deadline.title(report.asOf),
        captionShown: false,
        columns: columns.map(({ head }) => ({ head, kind: "text" })),
        rows: rows.flatMap((row) => (row.kind === "cells" ? [boardRow(row.cells)] : [])),
        interactive: true,
      },
      locale,
    ),
  );
  return markup`<section>
<h2>${pagePhrases[locale].board}</h2>
${[...before, ...after].map((line) => markup`<p>${line}</p>\n`)}${drawn}</section>
`;
}

function boardRow([unit, ...rest]: readonly Cell[]): Markup {
  return tableRow(
    { content: unit?.text ?? "" },
    rest.map(({ text, tone }, index): PageCell => {
      const shade = tone === "good" || tone === "warning" || tone === "bad" ? { tone } : {};
      return { content: text === "" ? "—" : text, ...shade, ...(index < 2 && { kind: "short" as const }) };
    }),
  );
}
