import type { Localized } from "../language/locale.js";
import type { Place } from "../text/place.js";
import type { CalendarDate } from "../time/calendar-date.js";
import type { CampaignId, ItemId, UnitCode } from "./ids.js";
import type { Level } from "./ledger.js";

/** The plan as data, what it `extends` merged in. */
export type Campaign = {
  /** The user's campaign file; undefined: the built-in campaign. */
  readonly place: Place | undefined;
  readonly id: CampaignId;
  readonly title: Localized<string>;
  readonly year: number;
  readonly addressee: string;
  readonly approvedBy: string | undefined;
  readonly phases: readonly Phase[];
  readonly report: ReportDuty;
  /** Years whose findings are prescribed. */
  readonly baseYears: readonly number[];
  readonly categories: readonly Category[];
  readonly reasons: readonly Reason[];
  readonly standards: readonly KnownStandard[];
  readonly closingPolicy: readonly ClosingStep[];
  /** Undefined: the campaign gives no base list. */
  readonly baseList: readonly BaseItem[] | undefined;
  readonly vocabulary: Vocabulary;
  readonly thresholds: Thresholds;
  /** Undefined: the campaign gives no roster. */
  readonly units: readonly RosterUnit[] | undefined;
};

export type Phase = {
  readonly id: string;
  readonly title: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
};
export type Boundary = "inclusive" | "exclusive";
export type ReportDuty = {
  readonly due: CalendarDate;
  readonly boundary: Boundary;
  readonly duty: readonly Level[];
};

export type Category = {
  readonly id: string;
  readonly title: Localized<string>;
  readonly prescribed: boolean;
  readonly subtypes: readonly Subtype[];
};

export type Subtype = {
  readonly id: string;
  readonly title: Localized<string>;
  readonly legalBasis: readonly string[];
  /** Whether the conduct can be a crime, so that a clue must be considered (domain requirement 55). */
  readonly crimeLinked: boolean;
};

export type ReasonKind = "institutional" | "mechanism" | "objective";
export type Reason = { readonly id: string; readonly kind: ReasonKind; readonly title: Localized<string> };

/** `clauses` is empty where the standard's text is not public. */
export type KnownStandard = {
  readonly documentNo: string;
  readonly title: string;
  readonly appliesFrom: CalendarDate | undefined;
  readonly appliesTo: CalendarDate | undefined;
  readonly clauses: readonly string[];
};

export const closingSteps = ["applied", "reviewed", "accepted", "publicised", "closed"] as const;
export type ClosingStep = (typeof closingSteps)[number];

export type BaseItem = {
  /** Undefined: the entry is inherited from a built-in campaign. */
  readonly place: Place | undefined;
  readonly id: ItemId;
  readonly unit: UnitCode;
  readonly problem: string | undefined;
  readonly category: string | undefined;
};

/** Words by which units report a status. */
export type Vocabulary = Readonly<Record<"rectified" | "in_progress" | "unrectifiable", readonly string[]>>;

export type Thresholds = {
  /** Days before a deadline from which it is due soon, the furthest first. */
  readonly dueSoon: readonly number[];
  readonly staleDays: number;
  readonly backdatedDays: number;
  /** Characters that an explanation has at least. */
  readonly explanationLength: number;
};

export type RosterUnit = {
  readonly place: Place | undefined;
  readonly code: UnitCode;
  readonly name: string;
  readonly level: Level;
  /** The unit's own date, such as one that a county plan sets. */
  readonly due: CalendarDate | undefined;
};
