import { clean } from "../text/clean.js";

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as text in HTML, between tags or within a quoted attribute. */
export function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => references[character] ?? character);
}
