import type { LongReport } from "../../model/report.js";
import { publicPhrases } from "../../phrases/public-phrases.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import { clean } from "../../text/clean.js";
import { wrap } from "../../text/wrap.js";
import { deadlineBlock } from "../deadline-block.js";
import { itemBlock } from "../item-block.js";
import { inParts, type Renderer, type Section, type Style, sections } from "../renderer.js";
import { summaryBlock } from "../summary-block.js";
import type { Block } from "../table.js";
import { tallyOf } from "../tally.js";
import { drawFindings } from "./draw-findings.js";
import { drawTable } from "./draw-table.js";
import { type Page, pageOf } from "./page.js";

/** Gaps of a unit that are named; the others are in the machine formats. */
const mostGaps = 3;

/** For officers at a terminal. A run that finds nothing is one line. */
export const text: Renderer = {
  name: "text",
  extension: "txt",
  summary: { "zh-CN": "终端上的文字和表格（默认）", en: "words and tables for a terminal (the default)" },
  sections,
  hashes: false,
  rows: false,
  ...inParts(function* (report, style) {
    const page = pageOf(style);
    const blocks = isClean(report, style) ? [] : blocksOf(report, style, page);
    yield* squeezed(apart([publicLine(report, style, page), ...blocks, closingLines(report, style, page)]));
  }),
};

/** Blocks that have lines, with a blank line between them. */
function* apart(blocks: readonly Iterable<string>[]): Generator<string> {
  let isFirst = true;
  for (const block of blocks) {
    let isEmpty = true;
    for (const line of block) {
      if (isEmpty && !isFirst) yield "";
      isEmpty = false;
      yield line;
    }
    if (!isEmpty) isFirst = false;
  }
}

/** Line ends; several blank lines are one, and none is the last. */
function* squeezed(lines: Iterable<string>): Generator<string> {
  let last: string | undefined;
  let isBlankBehind = false;
  for (const line of lines) {
    if (line === "") isBlankBehind = true;
    else {
      if (last !== undefined) yield `${last}\n${isBlankBehind ? "\n" : ""}`;
      last = line;
      isBlankBehind = false;
    }
  }
  yield `${(last ?? "").trimEnd()}\n`;
}

function publicLine({ profile }: LongReport, { locale }: Style, { ink }: Page): string[] {
  return profile === "public" ? [ink.strong(publicPhrases[locale].version)] : [];
}

function isClean({ findings, verdict }: LongReport, { sections }: Style): boolean {
  return sections.includes("findings") && findings?.length === 0 && verdict.exitCode === 0;
}

function blocksOf(report: LongReport, style: Style, page: Page): Iterable<string>[] {
  const { findings, items, deadline, summary } = report;
  const drawn: Readonly<Record<Section, () => Iterable<string>>> = {
    findings: () => (findings ? drawFindings(findings, style, page) : []),
    items: () => (items ? drawBlock(itemBlock(report, [...items], style), page) : []),
    deadline: () => (deadline ? drawBlock(deadlineBlock(report, deadline, style, mostGaps), page) : []),
    summary: () => (summary ? drawBlock(summaryBlock(report, summary, style), page) : []),
  };
  return sections.filter((section) => style.sections.includes(section)).map((section) => drawn[section]());
}

function drawBlock({ title, before, tables, after }: Block, page: Page): string[] {
  const prose = (line: string) => wrap(clean(line), page.width, page.measure);
  return [
    ...prose(title).map(page.ink.strong),
    ...before.flatMap(prose),
    ...tables.flatMap(({ caption, table }) => [
      ...(caption === undefined ? [] : ["", ...prose(caption)]),
      ...drawTable(table, page),
    ]),
    ...after.flatMap(prose),
  ];
}

/** What was looked at, what was found, and why the run failed if it did. */
function closingLines(report: LongReport, style: Style, page: Page): string[] {
  const { findings, verdict, asOf } = report;
  const words = reportPhrases[style.locale];
  const tally = tallyOf(report);
  const prose = (line: string) => wrap(line, page.width, page.measure);
  const failed =
    verdict.failed.length > 0 ? prose(words.report.failed(verdict.failed)).map(page.ink.bad) : [];

  if (isClean(report, style)) return prose(words.report.nothingFound(tally, asOf)).map(page.ink.good);
  if (findings && style.sections.includes("findings")) {
    return [...prose(words.findings.totals(tally, asOf)), ...failed];
  }
  return style.sections.some((section) => report[section] !== undefined)
    ? failed
    : [...prose(words.report.asOf(asOf)), ...failed];
}
