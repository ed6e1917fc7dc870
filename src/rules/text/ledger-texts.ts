import type { Ledger } from "../../model/ledger.js";
import { joined, show, type Visit } from "./free-texts.js";

/**
 * The free texts of a ledger beside those of its items. `unit.contact` is left out: it is where a telephone number
 * belongs.
 */
export function eachLedgerText({ unit, firstResponsible: first, rules }: Ledger, visit: Visit): void {
  show(visit, unit.place, {
    name: unit.name,
    sub_units: joined(unit.subUnits),
    working_body: unit.workingBody,
  });
  show(visit, first?.place, { name: first?.name, post: first?.post });

  for (const { place, title, carriedOut } of rules) {
    show(visit, place, { title });
    for (const { place: stands, record } of carriedOut) show(visit, stands, { record });
  }
}
