import { type FoldedText, foldName } from "../text/folded-text.js";
import type { Confidences } from "./confidences.js";
import { isAnonymous } from "./person-names.js";

/** A word found in a text; the stretch is of the text, the end exclusive. */
export type FoundWord = { readonly word: string; readonly start: number; readonly end: number };

/** Looks for words in a text: the longest at each place, from left to right. */
export type WordFinder = (text: string, folded: FoldedText) => readonly FoundWord[];

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

  return (text, folded) => (byFirst.size === 0 ? [] : find(text, folded, byFirst));
}

function find(
  text: string,
  { folded, starts, ends }: FoldedText,
  byFirst: ReadonlyMap<string, readonly string[]>,
): readonly FoundWord[] {
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

/** The names in a text, and the numbers of clues and transfers. `spared`: names in a word that is kept. */
export type FoundConfidences = {
  readonly names: readonly FoundWord[];
  readonly spared: readonly FoundWord[];
  readonly withheld: readonly FoundWord[];
};

export function confidenceFinder({ names, kept, withheld }: Confidences): (text: string) => FoundConfidences {
  const findNames = wordFinder(names.filter((name) => !isAnonymous(name)));
  const findKept = wordFinder(kept);
  const findWithheld = wordFinder(withheld);
  return (text) => {
    const folded = foldName(text);
    const keeping = findKept(text, folded);
    const isSpared = (found: FoundWord) =>
      keeping.some(({ start, end }) => start <= found.start && found.end <= end);
    const found = findNames(text, folded);
    return {
      names: found.filter((one) => !isSpared(one)),
      spared: found.filter(isSpared),
      withheld: findWithheld(text, folded),
    };
  };
}
