import type { Exemption } from "../model/baseline.js";
import type { Circumstances } from "./rule.js";

/**
 * Whether a run that found nothing for a suppression to cover can say so. `unseen`: what it is for was not looked at;
 * `unknown_unit`, `unknown_item`: all was looked at, and there is none.
 */
export type Sight =
  | { readonly sight: "unseen" | "seen" }
  | { readonly sight: "unknown_unit" | "unknown_item"; readonly suggestion: string | null };

/** A suppression of the config or an entry of the baseline, held against what the other rules have found. */
export type SuppressionContext = Circumstances &
  Sight & {
    readonly entry: Exemption;
    /** How many findings it is for, whether it still holds or not. */
    readonly covers: number;
  };
