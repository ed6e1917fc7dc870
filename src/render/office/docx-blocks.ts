import { AlignmentType, type FileChild, LineRuleType, Paragraph } from "docx";
import type { PaperBlock } from "../paper/paper.js";
import { docxTable } from "./docx-table.js";
import { bodySpacing, character, fonts, page, sizes, titleLines } from "./official-page.js";
import { type Face, sentenceRuns, textRun } from "./text-runs.js";

const body: Face = { font: fonts.body, size: sizes.body, spacing: bodySpacing };
const small: Face = { font: fonts.body, size: sizes.table };
const titleFace: Face = { font: fonts.title, size: sizes.title };
const black: Face = { font: fonts.heading1, size: sizes.body, spacing: bodySpacing };

/** 29 pt exactly, so that 22 lines fill the page. */
const lines = { line: page.linePitch, lineRule: LineRuleType.EXACT };
const smallLines = { line: 360, lineRule: LineRuleType.EXACT };
/** The first line goes in by two characters; further ones run back to the margin. */
const firstLine = { firstLineChars: 200, firstLine: 2 * character };

/** The title in lines, and one line of space below. */
export function titleParagraphs(title: string): Paragraph[] {
  const written = titleLines(title).map(
    (line) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: lines,
        keepNext: true,
        children: [textRun(line, titleFace)],
      }),
  );
  return [...written, emptyLine()];
}

export function docxBlock(block: PaperBlock): FileChild[] {
  switch (block.kind) {
    case "addressee":
      return [new Paragraph({ spacing: lines, children: [textRun(block.text, body)] })];
    case "heading":
      return [heading(block.text, block.level)];
    case "paragraph":
      return [new Paragraph({ spacing: lines, indent: firstLine, children: sentenceRuns(block.text, body) })];
    case "table":
      return [...(block.caption === undefined ? [] : [caption(block.caption)]), docxTable(block)];
    case "note":
      return [new Paragraph({ spacing: smallLines, children: [textRun(block.text, small)] })];
    case "annexes":
      return [
        emptyLine(),
        ...block.titles.map((title, index) => annexNote(block.introduction, title, index)),
      ];
    case "signature":
      return [emptyLine(), emptyLine(), ...block.lines.map(signature)];
    case "annex":
      return annexHead(block.label, block.title);
    case "notes":
      return block.entries.map(
        ({ note, text }) =>
          new Paragraph({
            spacing: smallLines,
            indent: { left: 640, hanging: 640 },
            children: [textRun(`[${note}]\u3000${text}`, small)],
          }),
      );
  }
}

function heading(text: string, level: 1 | 2): Paragraph {
  const face = level === 1 ? black : { ...black, font: fonts.heading2 };
  return new Paragraph({
    spacing: lines,
    indent: firstLine,
    keepNext: true,
    outlineLevel: level - 1,
    children: [textRun(text, face)],
  });
}

function caption(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: lines,
    keepNext: true,
    children: [textRun(text, black)],
  });
}

/** `附件：1. …`, two characters in; the numbers of further annexes stand under the first. */
function annexNote(introduction: string, title: string, index: number): Paragraph {
  const number = `${index + 1}. `;
  const lead = [...introduction].length * (introduction.endsWith("：") ? character : character / 2);
  const left = 2 * character + lead + 1.5 * character;
  return new Paragraph({
    spacing: lines,
    indent: index === 0 ? { left, hanging: left - 2 * character } : { left, hanging: 1.5 * character },
    children: [textRun(`${index === 0 ? introduction : ""}${number}${title}`, body)],
  });
}

/** Two characters from the right, without a seal. */
function signature(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: lines,
    indent: { right: 2 * character },
    keepLines: true,
    children: [textRun(text, body)],
  });
}

/** A new page: the label at its top left, the title on the third line. */
function annexHead(label: string, title: string): Paragraph[] {
  return [
    new Paragraph({
      pageBreakBefore: true,
      spacing: lines,
      outlineLevel: 0,
      children: [textRun(label, black)],
    }),
    emptyLine(),
    ...titleParagraphs(title),
  ];
}

function emptyLine(): Paragraph {
  return new Paragraph({ spacing: lines, children: [] });
}
