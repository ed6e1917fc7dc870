import { crc32, inflateRawSync } from "node:zlib";
import { directoryLength, endLength, localLength, type Parts } from "./zip.js";

export type ZipTrouble = "not_a_zip" | "broken" | "encrypted" | "too_large";

export type ZipLimits = {
  /** Of all parts together, unpacked. */
  readonly maxBytes: number;
  readonly maxParts: number;
};

type Entry = {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

/**
 * Unpacks an archive whose sizes are known to be bearable beforehand: they are added up in the central directory, and no
 * part may unpack to more than it says there. (A workbook of 155 KB has taken 715 MB in a reader that looked later.)
 */
export function unzip(bytes: Uint8Array, limits: ZipLimits): Parts | ZipTrouble {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return "not_a_zip";

  const entries = directoryOf(view, end, limits.maxParts);
  if (!Array.isArray(entries)) return entries;
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.maxBytes) return "too_large";
  if (entries.some(({ flags }) => (flags & 1) === 1)) return "encrypted";

  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = unpack(bytes, view, entry);
    if (typeof part === "string") return part;
    // Two parts of one name: readers disagree about which of them counts.
    if (parts.has(entry.name)) return "broken";
    parts.set(entry.name, part);
  }
  return parts;
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function directoryOf(view: DataView, end: number, maxParts: number): Entry[] | ZipTrouble {
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // What needs ZIP64 is far beyond the limits.
  if (count === 0xffff || at === 0xffffffff || count > maxParts) return "too_large";

  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + directoryLength > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return "broken";

    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + directoryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) return "broken";
    const name = new Uint8Array(view.buffer, view.byteOffset + at + directoryLength, nameLength);
    entries.push({
      name: new TextDecoder().decode(name),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array | ZipTrouble {
  const { offset, packed, size, method, crc } = entry;
  if (offset + localLength > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return "broken";

  const start = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return "broken";
  const data = bytes.subarray(start, start + packed);
  const part = method === 0 ? data : method === 8 ? inflate(data, size) : undefined;
  if (part === "too_large") return part;
  return part?.length === size && crc32(part) === crc ? part : "broken";
}

/** `size`: what the directory says; more than that is never unpacked. */
function inflate(data: Uint8Array, size: number): Uint8Array | "too_large" | undefined {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    return isTooLarge ? "too_large" : undefined;
  }
}
