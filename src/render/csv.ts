import type { LongReport } from "../model/report.js";
import { type CsvTable, findingTable, itemTable, summaryTable, unitTable } from "./csv-tables.js";
import { csvRow } from "./escape-csv.js";
import { inParts, type Renderer, type Section, type Style, sections } from "./renderer.js";

/** Without it Excel and WPS read UTF-8 as the machine's code page. */
const byteOrderMark = "\uFEFF";

/** One table for Excel and WPS: that of the first section that is asked for and that the report has. */
export const csv: Renderer = {
  name: "csv",
  extension: "csv",
  summary: {
    "zh-CN": "一张表，可用 Excel、WPS 打开（UTF-8，带 BOM）",
    en: "one table that Excel and WPS open (UTF-8 with BOM)",
  },
  sections,
  ...inParts(function* (report, style) {
    yield byteOrderMark;
    for (const row of tableFor(report, style)) yield csvRow(row);
  }),
};

function tableFor(report: LongReport, { sections: asked, locale }: Style): CsvTable {
  const { findings, items, deadline, summary } = report;
  const tables: Readonly<Record<Section, () => CsvTable | undefined>> = {
    findings: () => findings && findingTable(findings, locale),
    items: () => items && itemTable(items, locale),
    deadline: () => deadline && unitTable(deadline.units, locale),
    summary: () => summary && summaryTable(summary, locale),
  };
  const chosen = sections.find((section) => asked.includes(section) && report[section] !== undefined);
  return (chosen && tables[chosen]()) ?? findingTable([], locale);
}
