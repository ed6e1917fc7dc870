import { escapeHtml } from "../escape-html.js";

/** HTML that has been made by `markup`, in which all text is escaped. */
export type Markup = { readonly html: string };

type Part = string | number | Markup | readonly Markup[];

/** HTML with its values put in: text and numbers escaped, markup as it is. */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const html = literals.reduce((whole, literal, index) => {
    const part = parts[index - 1];
    return `${whole}${part === undefined ? "" : inHtml(part)}${literal}`;
  });
  return { html };
}

/** A file of the program's own, such as the style sheet. Never text of a ledger. */
export function trusted(html: string): Markup {
  return { html };
}

export const nothing: Markup = { html: "" };

function inHtml(part: Part): string {
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map(({ html }) => html).join("");
}
