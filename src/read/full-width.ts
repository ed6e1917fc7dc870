import type { Span } from "../text/place.js";
import type { Line } from "./syntax-line.js";
import type { Composed } from "./yaml-compose.js";
import type { Mistake } from "./yaml-fault.js";
import { type PlainScalar, plainScalars } from "./yaml-plain.js";
import { shorten } from "./yaml-quote.js";

/** A word and a colon that is full-width, or that no space follows: `单位：市教育局`, `单位:市教育局`. */
const afterAnyWord = /^([\p{L}_][\p{L}\p{N}_-]{0,11})[ \t\u3000]*([：:])(?![：:\\]|\/\/)[ \t\u3000]*/u;

/** The same after a word that looks like a field of ours; `http:`, `mailto:` and the like are none. */
const afterField =
  /^(?!(?:https?|ftp|file|mailto|tel|urn|sha\d+):)([a-z][a-z0-9_]*)[ \t\u3000]*([：:])(?![：:\\]|\/\/)[ \t\u3000]*/;

/**
 * Colons that were meant to end a key. YAML makes them part of a text, joined with the lines around it. Prose
 * on the line of its own key is left alone, whatever colons it holds; elsewhere a Chinese word counts only
 * where nothing but a key can stand, and a word like our field names wherever a line begins.
 */
export function misplacedColons({ documents, text }: Composed): Mistake[] {
  return documents.flatMap(({ contents }) =>
    [...plainScalars(contents, text)].flatMap((scalar) => colonsOf(scalar, text)),
  );
}

function colonsOf({ span, role }: PlainScalar, text: string): Mistake[] {
  const source = text.slice(span.start, span.end);
  if (!/[：:]/.test(source)) return [];

  const lines = linesOf(source, span.start);
  const [first, ...continued] = lines;
  if (!first) return [];

  switch (beginsEntry(text, span.start) ? role : "value") {
    case "document":
    case "bare-key":
    case "among-mappings":
      return lines.flatMap((line) => colonOf(line, afterAnyWord));
    case "key":
      return [
        ...lines.slice(0, -1).flatMap((line) => colonOf(line, afterAnyWord)),
        ...lines.slice(-1).flatMap((line) => colonOf(line, afterField)),
      ];
    // A key of `yaml` that stands behind another key on its line is the beginning of a text, too.
    case "value":
      return continued.flatMap((line) => colonOf(line, afterField));
    case "element":
    case "below-key": {
      const below = continued.flatMap((line) => colonOf(line, afterField));
      const isMeant = below.length > 0 || /^[a-z][a-z0-9_]*[ \t\u3000]*：/.test(first.text);
      return isMeant ? [...colonOf(first, afterField), ...below] : [];
    }
  }
}

/** Whether nothing but blanks, dashes and the sign of a collection stands before an offset on its line. */
function beginsEntry(text: string, offset: number): boolean {
  const [before = ""] = text
    .slice(Math.max(0, offset - 100), offset)
    .split("\n")
    .slice(-1);
  return /(?:^|[[{,])[ \t]*(?:[-?][ \t]+)*$/.test(before);
}

type ScalarLine = { readonly text: string; readonly start: number };

function linesOf(source: string, start: number): ScalarLine[] {
  let offset = start;
  return source.split("\n").map((line) => {
    const text = line.trim();
    const found = { text, start: offset + line.indexOf(text) };
    offset += line.length + 1;
    return found;
  });
}

function colonOf({ text, start }: ScalarLine, pattern: RegExp): Mistake[] {
  const match = pattern.exec(text);
  const [whole = "", word = "", colon = ""] = match ?? [];
  const value = text.slice(whole.length);
  // A time or a ratio, such as 12:30 at the end of a word.
  const isNumber = /\d$/.test(word) && /^\d/.test(value);
  if (!match || isNumber || (colon === ":" && value === "")) return [];

  const mistake = colonMistake(text, word, colon, { start, end: start + whole.length }, value);
  return [{ ...mistake, local: true }];
}

/** `"name"：市教育局` and `"name":市教育局`: what follows a quotation at an offset begins with a colon. */
export function colonAfterQuote(text: string, at: number, line: Line): Mistake | undefined {
  const [, key = ""] = /("[^"]*"|'[^']*')$/.exec(text.slice(line.start, at)) ?? [];
  const [whole = "", colon = ""] = /^([：:])[ \t\u3000]*/.exec(text.slice(at, line.end)) ?? [];
  if (key === "" || whole === "") return undefined;

  const span = { start: at - key.length, end: at + whole.length };
  const value = text.slice(span.end, Math.max(line.value.end, span.end));
  return colonMistake(key + whole + value, key, colon, span, value);
}

/** What is said of a key whose colon is wrong, and the key as it should be; `span` ends where the value begins. */
function colonMistake(text: string, key: string, colon: string, span: Span, value: string): Mistake {
  return {
    fault: {
      rule: "read/full-width-syntax",
      facts: {
        text: shorten(text),
        problem: colon === "：" ? "full_width_colon" : "missing_space",
        write: value === "" ? `${key}:` : `${key}: ${shorten(value)}`,
      },
      span: { start: span.start, end: span.end },
    },
    edits: [{ ...span, text: value === "" ? `${key}:` : `${key}: ` }],
    local: false,
  };
}
