import type { CommandName } from "../phrases/help-phrases.js";
import type { Section } from "../render/renderer.js";

/** What each report command shows. Hundreds of items would bury what `check` finds wrong with a few. */
export const shownBy = {
  check: ["findings", "deadline", "summary"],
  validate: ["findings"],
  status: ["items"],
  deadline: ["deadline"],
  summary: ["summary"],
} as const satisfies Partial<Record<CommandName, readonly Section[]>>;
