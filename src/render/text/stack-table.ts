import { clean } from "../../text/clean.js";
import { wrap } from "../../text/wrap.js";
import type { Cell, Table } from "../table.js";
import type { Page } from "./page.js";

/** A table as a list, for terminals on which its columns would be too narrow to read; an empty line after it. */
export function stackTable({ columns, rows }: Table, page: Page): string[] {
  const headline = (text: string) => wrap(clean(text), page.width, page.measure).map(page.ink.strong);

  return rows.flatMap((row) => {
    if (row.kind === "heading") return [...headline(row.text), ""];

    const [first, ...rest] = row.cells;
    const fields = rest.flatMap((cell, index) => field(columns[index + 1]?.head ?? "", cell, page));
    return [...headline(first?.text ?? ""), ...fields, ""];
  });
}

function field(label: string, { text, tone }: Cell, { width, measure, dash, labelled, ink }: Page): string[] {
  const lines = wrap(labelled(label, text === "" ? dash : clean(text)), width - 4, measure);
  return lines.map((line, index) => `${index === 0 ? "  " : "    "}${tone ? ink[tone](line) : line}`);
}
