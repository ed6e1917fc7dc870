import type { Status } from "../model/assessment.js";
import type { SubmissionState } from "../model/deadline.js";
import type { Severity } from "../model/finding.js";
import type { ItemRow, Report } from "../model/report.js";
import type { Tally } from "../phrases/report-phrases.js";

/** What the lines of totals say; the one place where formats count, so that they cannot disagree. */
export function tallyOf({ files, items, deadline, findings }: Report): Tally {
  const live = (findings ?? []).filter(({ suppressed }) => suppressed === null);
  const severe = (severity: Severity) => live.filter((finding) => finding.severity === severity).length;
  const units = deadline?.units ?? [];
  const inState = (state: SubmissionState) => units.filter((unit) => unit.state === state).length;

  return {
    units:
      files &&
      new Set(files.flatMap(({ kind, unit, path }) => (kind === "ledger" ? [unit ?? path] : []))).size,
    items: items?.length,
    findings: { error: severe("error"), warning: severe("warning"), info: severe("info") },
    suppressed: (findings?.length ?? 0) - live.length,
    submissions: {
      submitted: inState("submitted"),
      late: inState("late"),
      missing: inState("missing"),
      pending: inState("pending"),
    },
    incomplete: units.filter(({ complete }) => complete === false).length,
  };
}

/** How many items are in each status. */
export function countByStatus(rows: readonly ItemRow[]): Readonly<Record<Status, number>> {
  const counts = { rectified: 0, in_progress: 0, unrectifiable: 0, unaccounted: 0, withdrawn: 0 };
  for (const { status } of rows) counts[status] += 1;
  return counts;
}
