import type { Sentence } from "../../phrases/sentence.js";
import { escapeMarkdown } from "../escape-markdown.js";
import type { Paper, PaperBlock, PaperCell, PaperTable } from "./paper.js";

/** GitHub Flavored Markdown, its notes as footnotes; ends in one line end. A draft says so at the top and in each annex. */
export function paperAsMarkdown({ title, draft, blocks }: Paper): string {
  const warning = draft === undefined ? [] : [`> **${escapeMarkdown(draft)}**`];
  const parts = blocks.flatMap((block) =>
    block.kind === "annex" ? [...markdownOf(block), ...warning] : markdownOf(block),
  );
  return `${[`# ${escapeMarkdown(title)}`, ...warning, ...parts].join("\n\n")}\n`;
}

function markdownOf(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case "addressee":
    case "note":
      return [escapeMarkdown(block.text)];
    case "heading":
      return [`${"#".repeat(block.level + 1)} ${escapeMarkdown(block.text)}`];
    case "paragraph":
      return [sentenceOf(block.text)];
    case "table":
      return [
        ...(block.caption === undefined ? [] : [`**${escapeMarkdown(block.caption)}**`]),
        tableOf(block),
      ];
    case "annexes":
      return [
        escapeMarkdown(block.introduction),
        block.titles.map((title, index) => `${index + 1}. ${escapeMarkdown(title)}`).join("\n"),
      ];
    case "signature":
      return [block.lines.map(escapeMarkdown).join("\\\n")];
    case "annex":
      return [`## ${escapeMarkdown(`${block.label} ${block.title}`)}`];
    case "notes":
      return [block.entries.map(({ note, text }) => `[^${note}]: ${escapeMarkdown(text)}`).join("\n")];
  }
}

function sentenceOf(text: Sentence): string {
  return text
    .map((part, index) => {
      if (typeof part !== "string") return figureOf(part.value, part.note);
      // Only at the ends of the whole sentence are blanks of no use.
      const escaped = escapeMarkdown(part);
      const before = index > 0 && /^\s/.test(part) ? " " : "";
      const after = index < text.length - 1 && /\s$/.test(part) ? " " : "";
      return `${before}${escaped}${after}`;
    })
    .join("");
}

function figureOf(value: string, note: number | undefined): string {
  return note === undefined ? escapeMarkdown(value) : `${escapeMarkdown(value)}[^${note}]`;
}

function tableOf({ columns, rows }: PaperTable): string {
  const head = columns.map((column) => escapeMarkdown(column.head));
  const rule = columns.map(({ align }) => (align === "center" ? ":---:" : "---"));
  const cells = rows.map((row) =>
    row.kind === "heading"
      ? [`**${escapeMarkdown(row.text)}**`, ...columns.slice(1).map(() => "")]
      : row.cells.map(cellOf),
  );
  return [head, rule, ...cells].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function cellOf(lines: PaperCell): string {
  return lines.map(sentenceOf).join("<br>");
}
