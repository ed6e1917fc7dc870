import { otherPackage } from "./other-files.js";
import type { Refusal } from "./sheet.js";
import type { Parts } from "./zip.js";

export type WorkbookLimits = {
  /** Of the file. */
  readonly maxFileBytes: number;
  /** Of all that is packed in it. */
  readonly maxBytes: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly maxCells: number;
};

/** A province's workbook stays far below these; what is above them is a trap or an accident. */
export const usualLimits: WorkbookLimits = {
  maxFileBytes: 64 * 1024 * 1024,
  maxBytes: 64 * 1024 * 1024,
  maxRows: 100_000,
  maxColumns: 512,
  maxCells: 2_000_000,
};

/** Elements of the parts that the library holds in memory as trees. */
const maxTreeElements = 1_500_000;

/** What a workbook must not be or bring, told by the names of its parts. */
export function refusedKind(parts: Parts): Refusal | undefined {
  const other = otherPackage(parts);
  if (other) return { refusal: "other_file", file: other };

  const names = [...parts.keys()];
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^mimetype$/) && !has(/^\[Content_Types\]\.xml$/)) return { refusal: "open_document" };
  if (!has(/^\[Content_Types\]\.xml$/)) return { refusal: "not_a_workbook" };
  if (has(/workbook\.bin$/i)) return { refusal: "binary_workbook" };
  if (has(/vbaProject|(^|\/)(macrosheets|dialogsheets|activeX)\//i) || hasMacroType(parts))
    return { refusal: "macros" };
  return has(/(^|\/)externalLinks\//i) ? { refusal: "external_links" } : undefined;
}

function hasMacroType(parts: Parts): boolean {
  return /macroEnabled/i.test(textOf(parts.get("[Content_Types].xml")));
}

/** What would make the library take more memory or time than the file is worth. */
export function refusedSize(parts: Parts, limits: WorkbookLimits): Refusal | undefined {
  let elements = 0;
  let cells = 0;
  for (const [name, part] of parts) {
    if (!/\.(xml|rels)$/i.test(name)) continue;

    const text = textOf(part);
    if (text.includes("<!DOCTYPE") || text.includes("<!ENTITY")) return { refusal: "broken" };
    if (!text.includes("<sheetData") && !text.includes(":sheetData")) {
      elements += count(text, "<") + count(text, "=");
      continue;
    }
    const sheet = sizeOfSheet(text);
    if (sheet.rows > limits.maxRows) return { refusal: "too_many_rows", limit: limits.maxRows };
    if (sheet.columns > limits.maxColumns) return { refusal: "too_many_columns", limit: limits.maxColumns };
    cells += sheet.cells;
  }
  if (cells > limits.maxCells) return { refusal: "too_many_cells", limit: limits.maxCells };
  return elements > maxTreeElements ? { refusal: "contents_too_large", limit: limits.maxBytes } : undefined;
}

type SheetSize = { readonly rows: number; readonly columns: number; readonly cells: number };

/**
 * How far a sheet reaches, from its cells' own references and from their number, for cells may have none. Two cells in
 * opposite corners make the library fill the rectangle between them.
 */
function sizeOfSheet(text: string): SheetSize {
  let rows = 0;
  let columns = 0;
  let cells = 0;
  let inRow = 0;
  for (const [, element = "", attributes = ""] of text.matchAll(/<(?:\w+:)?(row|c|col)\b([^>]*)>/g)) {
    if (element === "row") {
      inRow = 0;
      rows = Math.max(rows + 1, Number(/\sr="(\d+)"/.exec(attributes)?.[1] ?? 0));
    } else if (element === "c") {
      const [, letters = "", row = "0"] = /\sr="([A-Za-z]{1,9})(\d{1,9})"/.exec(attributes) ?? [];
      inRow += 1;
      cells += 1;
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, columnNumber(letters), inRow);
    } else {
      // Each column that a `col` names costs the library an object, as often as it is named.
      const [first = 0, last = 0] = ["min", "max"].map((name) =>
        Number(new RegExp(`\\s${name}="(\\d+)"`).exec(attributes)?.[1] ?? 0),
      );
      cells += Math.max(0, Math.min(last, 16384) - first) / 8;
    }
  }
  // Merged ranges, rules and links: so many of them that they outweigh the cells are a trap too.
  return { rows, columns, cells: cells + count(text, "<") / 8 };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) found += 1;
  return found;
}

/** Byte by byte: only ASCII is looked for, and a text of another encoding is not read by the library either. */
function textOf(part: Uint8Array | undefined): string {
  return new TextDecoder("latin1").decode(part ?? new Uint8Array());
}
