import { isAlias, isNode, isPair, isScalar, Scalar } from "yaml";
import type { Span } from "../text/place.js";

/** The span of a node without the spaces, comments and line ends behind it; of one that is missing: at `after`. */
export function spanOf(node: unknown, text: string, after: number): Span {
  if (!isNode(node) || !node.range) return { start: after, end: after };

  const [start, end] = node.range;
  if (isScalar(node)) return scalarSpan(node, text, start, end);
  if (isAlias(node) || !("items" in node) || node.flow) return { start, end };

  return { start, end: Math.max(start, endOf(node.items.at(-1), text)) };
}

function endOf(item: unknown, text: string): number {
  return isPair(item) ? spanOf(item.value, text, endOf(item.key, text)).end : spanOf(item, text, 0).end;
}

function scalarSpan({ type }: Scalar, text: string, start: number, end: number): Span {
  if (type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED) {
    return { start, end: blockEnd(text, start, end) };
  }
  if (start < end) return { start, end };

  // `yaml` puts a missing value behind the spaces that follow its colon or dash.
  const place = backOver(" \t", text, 0, start);
  return { start: place, end: place };
}

/** The end of the last line that holds content; of the header, where there is none. */
function blockEnd(text: string, start: number, end: number): number {
  const last = backOver(" \t\r\n", text, start, end);
  const headerEnd = text.indexOf("\n", start);
  if (headerEnd === -1 || last <= headerEnd)
    return start + (/^[-+|>\d]*/.exec(text.slice(start, last))?.[0].length ?? 0);

  const lineEnd = text.indexOf("\n", last);
  return backOver("\r", text, last, lineEnd === -1 || lineEnd > end ? end : lineEnd);
}

/** Where a run of some characters that ends at `end` begins, `start` at the earliest. */
function backOver(characters: string, text: string, start: number, end: number): number {
  let place = end;
  while (place > start && characters.includes(text.charAt(place - 1))) place -= 1;
  return place;
}
