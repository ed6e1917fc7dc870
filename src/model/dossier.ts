import type { Localized } from "../language/locale.js";
import type { CalendarDate, FactDate } from "../time/calendar-date.js";
import type { Status } from "./assessment.js";
import type { Boundary } from "./campaign.js";
import type { GapReason, SubmissionState } from "./deadline.js";
import type { HandlingFamily } from "./handling.js";
import type { ItemId, UnitCode } from "./ids.js";
import type { Origin } from "./item.js";
import type { Level } from "./ledger.js";
import type { ItemRow, Summary } from "./report.js";

/**
 * What officers' papers are made of: one unit's report (专题报告), or the city's, as of one day. Counted and ordered
 * before it is written in any format. What is dated after the day is not in it.
 */
export type Dossier = {
  /** Absent: the internal one, with everything. */
  readonly profile?: "public";
  readonly campaign: { readonly id: string; readonly title: Localized<string> };
  /** Whom the report goes to. */
  readonly addressee: string;
  readonly asOf: CalendarDate;
  readonly report: { readonly due: CalendarDate; readonly boundary: Boundary };
  readonly subject: UnitSubject | CitySubject;
  /** Why it is no more than a draft; empty: every item is in one of the three lists. */
  readonly gaps: readonly DossierGap[];
  /** By category; the city's also by unit. */
  readonly summary: Summary;
  /** By unit and id, without those that are withdrawn. */
  readonly items: readonly DossierItem[];
  readonly handling: readonly DossierHandling[];
  readonly rules: readonly DossierRule[];
};

export type UnitSubject = {
  readonly kind: "unit";
  readonly code: UnitCode;
  readonly name: string;
  readonly level: Level;
  readonly workingBody: string | undefined;
  readonly firstResponsible: { readonly name: string | undefined; readonly post: string | undefined };
  readonly headHash: string;
};

export type CitySubject = { readonly kind: "city"; readonly units: readonly DossierUnit[] };

/** A unit of the roster, or one that was read. `headHash` is undefined where no ledger of it was read. */
export type DossierUnit = {
  readonly code: UnitCode;
  readonly name: string;
  /** Undefined: it has no duty to report. */
  readonly state: SubmissionState | undefined;
  readonly submittedOn: CalendarDate | undefined;
  readonly headHash: string | undefined;
};

/** `no_ledger`: a unit of the roster without a ledger. */
export type DossierGap = {
  readonly unit: UnitCode;
  readonly unitName: string;
  readonly item: ItemId | null;
  readonly reason: GapReason | "no_ledger";
  /** Of an item in no list: what it lacks. */
  readonly row: ItemRow | undefined;
};

export type DossierStatus = Exclude<Status, "withdrawn">;

export type DossierItem = {
  readonly unit: UnitCode;
  readonly unitName: string;
  readonly id: ItemId;
  readonly origin: Origin;
  readonly category: string;
  readonly categoryTitle: Localized<string>;
  readonly problem: string;
  readonly status: DossierStatus;
  readonly isOverdue: boolean;
  readonly isSupervised: boolean;
  readonly hasRebounded: boolean;
  readonly isClosed: boolean;
  readonly standard: string | undefined;
  readonly leader: string | undefined;
  readonly person: string | undefined;
  /** The current deadline. */
  readonly due: CalendarDate | undefined;
  readonly slippedCount: number;
  readonly measures: readonly DossierStep[];
  readonly milestones: readonly DossierStep[];
  readonly completion: DossierCompletion | undefined;
  readonly justification: DossierJustification | undefined;
  readonly evidence: readonly DossierEvidence[];
  readonly rules: readonly string[];
  readonly noRuleNeeded: string | undefined;
};

export type DossierStep = {
  readonly text: string;
  readonly due: CalendarDate | undefined;
  readonly completedOn: FactDate | undefined;
};

export type DossierCompletion = {
  readonly date: FactDate | undefined;
  readonly result: string | undefined;
  readonly effect: string | undefined;
};

export type DossierJustification = {
  readonly reason: Localized<string> | undefined;
  readonly explanation: string | undefined;
  /** Ids of the item's evidence. */
  readonly evidence: readonly string[];
  readonly reviewBy: CalendarDate | undefined;
};

/** Evidence as index and hash, never its contents. */
export type DossierEvidence = {
  readonly id: string;
  readonly title: string;
  readonly annex: string | undefined;
  readonly dated: FactDate | undefined;
  /** As the ledger gives it. */
  readonly sha256: string | undefined;
};

export type DossierHandling = {
  readonly unit: UnitCode;
  readonly item: ItemId;
  readonly family: HandlingFamily | undefined;
  readonly measure: string | undefined;
  readonly persons: number | undefined;
  readonly decidedBy: string | undefined;
  readonly decidedOn: FactDate | undefined;
  readonly documentNo: string | undefined;
  readonly disciplineForm: number | undefined;
  readonly transfer:
    | {
        readonly to: string | undefined;
        readonly date: FactDate | undefined;
        readonly documentNo: string | undefined;
      }
    | undefined;
};

export type DossierRule = {
  readonly unit: UnitCode;
  readonly id: string;
  readonly title: string;
  readonly documentNo: string | undefined;
  readonly establishedOn: FactDate | undefined;
  readonly carriedOut: readonly {
    readonly date: FactDate | undefined;
    readonly record: string | undefined;
  }[];
  /** The items that led to it. */
  readonly items: readonly ItemId[];
};
