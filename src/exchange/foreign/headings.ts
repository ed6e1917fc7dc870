import type { ReadCell, ReadSheet } from "../../workbook/sheet.js";
import { shown } from "../form/read-cell.js";

/** The heading of a column; of two rows of headings, the parent and its child. */
export type Heading = { readonly index: number; readonly parts: readonly string[] };

export type HeadingRows = {
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly Heading[];
};

/** As a map names it, and as people read it. */
export function headingText({ parts }: Heading): string {
  return parts.join("/");
}

/** Titles stand above; nobody puts more of them there than this. */
const deepest = 30;

/**
 * The rows whose headings go to the most places, two at least: one row of them, or two. A second row counts only where
 * more columns are known with it; a title above is no first row of headings, for none of it is known.
 */
export function findHeadingRows(
  sheet: ReadSheet,
  placeOf: (heading: Heading) => string | undefined,
): HeadingRows | undefined {
  const candidate = (top: number, bottom: number) => {
    const headings = headingsIn(sheet, top, bottom);
    return { top, bottom, headings, count: new Set(headings.flatMap((one) => placeOf(one) ?? [])).size };
  };
  const candidates = [...sheet.rows.slice(0, deepest).keys()].flatMap((top) => {
    const alone = candidate(top, top);
    return alone.count === 0 ? [] : [alone, candidate(top, top + 1)];
  });
  const [first, ...others] = candidates;
  const best = others.reduce((one, other) => (other.count > (one?.count ?? 0) ? other : one), first);
  return best && best.count >= 2 ? best : undefined;
}

function headingsIn(sheet: ReadSheet, top: number, bottom: number): Heading[] {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => {
    const child = bottom > top ? headingAt(sheet, bottom, index) : "";
    const parent = headingAt(sheet, top, index) || (child === "" ? "" : parentBeside(sheet, top, index));
    const parts = [parent, child].filter((part) => part !== "");
    return { index, parts: parts[0] === parts[1] ? parts.slice(1) : parts };
  });
}

function headingAt(sheet: ReadSheet, row: number, index: number): string {
  return shown(mergedCell(sheet, row, index)).replace(/\s+/gu, "");
}

/** What a cell shows, or the range that it is merged into. */
function mergedCell({ rows, merged }: ReadSheet, row: number, index: number): ReadCell | undefined {
  const range = merged.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && index >= left && index <= right,
  );
  return range ? rows[range.top]?.[range.left] : rows[row]?.[index];
}

/** A file without merged cells (CSV) has the parent above its first child only. */
function parentBeside(sheet: ReadSheet, top: number, index: number): string {
  for (let left = index - 1; left >= 0; left -= 1) {
    if (headingAt(sheet, top + 1, left) === "") return "";
    const parent = headingAt(sheet, top, left);
    if (parent !== "") return parent;
  }
  return "";
}
