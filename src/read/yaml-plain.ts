import { isCollection, isMap, isPair, isScalar, isSeq, type Pair, Scalar } from "yaml";
import type { Span } from "../text/place.js";

/**
 * A plain (unquoted) scalar and what it is to the node above it. `bare-key`: a key that no colon follows;
 * `element`: of a sequence, `among-mappings` where another element is a mapping; `below-key`: a value that
 * begins on a later line than its key.
 */
export type PlainScalar = {
  readonly span: Span;
  readonly value: unknown;
  readonly role: "document" | "key" | "bare-key" | "element" | "among-mappings" | "value" | "below-key";
};

/** The plain scalars of a node whose depth has been checked, in the order of the text. */
export function* plainScalars(
  node: unknown,
  text: string,
  role: PlainScalar["role"] = "document",
): Generator<PlainScalar> {
  if (isScalar(node)) {
    if (node.type !== Scalar.PLAIN || !node.range || node.range[0] === node.range[1]) return;

    yield { span: { start: node.range[0], end: node.range[1] }, value: node.value, role };
    return;
  }
  if (!isCollection(node)) return;

  const elementRole = isSeq(node) && node.items.some(isMap) ? "among-mappings" : "element";
  for (const item of node.items) {
    if (isPair(item)) yield* scalarsOfPair(item, text);
    else yield* plainScalars(item, text, elementRole);
  }
}

function* scalarsOfPair({ key, value }: Pair, text: string): Generator<PlainScalar> {
  yield* plainScalars(key, text, value === null ? "bare-key" : "key");
  if (!isScalar(value)) {
    yield* plainScalars(value, text);
    return;
  }

  const keyEnd = isScalar(key) ? (key.range?.[1] ?? 0) : 0;
  const between = text.slice(keyEnd, value.range?.[0] ?? keyEnd);
  yield* plainScalars(value, text, between.includes("\n") ? "below-key" : "value");
}
