import { sha256 } from "../../read/sha256.js";
import { type Files, isTrouble, type Pieces } from "../world.js";
import type { Entry } from "./entry.js";

/** Digests of one setup in one file: their bytes, the list of them, and a seal that tells where the list is. */
export type Pack = { readonly pieces: Pieces; readonly entries: readonly Entry[] };

const format = "taizhang-cache/1";
const sealPattern = /^(\S+) ([0-9a-f]{64}) ([0-9]{15}) ([0-9]{15}) ([0-9a-f]{64})\n$/;

function sealOf(setup: string, offset: number, list: Uint8Array): string {
  const number = (value: number) => String(value).padStart(15, "0");
  return `${format} ${setup} ${number(offset)} ${number(list.length)} ${sha256(list)}\n`;
}

const sealLength = sealOf("0".repeat(64), 0, new Uint8Array()).length;

/** Undefined: there is none, or it is not as it was written, or of something else. */
export async function openPack(files: Files, path: string, setup: string): Promise<Pack | undefined> {
  const pieces = await files.openPieces(path);
  if (isTrouble(pieces) || pieces.size < sealLength) return undefined;

  const sealed = pieces.read({ offset: pieces.size - sealLength, length: sealLength });
  const seal = sealed && new TextDecoder().decode(sealed);
  const [, , , offset, length] = (seal && sealPattern.exec(seal)) || [];
  const piece = { offset: Number(offset), length: Number(length) };
  if (!seal || piece.offset + piece.length !== pieces.size - sealLength) return undefined;

  const list = pieces.read(piece);
  if (!list || sealOf(setup, piece.offset, list) !== seal) return undefined;
  return { pieces, entries: JSON.parse(new TextDecoder().decode(list)) };
}

/** What goes into a pack, one after another. */
export type Packable = { readonly entry: Omit<Entry, "piece">; readonly bytes: Uint8Array };

/** The bytes of a pack, piece by piece. */
export function* packBytes(setup: string, contents: Iterable<Packable>): Iterable<Uint8Array> {
  const entries: Entry[] = [];
  let end = 0;
  for (const { entry, bytes } of contents) {
    entries.push({ ...entry, piece: { offset: end, length: bytes.length } });
    end += bytes.length;
    yield bytes;
  }

  const encoder = new TextEncoder();
  const list = encoder.encode(JSON.stringify(entries));
  yield list;
  yield encoder.encode(sealOf(setup, end, list));
}
