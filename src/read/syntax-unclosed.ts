import { isCollection, isNode, isPair, isScalar, Scalar } from "yaml";
import { isField, isListItem, type Line, lineAt, nextLine } from "./syntax-line.js";
import { firstLineOf, syntaxMistake } from "./syntax-mistake.js";
import { swallowedBracket } from "./syntax-swallowed.js";
import type { Composed } from "./yaml-compose.js";
import type { Mistake } from "./yaml-fault.js";
import { shorten } from "./yaml-quote.js";

/** A quotation or a flow collection whose end is missing. */
type Open = { readonly start: number; readonly end: number; readonly close: string };

/** By the offset at which `yaml` says that the end is missing: those that end there, the outermost first. */
export type Unclosed = ReadonlyMap<number, readonly Open[]>;

export function unclosedNodes({ documents, text }: Composed): Unclosed {
  const unclosed = new Map<number, Open[]>();
  const nodes: unknown[] = documents.map(({ contents }) => contents);
  while (nodes.length > 0) {
    const node = nodes.pop();
    if (isPair(node)) nodes.push(node.key, node.value);
    if (isCollection(node)) for (const item of node.items) nodes.push(item);

    const open = openNode(node, text);
    // A node is met before those within it.
    if (open) unclosed.set(open.end, [...(unclosed.get(open.end) ?? []), open]);
  }
  return unclosed;
}

function openNode(node: unknown, text: string): Open | undefined {
  if (!isScalar(node) && !(isCollection(node) && node.flow)) return undefined;

  const [start = 0, end = 0] = node.range ?? [];
  const close = isScalar(node) ? quoteOf(node) : text.charAt(start) === "[" ? "]" : "}";
  if (close === undefined) return undefined;

  const endsWithOwn = end - start > 1 && text.charAt(end - 1) === close;
  const isLastOfInner = isCollection(node) && endOfLast(node.items.at(-1)) === end;
  return endsWithOwn && !isLastOfInner ? undefined : { start, end, close };
}

function quoteOf({ type }: Scalar): string | undefined {
  if (type === Scalar.QUOTE_DOUBLE) return '"';
  return type === Scalar.QUOTE_SINGLE ? "'" : undefined;
}

function endOfLast(item: unknown): number | undefined {
  if (isPair(item)) return endOfLast(item.value) ?? endOfLast(item.key);
  return isNode(item) ? item.range?.[1] : undefined;
}

/**
 * Closes a quotation on the line on which it begins, a collection where the reader gave it up; one in which
 * there are other errors is left out, for they come from lines that it swallowed.
 */
export function unclosedMistake(
  { text, errors }: Composed,
  nodes: readonly Open[],
  unclosed: Unclosed,
): Mistake {
  const start = nodes[0]?.start ?? 0;
  const innermost = nodes.at(-1) ?? { start, end: start, close: "" };
  const isQuotation = innermost.close === '"' || innermost.close === "'";
  const close = nodes
    .map((node) => node.close)
    .reverse()
    .join("");
  const swallowed = isQuotation ? undefined : swallowedBracket(text, start, close);
  if (swallowed) return swallowed;

  const below = isQuotation
    ? linesUpToQuote(text, lineAt(text, innermost.start), innermost.close)
    : linesUpToClose(text, innermost.end, nodes);
  if (below) return linesToIndent(text, lineAt(text, start), below);

  const end = isQuotation
    ? quotationEnd(text, innermost.start)
    : start + text.slice(start, innermost.end).trimEnd().length;
  const found = text.slice(start, end);
  const hasErrors = errors.some(({ pos: [at] }) => start < at && at < end && !unclosed.has(at));
  return syntaxMistake({
    code: isQuotation ? "unclosed_quote" : "unclosed_bracket",
    span: firstLineOf(text, { start, end }),
    found,
    write: shorten(found) + close,
    edits: hasErrors ? [{ start, end, text: "~" }] : [{ start: end, end, text: close }],
    local: false,
  });
}

/** In a flow collection the next comma or bracket, else the end of the line. */
function quotationEnd(text: string, start: number): number {
  const line = lineAt(text, start);
  const rest = text.slice(start, Math.max(line.value.end, start + 1));
  if (!/[[{]/.test(text.slice(line.value.start, start))) return start + rest.length;

  const length = rest.search(/[,\]}]/);
  return length === -1 ? start + rest.length : start + length;
}

/** Lines on which a collection may go on, at most. */
const mostLines = 50;

/** The lines below, up to the one that closes the collections after all: they are not indented enough to belong. */
function linesUpToClose(text: string, end: number, nodes: readonly Open[]): Line[] | undefined {
  const expected = nodes.map(({ close }) => close);
  const lines: Line[] = [];
  let line = lineAt(text, end);
  while (lines.length < mostLines) {
    lines.push(line);
    for (const [, sign = ""] of text.slice(line.indent, line.end).matchAll(/"[^"]*"|'[^']*'|([[\]{}])/g)) {
      if (sign === "[" || sign === "{") expected.push(sign === "[" ? "]" : "}");
      else if (sign !== "" && expected.pop() !== sign) return undefined;
    }
    if (expected.length === 0) return lines;

    const next = nextLine(text, line);
    if (!next) return undefined;
    line = next;
  }
  return undefined;
}

/** The lines below, up to the one that holds the closing quotation mark; none of them begins with a field. */
function linesUpToQuote(text: string, opening: Line, mark: string): Line[] | undefined {
  const lines: Line[] = [];
  let line = nextLine(text, opening);
  while (line && lines.length < mostLines && !isField(text, line) && !isListItem(line)) {
    lines.push(line);
    if (text.slice(line.indent, line.end).includes(mark)) return lines;
    line = nextLine(text, line);
  }
  return undefined;
}

function linesToIndent(text: string, opening: Line, lines: readonly Line[]): Mistake {
  const [first = opening] = lines;
  const spaces = " ".repeat(opening.content - opening.start + 2);
  const found = text.slice(first.indent, first.value.end);
  return syntaxMistake({
    code: "indentation",
    span: { start: first.indent, end: Math.max(first.value.end, first.indent) },
    found,
    write: spaces + shorten(found),
    edits: lines.map(({ start, indent }) => ({ start, end: indent, text: spaces })),
    local: false,
  });
}
