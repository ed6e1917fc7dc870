import type { LongReport, Report } from "../model/report.js";

/** The report with its long parts in memory. */
export function wholeReport(report: LongReport): Report {
  const { items, findings } = report;
  return { ...report, items: items && [...items], findings: findings && [...findings] };
}
