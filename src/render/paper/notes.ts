import type { Figure } from "../../phrases/sentence.js";
import type { NoteEntry } from "./paper.js";

/** Numbers figures, and remembers which items each counts, so that no figure stands without them. */
export type Notes = {
  /** How many there are. Figures of the same items share a note; what counts nothing has none. */
  readonly count: (ids: readonly string[]) => Figure;
  readonly entries: (list: (ids: readonly string[]) => string) => readonly NoteEntry[];
};

export function startNotes(): Notes {
  const noted = new Map<string, { readonly note: number; readonly ids: readonly string[] }>();
  return {
    count: (ids) => {
      if (ids.length === 0) return { value: "0", note: undefined };

      const key = JSON.stringify(ids);
      const known = noted.get(key) ?? { note: noted.size + 1, ids };
      noted.set(key, known);
      return { value: String(ids.length), note: known.note };
    },
    entries: (list) => [...noted.values()].map(({ note, ids }) => ({ note, text: list(ids) })),
  };
}
