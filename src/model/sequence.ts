/** Values in order, to be gone through as often as one likes, wherever they are kept; an array is one. */
export type Sequence<T> = Iterable<T> & { readonly length: number };

export function sequence<T>(length: number, iterate: () => Iterator<T>): Sequence<T> {
  return { length, [Symbol.iterator]: iterate };
}
