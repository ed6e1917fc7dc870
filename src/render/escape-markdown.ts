import { clean } from "../text/clean.js";

/**
 * Text as text in GitHub Flavored Markdown, within a table cell, a heading or a paragraph: no mark-up, HTML, table
 * border, mathematics, link or list can come of it. One line, without blanks at its ends.
 */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .trim()
    .replace(/[\\`*_[\]~$]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("#", "&#35;")
    .replaceAll("|", "&#124;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/:(?=\/\/)/g, "&#58;")
    .replace(/(?<=\bwww)\./gi, "&#46;")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}
