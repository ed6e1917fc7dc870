import type { Localized } from "../language/locale.js";
import type { Flag, Status, Timeliness } from "../model/assessment.js";
import type { Boundary } from "../model/campaign.js";
import type { GapReason, RosterSource, SubmissionState } from "../model/deadline.js";
import type { Severity } from "../model/finding.js";
import type { Origin } from "../model/item.js";
import type { Level } from "../model/ledger.js";
import type { FailureReason, Grouping, Suppression } from "../model/report.js";
import type { CalendarDate } from "../time/calendar-date.js";
import type { GuardPhrases } from "./guards.js";
import { reportEn } from "./report-en.js";
import { reportZh } from "./report-zh.js";

/** The words of reports. Phrases stand alone: no final full stop, no escape, no colour. */
export type ReportPhrases = {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly timeliness: Readonly<Record<Timeliness, string>>;
  readonly flag: Readonly<Record<Flag, string>>;
  readonly origin: Readonly<Record<Origin, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly guard: GuardPhrases;
  readonly submission: Readonly<Record<SubmissionState, string>>;
  readonly gap: Readonly<Record<GapReason, string>>;
  readonly failure: Readonly<Record<FailureReason, string>>;
  readonly grouping: Readonly<Record<Grouping, string>>;
  readonly report: ReportWords;
  readonly findings: FindingWords;
  readonly items: ItemWords;
  readonly deadline: DeadlineWords;
  readonly summary: SummaryWords;
  /** A label and what it labels. */
  readonly labelled: (label: string, text: string) => string;
  /** Parts of a sentence, closely joined: `、`. */
  readonly list: (parts: readonly string[]) => string;
  /** Clauses side by side: `；`. */
  readonly clauses: (parts: readonly string[]) => string;
  readonly yes: string;
  readonly no: string;
};

/** What a report counts, for its lines of totals. Undefined: the command did not look. */
export type Tally = {
  readonly units: number | undefined;
  readonly items: number | undefined;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Set aside by the config. */
  readonly suppressed: number;
  /** Stood already when the baseline was written. */
  readonly baseline: number;
  readonly submissions: Readonly<Record<SubmissionState, number>>;
  readonly incomplete: number;
};

export type ReportWords = {
  readonly title: string;
  readonly asOf: (date: CalendarDate) => string;
  /** The one line of a run that found nothing. */
  readonly nothingFound: (tally: Tally, asOf: CalendarDate) => string;
  readonly failed: (reasons: readonly FailureReason[]) => string;
};

export type FindingWords = {
  readonly title: string;
  readonly remedy: string;
  readonly suppressed: (suppression: Suppression) => string;
  /** `total` findings were made and `left` of them are not shown. */
  readonly more: (left: number, total: number) => string;
  readonly totals: (tally: Tally, asOf: CalendarDate) => string;
};

export type ItemWords = {
  readonly title: (asOf: CalendarDate) => string;
  readonly none: string;
  /** Days to the deadline; negative when overdue. */
  readonly daysLeft: (days: number) => string;
  readonly slipped: (count: number, days: number) => string;
  /** What keeps an item out of a status. */
  readonly shortOf: (status: Status, unmet: readonly string[]) => string;
  readonly unknownClaim: string;
  readonly totals: (total: number, counts: Readonly<Record<Status, number>>) => string;
};

export type DeadlineWords = {
  readonly title: (asOf: CalendarDate) => string;
  /** The due day and the way in which 前 is read (domain.md section 9), with the last day that is in time. */
  readonly reading: (due: CalendarDate, boundary: Boundary) => string;
  /** Undefined where nothing needs saying. */
  readonly roster: Readonly<Record<RosterSource, string | undefined>>;
  readonly none: string;
  readonly late: (days: number) => string;
  readonly missing: (days: number) => string;
  readonly left: (
    days: number,
    working: { readonly days: number; readonly holidaysKnown: boolean } | undefined,
  ) => string;
  /** A unit's own due day, where it differs from the campaign's. */
  readonly ownDue: (due: CalendarDate) => string;
  readonly complete: string;
  /** The first gaps in words, and how many there are in all. */
  readonly gaps: (shown: readonly string[], total: number) => string;
  /** A submission on the due day itself: what a strict reader of 前 would say. */
  readonly onBoundary: (due: CalendarDate) => string;
  readonly totals: (tally: Tally) => string;
};

export type SummaryWords = {
  readonly title: (asOf: CalendarDate) => string;
  readonly by: (grouping: Grouping) => string;
  readonly total: string;
  readonly outside: string;
  readonly selfSelected: string;
  readonly newlyFound: string;
  readonly withdrawn: (count: number) => string;
  /** The denominator of the rate in words (domain.md section 8). */
  readonly rate: string;
};

export const reportPhrases: Localized<ReportPhrases> = { "zh-CN": reportZh, en: reportEn };
