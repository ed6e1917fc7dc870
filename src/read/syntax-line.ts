import type { Span } from "../text/place.js";

/** A line of block YAML: `  - key: value  # comment`. Offsets into the text. */
export type Line = {
  readonly start: number;
  /** The line ending left out. */
  readonly end: number;
  /** The first character that is no blank. */
  readonly indent: number;
  /** The first character behind the dashes of a list. */
  readonly content: number;
  /** Whether a key with its colon begins the content. */
  readonly hasKey: boolean;
  /** What follows the key, or all of the content; blanks and a comment behind it left out. */
  readonly value: Span;
};

/** The line of a text in which an offset lies. */
export function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const newline = text.indexOf("\n", offset);
  const end = start + text.slice(start, newline === -1 ? text.length : newline).replace(/\r$/, "").length;
  const line = text.slice(start, end);

  const indent = start + (/^[ \t]*/.exec(line)?.[0].length ?? 0);
  const content = start + (/^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0].length ?? 0);
  const key = keyLength(text.slice(content, end));
  const value = trimmed(text, content + key, commentStart(text, content + key, end));
  return { start, end, indent, content, hasKey: key > 0, value };
}

/** The line after another one; undefined: that was the last. */
export function nextLine(text: string, line: Line): Line | undefined {
  const newline = text.indexOf("\n", line.end);
  return newline === -1 || newline + 1 >= text.length ? undefined : lineAt(text, newline + 1);
}

export function isBlank({ indent, end }: Line): boolean {
  return indent === end;
}

export function isListItem({ indent, content }: Line): boolean {
  return content > indent;
}

/** Whether a line begins with a key that looks like one of ours; one in Chinese is a part of a text, with a colon in it. */
export function isField(text: string, { content, end }: Line): boolean {
  return /^[A-Za-z_][\w-]*[ \t]*:/.test(text.slice(content, end));
}

/** The length of `key:` or `"key":` at the beginning of a content; 0: there is none. */
function keyLength(content: string): number {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')[ \t]*:(?=[ \t]|$)/.exec(content);
  if (quoted) return quoted[0].length;
  if (/^[["'{#&*!|>%@`]/.test(content)) return 0;

  const colon = content.search(/:(?:[ \t]|$)/);
  const comment = content.search(/[ \t]#/);
  return colon === -1 || (comment !== -1 && comment < colon) ? 0 : colon + 1;
}

/** Where the comment of a line begins; its end where there is none. */
function commentStart(text: string, from: number, end: number): number {
  const comment = text.slice(from, end).search(/(?:^|[ \t])#/);
  return comment === -1 ? end : from + comment;
}

/** A stretch without the blanks at its ends; empty at its end where it holds nothing else. */
function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const first = start + piece.length - piece.trimStart().length;
  return { start: first, end: Math.max(start + piece.trimEnd().length, first) };
}

/**
 * The whole of a text that begins on a line: its value and the lines below that go on from it, which are
 * indented more and hold neither a key nor a list item.
 */
export function valueWithContinuation(text: string, line: Line): Span {
  return valueWith(text, line, (next) => !next.hasKey && !isListItem(next));
}

/** The value of a line and all below that is indented more. */
export function valueWithBlock(text: string, line: Line): Span {
  return valueWith(text, line, () => true);
}

function valueWith(text: string, line: Line, belongs: (next: Line) => boolean): Span {
  const base = isListItem(line) && !line.hasKey ? line.content - 1 : line.content;
  let { end } = line.value;
  for (let next = nextLine(text, line); next && !isBlank(next); next = nextLine(text, next)) {
    const isDeeper = next.indent - next.start > base - line.start;
    if (!isDeeper || text.charAt(next.indent) === "#" || !belongs(next)) break;
    end = next.value.end;
  }
  return { start: line.value.start, end };
}
