import type { Invocation } from "../command.js";
import type { ExitCode } from "../exit-codes.js";
import { printReport } from "../print-report.js";
import { shownBy } from "../shown-by.js";

/** A row a unit. */
export function deadline(invocation: Invocation): Promise<ExitCode> {
  return printReport(invocation, {
    blocks: ["files", "deadline"],
    judges: ["deadline", "unreadable"],
    groupings: [],
    sections: shownBy.deadline,
  });
}
