import type { Locale } from "../../language/locale.js";
import { pagePhrases } from "../../phrases/page-phrases.js";
import { type Markup, markup, nothing } from "./markup.js";

export type PageColumn = { readonly head: string; readonly kind: "text" | "number" | "short" | "bar" };

export type PageTable = {
  readonly caption: string;
  /** Where a heading just above says the same, the caption is for those who hear the page. */
  readonly captionShown: boolean;
  readonly columns: readonly PageColumn[];
  /** Whole rows, made by `tableRow`. */
  readonly rows: readonly Markup[];
  readonly interactive: boolean;
};

/** A table with its caption; filter and sort are the script's to add. */
export function drawPageTable(
  { caption, captionShown, columns, rows, interactive }: PageTable,
  locale: Locale,
): Markup {
  const { filter, shown, sort } = pagePhrases[locale];
  const controls = interactive
    ? markup` data-filter="${filter}" data-shown="${shown}" data-sort="${sort}"`
    : nothing;
  const heads = columns.map(({ head, kind }) =>
    kind === "bar"
      ? markup`<th scope="col" data-unsorted>${head}</th>`
      : markup`<th scope="col"${classOf(kind)}>${head}</th>`,
  );

  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table${controls}>
<caption${classOf(captionShown ? "" : "heard")}>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`;
}

export type PageCell = {
  readonly content: string | number | Markup;
  readonly kind?: "number" | "short" | "bar" | "place";
  readonly tone?: "good" | "warning" | "bad";
  /** What to sort by, where it is not what is read. */
  readonly value?: string | number;
};

/** A row whose first cell names it. `kind`: how the row is to look. */
export function tableRow(name: PageCell, cells: readonly PageCell[], kind = ""): Markup {
  return markup`<tr${classOf(kind)}>${drawCell(name, "th")}${cells.map((cell) => drawCell(cell, "td"))}</tr>
`;
}

function drawCell({ content, kind, tone, value }: PageCell, element: "th" | "td"): Markup {
  const names = [kind, tone].filter((name) => name !== undefined).join(" ");
  const sorting = value === undefined ? nothing : markup` data-value="${value}"`;
  return element === "th"
    ? markup`<th scope="row"${classOf(names)}${sorting}>${content}</th>`
    : markup`<td${classOf(names)}${sorting}>${content}</td>`;
}

function classOf(names: string): Markup {
  return names === "" || names === "text" ? nothing : markup` class="${names}"`;
}
