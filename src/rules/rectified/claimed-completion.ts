import { standingOn } from "../../assess/standing.js";
import type { Completion } from "../../model/outcome.js";
import type { FactDate } from "../../time/calendar-date.js";
import type { ItemContext } from "../rule.js";

type ClaimedCompletion = Completion & { readonly date: FactDate };

/**
 * The completion by which an item claims to be rectified: its date has happened and no rebound has undone it.
 * A withdrawn item claims nothing.
 */
export function claimedCompletion({ item, assessment, asOf }: ItemContext): ClaimedCompletion | undefined {
  if (assessment.status === "withdrawn") return undefined;

  const { completion, reboundSince } = standingOn(item, asOf);
  if (!completion?.date || reboundSince) return undefined;
  return { ...completion, date: completion.date };
}
