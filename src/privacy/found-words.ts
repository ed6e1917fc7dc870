import { foldName } from "../text/folded-text.js";

/** A word found in a text; the stretch is of the text, the end exclusive. */
export type FoundWord = { readonly word: string; readonly start: number; readonly end: number };

/** Looks for words in a text: the longest at each place, from left to right. */
export type WordFinder = (text: string) => readonly FoundWord[];

/** A word of one character is a surname or part of any other word: it is not looked for. */
const shortest = 2;

/**
 * A finder of words as `foldName` has them: width, blanks, line breaks, case and what shows nothing make no difference.
 * A Latin word is found whole only; a Chinese one also in a longer word, since nothing parts words there.
 */
export function wordFinder(words: Iterable<string>): WordFinder {
  const byFirst = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if ([...word].length < shortest) continue;
    const first = word.charAt(0);
    const known = byFirst.get(first);
    if (known) known.push(word);
    else byFirst.set(first, [word]);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length);

  return (text) => (byFirst.size === 0 ? [] : find(text, byFirst));
}

function find(text: string, byFirst: ReadonlyMap<string, readonly string[]>): readonly FoundWord[] {
  const { folded, starts, ends } = foldName(text);
  const found: FoundWord[] = [];
  let at = 0;
  while (at < folded.length) {
    const word = byFirst.get(folded.charAt(at))?.find((one) => folded.startsWith(one, at));
    const start = starts[at] ?? 0;
    const end = ends[at + (word?.length ?? 1) - 1] ?? text.length;
    if (word === undefined || isInsideLatinWord(text, start, end)) {
      at += 1;
    } else {
      found.push({ word, start, end });
      at += word.length;
    }
  }
  return found;
}

const latinBefore = /[\p{Script=Latin}\p{Nd}_]$/u;
const latinAfter = /^[\p{Script=Latin}\p{Nd}_]/u;

function isInsideLatinWord(text: string, start: number, end: number): boolean {
  const starts = latinAfter.test(text.slice(start, end)) && latinBefore.test(text.slice(start - 2, start));
  const ends = latinBefore.test(text.slice(start, end)) && latinAfter.test(text.slice(end, end + 2));
  return starts || ends;
}
