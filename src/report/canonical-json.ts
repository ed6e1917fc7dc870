import { compareText } from "./order.js";

/**
 * The JSON of a value by RFC 8785 (JSON Canonicalization Scheme): keys in the order of their UTF-16 code units, numbers
 * and strings as ECMAScript writes them, no blanks. What the scheme knows no form for is an error: a number that is not
 * finite, half of a surrogate pair.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => compareText(a, b));
    return `{${members.map(([key, inner]) => `${canonicalJson(key)}:${canonicalJson(inner)}`).join(",")}}`;
  }

  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`no JSON number: ${value}`);
  if (typeof value === "string" && !isWellFormed(value)) throw new Error("a lone surrogate in a string");
  const text = JSON.stringify(value);
  if (text === undefined) throw new Error(`no JSON value: ${typeof value}`);
  return text;
}

/** Whether every surrogate is one of a pair. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
