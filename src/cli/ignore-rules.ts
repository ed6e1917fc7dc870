import { pathExpression } from "./pattern.js";

/** A line of a `.gitignore`. */
export type IgnoreRule = {
  /** As written; lines are counted from 1. */
  readonly text: string;
  readonly line: number;
  /** `!`: takes back what an earlier rule ignores. */
  readonly isNegation: boolean;
  readonly foldersOnly: boolean;
  /** Of a path from the folder that the file lies in. */
  readonly matches: (path: string) => boolean;
};

/** The rules of a `.gitignore`, as `man gitignore` tells them. */
export function toIgnoreRules(text: string): IgnoreRule[] {
  return text
    .replace(/^\ufeff/, "")
    .split("\n")
    .flatMap((line, index) => toRule(line.replace(/\r$/, ""), index + 1));
}

function toRule(written: string, line: number): IgnoreRule[] {
  if (written.startsWith("#")) return [];

  const text = withoutTrailingBlanks(written);
  const isNegation = text.startsWith("!");
  const pattern = isNegation ? text.slice(1) : text;
  const foldersOnly = pattern.endsWith("/");
  const path = foldersOnly ? pattern.slice(0, -1) : pattern;
  if (path === "" || isWithoutEnd(path)) return [];

  // One with a stroke in it is meant from its own folder, one without at any depth.
  const expression = pathExpression(path.includes("/") ? path.replace(/^\//, "") : `**/${path}`);
  return [{ text, line, isNegation, foldersOnly, matches: (way) => expression.test(way) }];
}

/** A blank at the end counts where a backslash keeps it. */
function withoutTrailingBlanks(text: string): string {
  const kept = text.trimEnd();
  const isEscaped = /(^|[^\\])(\\\\)*\\$/.test(kept) && kept.length < text.length;
  return isEscaped ? `${kept} ` : kept;
}

/** A backslash at the end of a pattern takes nothing as it is: Git lets such a pattern match nothing. */
function isWithoutEnd(pattern: string): boolean {
  return /(^|[^\\])(\\\\)*\\$/.test(pattern);
}
