import type { Ledger } from "../../model/ledger.js";
import { type FreeText, joined, textsAt } from "./free-texts.js";

/**
 * The free texts of a ledger beside those of its items. `unit.contact` is left out: it is where a telephone number
 * belongs.
 */
export function* ledgerTexts({ unit, firstResponsible: first, rules }: Ledger): Iterable<FreeText> {
  yield* textsAt(unit.place, {
    name: unit.name,
    sub_units: joined(unit.subUnits),
    working_body: unit.workingBody,
  });
  yield* textsAt(first?.place, { name: first?.name, post: first?.post });

  for (const { place, title, carriedOut } of rules) {
    yield* textsAt(place, { title });
    for (const { place: stands, record } of carriedOut) yield* textsAt(stands, { record });
  }
}
