/** In characters of half width: what A4 across holds of text of 10 points printed at 8, the smallest that is read without effort. */
const widestPage = 158;

/** A sheet that is to fit several pages across, and is narrower, is broken where a page is full, not where halves are equal. */
const narrowestOfSeveral = 132;
/** The title of a campaign goes on one line. */
const narrowestAlone = 112;

/** Columns of one page across, the last excluded; on each page after the first the first columns are repeated. */
export type PageColumns = { readonly start: number; readonly end: number };

/**
 * The pages that a sheet takes across: as few as keep it readable, and as equal as its columns allow, which is how office
 * programs break a sheet that is to fit so many pages. A hidden column has no width.
 */
export function pagesAcross(widths: readonly number[], repeated: number): readonly PageColumns[] {
  return divided(widths, repeated).pages;
}

/** Columns made wider where they do not fill their pages: a program with another font breaks them at the same place then. */
export function stretched(widths: readonly number[], repeated: number): readonly number[] {
  const { pages, width } = divided(widths, repeated);
  const least = pages.length > 1 ? narrowestOfSeveral : narrowestAlone;
  const factor = Math.max(1, least / width);
  const wide = widths.map((one) => Math.ceil(one * factor * 2) / 2);
  const room = Math.max(...pages.map((page) => widthOf(page, wide, repeated)));
  for (const page of pages.slice(0, -1)) {
    const own = Math.max(page.start, repeated);
    const widest = own + indexOfMost(wide.slice(own, page.end));
    wide[widest] = (wide[widest] ?? 0) + room - widthOf(page, wide, repeated);
  }
  return wide;
}

function widthOf({ start, end }: PageColumns, widths: readonly number[], repeated: number): number {
  return sum(widths.slice(start, end)) + (start > 0 ? sum(widths.slice(0, repeated)) : 0);
}

function indexOfMost(numbers: readonly number[]): number {
  return numbers.indexOf(Math.max(...numbers));
}

function divided(widths: readonly number[], repeated: number): Division {
  for (let count = 1; ; count += 1) {
    const division = narrowest(widths, repeated, count);
    if (division.width <= widestPage || count === mostPages) return division;
  }
}

const mostPages = 3;

type Division = { readonly pages: readonly PageColumns[]; readonly width: number };

/** The division into so many pages of which the widest is the least wide. */
function narrowest(widths: readonly number[], repeated: number, count: number): Division {
  const total = sum(widths);
  for (let width = Math.ceil(total / count); ; width += 0.5) {
    const pages = filled(widths, repeated, Math.min(width, total));
    if (pages.length <= count) return { pages, width };
  }
}

/** Pages filled from left to right. */
function filled(widths: readonly number[], repeated: number, room: number): readonly PageColumns[] {
  const margin = sum(widths.slice(0, repeated));
  const pages: PageColumns[] = [];
  let start = 0;
  let taken = 0;
  for (const [index, width] of widths.entries()) {
    if (taken + width > room && index > repeated) {
      pages.push({ start, end: index });
      start = index;
      taken = margin;
    }
    taken += width;
  }
  return [...pages, { start, end: widths.length }];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
