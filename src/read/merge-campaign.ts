import { isMapping } from "./fields.js";

/**
 * A campaign on top of the one that it extends: mappings merge at every depth, lists replace, the lists of the
 * vocabulary add. Merging a value with itself, or on top of nothing, changes nothing.
 */
export function mergeCampaign(base: unknown, over: unknown): unknown {
  return merged(base, over, []);
}

function merged(base: unknown, over: unknown, path: readonly string[]): unknown {
  if (over === undefined) return base;
  if (Array.isArray(base) && Array.isArray(over) && path[0] === "vocabulary") {
    return [...new Set([...base, ...over])];
  }
  if (!isMapping(base) || !isMapping(over)) return over;

  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, merged(own(base, key), own(over, key), [...path, key])]),
  );
}

function own(mapping: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}
