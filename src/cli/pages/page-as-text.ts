import { clean } from "../../text/clean.js";
import { displayWidth, padEnd } from "../../text/display-width.js";
import { wrap } from "../../text/wrap.js";
import type { Page, PageBlock } from "./page.js";

/** For a terminal of so many columns; ends in one line end. */
export function pageAsText({ title, blocks }: Page, width: number): string {
  const text = blocks.map((block, index) => {
    const gap = blocks[index - 1]?.kind === "subheading" ? "\n" : "\n\n";
    return gap + linesOf(block, width).join("\n");
  });
  return `${underlined(title, width)}${text.join("")}\n`;
}

function linesOf(block: PageBlock, width: number): string[] {
  switch (block.kind) {
    case "heading":
      return [underlined(block.text, width)];
    case "subheading":
    case "paragraph":
      return wrap(clean(block.text), width);
    case "facts":
      return factLines(block.rows, width);
    case "checks":
      return block.rows.flatMap(({ isMet, text, note }) => [
        ...hanging(isMet ? "[x] " : "[ ] ", text, width),
        ...hanging("    ", note, width),
      ]);
    case "list":
      return block.rows.flatMap((text) => hanging("- ", text, width));
    case "code":
      return block.text
        .trimEnd()
        .split("\n")
        .map((line) => `    ${clean(line)}`.trimEnd());
  }
}

function underlined(text: string, width: number): string {
  const lines = wrap(clean(text), width);
  return [...lines, "-".repeat(Math.max(...lines.map((line) => displayWidth(line))))].join("\n");
}

function factLines(rows: readonly (readonly [string, string])[], width: number): string[] {
  const column = Math.max(0, ...rows.map(([name]) => displayWidth(clean(name)))) + 2;
  return rows.flatMap(([name, text]) => hanging(padEnd(clean(name), column), text, width));
}

/** Further lines stand under the first one's text. */
function hanging(lead: string, text: string, width: number): string[] {
  const column = displayWidth(lead);
  const [first = "", ...rest] = wrap(clean(text), width - column);
  return [lead + first, ...rest.map((line) => " ".repeat(column) + line)];
}
