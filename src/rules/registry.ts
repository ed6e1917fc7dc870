import { afterFound } from "./dates/after-found.js";
import type { Rule } from "./rule.js";

/** Every rule, in the order of the reference. */
export const rules: readonly Rule[] = [
  // dates
  afterFound,
];
