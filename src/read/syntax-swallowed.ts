import { unquotedText } from "./syntax-mistake.js";
import type { Mistake } from "./yaml-fault.js";

/**
 * A `#` behind a blank begins a comment, within brackets too: in `{ document_no: 24号 #2, clause: 1 }` it takes the
 * closing bracket along. What it stands in is most often a text. `closes`: the signs that are missing.
 */
export function swallowedBracket(text: string, start: number, closes: string): Mistake | undefined {
  const lineEnd = text.indexOf("\n", start);
  const rest = text.slice(start, lineEnd === -1 ? text.length : lineEnd);
  const signs = [...rest.matchAll(/"[^"]*"|'[^']*'|[ \t]+(#.*)/g)];
  const comment = signs.find(([, sign]) => sign !== undefined);
  if (!comment || ![...closes].every((close) => comment[0].includes(close))) return undefined;

  const opened = /^.*(?:[,[{]|:[ \t])[ \t]*/.exec(rest.slice(0, comment.index))?.[0].length ?? 0;
  if (opened >= comment.index) return undefined;

  const length = comment[0].search(/[,\]}]/);
  const end = comment.index + comment[0].slice(0, length).trimEnd().length;
  const span = { start: start + opened, end: start + end };
  return { ...unquotedText("comment_in_brackets", text, span), local: false };
}
