import { ambiguousBy, displayWidth, type Measure } from "./display-width.js";
import { graphemesOf } from "./graphemes.js";
import { mayBreakAtBlank, mayBreakBetween } from "./kinsoku.js";
import { wrapUnits } from "./wrap-units.js";

/**
 * A text as lines of at most `width` columns (at least 1). Lines break at blanks, and between Chinese characters where
 * the rules of Chinese typesetting allow it: no line begins with ， nor ends with （. A stretch that has no such place
 * and is wider than a line is broken between characters, best after a mark such as `-` or `/`.
 *
 * Laws: nothing but blanks at the ends of lines is lost; no line is wider than `width`, unless it is one character
 * that is. `\n` ends a line. Expects cleaned text.
 */
export function wrap(text: string, width: number, measure: Measure = displayWidth): string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, Math.max(1, width), measure));
}

function wrapParagraph(paragraph: string, width: number, measure: Measure): string[] {
  const whole = paragraph.trimEnd();
  if (measure(whole) <= width) return [whole];

  const ambiguous = ambiguousBy(measure);
  return (ambiguous && wrapUnits(whole, width, ambiguous)) ?? wrapCharacters(whole, width, measure);
}

/** The way that is right for every text; `wrapUnits` says the same of most, in a fifth of the time. */
export function wrapCharacters(whole: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;

  for (const { gap, text } of stretchesOf(whole)) {
    const needed = measure(text);
    const between = measure(gap);
    if (used + between + needed <= width) {
      line += gap + text;
      used += between + needed;
      continue;
    }

    const pieces = needed <= width ? [text] : breakStretch(text, width, measure);
    if (line !== "") lines.push(line);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    used = measure(line);
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/** A stretch is not broken unless it is too wide for a line; `gap` are the blanks before it. */
type Stretch = { readonly gap: string; readonly text: string };

function stretchesOf(paragraph: string): Stretch[] {
  const stretches: Stretch[] = [];
  let current = "";
  let currentGap = "";
  let gap = "";
  let before = "";

  for (const { text } of graphemesOf(paragraph)) {
    if (isBlank(text)) {
      gap += text;
      continue;
    }

    const divides = gap === "" ? mayBreakBetween(before, text) : mayBreakAtBlank(before, text);
    if (divides && before !== "") {
      stretches.push({ gap: currentGap, text: current });
      currentGap = gap;
      current = text;
    } else if (before === "") {
      currentGap = gap;
      current = text;
    } else current += gap + text;
    gap = "";
    before = text;
  }
  return [...stretches, { gap: currentGap, text: current }];
}

/** No-break spaces are no blanks. */
function isBlank(grapheme: string): boolean {
  return grapheme === " " || grapheme === "\t" || grapheme === "\u3000";
}

/** Pieces of at most `width` columns, each of one character at least. */
function breakStretch(stretch: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let used = 0;

  for (const { text } of graphemesOf(stretch)) {
    const needed = measure(text);
    if (piece.length > 0 && used + needed > width) {
      const end = bestEnd(piece);
      pieces.push(piece.slice(0, end).join(""));
      piece = piece.slice(end);
      used = piece.reduce((sum, grapheme) => sum + measure(grapheme), 0);
    }
    piece.push(text);
    used += needed;
  }
  return [...pieces, piece.join("")].map((text) => text.trim()).filter((text) => text !== "");
}

/** After the last mark that joins parts of a long name, if that leaves a line at least half full; else all. */
function bestEnd(piece: readonly string[]): number {
  const mark = piece.findLastIndex((grapheme) => "-/_.\\".includes(grapheme));
  return mark + 1 > piece.length / 2 ? mark + 1 : piece.length;
}
