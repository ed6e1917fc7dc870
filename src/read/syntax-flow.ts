import type { YAMLParseError } from "yaml";
import type { Span } from "../text/place.js";
import { colonAfterQuote } from "./full-width.js";
import { lineAt } from "./syntax-line.js";
import { syntaxMistake, unquotedText } from "./syntax-mistake.js";
import type { Mistake } from "./yaml-fault.js";
import { shorten } from "./yaml-quote.js";

/** An error within the brackets of a flow collection. */
export function diagnoseFlow(error: YAMLParseError, text: string, at: number, flow: Span): Mistake {
  const afterQuote = colonAfterQuote(text, at, lineAt(text, at));
  if (afterQuote) return afterQuote;

  const entry = entryAt(text, at, flow);
  const written = text.slice(entry.start, entry.end);
  if (written.includes("，")) return fullWidthComma(text, entry);

  const quotation = /^("[^"\n]*"|'[^'\n]*')/.exec(written)?.[0];
  const beforeField = /^(.*\S)[ \t]+[a-z][a-z0-9_]*:[ \t]/.exec(written)?.[1];
  if (quotation !== undefined && /^[ \t]+\S/.test(written.slice(quotation.length))) {
    return missingComma(text, entry, entry.start + quotation.length);
  }
  if (quotation !== undefined && quotation.length < written.length) {
    return unquotedText("text_after_quote", text, entry);
  }
  if (/^[[\]{}!&*@`%|>?-]/.test(written)) return unquotedText("reserved_character", text, entry);
  if (beforeField !== undefined) return missingComma(text, entry, entry.start + beforeField.length);
  if (/:[ \t]/.test(written)) return unquotedText("colon_in_text", text, entry);
  if (
    error.code === "MISSING_CHAR" ||
    error.code === "BLOCK_IN_FLOW" ||
    error.code === "MULTILINE_IMPLICIT_KEY"
  ) {
    return missingComma(text, entry, entry.end);
  }

  return syntaxMistake({
    code: "other",
    span: entry,
    found: written,
    write: null,
    edits: [{ ...entry, text: "" }],
    local: false,
  });
}

/** The text between the commas or brackets around an offset, the key and its colon left out; on one line. */
function entryAt(text: string, at: number, flow: Span): Span {
  const line = lineAt(text, at);
  const from = Math.max(flow.start + 1, line.indent);
  const before = text.slice(from, at);
  const opened = /^.*(?:[,[{]|:[ \t])[ \t]*/.exec(before)?.[0].length ?? 0;
  const rest = text.slice(at, Math.min(line.end, flow.end));
  const length = rest.search(/[,\]}]/);
  const end = at + (length === -1 ? rest.length : length);
  return {
    start: from + opened,
    end: Math.max(from + opened, from + opened + text.slice(from + opened, end).trimEnd().length),
  };
}

function fullWidthComma(text: string, entry: Span): Mistake {
  const comma = text.indexOf("，", entry.start);
  const written = text.slice(entry.start, entry.end);
  return syntaxMistake({
    code: "missing_comma",
    span: { start: comma, end: comma + 1 },
    found: written,
    write: shorten(written.replace(/，[ \t]*/, ", ")),
    edits: [{ start: comma, end: comma + 1, text: ", " }],
    local: false,
  });
}

function missingComma(text: string, entry: Span, place: number): Mistake {
  const [first, rest] = [text.slice(entry.start, place), text.slice(place, entry.end).trimStart()];
  return syntaxMistake({
    code: "missing_comma",
    span: entry,
    found: text.slice(entry.start, entry.end),
    write: shorten(`${first}, ${rest}`.trimEnd()),
    edits: [{ start: place, end: place, text: "," }],
    local: false,
  });
}
