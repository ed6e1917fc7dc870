import fc from "fast-check";
import { expect, test } from "vitest";
import { pagesAcross, stretched } from "../../src/exchange/page-breaks.js";
import "../fixed-seed.js";

const columns = fc.array(
  fc.integer({ min: 2, max: 100 }).map((half) => half / 2),
  { minLength: 4, maxLength: 30 },
);

test("each column is on one page, in order, and pages follow on each other", () => {
  fc.assert(
    fc.property(columns, fc.integer({ min: 0, max: 3 }), (widths, repeated) => {
      const pages = pagesAcross(widths, repeated);
      expect(pages.map(({ start }) => start)).toEqual([0, ...pages.slice(0, -1).map(({ end }) => end)]);
      expect(pages.at(-1)?.end).toBe(widths.length);
      for (const { start, end } of pages) expect(end).toBeGreaterThan(start);
    }),
  );
});

test("as few pages as keep each at the width of A4, the repeated columns with them", () => {
  expect(pagesAcross([50, 50, 58], 1)).toEqual([{ start: 0, end: 3 }]);
  expect(pagesAcross([8, 100, 100], 1)).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 3 },
  ]);
  expect(pagesAcross([10, 100, 20, 100], 1)).toEqual([
    { start: 0, end: 3 },
    { start: 3, end: 4 },
  ]);
  // Three at most, however wide.
  expect(pagesAcross([100, 200, 200, 200], 1)).toHaveLength(3);
});

test("stretched, all pages but the last are full, and pages are divided as before", () => {
  fc.assert(
    fc.property(columns, fc.integer({ min: 0, max: 3 }), (widths, repeated) => {
      const pages = pagesAcross(widths, repeated);
      const wide = stretched(widths, repeated);
      const room = ({ start, end }: { start: number; end: number }) =>
        [...wide.slice(start, end), ...(start > 0 ? wide.slice(0, repeated) : [])].reduce((a, b) => a + b, 0);
      expect(wide.every((width, index) => width >= (widths[index] ?? 0))).toBe(true);
      expect(new Set(pages.slice(0, -1).map(room)).size).toBeLessThan(2);
      if (Math.max(...pages.map(room)) <= 158) expect(pagesAcross(wide, repeated)).toEqual(pages);
    }),
  );
});
