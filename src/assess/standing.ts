import type { Item } from "../model/item.js";
import type { Closing, Completion, Rebound } from "../model/outcome.js";
import { type CalendarDate, hasHappened, isNotAfter } from "../time/calendar-date.js";

/** What stands of an item at the end of a day. */
export type Standing = {
  /** Undefined also while its date lies ahead. */
  readonly completion: Completion | undefined;
  readonly closing: Closing | undefined;
  /** Whether the problem has come back since that completion, so that it rectifies no more. */
  readonly reboundSince: boolean;
  /** Whether the problem has ever come back (反弹). */
  readonly rebounded: boolean;
};

/**
 * The completion and the closing that stand on a day. A rebound moves the old ones into its `previous`: until the day
 * on which it was found they stood, so every answer as of an earlier day still counts them (plan 四(四): 防止反弹回潮).
 */
export function standingOn(item: Item, asOf: CalendarDate): Standing {
  if (item.rebounds.length === 0) return standingWithoutRebound(item, asOf);

  const happened = item.rebounds.filter(({ foundOn }) => !foundOn || hasHappened(foundOn, asOf));
  const next = nextRebound(item.rebounds, asOf);
  // A rebound that kept nothing in `previous` left the old completion where it was.
  const completion = next?.previous.completion ?? item.completion;
  const closing = next?.previous.closing ?? item.closing;
  const completedOn = completion?.date;
  const standing = completedOn && hasHappened(completedOn, asOf) ? completion : undefined;

  return {
    completion: standing,
    closing,
    reboundSince: happened.some(
      (rebound) => !standing?.date || isNotAfter(standing.date, foundOnOf(rebound, asOf)),
    ),
    rebounded: happened.length > 0,
  };
}

/** The same for nearly all items, which is asked three times of each. */
function standingWithoutRebound({ completion, closing }: Item, asOf: CalendarDate): Standing {
  const isCompleted = completion?.date !== undefined && hasHappened(completion.date, asOf);
  return {
    completion: isCompleted ? completion : undefined,
    closing,
    reboundSince: false,
    rebounded: false,
  };
}

/** Whether the item is closed (销号) on a day: the closing has happened and no rebound has followed it. */
export function isClosed(item: Item, asOf: CalendarDate): boolean {
  const { closing } = standingOn(item, asOf);
  const closedOn = closing?.closedOn;
  if (!closedOn || !hasHappened(closedOn, asOf)) return false;

  return !item.rebounds.some((rebound) => {
    const foundOn = foundOnOf(rebound, asOf);
    return hasHappened(foundOn, asOf) && isNotAfter(closedOn, foundOn);
  });
}

/** The first rebound that still lies ahead of a day, in whatever order they are listed. */
function nextRebound(rebounds: readonly Rebound[], asOf: CalendarDate): Rebound | undefined {
  const ahead = rebounds.filter(({ foundOn }) => foundOn && !hasHappened(foundOn, asOf));
  const [earliest] = ahead.toSorted((a, b) => ((a.foundOn ?? "") < (b.foundOn ?? "") ? -1 : 1));
  return earliest;
}

/** A rebound whose day is not given has happened by now. */
function foundOnOf({ foundOn }: Rebound, asOf: CalendarDate) {
  return foundOn ?? asOf;
}
