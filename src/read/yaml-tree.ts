import { isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import type { Span } from "../text/place.js";
import type { Location, Member } from "./yaml-location.js";
import { spanOf } from "./yaml-span.js";

/** A node's value as plain data, and where it stands. */
export type Tree = { readonly value: unknown; readonly location: Location };

/**
 * The tree of a node whose depth has been checked. Aliases are null, of equal keys the first counts: both
 * occur in files only that are refused. `original` leads to offsets in the text as it was written.
 */
export function toTree(node: unknown, text: string, original: (offset: number) => number): Tree {
  const toOriginal = ({ start, end }: Span) => ({ start: original(start), end: original(end) });

  const build = (part: unknown, after: number): Tree => {
    if (isMap(part)) return buildMap(part);
    if (isSeq(part)) return buildSequence(part.items, spanOf(part, text, after));

    const value = isScalar(part) && isPlainData(part.value) ? part.value : null;
    return { value, location: { kind: "scalar", span: toOriginal(spanOf(part, text, after)) } };
  };

  const buildMap = (map: YAMLMap): Tree => {
    const values = new Map<string, unknown>();
    const members = new Map<string, Member>();
    for (const pair of map.items) {
      const name = keyName(pair.key, text);
      if (members.has(name)) continue;

      const key = spanOf(pair.key, text, 0);
      const { value, location } = build(pair.value, key.end);
      values.set(name, value);
      members.set(name, { key: toOriginal(key), value: location });
    }
    // `fromEntries` defines own properties, also one called `__proto__`.
    return {
      value: Object.fromEntries(values),
      location: { kind: "mapping", span: toOriginal(spanOf(map, text, 0)), members },
    };
  };

  const buildSequence = (items: readonly unknown[], span: Span): Tree => {
    const trees = items.map((item) => build(item, span.start));
    return {
      value: trees.map(({ value }) => value),
      location: {
        kind: "sequence",
        span: toOriginal(span),
        elements: trees.map(({ location }) => location),
      },
    };
  };

  return build(node, 0);
}

/** Tags can make dates, bytes and big numbers of texts; those are no data of a ledger. */
function isPlainData(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** The property that a key becomes in plain data; that of a collection is its text. */
export function keyName(key: unknown, text: string): string {
  if (isScalar(key)) return key.value === null ? "" : String(key.value);

  const { start, end } = spanOf(key, text, 0);
  return text.slice(start, end);
}
