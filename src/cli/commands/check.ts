import type { Invocation } from "../command.js";
import type { ExitCode } from "../exit-codes.js";
import { isGiven } from "../given-options.js";
import { printReport, type ReportCommand } from "../print-report.js";
import { shownBy } from "../shown-by.js";

/** What a check asks, of a run or of its shards. */
export const checkReport: ReportCommand = {
  blocks: ["files", "items", "deadline", "summary", "findings"],
  judges: ["findings", "warnings", "deadline", "unreadable"],
  groupings: ["category"],
  sections: shownBy.check,
};

/** Everything in one pass; what CI runs. */
export async function check(invocation: Invocation): Promise<ExitCode> {
  if (!isGiven(invocation.options, "shard")) return printReport(invocation, checkReport);

  return (await import("../further.js")).checkShard(invocation, checkReport);
}
