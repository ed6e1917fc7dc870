import type { EstablishedRule } from "../../model/ledger.js";
import { hasHappened } from "../../time/calendar-date.js";
import type { LedgerContext } from "../rule.js";

/** The rules (制度) that a unit has by the day; one that is established later does not exist yet. */
export function rulesOn({ ledger, asOf }: LedgerContext): readonly EstablishedRule[] {
  return ledger.rules.filter(({ establishedOn }) => !establishedOn || hasHappened(establishedOn, asOf));
}
