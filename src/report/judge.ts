import type { Status } from "../model/assessment.js";
import type { FailOn } from "../model/config.js";
import type { Deadline } from "../model/deadline.js";
import type { Severity } from "../model/finding.js";
import type {
  FailureReason,
  ItemRow,
  ReportFile,
  ReportFinding,
  Suppression,
  Verdict,
} from "../model/report.js";

export type Thresholds = {
  readonly failOn: FailOn;
  readonly maxWarnings: number | undefined;
  readonly failOnStatus: readonly Status[];
  /** What can fail the command. */
  readonly judges: readonly FailureReason[];
};

export type Evidence = {
  readonly files: readonly ReportFile[];
  readonly items: readonly ItemRow[];
  readonly deadline: Deadline;
  readonly findings: readonly ReportFinding[];
};

const rank: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

type Judged = { readonly severity: Severity; readonly suppressed: Suppression | null };

/** Whether a finding fails the run by itself. */
export function fails({ severity, suppressed }: Judged, failOn: FailOn): boolean {
  return failOn !== "never" && suppressed === null && rank[severity] >= rank[failOn];
}

/** What the run comes to. Suppressed findings fail nothing; `--fail-on never` leaves the deadline's failure. */
export function judge({ files, items, deadline, findings }: Evidence, thresholds: Thresholds): Verdict {
  const { maxWarnings, failOnStatus, judges } = thresholds;
  const live = findings.filter(({ suppressed }) => suppressed === null);
  const warnings = live.filter(({ severity }) => severity === "warning").length;

  const isFailed: Readonly<Record<FailureReason, boolean>> = {
    findings: findings.some((finding) => finding.fails),
    warnings: maxWarnings !== undefined && warnings > maxWarnings,
    deadline: deadline.units.some(
      ({ state, complete }) => state === "late" || state === "missing" || complete === false,
    ),
    status: items.some(({ status }) => failOnStatus.includes(status)),
    unreadable: files.some(({ readable }) => !readable),
  };
  const failed = failureReasons.filter((reason) => judges.includes(reason) && isFailed[reason]);
  return { exitCode: failed.length > 0 ? 1 : 0, failed };
}

const failureReasons = [
  "findings",
  "warnings",
  "deadline",
  "status",
  "unreadable",
] as const satisfies FailureReason[];
