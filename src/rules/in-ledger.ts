import type { LedgerDigest } from "../model/digest.js";
import { type Place, rootOf, within } from "../text/place.js";

/** Where a value of a ledger stands, by the names that the file uses. */
export function inLedger({ file }: LedgerDigest, ...path: readonly (string | number)[]): Place {
  return within(rootOf(file), ...path);
}

/** Where a field of one of its items stands. */
export function inItem(ledger: LedgerDigest, index: number, ...path: readonly string[]): Place {
  return inLedger(ledger, "items", index, ...path);
}
