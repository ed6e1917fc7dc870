import type { Source, UnreadSource } from "../model/source.js";
import { startsWithMark } from "../text/utf8.js";
import { type Decoded, decode } from "./decode.js";
import { sha256 } from "./sha256.js";

/** A file as text, with what is told of its bytes, which need not be kept any more. */
export type DecodedSource = {
  readonly path: string;
  readonly named: boolean;
  readonly sha256: string;
  readonly hasMark: boolean;
  readonly decoded: Decoded;
};

/** `hashes` false: the file's is left empty. */
export function decodeSource(
  { path, named, bytes }: Source,
  { maxBytes, hashes }: { readonly maxBytes: number; readonly hashes?: boolean },
): DecodedSource | UnreadSource {
  const file = { path, named, sha256: hashes === false ? "" : sha256(bytes) };
  if (bytes.length > maxBytes) return { ...file, size: bytes.length };
  return { ...file, hasMark: startsWithMark(bytes), decoded: decode(bytes) };
}
