import type { Place } from "../../text/place.js";

/** Is called with a text that a person wrote: a field of the mapping that stands at `holder`. */
export type Visit = (text: string, holder: Place, field: string) => void;

/** Calls with the texts among a mapping's fields, by the names that the file uses. A ledger's item has some thirty. */
export function show(
  visit: Visit,
  holder: Place | undefined,
  fields: Readonly<Record<string, string | undefined>>,
): void {
  if (!holder) return;

  for (const field of Object.keys(fields)) {
    const text = fields[field];
    if (text !== undefined) visit(text, holder, field);
  }
}

/** A list as one text: blank entries were left out in reading, so that its places are not known one by one. */
export function joined(texts: readonly string[]): string | undefined {
  return texts.length > 0 ? texts.join("、") : undefined;
}
