const segmenter = new Intl.Segmenter("zh-CN", { granularity: "grapheme" });

/** What a reader takes for one character, and the offset (in UTF-16 units) at which it begins. */
export type Grapheme = { readonly text: string; readonly start: number };

/** The characters of a text as a reader counts them: a base with its marks, an emoji sequence, CR with LF. */
export function graphemesOf(text: string): Grapheme[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, start: index }));
}
