import type { Grouping, LongReport } from "../model/report.js";
import type { Block } from "./conclude.js";

/** A report without the blocks, and the groupings, that a command does not print. */
export function withOnly(
  report: LongReport,
  blocks: readonly Block[],
  groupings: readonly Grouping[],
): LongReport {
  const has = (block: Block) => blocks.includes(block);
  const { summary } = report;
  return {
    ...report,
    files: has("files") ? report.files : undefined,
    items: has("items") ? report.items : undefined,
    deadline: has("deadline") ? report.deadline : undefined,
    summary:
      summary && has("summary")
        ? { ...summary, by: summary.by.filter(({ grouping }) => groupings.includes(grouping)) }
        : undefined,
    progress: has("progress") ? report.progress : undefined,
    findings: has("findings") ? report.findings : undefined,
  };
}
