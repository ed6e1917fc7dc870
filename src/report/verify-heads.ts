import type { UnitCode } from "../model/ids.js";
import type { CalendarDate } from "../time/calendar-date.js";
import { ledgersOf } from "./dossier-subject.js";
import { headHash } from "./head-hash.js";
import { compareText } from "./order.js";
import type { Survey } from "./survey.js";

/**
 * Whether a unit's ledger is still what its report was made from. `no_hash`: a report was submitted and no hash entered,
 * so that nobody can tell; `not_submitted`: there is nothing to hold it against yet.
 */
export type HeadState = "same" | "changed" | "no_hash" | "not_submitted";

export type HeadCheck = {
  readonly unit: UnitCode;
  readonly name: string;
  readonly file: string;
  readonly state: HeadState;
  readonly submittedOn: CalendarDate | undefined;
  /** As entered. */
  readonly reported: string | undefined;
  /** Of the items as they are now. */
  readonly current: string;
};

/** Each ledger's hash against the one of its unit's items, by unit and file. */
export function verifyHeads(survey: Survey): readonly HeadCheck[] {
  const { ledgers, asOf } = survey;
  return ledgers
    .map(({ ledger }) => {
      const { unit, report, place } = ledger;
      const current = headHash(ledgersOf(survey, unit.code).map(({ file }) => file));
      const submittedOn = isBy(report?.submittedOn, asOf) ? report?.submittedOn : undefined;
      const isAhead = report?.submittedOn !== undefined && submittedOn === undefined;
      const reported = isAhead ? undefined : report?.headHash;
      const state = stateOf(reported, current, submittedOn !== undefined);
      return { unit: unit.code, name: unit.name, file: place.file, state, submittedOn, reported, current };
    })
    .sort((a, b) => compareText(a.unit, b.unit) || compareText(a.file, b.file));
}

function stateOf(reported: string | undefined, current: string, isSubmitted: boolean): HeadState {
  if (reported === undefined) return isSubmitted ? "no_hash" : "not_submitted";
  return reported.toLowerCase() === current ? "same" : "changed";
}

function isBy(date: CalendarDate | undefined, asOf: CalendarDate): boolean {
  return date !== undefined && date <= asOf;
}
