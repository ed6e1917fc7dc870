import type { HeldDigest } from "../../model/digest.js";
import type { PathNote, ShardHead, ShardLine } from "../../model/shard.js";
import { startSha256 } from "../../read/sha256.js";
import { toFileLine } from "./file-line.js";

type Parts = {
  readonly head: ShardHead;
  readonly digests: readonly HeldDigest[];
  readonly troubles: readonly PathNote[];
};

/** Characters that are written together: a line may be short, and a shard long. */
const pieceLength = 1 << 16;

/** A partial report, piece by piece: no more of it than a piece is ever there as text. */
export function* shardBytes(parts: Parts): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  const hash = startSha256();
  let lines = 0;
  let piece = "";
  for (const line of linesOf(parts)) {
    piece += textOf(line);
    lines += 1;
    if (piece.length < pieceLength) continue;

    const bytes = encoder.encode(piece);
    hash.add(bytes);
    yield bytes;
    piece = "";
  }

  const last = encoder.encode(piece);
  hash.add(last);
  yield last;
  yield encoder.encode(textOf({ end: { lines, sha256: hash.digits() } }));
}

function* linesOf({ head, digests, troubles }: Parts): Iterable<ShardLine> {
  yield { shard: head };
  for (const digest of digests) yield { file: toFileLine(digest) };
  for (const trouble of troubles) yield { trouble };
}

function textOf(line: ShardLine): string {
  return `${JSON.stringify(line)}\n`;
}
