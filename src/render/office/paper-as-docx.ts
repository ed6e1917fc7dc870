import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { clean } from "../../text/clean.js";
import type { Paper } from "../paper/paper.js";
import { docxBlock, titleParagraphs } from "./docx-blocks.js";
import { corePart, fontTablePart, stylesPart } from "./docx-parts.js";
import { fonts, page, sizes } from "./official-page.js";
import { fontOf, textRun } from "./text-runs.js";
import { withFixedDates } from "./zip-dates.js";

/** A paper in the form of GB/T 9704-2012. No red head, number or seal: the unit adds them. The same paper, the same bytes. */
export async function paperAsDocx(paper: Paper): Promise<Uint8Array> {
  const { size, margin, linePitch, charSpace } = page;
  const document = new Document({
    title: clean(paper.title),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size, margin },
          grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace },
        },
        headers: headersOf(paper.draft),
        footers: {
          default: footer(AlignmentType.RIGHT),
          even: footer(AlignmentType.LEFT),
        },
        children: [...titleParagraphs(paper.title), ...paper.blocks.flatMap(docxBlock)],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document, false, [corePart(paper), stylesPart(), fontTablePart()]);
  return withFixedDates(bytes);
}

/** A draft says so on every page. */
function headersOf(draft: string | undefined): { default: Header; even: Header } {
  const face = { font: fonts.heading1, size: sizes.pageNumber };
  const header = () =>
    new Header({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: draft === undefined ? [] : [textRun(draft, face)],
        }),
      ],
    });
  return { default: header(), even: header() };
}

/** 4号 digits with a dash each side, one character in: at the right of odd pages, at the left of even ones. */
function footer(side: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const oneCharacter = 280;
  return new Footer({
    children: [
      new Paragraph({
        alignment: side,
        indent: side === AlignmentType.RIGHT ? { right: oneCharacter } : { left: oneCharacter },
        children: [
          new TextRun({
            font: fontOf(fonts.pageNumber),
            size: sizes.pageNumber,
            children: ["— ", PageNumber.CURRENT, " —"],
          }),
        ],
      }),
    ],
  });
}
