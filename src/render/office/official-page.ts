/** The page of GB/T 9704-2012 (domain.md section 8). Lengths in twips, a twentieth of a point; sizes in half points. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, right: 1474, bottom: 1984, left: 1587, header: 1100, footer: 1309 },
  /** Of the text between the margins, 156 mm. */
  textWidth: 8845,
  /** 22 lines of 28 characters. */
  linePitch: 580,
  charSpace: -848,
} as const;

/** 2号, 3号, 4号, 五号. */
export const sizes = { title: 44, body: 32, pageNumber: 28, table: 21 } as const;

/** One character of the body, 16 pt. */
export const character = 320;

/** A quarter of a point less between characters, so that 28 of them fit into 156 mm. */
export const bodySpacing = -5;

/** Named, never shipped: some are licensed. */
export const fonts = {
  title: "方正小标宋简体",
  body: "仿宋_GB2312",
  heading1: "黑体",
  heading2: "楷体_GB2312",
  pageNumber: "宋体",
} as const;

/** What Word takes where a font is not installed. */
export const substitutes: Readonly<Record<string, string>> = {
  方正小标宋简体: "宋体",
  仿宋_GB2312: "仿宋",
  楷体_GB2312: "楷体",
};

/** Characters of 2号 that fit into a line of a title. */
const titleLength = 19;

/** A title of more lines is parted evenly: the ways to divide it grow with every line, and none of them is handsome. */
const mostLines = 5;

/** What no line may begin with, and what none may end with. */
const notFirst = /^[的之和与、，。；：？！）》」』”’]/u;
const notLast = /[（《「『“‘]$/u;

/** A title in lines of about equal length: 梯形 or 菱形, and never narrow in the middle. */
export function titleLines(title: string): readonly string[] {
  const characters = [...title];
  const count = Math.ceil(characters.length / titleLength);
  const line = (start: number, end: number) => characters.slice(start, end).join("");
  if (count > mostLines) return linesOf(equalParts(characters.length, count), line);

  const words = wordEnds(title);
  const ends = characters.flatMap((_, index) => (words.has(index + 1) ? [index + 1] : []));
  const best = divisions(characters.length, count, ends)
    .filter((division) =>
      linesOf(division, line).every((one, index, all) => mayEnd(one, all[index + 1] ?? "")),
    )
    .map((division) => ({ division, cost: costOf(division) }))
    .reduce<{ division: readonly number[]; cost: number } | undefined>(
      (one, other) => (one && one.cost <= other.cost ? one : other),
      undefined,
    );
  return linesOf(best?.division ?? equalParts(characters.length, count), line);
}

/** Where each of `count` lines may end, the last at the end. */
function divisions(
  length: number,
  count: number,
  ends: readonly number[],
  start = 0,
): readonly (readonly number[])[] {
  if (length - start > count * titleLength) return [];
  if (count === 1) return [[length]];

  const next = ends.filter((end) => end > start && end < length && end - start <= titleLength);
  return next.flatMap((end) => divisions(length, count - 1, ends, end).map((rest) => [end, ...rest]));
}

function equalParts(length: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => Math.round((length * (index + 1)) / count));
}

function linesOf(ends: readonly number[], line: (start: number, end: number) => string): readonly string[] {
  return ends.map((end, index) => line(ends[index - 1] ?? 0, end));
}

/** How uneven the lines are; a waist costs more than any unevenness, and a longer line above than below a little. */
function costOf(ends: readonly number[]): number {
  const lengths = ends.map((end, index) => end - (ends[index - 1] ?? 0));
  const mean = (ends.at(-1) ?? 0) / ends.length;
  const uneven = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0);
  const waists = lengths.filter(
    (length, index) =>
      length < (lengths[index - 1] ?? length) && lengths.slice(index + 1).some((later) => later > length),
  );
  const isTopHeavy = (lengths[0] ?? 0) > (lengths.at(-1) ?? 0);
  return uneven + waists.length * 1000 + (isTopHeavy ? 4 : 0);
}

/** After how many characters a word ends, so that none is parted. */
function wordEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>();
  let length = 0;
  for (const { segment } of new Intl.Segmenter("zh", { granularity: "word" }).segment(text)) {
    length += [...segment].length;
    ends.add(length);
  }
  for (const word of whole) {
    for (const { index } of text.matchAll(new RegExp(word, "gu"))) {
      const before = [...text.slice(0, index)].length;
      for (let inside = 1; inside < [...word].length; inside += 1) ends.delete(before + inside);
    }
  }
  return ends;
}

/** What the segmenter parts, and no reader would. */
const whole = ["不规范", "清理整改", "专项清理", "招标投标", "专题报告", "政府采购"];

/** Quotations and brackets stay whole, and no line begins or ends with a mark that belongs to the other. */
function mayEnd(line: string, next: string): boolean {
  const isOpen = count(line, "“") !== count(line, "”") || count(line, "（") !== count(line, "）");
  return !isOpen && !notFirst.test(next) && !notLast.test(line);
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
