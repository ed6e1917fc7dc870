import type { Place } from "../text/place.js";
import type { CalendarDate } from "../time/calendar-date.js";
import type { Boundary } from "./campaign.js";
import type { ItemId, UnitCode } from "./ids.js";
import type { Level } from "./ledger.js";

export type SubmissionState = "submitted" | "late" | "missing" | "pending";

/** Why a report is not complete: an item in none of the three lists (or null: the whole ledger). */
export type Gap = { readonly item: ItemId | null; readonly reason: GapReason };
export type GapReason =
  | "unaccounted"
  | "not_in_ledger"
  | "ledger_unreadable"
  | "in_two_lists"
  | "not_prescribed";

export type UnitDeadline = {
  readonly unit: UnitCode;
  readonly name: string;
  readonly level: Level;
  readonly state: SubmissionState;
  /** The day on which the unit's report is due, as set. */
  readonly due: CalendarDate;
  readonly submittedOn: CalendarDate | undefined;
  /** Days late, or days left while pending; 0 when submitted in time. */
  readonly days: number;
  /** Working days left while pending, and whether holidays are known for all of them. */
  readonly workingDays: { readonly days: number; readonly holidaysKnown: boolean } | undefined;
  /** Undefined until a report is submitted. */
  readonly complete: boolean | undefined;
  readonly gaps: readonly Gap[];
  /** Submitted on the due day itself: a strict reader of 前 would call it late. */
  readonly onBoundary: boolean;
  /** Where to look: the submission, else the ledger, else the roster entry. */
  readonly place: Place | undefined;
};

/** `campaign`: the units that the campaign lists; `read`: those whose ledgers were read. */
export type RosterSource = "campaign" | "read";

export type Deadline = {
  readonly due: CalendarDate;
  readonly boundary: Boundary;
  readonly roster: RosterSource;
  /** By unit code. */
  readonly units: readonly UnitDeadline[];
};
