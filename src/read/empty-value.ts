import type { ReadingProblem } from "../model/reading.js";
import type { Place } from "../text/place.js";
import type { Shape } from "./schema-shape.js";
import { fieldName } from "./schema-text.js";

/** A field that is there and says nothing. */
export function emptyValue(
  place: Place,
  shape: Shape | undefined,
  title: string,
  required: boolean,
): ReadingProblem {
  return {
    rule: "shape/schema",
    place,
    facts: {
      problem: "empty_value",
      key: fieldName(place.pointer),
      title,
      expected: shape?.format ?? shape?.types.join(", ") ?? "",
      required,
    },
  };
}
