import type { Invocation } from "../command.js";
import { shownBy } from "../commands.js";
import type { ExitCode } from "../exit-codes.js";
import { printReport } from "../print-report.js";

/** Everything in one pass; what CI runs. */
export function check(invocation: Invocation): Promise<ExitCode> {
  return printReport(invocation, {
    blocks: ["files", "items", "deadline", "summary", "findings"],
    judges: ["findings", "warnings", "deadline", "unreadable"],
    groupings: ["category"],
    sections: shownBy.check,
  });
}
