import { assessDeadline } from "../assess/assess-deadline.js";
import type { RosterUnit } from "../model/campaign.js";
import type { LedgerDigest } from "../model/digest.js";
import type { CitySubject, DossierGap, DossierUnit, UnitSubject } from "../model/dossier.js";
import type { UnitCode } from "../model/ids.js";
import type { CalendarDate } from "../time/calendar-date.js";
import { headHash } from "./head-hash.js";
import { compareText } from "./order.js";
import type { HeldLedger, Survey } from "./survey.js";

/** Whom a unit's paper is about; undefined: no ledger of it could be read. */
export function unitSubject(survey: Survey, code: UnitCode): UnitSubject | undefined {
  const own = ledgersOf(survey, code);
  const ledger = own[0]?.ledger;
  if (!ledger) return undefined;

  const { unit, firstResponsible } = ledger;
  return {
    kind: "unit",
    code,
    name: unit.name,
    level: unit.level,
    workingBody: unit.workingBody,
    firstResponsible: { name: firstResponsible?.name, post: firstResponsible?.post },
    headHash: headHash(own.map(({ file }) => file)),
  };
}

/** The units of the roster and those that were read, by code, with how each stands against the deadline on a day. */
export function citySubject(
  survey: Survey,
  digests: readonly LedgerDigest[],
  asOf: CalendarDate,
): CitySubject {
  const { campaign, roster, ledgers, unreadable } = survey;
  const board = assessDeadline({ campaign, roster, ledgers: digests, unreadable, asOf });
  const read = ledgers.map(({ ledger }) => ledger.unit);
  const names = new Map([...read, ...rosterOf(survey)].map(({ code, name }) => [code, name]));
  const units = [...names].map(([code, name]): DossierUnit => {
    const duty = board.units.find(({ unit }) => unit === code);
    const files = ledgersOf(survey, code).map(({ file }) => file);
    return {
      code,
      name,
      state: duty?.state,
      submittedOn: duty?.submittedOn,
      headHash: files.length > 0 ? headHash(files) : undefined,
    };
  });
  return { kind: "city", units: units.sort((a, b) => compareText(a.code, b.code)) };
}

/** Units of the roster of which there is no ledger, not even a broken one. */
export function unitsWithout(survey: Survey): readonly Pick<DossierGap, "unit" | "unitName">[] {
  const { ledgers, unreadable } = survey;
  const known = new Set([
    ...ledgers.map(({ ledger }) => ledger.unit.code),
    ...unreadable.map(({ unit }) => unit),
  ]);
  return rosterOf(survey).flatMap(({ code, name }) =>
    known.has(code) ? [] : [{ unit: code, unitName: name }],
  );
}

/** The ledgers of a unit that could be read: one, or a finding of its own. */
export function ledgersOf({ ledgers }: Survey, code: UnitCode): readonly HeldLedger[] {
  return ledgers.filter(({ ledger }) => ledger.unit.code === code);
}

function rosterOf({ campaign, roster }: Survey): readonly RosterUnit[] {
  return roster === "campaign" ? (campaign.units ?? []) : [];
}
