import { isBlank, isListItem, type Line, lineAt, nextLine } from "./syntax-line.js";
import type { Edit } from "./syntax-mend.js";
import { syntaxMistake } from "./syntax-mistake.js";
import type { Mistake } from "./yaml-fault.js";
import { shorten } from "./yaml-quote.js";

/** Tabs at the beginning of a line and of those directly below it, said once: they come from one habit. */
export function mistakenTabs(text: string, at: number): Mistake {
  const first = lineAt(text, at);
  const edits: Edit[] = [];
  for (let line: Line | undefined = first; line; line = nextLine(text, line)) {
    const blanks = text.slice(line.start, line.content);
    if (!blanks.includes("\t")) break;
    edits.push({ start: line.start, end: line.content, text: blanks.replaceAll("\t", "  ") });
  }
  const blanks = text.slice(at, first.content);
  const length = /^[ \t]*/.exec(blanks)?.[0].length ?? 0;
  return syntaxMistake({
    code: "tab",
    span: { start: at, end: at + Math.max(1, length) },
    found: text.slice(first.content, first.value.end),
    write: null,
    edits,
    local: false,
  });
}

/** A key or list item that does not line up with its siblings; it is moved to the nearest column that would do. */
export function misplacedLine(text: string, line: Line): Mistake {
  const content = text.slice(line.indent, Math.max(line.value.end, line.content));
  const column = nearestColumn(text, line);
  return syntaxMistake({
    code: "indentation",
    span: { start: line.indent, end: line.indent + content.length },
    found: content,
    write: column === undefined ? null : " ".repeat(column) + shorten(content),
    edits: moved(text, line, column),
    local: false,
  });
}

/** The columns at which a sibling above could begin, as a number of blanks before it; the nearest to the line's own. */
function nearestColumn(text: string, line: Line): number | undefined {
  const own = line.indent - line.start;
  let limit = Number.POSITIVE_INFINITY;
  let nearest: number | undefined;
  for (let above = lineBefore(text, line); above && limit > 0; above = lineBefore(text, above)) {
    const indent = above.indent - above.start;
    if (isBlank(above) || text.charAt(above.indent) === "#" || indent >= limit) continue;

    limit = indent;
    for (const column of isListItem(line) ? [indent] : [above.content - above.start, indent]) {
      const fits = isListItem(line)
        ? isListItem(above)
        : above.hasKey && !(isListItem(above) && column === indent);
      if (fits && column !== own && distance(column, own) < distance(nearest, own)) nearest = column;
    }
  }
  return nearest;
}

function distance(column: number | undefined, own: number): number {
  return column === undefined ? Number.POSITIVE_INFINITY : Math.abs(column - own);
}

function lineBefore(text: string, { start }: Line): Line | undefined {
  return start === 0 ? undefined : lineAt(text, start - 1);
}

/** The line and those below that are indented alike or stand under it, moved to another column; else taken out. */
function moved(text: string, first: Line, column: number | undefined): Edit[] {
  const own = first.indent - first.start;
  const edits: Edit[] = [];
  let opens = false;
  for (let line: Line | undefined = first; line; line = nextLine(text, line)) {
    if (isBlank(line)) continue;
    const indent = line.indent - line.start;
    if (indent < own || (indent > own && !opens && line.hasKey)) break;

    if (indent === own) opens = opensBlock(text, line);
    edits.push(
      column === undefined
        ? { start: line.start, end: line.end, text: "" }
        : { start: line.start, end: line.indent, text: " ".repeat(column + indent - own) },
    );
  }
  return edits;
}

function opensBlock(text: string, line: Line): boolean {
  const { start, end } = line.value;
  return isListItem(line) || start === end || /^[|>]/.test(text.slice(start, end));
}

/** A line that is neither a key nor part of the text above; the reader goes on at `keyLine`, else behind it. */
export function strayText(text: string, line: Line, keyLine: Line | undefined): Mistake {
  const { start, end } = line.value;
  // Behind a dash the key takes the place of the text.
  const edit = isListItem(line)
    ? { start, end: keyLine?.indent ?? end, text: "" }
    : { start: line.start, end: keyLine?.start ?? line.end, text: "" };
  return syntaxMistake({
    code: "key",
    span: line.value,
    found: text.slice(start, end),
    write: null,
    edits: [edit],
    local: keyLine === undefined,
  });
}
