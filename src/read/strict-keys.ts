import { isAlias, isCollection, isMap, isPair, isScalar, type Pair, type YAMLMap } from "yaml";
import type { StrictConstruct } from "../model/reading.js";
import type { Span } from "../text/place.js";
import type { Fault } from "./yaml-fault.js";
import { shorten } from "./yaml-quote.js";
import { spanOf } from "./yaml-span.js";
import { keyName } from "./yaml-tree.js";

/** Keys that are refused: one that stands twice, also in another form (NFKC), merge keys, and what is no text. */
export function keyFaults(node: unknown, text: string, lineOf: (offset: number) => number): Fault[] {
  return mapsIn(node).flatMap((map) => faultsOfMap(map, text, lineOf));
}

/** Where the values of merge keys stand: their aliases are said with the key. */
export function mergeValues(node: unknown, text: string): Span[] {
  return mapsIn(node).flatMap(({ items }) =>
    items.filter(({ key }) => keyName(key, text) === "<<").map(({ value }) => spanOf(value, text, 0)),
  );
}

/** The mappings in a node whose depth has been checked, in the order of the text. */
function mapsIn(node: unknown): YAMLMap[] {
  if (isPair(node)) return [...mapsIn(node.key), ...mapsIn(node.value)];
  if (!isCollection(node)) return [];

  const within = node.items.flatMap(mapsIn);
  return isMap(node) ? [node, ...within] : within;
}

function faultsOfMap({ items }: YAMLMap, text: string, lineOf: (offset: number) => number): Fault[] {
  const seen = new Map<string, Pair>();
  return items.flatMap((pair) => {
    const alike = keyName(pair.key, text).normalize("NFKC");
    const first = seen.get(alike) ?? null;
    if (!first) seen.set(alike, pair);
    const construct = first ? repetition(first, pair, text) : strangeness(pair, text);
    if (!construct) return [];

    const facts = {
      construct,
      text: shorten(keyName(pair.key, text)),
      first: first && shorten(keyName(first.key, text)),
      first_line: first && lineOf(spanOf(first.key, text, 0).start),
      write: null,
    };
    return [{ rule: "read/strict-yaml", facts, span: spanOf(pair.key, text, 0) } satisfies Fault];
  });
}

function repetition(first: Pair, pair: Pair, text: string): StrictConstruct {
  return keyName(first.key, text) === keyName(pair.key, text) ? "duplicate_key" : "equal_key";
}

function strangeness({ key }: Pair, text: string): StrictConstruct | undefined {
  if (keyName(key, text) === "<<") return "merge_key";
  if (isAlias(key) || (isScalar(key) && key.value !== null)) return undefined;

  // Behind `?` it is a finding by itself.
  const { start } = spanOf(key, text, 0);
  const before = text.slice(Math.max(0, start - 100), start).trimEnd();
  return before.endsWith("?") ? undefined : "complex_key";
}
