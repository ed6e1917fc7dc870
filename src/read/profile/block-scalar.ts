import { bar, carriageReturn, dash, hash, newline, nine, plus, space, tab, zero } from "./characters.js";
import { type Cursor, decline } from "./cursor.js";
import { endsLine, nextContent, skipComment, skipSpaces } from "./lines.js";
import { closeRecord } from "./records.js";

type Header = {
  readonly isLiteral: boolean;
  /** What is kept of the line ends at the end: one, none, or all. */
  readonly chomp: "clip" | "strip" | "keep";
  /** Columns that are no part of the text; 0: as many as its first line is indented. */
  readonly indent: number;
};

/**
 * Reads a block text, `|` or `>`, in a collection at column `parent`. Blank lines that are wider than the text's
 * indentation, lines that begin with a tab, and a text without content are left to `yaml`.
 */
export function readBlockScalar(cursor: Cursor, record: number, parent: number): string {
  const { text, at: start } = cursor;
  const header = readHeader(cursor, parent);
  let { indent } = header;
  let value = "";
  let blanks = 0;
  let widestBlank = 0;
  let end = -1;
  let wasDeeper = false;
  let lineStart = cursor.at + 1;
  let lineEnd = cursor.at;
  for (; lineStart < text.length; lineStart = lineEnd + 1) {
    const content = pastSpaces(text, lineStart);
    const column = content - lineStart;
    if (isBlankAt(text, content)) {
      blanks += 1;
      widestBlank = Math.max(widestBlank, column);
      lineEnd = endOfLine(text, content);
      continue;
    }
    if (text.charCodeAt(content) === tab) decline("a tab before content", cursor);
    if (indent === 0 && column > parent) indent = column;
    if (indent === 0 || column < indent) break;

    lineEnd = endOfLine(text, content);
    const isDeeper = column > indent;
    const joint = end === -1 ? blanks : header.isLiteral || wasDeeper || isDeeper ? blanks + 1 : blanks;
    if (joint > 0) value += joint === 1 ? "\n" : "\n".repeat(joint);
    else if (end !== -1) value += " ";
    end = text.charCodeAt(lineEnd - 1) === carriageReturn ? lineEnd - 1 : lineEnd;
    value += text.slice(lineStart + indent, end);
    wasDeeper = isDeeper;
    blanks = 0;
  }
  if (end === -1 || widestBlank > indent) decline("a block text with odd blank lines", cursor);
  closeRecord(cursor, record, start, end);
  nextContent(cursor, Math.min(lineStart, text.length));
  return value + lineEnds(cursor, header, blanks);
}

function readHeader(cursor: Cursor, parent: number): Header {
  const { text } = cursor;
  const isLiteral = text.charCodeAt(cursor.at) === bar;
  let chomp: Header["chomp"] = "clip";
  let indent = 0;
  for (cursor.at += 1; cursor.at < text.length; cursor.at += 1) {
    const code = text.charCodeAt(cursor.at);
    if (code > zero && code <= nine && indent === 0) indent = parent + code - zero;
    else if ((code === plus || code === dash) && chomp === "clip") chomp = code === plus ? "keep" : "strip";
    else break;
  }
  const code = skipSpaces(cursor);
  if (!endsLine(code)) decline("the header of a block text", cursor);
  if (code === hash) skipComment(cursor);
  cursor.at = endOfLine(text, cursor.at);
  return { isLiteral, chomp, indent };
}

function lineEnds(cursor: Cursor, { chomp }: Header, blanks: number): string {
  if (chomp !== "keep") return chomp === "strip" ? "" : "\n";
  if (cursor.column === -1 && !cursor.text.endsWith("\n")) decline("a last line without an end", cursor);
  return "\n".repeat(blanks + 1);
}

function pastSpaces(text: string, start: number): number {
  let offset = start;
  while (offset < text.length && text.charCodeAt(offset) === space) offset += 1;
  return offset;
}

function isBlankAt(text: string, offset: number): boolean {
  if (offset === text.length) return true;

  const code = text.charCodeAt(offset);
  return code === newline || code === carriageReturn;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
}
