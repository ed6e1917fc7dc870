/** Made when the first text needs it, which most runs have none of: making it takes as long as checking a ledger. */
let segmenter: Intl.Segmenter | undefined;

function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("zh-CN", { granularity: "grapheme" });
  return segmenter.segment(text);
}

/** What a reader takes for one character, and the offset (in UTF-16 units) at which it begins. */
export type Grapheme = { readonly text: string; readonly start: number };

/**
 * Texts of nothing but these are divided without the segmenter, whose making costs more than checking a ledger does.
 * Each is a character by itself whatever stands beside it (UAX #29: its Grapheme_Cluster_Break is Other, and what joins
 * two is not among them).
 */
const alone =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2460-\u24ff\u3000-\u3029\u3041-\u3096\u309d-\u30ff\u4e00-\u9fff\uff01-\uff9d]*$/;

/** Node 20 needs time in the square of the length to segment texts of more than some 60,000 units. */
const portionLength = 1024;

/** The characters of a text as a reader counts them: a base with its marks, an emoji sequence, CR with LF. */
export function graphemesOf(text: string): Grapheme[] {
  if (alone.test(text)) return Array.from(text, (character, start) => ({ text: character, start }));

  const graphemes: Grapheme[] = [];
  let offset = 0;
  for (const portion of portionsOf(text)) {
    for (const { segment, index } of segmentsOf(portion)) {
      graphemes.push({ text: segment, start: offset + index });
    }
    offset += portion.length;
  }
  return graphemes;
}

/** A long text in portions that begin and end where a character does; one of more than a thousand marks is divided. */
export function portionsOf(text: string): string[] {
  const portions: string[] = [];
  let start = 0;
  while (text.length - start > portionLength) {
    const portion = text.slice(start, start + portionLength);
    // The last character may go on behind the portion.
    const last = segmentsOf(portion).containing(portionLength - 1)?.index ?? 0;
    const length = last > 0 ? last : portionLength;
    portions.push(portion.slice(0, length));
    start += length;
  }
  return [...portions, text.slice(start)];
}
