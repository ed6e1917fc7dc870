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

/** What no line may begin with, and what none may end with. */
const notFirst = /^[的之和与、，。；：？！）》」』”’（“]/u;
const notLast = /[（《「『“‘]$/u;

/** A title in lines of about equal length, the longer ones below (梯形). */
export function titleLines(title: string): readonly string[] {
  const characters = [...title];
  const count = Math.ceil(characters.length / titleLength);
  const lines: string[] = [];
  let start = 0;
  for (let left = count; left > 1; left -= 1) {
    const end = breakBefore(characters, start, start + Math.floor((characters.length - start) / left));
    lines.push(characters.slice(start, end).join(""));
    start = end;
  }
  return [...lines, characters.slice(start).join("")];
}

/** The place nearest to `wanted` where a line may end; `wanted` itself where there is none nearby. */
function breakBefore(characters: readonly string[], start: number, wanted: number): number {
  const nearest = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((step) => wanted + step);
  const words = wordEnds(characters.join(""));
  const fitting = nearest.filter((end) => end > start && end <= start + titleLength && words.has(end));
  return (
    fitting.find((end) => mayEnd(characters.slice(start, end).join(""), characters[end] ?? "")) ?? wanted
  );
}

/** After how many characters a word ends, so that none is parted. */
function wordEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>();
  let length = 0;
  for (const { segment } of new Intl.Segmenter("zh", { granularity: "word" }).segment(text)) {
    length += [...segment].length;
    ends.add(length);
  }
  return ends;
}

/** Quotations and brackets stay whole, and no line begins or ends with a mark that belongs to the other. */
function mayEnd(line: string, next: string): boolean {
  const isOpen = count(line, "“") !== count(line, "”") || count(line, "（") !== count(line, "）");
  return !isOpen && !notFirst.test(next) && !notLast.test(line);
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
