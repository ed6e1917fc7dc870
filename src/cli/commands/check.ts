import type { Invocation } from "../command.js";
import type { ExitCode } from "../exit-codes.js";
import { printReport } from "../print-report.js";

/** Everything in one pass; what CI runs. */
export function check(invocation: Invocation): Promise<ExitCode> {
  return printReport(invocation, {
    blocks: ["files", "items", "deadline", "summary", "findings"],
    judges: ["findings", "warnings", "deadline", "unreadable"],
    groupings: ["category"],
    // Hundreds of items would bury what is wrong with a few: `status` lists them, and JSON holds them all.
    sections: ["findings", "deadline", "summary"],
  });
}
