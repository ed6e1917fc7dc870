import type { Status } from "../model/assessment.js";
import type { FailOn } from "../model/config.js";
import type { Deadline } from "../model/deadline.js";
import type { RuleId, Severity } from "../model/finding.js";
import type {
  FailureReason,
  FindingCount,
  ItemRow,
  ReportFile,
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
  readonly items: Iterable<ItemRow>;
  readonly deadline: Deadline;
  readonly findings: FindingTally;
};

/** What there is to know of all findings together. */
export type FindingTally = {
  readonly rules: ReadonlySet<RuleId>;
  /** Without those that are suppressed. */
  readonly warnings: number;
  /** Whether one of them fails the run. */
  readonly fails: boolean;
};

export function tallyFindings(counts: readonly FindingCount[]): FindingTally {
  const warnings = counts.filter(({ suppressed, severity }) => suppressed === null && severity === "warning");
  return {
    rules: new Set(counts.map(({ rule }) => rule)),
    warnings: warnings.reduce((sum, { count }) => sum + count, 0),
    fails: counts.some(({ fails }) => fails),
  };
}

const rank: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

type Judged = { readonly severity: Severity; readonly suppressed: Suppression | null };

/** Whether a finding fails the run by itself. */
export function fails({ severity, suppressed }: Judged, failOn: FailOn): boolean {
  return failOn !== "never" && suppressed === null && rank[severity] >= rank[failOn];
}

/** What the run comes to. Suppressed findings fail nothing; `--fail-on never` leaves the deadline's failure. */
export function judge({ files, items, deadline, findings }: Evidence, thresholds: Thresholds): Verdict {
  const { maxWarnings, failOnStatus, judges } = thresholds;
  const isFailed: Readonly<Record<FailureReason, boolean>> = {
    findings: findings.fails,
    warnings: maxWarnings !== undefined && findings.warnings > maxWarnings,
    deadline: deadline.units.some(
      ({ state, complete }) => state === "late" || state === "missing" || complete === false,
    ),
    status: failOnStatus.length > 0 && holdsOneOf(items, failOnStatus),
    unreadable: files.some(({ readable }) => !readable),
  };
  const failed = failureReasons.filter((reason) => judges.includes(reason) && isFailed[reason]);
  return { exitCode: failed.length > 0 ? 1 : 0, failed };
}

function holdsOneOf(items: Iterable<ItemRow>, statuses: readonly Status[]): boolean {
  for (const { status } of items) if (statuses.includes(status)) return true;
  return false;
}

const failureReasons = [
  "findings",
  "warnings",
  "deadline",
  "status",
  "unreadable",
] as const satisfies FailureReason[];
