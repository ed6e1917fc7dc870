import { escapeMarkdown } from "../../render/escape-markdown.js";
import { cleanProse } from "../../text/clean.js";
import type { Page, PageBlock } from "./page.js";

/** GitHub Flavored Markdown; ends in one line end. */
export function pageAsMarkdown({ title, blocks }: Page): string {
  return `${[`# ${escapeMarkdown(title)}`, ...blocks.map(markdownOf)].join("\n\n")}\n`;
}

function markdownOf(block: PageBlock): string {
  switch (block.kind) {
    case "heading":
      return `## ${escapeMarkdown(block.text)}`;
    case "subheading":
      return `### ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return escapeMarkdown(block.text);
    case "facts":
      return [
        "| | |",
        "|---|---|",
        ...block.rows.map(([name, text]) => `| ${escapeMarkdown(name)} | ${escapeMarkdown(text)} |`),
      ].join("\n");
    case "checks":
      return block.rows
        .map(
          ({ isMet, text, note }) =>
            `- [${isMet ? "x" : " "}] ${escapeMarkdown(text)}  \n  ${escapeMarkdown(note)}`,
        )
        .join("\n");
    case "list":
      return block.rows.map((text) => `- ${escapeMarkdown(text)}`).join("\n");
    case "code":
      return fenced(cleanProse(block.text.trimEnd()));
  }
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}yaml\n${text}\n${fence}`;
}
