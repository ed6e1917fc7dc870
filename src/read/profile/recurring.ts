/** As V8 copies them; a longer text would hold the whole file in memory from which it was cut. */
const longest = 12;

/** Of each place the text that was cut last. */
const kept: string[] = new Array<string>(1 << 12).fill("");

/**
 * A stretch of a text as a string of its own. Days, codes, names of fields and of offices recur in every item: such a
 * short one is given again and not made anew.
 */
export function cut(text: string, start: number, end: number): string {
  if (end - start > longest) return text.slice(start, end);

  const place = placeOf(text, start, end);
  const known = kept[place];
  if (known !== undefined && known.length === end - start && text.startsWith(known, start)) return known;

  const made = text.slice(start, end);
  kept[place] = made;
  return made;
}

function placeOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let index = start; index < end; index += 1) hash = (hash * 31 + text.charCodeAt(index)) | 0;
  return (hash ^ (hash >>> 12)) & (kept.length - 1);
}
