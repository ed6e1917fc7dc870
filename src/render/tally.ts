import type { Status } from "../model/assessment.js";
import type { SubmissionState } from "../model/deadline.js";
import type { Severity } from "../model/finding.js";
import type {
  FindingCount,
  Findings,
  ItemRow,
  LongReport,
  ReportFinding,
  Suppression,
} from "../model/report.js";
import type { Tally } from "../phrases/report-phrases.js";

/** What the lines of totals say; the one place where formats count, so that they cannot disagree. */
export function tallyOf({ files, items, deadline, findings = [] }: LongReport): Tally {
  const live = { error: 0, warning: 0, info: 0 } satisfies Record<Severity, number>;
  const aside = { suppression: 0, baseline: 0 } satisfies Record<Suppression["kind"], number>;
  for (const { suppressed, severity, count } of countsIn(findings)) {
    if (suppressed === null) live[severity] += count;
    else aside[suppressed] += count;
  }
  const units = deadline?.units ?? [];
  const inState = (state: SubmissionState) => units.filter((unit) => unit.state === state).length;

  return {
    units:
      files &&
      new Set(files.flatMap(({ kind, unit, path }) => (kind === "ledger" ? [unit ?? path] : []))).size,
    items: items?.length,
    findings: live,
    suppressed: aside.suppression,
    baseline: aside.baseline,
    submissions: {
      submitted: inState("submitted"),
      late: inState("late"),
      missing: inState("missing"),
      pending: inState("pending"),
    },
    incomplete: units.filter(({ complete }) => complete === false).length,
  };
}

type Counted = Pick<FindingCount, "suppressed" | "severity" | "count">;

function countsIn(findings: Findings): Iterable<Counted> {
  return findings.counts ?? Array.from(findings, countOne);
}

function countOne({ suppressed, severity }: ReportFinding): Counted {
  return { suppressed: suppressed?.kind ?? null, severity, count: 1 };
}

/** How many items are in each status. */
export function countByStatus(rows: readonly ItemRow[]): Readonly<Record<Status, number>> {
  const counts = { rectified: 0, in_progress: 0, unrectifiable: 0, unaccounted: 0, withdrawn: 0 };
  for (const { status } of rows) counts[status] += 1;
  return counts;
}
