import type { YAMLParseError } from "yaml";
import { colonAfterQuote } from "./full-width.js";
import { misplacedLine, strayText } from "./syntax-indent.js";
import {
  isBlank,
  isField,
  isListItem,
  type Line,
  lineAt,
  nextLine,
  valueWithBlock,
  valueWithContinuation,
} from "./syntax-line.js";
import { syntaxMistake, unquotedText } from "./syntax-mistake.js";
import type { Mistake } from "./yaml-fault.js";

/** An error outside flow collections. */
export function diagnoseBlock(error: YAMLParseError, text: string, at: number): Mistake {
  switch (error.code) {
    case "BAD_INDENT":
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return lineMistake(error, text, at);
    case "MISSING_CHAR":
      if (lineAt(text, at).content >= at) return lineMistake(error, text, at);
  }

  const line = lineAt(text, at);
  if (error.code === "BAD_SCALAR_START") {
    return unquotedText("reserved_character", text, {
      start: at,
      end: valueWithContinuation(text, line).end,
    });
  }
  const afterQuote = colonAfterQuote(text, at, line);
  if (afterQuote) return afterQuote;
  if (at <= line.content && !line.hasKey && isCloser(text.charAt(at))) return closesNothing(text, at);
  if (at <= line.content) return misplacedLine(text, line);

  return valueMistake(text, at, line);
}

/** Lines that do not fit the lines around them. */
function lineMistake(error: YAMLParseError, text: string, at: number): Mistake {
  const line = contentLine(text, at);
  const value = text.slice(line.value.start, line.value.end);
  const isInValue = line.hasKey && at >= line.value.start;
  if (isInValue && /:([ \t]|$)/.test(value)) {
    return unquotedText("colon_in_text", text, valueWithContinuation(text, line));
  }
  if (isInValue && /^[-?][ \t]/.test(value)) return valueMistake(text, at, line);
  if (isListItem(line) && at <= line.content) return misplacedLine(text, line);

  // A text that reaches into the key of a line below.
  const keyLine = isInValue || error.code === "MULTILINE_IMPLICIT_KEY" ? lineWithKey(text, line) : undefined;
  if (isInValue && keyLine) {
    return isField(text, keyLine)
      ? misplacedLine(text, keyLine)
      : unquotedText("colon_in_text", text, valueWithBlock(text, line));
  }
  if (!line.hasKey) return strayText(text, line, keyLine);

  return misplacedLine(text, line);
}

/** The first line that holds anything from an offset on, comments aside. */
function contentLine(text: string, at: number): Line {
  const first = lineAt(text, at);
  for (let line: Line | undefined = first; line; line = nextLine(text, line)) {
    const isBehind = at > line.content && at >= line.value.end;
    if (!isBlank(line) && text.charAt(line.indent) !== "#" && !isBehind) return line;
  }
  return first;
}

function lineWithKey(text: string, after: Line): Line | undefined {
  for (let line = nextLine(text, after); line; line = nextLine(text, line)) {
    if (line.hasKey) return line;
  }
  return undefined;
}

/** A value that begins with a sign which means something to YAML, or goes on behind what it takes for the value. */
function valueMistake(text: string, at: number, line: Line): Mistake {
  const first = text.charAt(line.value.start);
  if (isCloser(text.charAt(at)) && at > line.value.start) return closesNothing(text, at);

  const span = valueWithContinuation(text, line);
  if (first === "|" || first === ">") return unquotedText("block_scalar", text, span);
  if (first === '"' || first === "'") return unquotedText("text_after_quote", text, span);
  if (/[[\]{}!&*@`%,?-]/.test(first)) {
    // Behind a bracket that closes nothing, `yaml` gives up the rest of the file.
    return { ...unquotedText("reserved_character", text, span), local: !isCloser(first) };
  }

  const rest = { start: at, end: Math.max(at, line.value.end) };
  return syntaxMistake({
    code: "other",
    span: rest,
    found: text.slice(rest.start, rest.end),
    write: null,
    edits: [{ ...line.value, text: "" }],
    local: false,
  });
}

function isCloser(character: string): boolean {
  return character === "]" || character === "}";
}

function closesNothing(text: string, at: number): Mistake {
  const span = { start: at, end: at + 1 };
  const found = text.charAt(at);
  return syntaxMistake({
    code: "unopened_bracket",
    span,
    found,
    write: null,
    edits: [{ ...span, text: "" }],
    local: false,
  });
}
