import type { Report, ReportFinding } from "../model/report.js";
import { ciPhrases } from "../phrases/ci-phrases.js";
import { columnPhrases } from "../phrases/columns.js";
import { publicPhrases } from "../phrases/public-phrases.js";
import { reportPhrases } from "../phrases/report-phrases.js";
import { deadlineBlock } from "./deadline-block.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { itemBlock } from "./item-block.js";
import { type Renderer, type Style, sections } from "./renderer.js";
import { summaryBlock } from "./summary-block.js";
import { type Block, type Row, type Table, textColumn, valueColumn } from "./table.js";
import { tallyOf } from "./tally.js";

/** For pages and comments of a code host: every section whole, nothing cut. */
export const markdown: Renderer = {
  name: "markdown",
  extension: "md",
  summary: {
    "zh-CN": "GitHub 风格的 Markdown 表格",
    en: "tables in GitHub Flavored Markdown",
  },
  sections,
  render(report, style) {
    const { campaign, asOf, verdict } = report;
    const words = reportPhrases[style.locale].report;
    const head = [
      `# ${escapeMarkdown(words.title)}`,
      escapeMarkdown(`${campaign.title[style.locale]} (${campaign.id})`),
      escapeMarkdown(words.asOf(asOf)),
      ...(report.profile === "public" ? [escapeMarkdown(publicPhrases[style.locale].version)] : []),
    ];
    const failed = verdict.failed.length > 0 ? [`**${escapeMarkdown(words.failed(verdict.failed))}**`] : [];
    const paragraphs = [...head, ...blocksOf(report, style).flatMap(paragraphsOf), ...failed];
    return `${paragraphs.join("\n\n")}\n`;
  },
};

function blocksOf(report: Report, style: Style): Block[] {
  const { findings, items, deadline, summary } = report;
  const shows = (section: Style["sections"][number]) => style.sections.includes(section);
  return [
    ...(findings && shows("findings") ? [findingBlock(report, findings, style)] : []),
    ...(items && shows("items") ? [itemBlock(report, items, style)] : []),
    ...(deadline && shows("deadline")
      ? [deadlineBlock(report, deadline, style, Number.POSITIVE_INFINITY)]
      : []),
    ...(summary && shows("summary") ? [summaryBlock(report, summary, style)] : []),
  ];
}

function findingBlock(
  report: Report,
  findings: readonly ReportFinding[],
  { locale, maxFindings }: Style,
): Block {
  const phrases = reportPhrases[locale];
  const { title, totals, suppressed } = phrases.findings;
  const columns = [
    valueColumn(columnPhrases.severity[locale]),
    valueColumn(columnPhrases.place[locale]),
    valueColumn(columnPhrases.rule[locale]),
    textColumn(columnPhrases.message[locale], 20),
    textColumn(columnPhrases.remedy[locale], 20),
  ];
  const shown = findings.slice(0, maxFindings);
  const left = findings.length - shown.length;
  const rows = shown.map((finding): Row => {
    const way = finding.suppressed ? suppressed(finding.suppressed) : finding.remedy;
    const place = `${finding.file}:${finding.line}:${finding.column}`;
    const texts = [phrases.severity[finding.severity], place, finding.rule, finding.message, way];
    return { kind: "cells", cells: texts.map((text) => ({ text })), ruled: false };
  });

  const tally = tallyOf(report);
  const isClean = findings.length === 0;
  return {
    title,
    before: left > 0 ? [ciPhrases[locale].left(left)] : [],
    tables: rows.length > 0 ? [{ caption: undefined, table: { columns, rows } }] : [],
    after: [isClean ? phrases.report.nothingFound(tally, report.asOf) : totals(tally, report.asOf)],
  };
}

function paragraphsOf({ title, before, tables, after }: Block): string[] {
  return [
    `## ${escapeMarkdown(title)}`,
    ...before.map(escapeMarkdown),
    ...tables.flatMap(({ caption, table }) => [
      ...(caption === undefined ? [] : [`### ${escapeMarkdown(caption)}`]),
      drawTable(table),
    ]),
    ...after.map(escapeMarkdown),
  ];
}

function drawTable({ columns, rows }: Table): string {
  const head = columns.map(({ head: text }) => escapeMarkdown(text));
  const rule = columns.map(({ align }) => (align === "right" ? "---:" : "---"));
  return [head, rule, ...rows.map((row) => cellsOf(row, columns.length))]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** Markdown has no cells across columns: a heading stands in the first. */
function cellsOf(row: Row, columns: number): string[] {
  if (row.kind === "heading") {
    return [`**${escapeMarkdown(row.text)}**`, ...Array.from({ length: columns - 1 }, () => "")];
  }

  return row.cells.map(({ text }) => (text === "" ? "—" : escapeMarkdown(text)));
}
