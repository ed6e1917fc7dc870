import type { Sentence } from "../../phrases/sentence.js";
import type { Paper, PaperBlock, PaperCell, PaperTable } from "../paper/paper.js";
import { integrityOf } from "./integrity.js";
import { type Markup, markup, nothing } from "./markup.js";
import { pageHead } from "./page-head.js";
import style from "./paper.css?raw";

const policy = `default-src 'none'; style-src '${integrityOf(style)}'; base-uri 'none'; form-action 'none'`;

/** One file that needs no network and runs no script; a draft says so on every page that is printed of it. */
export function paperAsHtml({ locale, title, draft, blocks }: Paper): string {
  return markup`${pageHead({ locale, title, policy, style })}<body>
${draft === undefined ? nothing : markup`<p class="draft">${draft}</p>\n`}<h1>${title}</h1>
${blocks.map(blockOf)}</body>
</html>
`.html;
}

function blockOf(block: PaperBlock): Markup {
  switch (block.kind) {
    case "addressee":
      return markup`<p>${block.text}</p>\n`;
    case "heading":
      return block.level === 1 ? markup`<h2>${block.text}</h2>\n` : markup`<h3>${block.text}</h3>\n`;
    case "paragraph":
      return markup`<p class="text">${sentenceOf(block.text)}</p>\n`;
    case "table":
      return tableOf(block);
    case "note":
      return markup`<p class="note">${block.text}</p>\n`;
    case "annexes":
      return markup`<div class="annexes"><p>${block.introduction}</p>
<ol>${block.titles.map((title) => markup`<li>${title}</li>`)}</ol></div>\n`;
    case "signature":
      return markup`${block.lines.map((line) => markup`<p class="signature">${line}</p>\n`)}`;
    case "annex":
      return markup`<h2 class="annex-page">${block.label}</h2>
<h3 class="annex">${block.title}</h3>\n`;
    case "notes":
      return markup`<ol>${block.entries.map(({ note, text }) => markup`<li id="note-${note}" value="${note}">${text}</li>\n`)}</ol>\n`;
  }
}

function sentenceOf(text: Sentence): Markup[] {
  return text.map((part) => {
    if (typeof part === "string") return markup`${part}`;
    if (part.note === undefined) return markup`${part.value}`;
    return markup`${part.value}<sup><a href="#note-${part.note}">[${part.note}]</a></sup>`;
  });
}

function tableOf({ caption, columns, rows }: PaperTable): Markup {
  const title = caption === undefined ? nothing : markup`<caption>${caption}</caption>\n`;
  const body = rows.map((row) => {
    if (row.kind === "heading") {
      return markup`<tr><th scope="rowgroup" colspan="${columns.length}">${row.text}</th></tr>\n`;
    }
    const cells = row.cells.map((cell, index) =>
      columns[index]?.align === "center"
        ? markup`<td class="center">${linesOf(cell)}</td>`
        : markup`<td>${linesOf(cell)}</td>`,
    );
    return markup`<tr>${cells}</tr>\n`;
  });
  return markup`<table>
${title}<thead><tr>${columns.map(({ head }) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${body}</tbody>
</table>\n`;
}

function linesOf(lines: PaperCell): Markup[] {
  return lines.map((line) => markup`<p>${sentenceOf(line)}</p>`);
}
