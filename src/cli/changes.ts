import type { Change } from "../exchange/changes.js";
import type { JsonValue } from "../exchange/form/record.js";
import type { ShownChange } from "../phrases/import-phrases.js";

/** A change as it is shown: names and ids on the way to the field, and its values as JSON where they are no texts. */
export function shownChange({ item, path, before, after }: Change): ShownChange {
  return { item, field: path.join("."), before: shownValue(before), after: shownValue(after) };
}

function shownValue(value: JsonValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
