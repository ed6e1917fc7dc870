import type { Invocation } from "../command.js";
import { shownBy } from "../commands.js";
import type { ExitCode } from "../exit-codes.js";
import { printReport } from "../print-report.js";

/** Form and rules. */
export function validate(invocation: Invocation): Promise<ExitCode> {
  return printReport(invocation, {
    blocks: ["files", "findings"],
    judges: ["findings", "warnings", "unreadable"],
    groupings: [],
    sections: shownBy.validate,
  });
}
