import { clean, replacementsIn } from "../../src/text/clean.js";

/** Blocks of a page, with a blank line between them and one line end at the end. */
export function page(...blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** A sentence of ours as Markdown: `code` stays code, all else is text. */
export function prose(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll("|", "\\|") : escaped(part)))
    .join("");
}

/** No more than what would be taken for mark-up, so that the page can be read as it is too. */
function escaped(text: string): string {
  return clean(text)
    .replace(/[\\*[\]<>|~$]|&(?=#|\w+;)|(?<!\w)_|_(?!\w)/g, "\\$&")
    .replace(/^([#+=-]|\d+(?=[.)]))/, "\\$1");
}

/** Text set as it is; the fence is longer than any in the text, and what shows nothing is shown. */
export function fence(language: string, text: string): string {
  const longest = [...text.matchAll(/`{3,}/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}\n${visible(text).replace(/\n*$/, "")}\n${marks}`;
}

/** Line ends stay. */
function visible(text: string): string {
  const replacements = replacementsIn(text);
  return [...text.matchAll(/[\s\S]/gu)]
    .map(({ 0: character, index }) =>
      character === "\n" ? character : (replacements.get(index) ?? character),
    )
    .join("");
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The anchor that GitHub gives a heading. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}
