import { flags, statuses } from "../../model/assessment.js";
import type { ItemRow, Report } from "../../model/report.js";
import type { Invocation } from "../command.js";
import type { ExitCode } from "../exit-codes.js";
import type { GivenOptions } from "../given-options.js";
import { originWords } from "../options.js";
import { printReport } from "../print-report.js";
import { listOf, wordsOf } from "../read-options.js";
import { shownBy } from "../shown-by.js";

/** A row an item. Selecting rows changes what is shown, not the verdict. */
export function status(invocation: Invocation): Promise<ExitCode> {
  const isSelected = selectionIn(invocation.options);
  const select = (report: Report): Report => ({ ...report, items: report.items?.filter(isSelected) });
  return printReport(invocation, {
    blocks: ["files", "items"],
    judges: ["status", "unreadable"],
    groupings: [],
    sections: shownBy.status,
    select,
  });
}

function selectionIn(options: GivenOptions): (row: ItemRow) => boolean {
  const only = wordsOf(options, "only", statuses);
  const origins = wordsOf(options, "origin", originWords);
  const marks = wordsOf(options, "flag", flags);
  const categories = listOf(options, "category");
  const among = <T>(wanted: readonly T[], word: T) => wanted.length === 0 || wanted.includes(word);

  return (row) =>
    among(only, row.status) &&
    among(origins, row.origin) &&
    among(categories, row.category) &&
    (marks.length === 0 || row.flags.some((flag) => marks.includes(flag)));
}
