import { isWithin, relativeTo, resolvePath } from "./paths.js";

/**
 * Patterns of paths: `*`, `?` and `[abc]` within a name, `**` over any number of folders, `{a,b}` for either; a
 * backslash takes the next character as it is.
 *
 * Written here, and the search in `find-files.ts`, because no ledger may be skipped in silence: tinyglobby passes over
 * folders that it cannot open, and takes a linked folder for a loop where its name begins like that of the one above.
 */
export type Pattern = {
  /** As written. */
  readonly text: string;
  /** The folder that everything that matches lies in. */
  readonly base: string;
  readonly matches: (path: string) => boolean;
  /** Whether the pattern means this path, or a folder that it lies in. */
  readonly covers: (path: string) => boolean;
  /** Whether something in this folder can match. */
  readonly leadsInto: (folder: string) => boolean;
};

export function isPattern(text: string): boolean {
  return /[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\}/.test(text);
}

/** A pattern as it is meant in a folder; a text without wild characters means that path. */
export function toPattern(text: string, folder: string): Pattern {
  const names = text.split("/");
  const firstWild = names.findIndex((name) => isPattern(name) || name.includes("{"));
  if (firstWild === -1) return exactly(text, resolvePath(folder, text));

  const base = resolvePath(folder, firstWild === 0 ? "." : `${names.slice(0, firstWild).join("/")}/`);
  const ways = alternatives(names.slice(firstWild).join("/"));
  const isMatch = matcherOf(ways);
  const isOnTheWay = matcherOf(ways.flatMap(prefixesOf));
  const covers = (path: string) => prefixesOf(relativeTo(base, path)).some(isMatch);
  return {
    text,
    base,
    matches: (path) => isWithin(base, path) && isMatch(relativeTo(base, path)),
    covers,
    leadsInto: (folder) => isOnTheWay(relativeTo(base, folder)) || covers(folder),
  };
}

function exactly(text: string, path: string): Pattern {
  return {
    text,
    base: path,
    matches: (other) => other === path,
    covers: (other) => isWithin(path, other),
    leadsInto: (folder) => isWithin(path, folder),
  };
}

function matcherOf(ways: readonly string[]): (way: string) => boolean {
  const expressions = ways.map(pathExpression);
  return (way) => expressions.some((expression) => expression.test(way));
}

/** `a/b/c` → `a`, `a/b`, `a/b/c`; nothing of a way that leads out. */
function prefixesOf(way: string): string[] {
  if (way === ".." || way.startsWith("../")) return [];

  const names = way.split("/");
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

/** `x{a,b}` → `xa`, `xb`; an innermost pair at a time. */
function alternatives(text: string): string[] {
  const braces = /(?<!\\)\{([^{}]*,[^{}]*)\}/.exec(text);
  if (!braces) return [text];

  const before = text.slice(0, braces.index);
  const after = text.slice(braces.index + braces[0].length);
  return (braces[1] ?? "").split(",").flatMap((choice) => alternatives(before + choice + after));
}

/** What a pattern without alternatives matches, as a whole path. */
export function pathExpression(text: string): RegExp {
  const names = text.split("/").filter((name, index, all) => !(name === "**" && all[index - 1] === "**"));
  const last = names.length - 1;
  return new RegExp(`^${names.map((name, index) => segment(name, index === last)).join("")}$`, "su");
}

function segment(name: string, isLast: boolean): string {
  if (name === "**") return isLast ? "[^/]+(?:/[^/]+)*" : "(?:[^/]+/)*";

  return name.replace(token, inName) + (isLast ? "" : "/");
}

/** An escaped character, any number of characters, one, one of some, or a character as it is. */
const token = /\\(.)|\*+|\?|\[([!^]?)([^\]]+)\]|./gsu;

function inName(found: string, escaped?: string, negation?: string, members?: string): string {
  if (escaped !== undefined) return literal(escaped);
  if (members !== undefined) return oneOf(found, members, negation !== "");
  if (found.startsWith("*")) return "[^/]*";
  return found === "?" ? "[^/]" : literal(found);
}

function oneOf(found: string, members: string, isNegated: boolean): string {
  const set = members.replace(/[\\[^]/gu, "\\$&");
  const isBackwards = [...set.matchAll(/(.)-(.)/gsu)].some(([, from = "", to = ""]) => from > to);
  return isBackwards ? literal(found) : `[${isNegated ? "^/" : ""}${set}]`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
