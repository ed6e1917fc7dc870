import type { Justification } from "../../model/outcome.js";
import type { ItemContext } from "../rule.js";

/** The justification of an item that it would put into the list of those that cannot be rectified: not of one that is rectified or withdrawn. */
export function standingJustification({ item, assessment }: ItemContext): Justification | undefined {
  switch (assessment.status) {
    case "in_progress":
    case "unrectifiable":
    case "unaccounted":
      return item.justification;
    case "rectified":
    case "withdrawn":
      return undefined;
  }
}
