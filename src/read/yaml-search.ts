/** The last of some things in the order of the text that begins at an offset or before it. */
export function lastUpTo<T>(
  sorted: readonly T[],
  offset: number,
  startOf: (one: T) => number,
): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && startOf(one) <= offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
