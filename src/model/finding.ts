import type { Place } from "../text/place.js";
import type { ItemId, UnitCode } from "./ids.js";

export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

export type RuleId = `${string}/${string}`;

/** Values that a message is made of; plain JSON. */
export type FactValue =
  | string
  | number
  | boolean
  | null
  | readonly FactValue[]
  | { readonly [key: string]: FactValue | undefined };

/** Something wrong or worth knowing, in the words of one language. */
export type Finding = {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: Place;
  readonly unit: UnitCode | undefined;
  readonly item: ItemId | undefined;
  readonly facts: { readonly [key: string]: FactValue | undefined };
  readonly message: string;
  /** What to write instead, or whom to ask. */
  readonly remedy: string;
};
