import { type Place, within } from "../../text/place.js";

/** A text that a person wrote, and where it stands. */
export type FreeText = { readonly text: string; readonly place: Place };

/** The texts among a mapping's fields, by the names that the file uses, with their places. */
export function* textsAt(
  place: Place | undefined,
  fields: Readonly<Record<string, string | undefined>>,
): Iterable<FreeText> {
  if (!place) return;

  for (const [name, text] of Object.entries(fields)) {
    if (text !== undefined) yield { text, place: within(place, name) };
  }
}

/** A list as one text: blank entries were left out in reading, so that its places are not known one by one. */
export function joined(texts: readonly string[]): string | undefined {
  return texts.length > 0 ? texts.join("、") : undefined;
}
