import { groupings } from "../../model/report.js";
import type { Invocation } from "../command.js";
import type { ExitCode } from "../exit-codes.js";
import { printReport } from "../print-report.js";
import { wordsOf } from "../read-options.js";
import { shownBy } from "../shown-by.js";

/** Totals; the three categories are always there. */
export function summary(invocation: Invocation): Promise<ExitCode> {
  return printReport(invocation, {
    blocks: ["files", "summary"],
    judges: ["unreadable"],
    groupings: [...new Set(["category", ...wordsOf(invocation.options, "by", groupings)] as const)],
    sections: shownBy.summary,
    workbook: async (report) => {
      const { summaryWorkbook, writeWorkbook } = await import("../further.js");
      return writeWorkbook(summaryWorkbook(report));
    },
    page: { blocks: ["deadline", "items", "progress"], groupings: ["category", "unit"] },
  });
}
