import type { DigestContent, FileDigest, HeldDigest, LedgerDigest } from "../model/digest.js";
import { type Sequence, sequence } from "../model/sequence.js";
import type { Piece, Spool, World } from "./world.js";

/**
 * A digest as it goes from thread to thread and lies in memory: its long parts as JSON, which takes a third of the room,
 * and which nothing holds that the text of the file was cut into.
 */
export type PackedDigest = Pick<FileDigest, "file" | "content"> & {
  /** Of the content's ledger, which is without them. */
  readonly spots: Packed | undefined;
  readonly items: Packed;
  readonly findings: Packed;
};

type Packed = { readonly length: number; readonly json: Uint8Array<ArrayBuffer> };

export function packDigest({ file, content, items, findings }: FileDigest): PackedDigest {
  const spots = content.kind === "ledger" ? pack([content.ledger.spots]) : undefined;
  return {
    ...copied({ file, content: withoutSpots(content) }),
    spots,
    items: pack(items),
    findings: pack(findings),
  };
}

type Short = Pick<FileDigest, "file" | "content">;

/** A text cut out of a document keeps the whole of it in memory; what has gone through JSON does not. */
function copied(digest: Short): Short {
  return JSON.parse(JSON.stringify(digest));
}

function withoutSpots(content: DigestContent): DigestContent {
  return content.kind === "ledger" ? { ...content, ledger: { ...content.ledger, spots: {} } } : content;
}

/** What may be handed over to another thread and need not be copied. */
export function partsOf({ spots, items, findings }: PackedDigest): ArrayBuffer[] {
  return [spots, items, findings].flatMap((part) => (part ? [part.json.buffer] : []));
}

function pack(values: readonly unknown[]): Packed {
  return {
    length: values.length,
    json: new TextEncoder().encode(values.length > 0 ? JSON.stringify(values) : ""),
  };
}

export function unpackDigest(packed: PackedDigest): HeldDigest {
  return held(packed, inMemory);
}

/** Keeps digests: the long parts in memory as far as there is room, and else in a spool. */
export function digestKeeper({ roomForDigests, openSpool }: World): (digest: PackedDigest) => HeldDigest {
  let room = roomForDigests;
  let spool: Spool | undefined | "unopened" = "unopened";
  return (packed) =>
    held(packed, (json) => {
      room -= json.length;
      if (room >= 0) return inMemory(json);

      if (spool === "unopened") spool = openSpool();
      const opened = spool;
      const piece = opened?.append(json);
      return opened && piece ? inSpool(opened, piece) : inMemory(json);
    });
}

// Functions of their own: closures of one function share what they hold, so that the spooled bytes would stay in memory.
function inMemory(json: Uint8Array): () => Uint8Array {
  return () => json;
}

function inSpool(spool: Spool, piece: Piece): () => Uint8Array {
  return () => spool.read(piece);
}

/** `place`: where the bytes are to be had from now on. */
function held(
  { file, content, spots, items, findings }: PackedDigest,
  place: (json: Uint8Array) => () => Uint8Array,
): HeldDigest {
  const keep = <T>({ length, json }: Packed): Sequence<T> => {
    if (length === 0) return [];

    const bytes = place(json);
    return sequence(length, () => unpack<T>(bytes()));
  };
  return {
    file,
    content: spots ? withSpots(content, keep(spots)) : content,
    items: keep(items),
    findings: keep(findings),
  };
}

/** Looked up for the few findings of the set only: they are made anew for each. */
function withSpots(content: DigestContent, spots: Iterable<LedgerDigest["spots"]>): DigestContent {
  if (content.kind !== "ledger") return content;

  const ledger = {
    ...content.ledger,
    get spots() {
      const [own = {}] = spots;
      return own;
    },
  };
  return { kind: "ledger", ledger };
}

function unpack<T>(json: Uint8Array): Iterator<T> {
  const values: readonly T[] = JSON.parse(new TextDecoder().decode(json));
  return values.values();
}
