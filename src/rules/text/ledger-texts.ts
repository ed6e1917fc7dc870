import type { Ledger } from "../../model/ledger.js";
import { type FreeText, gather, joined } from "./free-texts.js";

/**
 * The free texts of a ledger beside those of its items. `unit.contact` is left out: it is where a telephone number
 * belongs.
 */
export function ledgerTexts({ unit, firstResponsible: first, rules }: Ledger): readonly FreeText[] {
  const texts: FreeText[] = [];
  gather(texts, unit.place, {
    name: unit.name,
    sub_units: joined(unit.subUnits),
    working_body: unit.workingBody,
  });
  gather(texts, first?.place, { name: first?.name, post: first?.post });

  for (const { place, title, carriedOut } of rules) {
    gather(texts, place, { title });
    for (const { place: stands, record } of carriedOut) gather(texts, stands, { record });
  }
  return texts;
}
