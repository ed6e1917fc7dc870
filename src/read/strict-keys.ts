import { isAlias, isCollection, isMap, isPair, isScalar, type Pair, type YAMLMap } from "yaml";
import type { StrictConstruct } from "../model/reading.js";
import type { Span } from "../text/place.js";
import type { Fault } from "./yaml-fault.js";
import { shorten } from "./yaml-quote.js";
import { spanOf } from "./yaml-span.js";
import { keyName } from "./yaml-tree.js";

/** `mergeValues`: the values of merge keys, whose aliases go with the key. */
export type KeyFaults = { readonly faults: readonly Fault[]; readonly mergeValues: readonly Span[] };

/** Keys that are refused: twice the same, the same but for width or form (NFKC), merge keys, and keys that are no text. */
export function keyFaults(node: unknown, text: string, lineOf: (offset: number) => number): KeyFaults {
  const faults: Fault[] = [];
  const mergeValues: Span[] = [];

  const visit = (part: unknown) => {
    if (isMap(part)) visitMap(part);
    else if (isCollection(part)) part.items.forEach(visit);
    else if (isPair(part)) [part.key, part.value].forEach(visit);
  };

  const visitMap = (map: YAMLMap) => {
    const seen = new Map<string, Pair>();
    for (const pair of map.items) {
      const name = keyName(pair.key, text);
      const alike = name.normalize("NFKC");
      const first = seen.get(alike);
      const fault = first ? repeated(first, pair) : strange(pair);
      if (fault) faults.push(fault);
      if (!first) seen.set(alike, pair);
      if (name === "<<") mergeValues.push(spanOf(pair.value, text, 0));
      visit(pair.key);
      visit(pair.value);
    }
  };

  const fault = (construct: StrictConstruct, { key }: Pair, first: Pair | null): Fault => {
    const span = spanOf(key, text, 0);
    const name = shorten(keyName(key, text));
    const firstSpan = first && spanOf(first.key, text, 0);
    return {
      rule: "read/strict-yaml",
      facts: {
        construct,
        text: name,
        first: first && shorten(keyName(first.key, text)),
        first_line: firstSpan && lineOf(firstSpan.start),
        write: null,
      },
      span,
    };
  };

  const repeated = (first: Pair, pair: Pair) =>
    fault(keyName(first.key, text) === keyName(pair.key, text) ? "duplicate_key" : "equal_key", pair, first);

  /** Behind `?`, which is a finding by itself. */
  const isExplicit = ({ key }: Pair) => {
    const { start } = spanOf(key, text, 0);
    return text
      .slice(Math.max(0, start - 100), start)
      .trimEnd()
      .endsWith("?");
  };

  const strange = (pair: Pair) => {
    if (keyName(pair.key, text) === "<<") return fault("merge_key", pair, null);

    const isText = isScalar(pair.key) && pair.key.value !== null;
    return isText || isAlias(pair.key) || isExplicit(pair) ? undefined : fault("complex_key", pair, null);
  };

  visit(node);
  return { faults, mergeValues };
}
