/**
 * The word that somebody most likely meant, or undefined. Case, hyphens, underscores and blanks do not
 * count; of the rest about a third may be mistyped, and of a word of one or two characters nothing.
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const own = folded(written);
  const ranked = known
    .map((word) => ({ word, distance: distanceWithin(own, folded(word)) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word;
}

/** Those of some things whose words are the least unlike a text, however unlike that is; in the order of likeness. */
export function mostLike<T extends { readonly likely: readonly string[] }>(
  written: string,
  things: readonly T[],
  count: number,
): readonly T[] {
  const own = folded(written);
  return things
    .map((thing) => ({
      thing,
      unlike: Math.min(...thing.likely.map((word) => unlikeness(own, folded(word)))),
    }))
    .toSorted((a, b) => a.unlike - b.unlike)
    .slice(0, count)
    .map(({ thing }) => thing);
}

/** From 0, the same word, to 1. */
function unlikeness(a: string, b: string): number {
  const length = Math.max(a.length, b.length, 1);
  return length > longest ? 1 : distance(a, b) / length;
}

/** A word without what people leave to chance; `submittedOn` and `Submitted-On` are `submittedon`. */
export function folded(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/gu, "");
}

/** Comparing two words takes time by their lengths; no name is longer than this. */
const longest = 60;

/** How far apart two words are; infinite where that is past a typing mistake. */
function distanceWithin(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  const limit = Math.floor(length / 3);
  if (length > longest || Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;

  const apart = distance(a, b);
  return apart <= limit ? apart : Number.POSITIVE_INFINITY;
}

/** Damerau and Levenshtein: characters left out, added, exchanged, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
