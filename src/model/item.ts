import type { Place } from "../text/place.js";
import type { FactDate } from "../time/calendar-date.js";
import type { Handling } from "./handling.js";
import type { ItemId } from "./ids.js";
import type { Closing, Completion, Justification, Rebound, Withdrawn } from "./outcome.js";
import type { Step, Timetable } from "./timetable.js";

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
