import type { Item } from "../../model/item.js";
import type { Closing } from "../../model/outcome.js";

/** Every closing (销号) that an item records: the present one, and those that a rebound undid. */
export function closingsOf({ closing, rebounds }: Item): readonly Closing[] {
  const previous = rebounds.flatMap((rebound) => rebound.previous.closing ?? []);
  return closing ? [closing, ...previous] : previous;
}
