import type { SyntaxCode } from "../model/reading.js";
import type { Span } from "../text/place.js";
import type { Edit } from "./syntax-mend.js";
import type { Mistake } from "./yaml-fault.js";
import { quote, shorten } from "./yaml-quote.js";

type Details = {
  readonly code: SyntaxCode;
  /** What to show. */
  readonly span: Span;
  readonly found: string;
  /** What to type instead; null: that depends on what was meant. */
  readonly write: string | null;
  readonly edits: readonly Edit[];
  readonly local: boolean;
};

export function syntaxMistake({ code, span, found, write, edits, local }: Details): Mistake {
  return {
    fault: { rule: "read/syntax", facts: { code, found: shorten(found), write }, span },
    edits,
    local,
  };
}

/** A text that YAML takes for something else, and that is right in quotes. */
export function unquotedText(code: SyntaxCode, text: string, span: Span): Mistake {
  const found = text.slice(span.start, span.end);
  return syntaxMistake({
    code,
    span: firstLineOf(text, span),
    found,
    write: quote(shorten(found)),
    edits: [{ ...span, text: quote(found) }],
    local: true,
  });
}

/** A span cut off at the end of its first line. */
export function firstLineOf(text: string, { start, end }: Span): Span {
  const length = text.slice(start, end).search(/[\r\n]/);
  return { start, end: length === -1 ? end : start + length };
}
