import type { Status } from "../model/assessment.js";
import type { SubmissionState } from "../model/deadline.js";
import type { Severity } from "../model/finding.js";
import type {
  FindingCount,
  Findings,
  ItemRow,
  LongReport,
  ReportFile,
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
  const submissions = { submitted: 0, late: 0, missing: 0, pending: 0 } satisfies Record<
    SubmissionState,
    number
  >;
  let incomplete = 0;
  for (const { state, complete } of deadline?.units ?? []) {
    submissions[state] += 1;
    if (complete === false) incomplete += 1;
  }

  return {
    units: files && countUnits(files),
    items: items?.length,
    findings: live,
    suppressed: aside.suppression,
    baseline: aside.baseline,
    submissions,
    incomplete,
  };
}

function countUnits(files: readonly ReportFile[]): number {
  const units = new Set<string>();
  for (const { kind, unit, path } of files) if (kind === "ledger") units.add(unit ?? path);
  return units.size;
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
