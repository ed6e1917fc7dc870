import type { Guard, GuardedStatus, Status } from "../model/assessment.js";

/**
 * An item's status: the first whose conditions are all met, in the order withdrawn, rectified, unrectifiable,
 * in progress; else unaccounted for (没有着落). Plan 四(二) asks for three lists and for 件件有着落, so an item that
 * meets the conditions of none never falls into the unfinished ones.
 */
export function derive(guards: readonly Guard[]): Status {
  return precedence.find((status) => meetsAll(guards, status)) ?? "unaccounted";
}

const precedence = [
  "withdrawn",
  "rectified",
  "unrectifiable",
  "in_progress",
] as const satisfies GuardedStatus[];

/** Whether each condition of a status is met, whichever status an earlier match gives the item. */
export function meetsAll(guards: readonly Guard[], status: GuardedStatus): boolean {
  return guards.every((guard) => guard.status !== status || guard.met);
}
