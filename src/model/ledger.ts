import type { Place } from "../text/place.js";
import type { CalendarDate, FactDate } from "../time/calendar-date.js";
import type { CampaignId, ItemId, UnitCode } from "./ids.js";

/**
 * One unit's ledger (`kind: ledger`), as read: the shape has been checked, dates are real, a text that
 * holds only blanks counts as absent. Field names are those of the file in camel case; a `place` is
 * where the thing stands, and `within(place, "due")` where a field of it stands or would stand.
 */
export type Ledger = {
  readonly place: Place;
  readonly campaign: CampaignId;
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

export type Origin = "prescribed" | "self_selected" | "newly_found";
export type Disposal = "immediate" | "time_limited" | "staged" | "long_term";

export type Item = {
  readonly place: Place;
  readonly id: ItemId;
  readonly label: string | undefined;
  readonly problem: string;
  readonly category: string;
  readonly subtype: string | undefined;
  readonly origin: Origin;
  readonly found: Found | undefined;
  readonly project: Project | undefined;
  readonly legalBasis:
    | { readonly violated: readonly Article[]; readonly handledUnder: readonly Article[] }
    | undefined;
  readonly parties: readonly Party[];
  readonly amounts: Amounts | undefined;
  readonly standard: Standard | undefined;
  readonly responsible: Responsible | undefined;
  /** A code or name; absent: the ledger's own unit. */
  readonly ownerUnit: string | undefined;
  readonly statusAsReported: string | undefined;
  readonly disposal: Disposal | undefined;
  readonly target: string | undefined;
  readonly measures: readonly Step[];
  readonly timetable: Timetable | undefined;
  readonly evidence: readonly Evidence[];
  readonly completion: Completion | undefined;
  readonly closing: Closing | undefined;
  readonly justification: Justification | undefined;
  /** Ids of the ledger's `rules` that this item led to. */
  readonly rules: readonly string[];
  readonly noRuleNeeded: string | undefined;
  readonly handling: readonly Handling[];
  /** Why no handling or transfer was needed, such as 未发现违法违纪线索. */
  readonly noClueFound: string | undefined;
  readonly rebounds: readonly Rebound[];
  readonly repeatOf: ItemId | undefined;
  readonly withdrawn: Withdrawn | undefined;
  readonly supervision: Supervision | undefined;
  readonly linkedCampaigns: readonly string[];
  readonly log: readonly LogEntry[];
};

export type Found = {
  readonly place: Place;
  readonly date: FactDate | undefined;
  readonly by: string | undefined;
  readonly documentNo: string | undefined;
  readonly year: number | undefined;
};

export type ProjectKind = "goods" | "services" | "works";

export type Project = {
  readonly place: Place;
  readonly number: string | undefined;
  readonly name: string | undefined;
  readonly kind: ProjectKind | undefined;
};

export type Article = { readonly instrument: string | undefined; readonly article: string | undefined };
export type Party = { readonly place: Place; readonly role: string; readonly name: string | undefined };

/** Decimal text, never a float; `unit` is such as 万元. */
export type Amounts = {
  readonly place: Place;
  readonly involved: string | undefined;
  readonly rectified: string | undefined;
  readonly unit: string | undefined;
};

export type Standard = {
  readonly place: Place;
  readonly documentNo: string | undefined;
  readonly clause: string | undefined;
};

export type Responsible = {
  readonly place: Place;
  readonly leader: string | undefined;
  readonly unit: string | undefined;
  readonly person: string | undefined;
  readonly handler: string | undefined;
  readonly supportingUnits: readonly string[];
};

/** A measure or a milestone: something to do, by a date, with what proves that it was done. */
export type Step = {
  readonly place: Place;
  readonly id: string | undefined;
  readonly text: string | undefined;
  readonly due: CalendarDate | undefined;
  readonly completedOn: FactDate | undefined;
  /** Ids of the item's evidence. */
  readonly evidence: readonly string[];
};

export type Timetable = {
  readonly place: Place;
  /** The first date; never edited afterwards. */
  readonly due: CalendarDate | undefined;
  readonly dueText: string | undefined;
  readonly milestones: readonly Step[];
  readonly extensions: readonly Extension[];
};

export type Extension = {
  readonly place: Place;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  readonly reason: string | undefined;
  readonly approvedBy: string | undefined;
  readonly approvedOn: FactDate | undefined;
  readonly documentNo: string | undefined;
};

export type Evidence = {
  readonly place: Place;
  readonly id: string;
  readonly kind: string | undefined;
  readonly title: string | undefined;
  /** Relative to the ledger's folder, as written. */
  readonly path: string | undefined;
  /** 64 hex digits, lower case. */
  readonly sha256: string | undefined;
  readonly annex: string | undefined;
  readonly dated: FactDate | undefined;
};

export type Completion = {
  readonly place: Place;
  readonly date: FactDate | undefined;
  readonly result: string | undefined;
  readonly effect: string | undefined;
};

/** 销号. */
export type Closing = {
  readonly place: Place;
  readonly appliedOn: FactDate | undefined;
  readonly appliedBy: string | undefined;
  readonly reviewedOn: FactDate | undefined;
  readonly reviewedBy: string | undefined;
  readonly acceptedOn: FactDate | undefined;
  readonly acceptedBy: string | undefined;
  readonly publicised: { readonly from: FactDate | undefined; readonly to: FactDate | undefined } | undefined;
  readonly closedOn: FactDate | undefined;
  readonly closedBy: string | undefined;
};

export type Justification = {
  readonly place: Place;
  /** Id of one of the campaign's reasons. */
  readonly reason: string | undefined;
  readonly explanation: string | undefined;
  readonly evidence: readonly string[];
  readonly approvedBy: string | undefined;
  readonly approvedOn: FactDate | undefined;
  readonly reviewBy: CalendarDate | undefined;
};

export type HandlingFamily =
  | "work_measure"
  | "party_accountability"
  | "party_discipline"
  | "administrative"
  | "civil"
  | "criminal";

export type Handling = {
  readonly place: Place;
  readonly family: HandlingFamily | undefined;
  readonly measure: string | undefined;
  readonly persons: number | undefined;
  readonly personKind: "leader_in_charge" | "directly_responsible" | "other" | undefined;
  /** 四种形态, 1 to 4; entered by hand. */
  readonly disciplineForm: number | undefined;
  readonly decidedBy: string | undefined;
  readonly decidedOn: FactDate | undefined;
  readonly documentNo: string | undefined;
  readonly transfer: Transfer | undefined;
};

export type Transfer = {
  readonly place: Place;
  readonly to: string | undefined;
  readonly date: FactDate | undefined;
  readonly documentNo: string | undefined;
  readonly clue: string | undefined;
};

/** 反弹: the old completion and closing move into `previous`. */
export type Rebound = {
  readonly place: Place;
  readonly foundOn: FactDate | undefined;
  readonly foundBy: string | undefined;
  readonly note: string | undefined;
  readonly previous: { readonly completion: Completion | undefined; readonly closing: Closing | undefined };
};

export type Withdrawn = {
  readonly place: Place;
  readonly date: FactDate | undefined;
  readonly reason: string | undefined;
  readonly approvedBy: string | undefined;
};

export type Supervision = {
  readonly place: Place;
  readonly since: FactDate | undefined;
  readonly by: string | undefined;
  readonly level: "unit" | "department" | "section" | undefined;
};

export type LogEntry = {
  readonly place: Place;
  readonly date: FactDate | undefined;
  readonly text: string | undefined;
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
