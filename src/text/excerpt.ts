import { replacementsIn } from "./clean.js";
import { displayWidth, type Measure } from "./display-width.js";
import { type Grapheme, graphemesOf } from "./graphemes.js";

/** A line of a source, and under it a line that marks a part of it. */
export type Excerpt = { readonly line: string; readonly marks: string };

export type ExcerptStyle = {
  /** Columns that the line may take. */
  readonly width: number;
  readonly measure?: Measure;
  /** Stands where the line is cut. */
  readonly ellipsis?: string;
};

const tabStop = 4;

/** One character as it is shown; `start` and `end` are its offsets in the source, in UTF-16 units. */
type Cell = { readonly start: number; readonly end: number; readonly shown: string; readonly width: number };

/**
 * A source line with `^^^` under the part from `column` to before `endColumn` (1-based, in UTF-16 units), cut around
 * that part to fit. Tabs are expanded, what is unsafe is shown as an escape, and the marks stand under the columns that
 * the characters take on a terminal. An empty part is marked at the place where it would stand.
 */
export function excerpt(
  sourceLine: string,
  column: number,
  endColumn: number,
  { width, measure = displayWidth, ellipsis = "…" }: ExcerptStyle,
): Excerpt {
  const from = Math.min(Math.max(0, column - 1), sourceLine.length);
  // A line may be a whole file: only what could be seen is laid out.
  const offset = Math.max(0, from - width * 8);
  const near = sourceLine.slice(offset, from + width * 8);
  const cells = cellsOf(near, measure);

  const first = cells.findIndex(({ end }) => end > from - offset);
  const marked = first === -1 ? cells.length - 1 : first;
  const after = cells.findIndex(({ start }) => start >= endColumn - 1 - offset);
  const end = Math.max(marked + 1, after === -1 ? cells.length : after);

  const ends = { before: offset === 0, after: offset + near.length === sourceLine.length };
  const { left, right } = windowAround(cells, marked, end, { width, ellipsis: measure(ellipsis), ends });
  const isCutBefore = left > 0 || !ends.before;
  const isCutAfter = right < cells.length || !ends.after;
  const lead = isCutBefore ? ellipsis : "";
  const shown = cells.slice(left, right);

  return {
    line: lead + shown.map((cell) => cell.shown).join("") + (isCutAfter ? ellipsis : ""),
    marks:
      " ".repeat(measure(lead) + widthOf(cells.slice(left, marked))) +
      "^".repeat(Math.max(1, widthOf(cells.slice(marked, Math.min(end, right))))),
  };
}

/** The last cell is the empty place after the text. */
function cellsOf(text: string, measure: Measure): Cell[] {
  const replacements = replacementsIn(text);
  const cells: Cell[] = [];
  let used = 0;

  for (const { text: character, start } of charactersOf(text, replacements)) {
    const isTab = character === "\t";
    const shown = isTab ? " ".repeat(tabStop - (used % tabStop)) : (replacements.get(start) ?? character);
    const width = measure(shown);
    cells.push({ start, end: start + character.length, shown, width });
    used += width;
  }
  return [...cells, { start: text.length, end: text.length + 1, shown: "", width: 0 }];
}

/** Graphemes; but where a part of one is replaced, its parts, since it is no longer shown as one. */
function charactersOf(text: string, replacements: ReadonlyMap<number, string>): Grapheme[] {
  if (replacements.size === 0) return graphemesOf(text);

  return graphemesOf(text).flatMap((grapheme) => {
    const parts = partsOf(grapheme);
    return parts.some(({ start }) => replacements.has(start)) ? parts : [grapheme];
  });
}

function partsOf({ text, start }: Grapheme): Grapheme[] {
  let offset = start;
  return Array.from(text, (part) => {
    offset += part.length;
    return { text: part, start: offset - part.length };
  });
}

type Room = {
  readonly width: number;
  readonly ellipsis: number;
  /** Whether the cells reach to the line's own ends. */
  readonly ends: { readonly before: boolean; readonly after: boolean };
};

/** The cells to show: all if they fit, else the marked ones with something of what stands before and after. */
function windowAround(
  cells: readonly Cell[],
  marked: number,
  end: number,
  { width, ellipsis, ends }: Room,
): { readonly left: number; readonly right: number } {
  // The caret of an empty place at the end takes a column of its own.
  const reserve = marked === cells.length - 1 ? 1 : 0;
  const isWhole = ends.before && ends.after;
  if (isWhole && widthOf(cells) + reserve <= width) return { left: 0, right: cells.length };

  const room = Math.max(1, width - 2 * ellipsis - reserve);
  let left = marked;
  let right = marked + 1;
  let used = cells[marked]?.width ?? 0;
  const take = (cell: Cell | undefined, limit: number): boolean => {
    if (!cell || used + cell.width > limit) return false;
    used += cell.width;
    return true;
  };

  while (right < end && take(cells[right], room)) right++;
  const before = used + Math.floor((room - used) / 2);
  while (take(cells[left - 1], before)) left--;
  while (take(cells[right], room)) right++;
  while (take(cells[left - 1], room)) left--;
  return { left, right };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
