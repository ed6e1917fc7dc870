import type { Localized } from "../language/locale.js";
import type { CalendarDate } from "../time/calendar-date.js";
import type { ClaimedStatus, Flag, Guard, Status, Timeliness } from "./assessment.js";
import type { BaselineEntry } from "./baseline.js";
import type { Boundary } from "./campaign.js";
import type { RosterSource, UnitDeadline } from "./deadline.js";
import type { FactValue, RuleId, Severity } from "./finding.js";
import type { ItemId, UnitCode } from "./ids.js";
import type { Disposal, Origin } from "./item.js";
import type { Level } from "./ledger.js";
import type { Progress } from "./progress.js";
import type { Sequence } from "./sequence.js";

/**
 * Everything that tables and findings formats print, in order, counted and judged: a renderer counts, sorts and
 * decides nothing. A command fills in the blocks that it computes. The JSON contract is a part of it
 * (`src/render/json.ts`); the rest is what people read beside it.
 */
export type Report = {
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: CalendarDate;
  /** Absent: the internal one, with everything. */
  readonly profile?: "public";
  readonly campaign: { readonly id: string; readonly title: Localized<string> };
  readonly files: readonly ReportFile[] | undefined;
  readonly items: readonly ItemRow[] | undefined;
  readonly deadline: DeadlineBlock | undefined;
  readonly summary: Summary | undefined;
  /** Of the prescribed items over time; for the page alone. */
  readonly progress: Progress | undefined;
  /** By file, line, column, rule. */
  readonly findings: readonly ReportFinding[] | undefined;
  /** What the rules of the findings say of themselves, by id. */
  readonly rules: readonly ReportRule[];
  /** Entries of the baseline whose finding is gone, as far as this run could see; for `baseline` alone. */
  readonly gone: readonly BaselineEntry[];
  /** What could not be opened and is in nothing else of the report. */
  readonly troubles: readonly ReportTrouble[];
  readonly verdict: Verdict;
};

/** A report whose long parts need not be in memory. */
export type LongReport = Omit<Report, "items" | "findings"> & {
  readonly items: Sequence<ItemRow> | undefined;
  readonly findings: Findings | undefined;
};

/** `counts`: what they come to, where that is known without going through them. */
export type Findings = Sequence<ReportFinding> & { readonly counts?: readonly FindingCount[] };

/** How many findings are alike in all that the totals and the verdict tell apart. */
export type FindingCount = Pick<ReportFinding, "rule" | "severity" | "fails"> & {
  readonly suppressed: Suppression["kind"] | null;
  readonly count: number;
};

export type ReportRule = {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly title: Localized<string>;
  readonly rationale: Localized<string>;
};

/** `path` as reports show it, or the pattern that nothing matches; `message`: why, in the report's language. */
export type ReportTrouble = { readonly path: string; readonly message: string };

export type FileKind = "ledger" | "campaign" | "inspection" | "config" | "baseline" | "map";

export type ReportFile = {
  readonly path: string;
  /** Null: the file does not say, or says an unknown one. */
  readonly kind: FileKind | null;
  readonly unit: UnitCode | null;
  readonly sha256: string;
  /** Whether it took part in assessment. */
  readonly readable: boolean;
};

export type ItemRow = {
  readonly unit: UnitCode;
  readonly unitName: string;
  readonly item: ItemId;
  readonly problem: string;
  readonly file: string;
  readonly line: number;
  readonly category: string;
  readonly categoryTitle: Localized<string>;
  readonly origin: Origin;
  readonly level: Level;
  readonly disposal: Disposal | undefined;
  readonly responsible: string | undefined;
  readonly status: Status;
  readonly timeliness: Timeliness;
  readonly flags: readonly Flag[];
  readonly due: CalendarDate | undefined;
  readonly daysLeft: number | undefined;
  readonly slippedDays: number;
  readonly slippedCount: number;
  readonly claimed: { readonly text: string; readonly status: ClaimedStatus | null } | null;
  readonly guards: readonly Guard[];
};

export type DeadlineBlock = {
  readonly due: CalendarDate;
  readonly boundary: Boundary;
  readonly roster: RosterSource;
  readonly units: readonly UnitDeadline[];
};

/** `total` = rectified + in_progress + unrectifiable + unaccounted; withdrawn items stand beside it. */
export type Counts = {
  readonly total: number;
  readonly rectified: number;
  readonly in_progress: number;
  readonly unrectifiable: number;
  readonly unaccounted: number;
  readonly withdrawn: number;
  readonly overdue: number;
  /** rectified / total, rounded to four places; null when total is 0. */
  readonly rate: number | null;
};

export const groupings = ["category", "unit", "origin", "level", "responsible"] as const;
export type Grouping = (typeof groupings)[number];

export type SummaryGroup = {
  readonly id: string;
  readonly title: Localized<string>;
  readonly counts: Counts;
};

/** Counts of prescribed items; in the grouping by origin, of each origin's. */
export type Summary = {
  readonly counts: Counts;
  readonly selfSelected: Counts;
  readonly newlyFound: Counts;
  /** The groupings that were asked for, in the order of `groupings`. */
  readonly by: readonly { readonly grouping: Grouping; readonly groups: readonly SummaryGroup[] }[];
};

/** Why a finding does not count: by the config's word, or since it stood already when the baseline was written. */
export type Suppression =
  | {
      readonly kind: "suppression";
      readonly reason: string;
      readonly approved_by: string;
      readonly expires: string;
    }
  | {
      readonly kind: "baseline";
      readonly written_on: string;
      readonly approved_by: string | null;
      readonly expires: string | null;
    };

/** Where something stands in its file. */
export type Spot = {
  /** 1-based; columns in UTF-16 units, the end exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The text of the line that it begins on; null: there is none to show. Of a very long line what stands around it. */
  readonly sourceLine: string | null;
  /** The two columns as the bytes of the file count them, in UTF-8. */
  readonly byteColumn: number;
  readonly endByteColumn: number;
  /** UTF-16 units of the line that are left out before `sourceLine`; absent: none. */
  readonly sourceOffset?: number;
};

export type LocatedFinding = Spot & {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly file: string;
  readonly pointer: string;
  readonly unit: UnitCode | null;
  readonly item: ItemId | null;
  readonly facts: { readonly [key: string]: FactValue | undefined };
  /** 64 hex digits; of the rule, the path, the unit, the item and the facts, not of the line. */
  readonly fingerprint: string;
};

export type ReportFinding = LocatedFinding & {
  readonly suppressed: Suppression | null;
  /** Whether it fails the run by itself: at or above `--fail-on`, and not suppressed. */
  readonly fails: boolean;
};

export type FailureReason = "findings" | "warnings" | "deadline" | "status" | "unreadable";

export type Verdict = {
  readonly exitCode: 0 | 1 | 2;
  readonly failed: readonly FailureReason[];
};
