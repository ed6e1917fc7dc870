import type { Place } from "../text/place.js";
import type { CalendarDate, FactDate } from "../time/calendar-date.js";
import type { CampaignId, UnitCode } from "./ids.js";
import type { Item } from "./item.js";

/**
 * One unit's ledger (`kind: ledger`), as read: the shape has been checked, dates are real, a text that
 * holds only blanks counts as absent. Field names are those of the file in camel case; a `place` is
 * where the thing stands, and `within(place, "due")` where a field of it stands or would stand.
 */
export type Ledger = {
  readonly place: Place;
  /** Undefined: the ledger names none, and takes the one of the run. */
  readonly campaign: CampaignId | undefined;
  readonly unit: Unit;
  /** 第一责任人 (plan 二(一)): the unit's top party leader. */
  readonly firstResponsible: NamedPost | undefined;
  readonly report: SubmittedReport | undefined;
  readonly declared: DeclaredTotals | undefined;
  readonly items: readonly Item[];
  /** 建章立制: rules and systems that the unit has established. */
  readonly rules: readonly EstablishedRule[];
};

export type Level = "city" | "county";

export type Unit = {
  readonly place: Place;
  readonly code: UnitCode;
  readonly name: string;
  readonly level: Level;
  /** Codes or names of units that the unit answers for. */
  readonly subUnits: readonly string[];
  readonly workingBody: string | undefined;
};

export type NamedPost = {
  readonly place: Place;
  readonly name: string | undefined;
  readonly post: string | undefined;
};

/** 专题报告: absent until it is submitted. */
export type SubmittedReport = {
  readonly place: Place;
  readonly submittedOn: CalendarDate | undefined;
  readonly document: { readonly path: string | undefined; readonly sha256: string | undefined } | undefined;
  readonly headHash: string | undefined;
};

/** What the unit says its totals are. */
export type DeclaredTotals = {
  readonly place: Place;
  readonly total: number | undefined;
  readonly rectified: number | undefined;
  readonly inProgress: number | undefined;
  readonly unrectifiable: number | undefined;
};

export type EstablishedRule = {
  readonly place: Place;
  readonly id: string;
  readonly title: string | undefined;
  readonly documentNo: string | undefined;
  readonly establishedOn: FactDate | undefined;
  readonly carriedOut: readonly {
    readonly place: Place;
    readonly date: FactDate | undefined;
    readonly record: string | undefined;
  }[];
};
