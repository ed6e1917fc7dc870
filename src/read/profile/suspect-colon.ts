import type { Role } from "./plain.js";

/**
 * Whether `misplacedColons` (`full-width.ts`) may find a key in a plain text: more than it finds, never less. Prose
 * on the line of its key may hold any colon; elsewhere a line may not begin with a word like a field and a colon.
 */
export function isColonSuspect(source: string, isFolded: boolean, role: Role): boolean {
  if (isFolded && /\n[^\S\n]*[a-z][a-z0-9_]*[ \t\u3000]*[：:]/.test(source)) return true;

  return role !== "beside" && /^\s*[a-z][a-z0-9_]*[ \t\u3000]*：/.test(source);
}
