import { parseDocument } from "../../../src/read/parse-document.js";
import { parseYaml } from "../../../src/read/parse-yaml.js";
import { Declined } from "../../../src/read/profile/cursor.js";
import { readProfile } from "../../../src/read/profile/read-profile.js";
import { joinPointer } from "../../../src/text/place.js";

/** What the two readers make of one text: the fast one leaves it to `yaml`, they agree, or they do not. */
export type Comparison =
  | { readonly outcome: "declined"; readonly why: string }
  | { readonly outcome: "agreed" }
  | { readonly outcome: "differs"; readonly at: string; readonly fast: unknown; readonly slow: unknown };

/**
 * Compares acceptance, problems, values (types, order of keys, prototypes) and the spans of every key and value. What
 * the fast reader declines is not read again: no answer of it is used then.
 */
export function compareReaders(text: string): Comparison {
  const fast = readProfile(text);
  if (fast instanceof Declined) return { outcome: "declined", why: fast.message };

  const slow = parseYaml("ledger.yaml", text);
  if (!slow.sound) return { outcome: "differs", at: "acceptance", fast: "accepted", slow: slow.problems };

  const { problems } = parseDocument("ledger.yaml", text, "auto");
  if (JSON.stringify(problems) !== JSON.stringify(slow.problems)) {
    return { outcome: "differs", at: "problems", fast: problems, slow: slow.problems };
  }

  const nodes: [pointer: string, fast: unknown, slow: unknown][] = [["", fast.value, slow.document.value]];
  for (const [pointer, ofFast, ofSlow] of nodes) {
    if (faceOf(ofFast) !== faceOf(ofSlow)) {
      return { outcome: "differs", at: `${pointer} value`, fast: ofFast, slow: ofSlow };
    }
    for (const part of ["key", "value"] as const) {
      const ofBoth = [fast.spanOf(pointer, part), slow.document.spanOf(pointer, part)];
      const [one = "none", other = "none"] = ofBoth.map((span) => span && `${span.start}-${span.end}`);
      if (one !== other) return { outcome: "differs", at: `${pointer} ${part} span`, fast: one, slow: other };
    }
    const firstKeys = [fast.firstKeyOf(pointer), slow.document.firstKeyOf(pointer)];
    if (firstKeys[0]?.start !== firstKeys[1]?.start || firstKeys[0]?.end !== firstKeys[1]?.end) {
      return { outcome: "differs", at: `${pointer} first key`, fast: firstKeys[0], slow: firstKeys[1] };
    }
    for (const [key, child] of childrenOf(ofFast)) {
      nodes.push([joinPointer(pointer, [key]), child, new Map(childrenOf(ofSlow)).get(key)]);
    }
  }
  return { outcome: "agreed" };
}

/** What differs, and the text as it is written and as a person sees it. */
export function describeDifference(
  text: string,
  { at, fast, slow }: Comparison & { readonly outcome: "differs" },
): string {
  return `${at}: ${JSON.stringify(fast)}, by yaml ${JSON.stringify(slow)}\n${JSON.stringify(text)}\n${text}`;
}

function childrenOf(value: unknown): [key: string, child: unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** What a value is apart from its children; `-0` and `NaN` have faces of their own. */
function faceOf(value: unknown): string {
  if (Array.isArray(value)) return `sequence of ${value.length}`;
  if (typeof value !== "object" || value === null) {
    return `${typeof value} ${Object.is(value, -0) ? "-0" : String(value)}`;
  }
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  return `${isPlain ? "mapping" : "object"} ${JSON.stringify(Object.keys(value))}`;
}
