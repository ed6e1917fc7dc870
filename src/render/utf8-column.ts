/** The column (1-based, in UTF-16 units) of a line as reviewdog counts it: in bytes of UTF-8. */
export function utf8Column(line: string | null, column: number): number {
  const before = (line ?? "").slice(0, column - 1);
  // What lies past the line's end has no bytes.
  const past = column - 1 - before.length;
  return new TextEncoder().encode(before).length + past + 1;
}
