import { carriageReturn, dash, dot, hash, isEmptyAt, newline, space, tab } from "./characters.js";
import { type Cursor, decline } from "./cursor.js";

/** Past the spaces at the cursor; gives what stands behind them, or `newline` at the end of the text. */
export function skipSpaces(cursor: Cursor): number {
  const { text } = cursor;
  const { length } = text;
  let offset = cursor.at;
  let code: number = newline;
  while (offset < length) {
    code = text.charCodeAt(offset);
    if (code !== space) break;
    offset += 1;
  }
  cursor.at = offset;
  return offset < length ? code : newline;
}

/** Whether a line holds no more than a comment, judged by what stands behind its spaces. */
export function endsLine(code: number): boolean {
  return code === newline || code === hash || code === carriageReturn;
}

/** Past the rest of a line, which may hold a comment only, to the content of the next line that has some. */
export function endLine(cursor: Cursor): void {
  const code = skipSpaces(cursor);
  if (code === hash) skipComment(cursor);
  else if (code === carriageReturn) cursor.at += 1;
  else if (code !== newline) decline("text behind a value", cursor);
  nextContent(cursor, cursor.at + 1);
}

/** Past a comment, up to the end of its line. */
export function skipComment(cursor: Cursor): void {
  const { text, at } = cursor;
  if (at > 0 && !isEmptyAt(text, at - 1)) decline("a comment without a space", cursor);

  const end = text.indexOf("\n", at);
  cursor.at = end === -1 ? text.length : end;
}

/** `leastComment` where no comment was skipped. */
export const noComment = 0x3fffffff;

/** From the beginning of a line to the first content there or below, over blank lines and comments. */
export function nextContent(cursor: Cursor, start: number): void {
  skipToContent(cursor, start);
  if (cursor.column === 0 && isMarker(cursor.text, cursor.at)) decline("a document marker", cursor);
}

/** The same; the content may be `---` or `...`. */
export function skipToContent(cursor: Cursor, start: number): void {
  const { text } = cursor;
  cursor.leastComment = noComment;
  for (cursor.at = start; cursor.at < text.length; ) {
    cursor.lineStart = cursor.at;
    const code = skipSpaces(cursor);
    const column = cursor.at - cursor.lineStart;
    if (code === hash) {
      cursor.leastComment = Math.min(cursor.leastComment, column);
      skipComment(cursor);
    } else if (code === carriageReturn) {
      cursor.at += 1;
    } else if (code !== newline) {
      if (code === tab) decline("a tab before content", cursor);
      cursor.column = column;
      return;
    }
    cursor.at += 1;
  }
  cursor.at = text.length;
  cursor.column = -1;
}

/** Whether `---` or `...` stands at the beginning of a line. */
export function isMarker(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== dash && code !== dot) return false;

  return text.startsWith(code === dash ? "---" : "...", at) && isEmptyAt(text, at + 3);
}
