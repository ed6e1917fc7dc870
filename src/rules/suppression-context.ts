import type { SuppressionEntry } from "../model/config.js";
import type { Circumstances } from "./rule.js";

/**
 * Whether a run that found nothing for a suppression to cover can say so. `unseen`: what it is for was not looked at;
 * `unknown_unit`, `unknown_item`: all was looked at, and there is none.
 */
export type Sight =
  | { readonly sight: "unseen" | "seen" }
  | { readonly sight: "unknown_unit" | "unknown_item"; readonly suggestion: string | null };

/** One suppression of the config, held against what the other rules have found. */
export type SuppressionContext = Circumstances &
  Sight & {
    readonly entry: SuppressionEntry;
    /** How many findings it is for, whether it still holds or not. */
    readonly covers: number;
  };
