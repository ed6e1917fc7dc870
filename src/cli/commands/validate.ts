import type { Invocation } from "../command.js";
import type { ExitCode } from "../exit-codes.js";
import { printReport } from "../print-report.js";
import { shownBy } from "../shown-by.js";

/** Form and rules. */
export function validate(invocation: Invocation): Promise<ExitCode> {
  return printReport(invocation, {
    blocks: ["files", "findings"],
    judges: ["findings", "warnings", "unreadable"],
    groupings: [],
    sections: shownBy.validate,
  });
}
