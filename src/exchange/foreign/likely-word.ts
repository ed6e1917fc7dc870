import { headingKey } from "../form/table.js";
import type { Word, Words } from "../form/words.js";

/**
 * The word of a list that a text most likely means: 规避招标 for 规避招标及违法招标, 货物类 for 货物. Where two would do,
 * none is meant.
 */
export function likelyWord(text: string, { words }: Words): Word | undefined {
  const wanted = bare(text);
  const exact = words.filter(({ id, title }) => id === text.trim() || bare(title) === wanted);
  if (exact.length === 1) return exact[0];
  if (exact.length > 1 || wanted.length < 2) return undefined;

  const near = words.filter(({ title }) => bare(title).includes(wanted) || wanted.includes(bare(title)));
  return near.length === 1 ? near[0] : undefined;
}

function bare(text: string): string {
  return headingKey(text)
    .replace(/^[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]?/u, "")
    .replace(/(问题|事项|行为|类)$/u, "")
    .replace(/[,，、。;；]/gu, "");
}
