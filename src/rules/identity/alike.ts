import type { Localized } from "../../language/locale.js";
import { folded, nearest } from "../../read/nearest.js";

/** Whether two names or codes are the same as printed: without regard to width and blanks (张　三 is 张三). */
export function isSameText(a: string, b: string): boolean {
  return compact(a) === compact(b);
}

function compact(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}

/**
 * Finds the known id that differs from a text only in width, case or separators: safe to suggest where ids differ by one
 * digit. The ids are spelled out at the first question, so that nothing is done where none is asked.
 */
export function alikeAmong<Id extends string>(known: () => Iterable<Id>): (text: string) => Id | null {
  let bySpelling: ReadonlyMap<string, Id> | undefined;
  return (text) => {
    bySpelling ??= new Map(Array.from(known(), (id) => [folded(id), id]));
    return bySpelling.get(folded(text)) ?? null;
  };
}

type Titled = { readonly id: string; readonly title: Localized<string> };

/** The id that somebody most likely meant who wrote an unknown one, or its title. */
export function meantAmong(text: string, known: readonly Titled[]): string | null {
  const titled = known.find(({ title }) =>
    [title["zh-CN"], title.en].some((words) => folded(words) === folded(text)),
  );
  const ids = known.map(({ id }) => id);
  return titled?.id ?? nearest(text, ids) ?? null;
}
