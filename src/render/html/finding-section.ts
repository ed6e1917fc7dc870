import type { Locale } from "../../language/locale.js";
import type { Report, ReportFinding } from "../../model/report.js";
import { columnPhrases } from "../../phrases/columns.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import { tallyOf } from "../tally.js";
import { type Markup, markup } from "./markup.js";
import { drawPageTable, type PageColumn, tableRow } from "./page-table.js";

const tones = { error: "bad", warning: "warning", info: undefined } as const;

export function findingSection(report: Report, findings: readonly ReportFinding[], locale: Locale): Markup {
  const { findings: words } = reportPhrases[locale];
  const names = ["place", "severity", "rule", "message", "remedy"] as const;
  const columns = names.map((name): PageColumn => ({ head: columnPhrases[name][locale], kind: "text" }));
  const totals = words.totals(tallyOf(report), report.asOf);
  const body =
    findings.length === 0
      ? markup``
      : drawPageTable(
          {
            caption: words.title,
            captionShown: false,
            columns,
            rows: findings.map((finding) => rowOf(finding, locale)),
            interactive: true,
          },
          locale,
        );
  return markup`<section>
<h2>${words.title}</h2>
<p>${totals}</p>
${body}</section>
`;
}

function rowOf(finding: ReportFinding, locale: Locale): Markup {
  const { severity, findings: words } = reportPhrases[locale];
  const { suppressed, remedy, message, rule, file, line, column } = finding;
  const tone = tones[finding.severity];
  return tableRow({ content: `${file}:${line}:${column}`, kind: "place" }, [
    { content: severity[finding.severity], kind: "short", ...(tone && { tone }) },
    { content: rule, kind: "short" },
    { content: message },
    { content: suppressed ? words.suppressed(suppressed) : remedy },
  ]);
}
