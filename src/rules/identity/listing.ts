import type { Localized } from "../../language/locale.js";

const shown = 10;

/** Ids or names in one line: the first ten, the rest counted. */
export const listing: Localized<(names: readonly string[]) => string> = {
  en: (names) => {
    const rest = names.length - shown;
    return names.slice(0, shown).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
  },
  "zh-CN": (names) => {
    const rest = names.length - shown;
    return names.slice(0, shown).join("、") + (rest > 0 ? `，另有 ${rest} 个` : "");
  },
};

/** `1 item`, `2 items`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
