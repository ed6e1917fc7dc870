import type { LedgerDigest } from "../model/digest.js";
import type { UnitCode } from "../model/ids.js";
import type { CalendarDate } from "../time/calendar-date.js";

/** Ledgers by their units, in the order given. */
export function byUnit(ledgers: readonly LedgerDigest[]): ReadonlyMap<UnitCode, readonly LedgerDigest[]> {
  const units = new Map<UnitCode, LedgerDigest[]>();
  for (const ledger of ledgers) {
    const known = units.get(ledger.unit.code);
    if (known) known.push(ledger);
    else units.set(ledger.unit.code, [ledger]);
  }
  return units;
}

/** Of a unit's ledgers the one with its latest report by a day; undefined: none was submitted. */
export function lastReported(ledgers: readonly LedgerDigest[], asOf: CalendarDate): LedgerDigest | undefined {
  return ledgers
    .filter(({ submittedOn }) => isBy(submittedOn, asOf))
    .reduce<LedgerDigest | undefined>(
      (last, ledger) => (last && dayOf(last) >= dayOf(ledger) ? last : ledger),
      undefined,
    );
}

export function isBy(date: CalendarDate | undefined, asOf: CalendarDate): date is CalendarDate {
  return date !== undefined && date <= asOf;
}

function dayOf({ submittedOn }: LedgerDigest): string {
  return submittedOn ?? "";
}

/** A ledger that was not reckoned on a day on which the board holds it to account. */
export type Unreckoned = { readonly file: string; readonly day: CalendarDate };

/** A unit's ledgers count as one, on the day of its last report: one of them may not have been reckoned on it. */
export function unreckoned(ledgers: readonly LedgerDigest[], asOf: CalendarDate): readonly Unreckoned[] {
  return [...byUnit(ledgers).values()].flatMap((own) => {
    const day = lastReported(own, asOf)?.submittedOn;
    if (day === undefined) return [];

    const lacking = own.filter(({ reckonings }) => !reckonings.some((one) => one.day === day));
    return lacking.map(({ file }) => ({ file, day }));
  });
}
