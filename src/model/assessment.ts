import type { CalendarDate } from "../time/calendar-date.js";
import type { Item } from "./item.js";

export const statuses = ["rectified", "in_progress", "unrectifiable", "unaccounted", "withdrawn"] as const;
export type Status = (typeof statuses)[number];

export const timelinesses = ["on_time", "due_soon", "overdue", "none"] as const;
export type Timeliness = (typeof timelinesses)[number];

export const flags = [
  "newly_found",
  "self_selected",
  "rebounded",
  "slipped",
  "closed",
  "claim_differs",
] as const;
export type Flag = (typeof flags)[number];

/** The conditions of each status, in the order in which they are asked; `unaccounted` has none. */
export const guardsOf = {
  withdrawn: ["withdrawn_by_date", "withdrawal_reason", "withdrawal_approver"],
  rectified: [
    "completion_date",
    "result",
    "measures_completed",
    "supporting_evidence",
    "standard_named",
    "no_rebound",
    "closing_policy",
  ],
  unrectifiable: ["reason_allowed", "explanation", "evidence_or_basis", "review_not_passed"],
  in_progress: ["concrete_measure", "current_deadline", "responsible_person", "staged_milestones"],
} as const satisfies Partial<Record<Status, readonly string[]>>;

export type GuardedStatus = keyof typeof guardsOf;
export type GuardName = (typeof guardsOf)[GuardedStatus][number];
export type Guard = { readonly status: GuardedStatus; readonly guard: GuardName; readonly met: boolean };

/** A status that a unit can claim. */
export type ClaimedStatus = "rectified" | "in_progress" | "unrectifiable";

/** The unit's own word, and the status that it means; null: the word is in no vocabulary. */
export type Claim = { readonly text: string; readonly status: ClaimedStatus | null };

/** What the evidence shows of an item at the end of a day. */
export type Assessment = {
  readonly status: Status;
  /** Met and unmet, in the order asked: withdrawn, rectified, unrectifiable, in_progress. */
  readonly guards: readonly Guard[];
  readonly timeliness: Timeliness;
  /** The current deadline: the last approved extension, else the first date, else the latest of the measures'. */
  readonly due: CalendarDate | undefined;
  /** Negative when overdue; undefined where timeliness is `none`. */
  readonly daysLeft: number | undefined;
  /** In the order of `flags`. */
  readonly flags: readonly Flag[];
  readonly slippedDays: number;
  readonly slippedCount: number;
  /** Null before the day on which the report was submitted, or where nothing is claimed. */
  readonly claimed: Claim | null;
};

export type AssessedItem = { readonly item: Item; readonly assessment: Assessment };
