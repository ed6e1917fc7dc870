import { isUtf8, transcode } from "node:buffer";
import { markBytes, startsWithMark } from "../text/utf8.js";

/** `offset`: of the first byte that is wrong, from 0. */
export type Decoded =
  | { readonly text: string; readonly encoding: "utf-8" | "gb18030" }
  | {
      readonly text: undefined;
      readonly encoding: "utf-16" | "binary" | "unknown";
      readonly offset: number;
    };

/**
 * The text of a file, a byte order mark left out: UTF-8, else GB18030, which Windows editors in China still
 * write. UTF-16 is refused, and so is what only looks like GB18030: a ledger read as other words than were
 * written would be worse than one not read.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return refused("utf-16", 0);

  const nul = bytes.indexOf(0);
  if (nul !== -1) return refused(looksLikeUtf16(bytes) ? "utf-16" : "binary", nul);

  const content = bytes.subarray(startsWithMark(bytes) ? markBytes : 0);
  const text = decodeUtf8(content);
  if (text !== undefined) return { text, encoding: "utf-8" };

  const offset = bytes.length - content.length + firstBadByte(content);
  // A byte order mark settles it, and damaged UTF-8 often passes for GB18030.
  if (content.length < bytes.length || isDamagedUtf8(content)) return refused("unknown", offset);

  const legacy = decodeStrictly("gb18030", content);
  if (legacy === undefined) return refused("unknown", offset);
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(legacy)) return refused("binary", offset);
  if (/[\x80-\x9f\p{Co}\p{Cn}]/u.test(legacy)) return refused("unknown", offset);

  return { text: legacy, encoding: "gb18030" };
}

function refused(encoding: "utf-16" | "binary" | "unknown", offset: number): Decoded {
  return { text: undefined, encoding, offset };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** More bytes than these are not held a third time, as the UTF-16 that the text is made of. */
const mostAtOnce = 1 << 19;

/** By way of UTF-16, which takes Chinese text a quarter of the time that a decoder takes. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostAtOnce) return decodeStrictly("utf-8", bytes);
  return isUtf8(bytes) ? transcode(bytes, "utf8", "utf16le").toString("utf16le") : undefined;
}

/** `ignoreBOM` keeps marks in the text: the one at the beginning has been taken off by hand. */
function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Without a mark, the ASCII of a ledger's keys shows: their every second byte is NUL, and only those are. Read so, it
 * holds no controls, as other files with such bytes do.
 */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (bytes.length % 2 === 1) return false;

  const beginning = bytes.subarray(0, 1024);
  const nuls = [0, 0];
  for (const [index, byte] of beginning.entries()) {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  if (Math.max(even, odd) < 4 || Math.min(even, odd) > 0) return false;

  const text = new TextDecoder(even > 0 ? "utf-16be" : "utf-16le").decode(beginning);
  return !/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text);
}

/** More Chinese characters that are right UTF-8 than places that are not; in GB18030 text they hardly occur. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const count = (pattern: RegExp) => text.length - text.replace(pattern, "").length;
  return count(/[\u3000-\u9fff\uff00-\uffef]/g) > count(/\ufffd/g);
}

/** The offset of the first byte that is no UTF-8; a replacement character that the text itself holds is. */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let offset = 0;
  for (const piece of text.split("\ufffd")) {
    offset += encoder.encode(piece).length;
    if (!startsWith(bytes.subarray(offset), [0xef, 0xbf, 0xbd])) return offset;
    offset += 3;
  }
  return bytes.length;
}
