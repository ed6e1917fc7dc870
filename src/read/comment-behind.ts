import type { Span } from "../text/place.js";
import { lineAt } from "./syntax-line.js";
import type { Fault } from "./yaml-fault.js";
import { quote, shorten } from "./yaml-quote.js";

/** Text in Chinese or of several words. */
export function isFreeText(value: unknown): boolean {
  return typeof value === "string" && /[^\x00-\x7f]|\s/.test(value);
}

/** What is said of the comment that begins one space behind a free text; none, where there is no such comment. */
export function commentBehind(text: string, { start, end }: Span): Fault[] {
  if (!text.startsWith(" #", end)) return [];

  const dropped = text.slice(end + 1, lineAt(text, end).end).trimEnd();
  const kept = text.slice(start, end);
  return [
    {
      rule: "read/trailing-comment",
      facts: { kept: shorten(kept), dropped: shorten(dropped), write: quote(shorten(`${kept} ${dropped}`)) },
      span: { start: end + 1, end: end + 1 + dropped.length },
    },
  ];
}
