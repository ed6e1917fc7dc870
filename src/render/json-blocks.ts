import type {
  Counts,
  DeadlineBlock,
  ItemRow,
  LongReport,
  ReportFile,
  ReportFinding,
  Summary,
  SummaryGroup,
  Suppression,
  Verdict,
} from "../model/report.js";

/** The blocks of `schemas/report.schema.json`, keys in its order. What is undefined in the report is null here. */

export function headBlock({ tool, asOf, campaign, profile }: LongReport) {
  return {
    schema: "taizhang/report/1",
    tool: { name: tool.name, version: tool.version },
    as_of: asOf,
    campaign: campaign.id,
    ...(profile && { profile }),
  };
}

export function fileBlock({ path, kind, unit, sha256, readable }: ReportFile) {
  return { path, kind, unit, sha256, readable };
}

export function itemBlock(row: ItemRow) {
  return {
    unit: row.unit,
    item: row.item,
    file: row.file,
    line: row.line,
    category: row.category,
    origin: row.origin,
    status: row.status,
    timeliness: row.timeliness,
    flags: row.flags,
    due: row.due ?? null,
    days_left: row.daysLeft ?? null,
    slipped_days: row.slippedDays,
    slipped_count: row.slippedCount,
    claimed: row.claimed && { text: row.claimed.text, status: row.claimed.status },
    guards: row.guards.map(({ status, guard, met }) => ({ status, guard, met })),
  };
}

export function unitBlock(unit: DeadlineBlock["units"][number]) {
  const { workingDays } = unit;
  return {
    unit: unit.unit,
    name: unit.name,
    level: unit.level,
    due: unit.due,
    state: unit.state,
    submitted_on: unit.submittedOn ?? null,
    days: unit.days,
    working_days: workingDays ? { days: workingDays.days, holidays_known: workingDays.holidaysKnown } : null,
    complete: unit.complete ?? null,
    on_boundary: unit.onBoundary,
    gaps: unit.gaps.map(({ item, reason }) => ({ item, reason })),
  };
}

export function deadlineHead({ due, boundary, roster }: DeadlineBlock) {
  return { due, boundary, roster };
}

export function summaryBlock({ counts, selfSelected, newlyFound, by }: Summary) {
  return {
    ...countsBlock(counts),
    self_selected: countsBlock(selfSelected),
    newly_found: countsBlock(newlyFound),
    by: Object.fromEntries(by.map(({ grouping, groups }) => [grouping, groupsBlock(groups)])),
  };
}

export function findingBlock(finding: ReportFinding) {
  const { suppressed } = finding;
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    file: finding.file,
    line: finding.line,
    column: finding.column,
    end_line: finding.endLine,
    end_column: finding.endColumn,
    pointer: finding.pointer,
    unit: finding.unit,
    item: finding.item,
    facts: finding.facts,
    remedy: finding.remedy,
    fingerprint: finding.fingerprint,
    suppressed: suppressed && suppressionBlock(suppressed),
  };
}

/** All keys in either case, so that a reader who knows only suppressions finds those that it knows. */
function suppressionBlock(suppressed: Suppression) {
  const { kind, approved_by, expires } = suppressed;
  return {
    kind,
    reason: kind === "suppression" ? suppressed.reason : null,
    approved_by,
    expires,
    written_on: kind === "baseline" ? suppressed.written_on : null,
  };
}

export function verdictBlock({ exitCode, failed }: Verdict) {
  return { exit_code: exitCode, failed };
}

function groupsBlock(groups: readonly SummaryGroup[]) {
  return Object.fromEntries(groups.map(({ id, counts }) => [id, countsBlock(counts)]));
}

function countsBlock(counts: Counts) {
  return {
    total: counts.total,
    rectified: counts.rectified,
    in_progress: counts.in_progress,
    unrectifiable: counts.unrectifiable,
    unaccounted: counts.unaccounted,
    withdrawn: counts.withdrawn,
    overdue: counts.overdue,
    rate: counts.rate,
  };
}
