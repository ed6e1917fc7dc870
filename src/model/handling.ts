import type { Place } from "../text/place.js";
import type { FactDate } from "../time/calendar-date.js";

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
