import { type Place, within } from "../../text/place.js";

/** A text that a person wrote: a field of the mapping that stands at `holder`. */
export type FreeText = { readonly text: string; readonly holder: Place; readonly field: string };

/** Where a free text stands; asked of the few of which there is something to say. */
export function placeOf({ holder, field }: FreeText): Place {
  return within(holder, field);
}

/** Adds the texts among a mapping's fields, by the names that the file uses. A ledger's item has some thirty. */
export function gather(
  texts: FreeText[],
  holder: Place | undefined,
  fields: Readonly<Record<string, string | undefined>>,
): void {
  if (!holder) return;

  for (const field of Object.keys(fields)) {
    const text = fields[field];
    if (text !== undefined) texts.push({ text, holder, field });
  }
}

/** A list as one text: blank entries were left out in reading, so that its places are not known one by one. */
export function joined(texts: readonly string[]): string | undefined {
  return texts.length > 0 ? texts.join("、") : undefined;
}
