import { isFreeText } from "../comment-behind.js";
import { mayMislead } from "../lossy-scalar.js";
import {
  ampersand,
  asterisk,
  at,
  backtick,
  bar,
  byteOrderMark,
  carriageReturn,
  colon,
  comma,
  dash,
  doubleQuote,
  exclamation,
  greater,
  hash,
  isEmptyAt,
  isFlowSign,
  newline,
  percent,
  question,
  singleQuote,
  space,
  tab,
} from "./characters.js";
import { type CoreScalar, coreScalar } from "./core-scalar.js";
import { type Cursor, decline, type PlainText } from "./cursor.js";
import { endOfText, fold } from "./fold.js";
import { cut } from "./recurring.js";
import { isColonSuspect } from "./suspect-colon.js";

/**
 * Reads a plain text, up to what ends it; it is told of in `cursor.plain` until the next one is read. Lines that go on with it are indented by `indent` at least. `flow`: within brackets, where
 * their signs end it, too.
 */
export function scanPlain(cursor: Cursor, indent: number, flow: boolean): PlainText {
  const { text, at: start } = cursor;
  refuseSigns(cursor, flow);

  const { plain } = cursor;
  plain.start = start;
  plain.isFolded = false;
  plain.end = scanLine(cursor, flow);
  for (;;) {
    const stop = cursor.at;
    const code = text.charCodeAt(stop);
    plain.isKey = code === colon;
    if (code !== newline) return plain;
    if (!goesOn(cursor, indent, flow)) {
      cursor.at = stop;
      return plain;
    }
    plain.isFolded = true;
    plain.end = scanLine(cursor, flow);
  }
}

/** Up to the end of the line, a comment, a colon that ends a key, or in flow to one of its signs. */
function scanLine(cursor: Cursor, flow: boolean): number {
  const { text, at: start } = cursor;
  const { length } = text;
  let offset = start;
  for (; offset < length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code > colon) {
      if (flow && isFlowSign(code)) break;
    } else if (code === colon) {
      if (isEmptyAt(text, offset + 1) || (flow && isFlowSign(text.charCodeAt(offset + 1)))) break;
    } else if (code === newline || (code === hash && isEmptyAt(text, offset - 1) && offset > start)) {
      break;
    } else if (flow && code === comma) break;
  }
  cursor.at = offset;
  return endOfText(text, start, offset);
}

/** Whether the text goes on behind the line end at the cursor; then the cursor stands where it does. */
function goesOn(cursor: Cursor, indent: number, flow: boolean): boolean {
  const { text } = cursor;
  const { length } = text;
  let lineStart = cursor.at + 1;
  let offset = lineStart;
  for (; offset < length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === newline) lineStart = offset + 1;
    else if (code !== space && code !== carriageReturn) break;
  }
  cursor.at = offset;
  if (offset === length) return false;

  const code = text.charCodeAt(offset);
  if (code === tab) decline("a tab before content", cursor);
  return offset - lineStart >= indent && code !== hash && !(flow && isFlowSign(code));
}

/** Signs with which no plain text begins, or which begin something else. */
function refuseSigns(cursor: Cursor, flow: boolean): void {
  const { text } = cursor;
  const code = text.charCodeAt(cursor.at);
  if (code >= 0x80 ? code !== byteOrderMark : isWordSign(code)) return;

  switch (code) {
    case exclamation:
    case doubleQuote:
    case percent:
    case ampersand:
    case singleQuote:
    case asterisk:
    case colon:
    case greater:
    case question:
    case at:
    case backtick:
    case bar:
    case tab:
    case byteOrderMark:
      decline("a sign at the beginning of a text", cursor);
      break;
    case dash:
      if (isEmptyAt(text, cursor.at + 1) || (flow && isFlowSign(text.charCodeAt(cursor.at + 1)))) {
        decline("a dash", cursor);
      }
      break;
    default:
      if (isFlowSign(code)) decline("a sign of a collection", cursor);
  }
}

function isWordSign(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
}

/** Where a plain text stands: on the line of its key, below its key, or in a sequence. */
export type Role = "beside" | "below" | "element";

/** The value of a plain text that is no key. */
export function plainValue(cursor: Cursor, { start, end, isFolded }: PlainText, role: Role): CoreScalar {
  const { text } = cursor;
  const source = cut(text, start, end);
  if ((isFolded || role !== "beside") && isColonSuspect(source, isFolded, role)) {
    decline("a colon that may be meant for a key", cursor);
  }

  const value = isFolded ? fold(source) : coreScalar(source);
  if (!isFolded && mayMislead(source, value)) cursor.misleading.add(value);
  if (text.charCodeAt(cursor.at) === hash && isFreeText(value)) cursor.cutOff.push({ start, end });
  return value;
}
