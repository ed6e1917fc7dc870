import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Sentence } from "../../phrases/sentence.js";
import type { PaperCell, PaperColumn, PaperRow, PaperTable } from "../paper/paper.js";
import { fonts, page, sizes } from "./official-page.js";
import { type Face, sentenceRuns } from "./text-runs.js";

const body: Face = { font: fonts.body, size: sizes.table };
const head: Face = { font: fonts.heading1, size: sizes.table };

/** Rows longer than this many characters may part between pages: a row must never be longer than one. */
const longestWholeRow = 400;

/** The header row is repeated on each page. */
export function docxTable({ columns, rows }: PaperTable): Table {
  const widths = columns.map(({ share }) => Math.round((page.textWidth * share) / 100));
  return new Table({
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, index) =>
          cellOf([[column.head]], { ...column, align: "center" }, head, widths[index] ?? 0),
        ),
      }),
      ...rows.map((row) => rowOf(row, columns, widths)),
    ],
  });
}

function rowOf(row: PaperRow, columns: readonly PaperColumn[], widths: readonly number[]): TableRow {
  if (row.kind === "heading") {
    const cell = new TableCell({
      columnSpan: columns.length,
      verticalAlign: VerticalAlign.CENTER,
      children: [lineOf([row.text], "left", head)],
    });
    return new TableRow({ cantSplit: true, children: [cell] });
  }

  return new TableRow({
    cantSplit: lengthOf(row.cells) <= longestWholeRow,
    children: row.cells.map((cell, index) => {
      const column = columns[index] ?? { head: "", share: 0, align: "left" };
      return cellOf(cell, column, body, widths[index] ?? 0);
    }),
  });
}

function cellOf(lines: PaperCell, { align }: PaperColumn, face: Face, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: lines.map((line) => lineOf(line, align, face)),
  });
}

function lineOf(line: Sentence, align: PaperColumn["align"], face: Face): Paragraph {
  return new Paragraph({
    alignment: align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { line: 320, lineRule: LineRuleType.EXACT },
    children: sentenceRuns(line, face),
  });
}

function lengthOf(cells: readonly PaperCell[]): number {
  const longest = cells.map((cell) =>
    cell.flat().reduce((sum, part) => sum + (typeof part === "string" ? part : part.value).length, 0),
  );
  return Math.max(0, ...longest);
}
