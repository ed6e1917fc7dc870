import type {
  DigestContent,
  FileDigest,
  FindingKind,
  HeldDigest,
  LedgerDigest,
  Outcome,
} from "../model/digest.js";
import { type Sequence, sequence } from "../model/sequence.js";
import type { DigestManner } from "../report/digest-file.js";
import { countKinds } from "../report/finding-counts.js";
import { countOutcomes } from "../report/outcomes.js";
import type { Piece, Spool, World } from "./world.js";

/**
 * A digest as it goes from thread to thread: as JSON, which goes faster than values do, takes a third of the room, and
 * is held by nothing that the text of the file was cut into.
 */
export type PackedDigest = {
  /** The JSON of what every run wants at once. */
  readonly short: string;
  /** Of the content's ledger, which is without them. */
  readonly spots: Packed | undefined;
  readonly items: Packed;
  readonly findings: Packed;
};

/** A digest without its long parts. */
export type ShortDigest = Pick<FileDigest, "file" | "content"> & {
  readonly outcomes: readonly Outcome[];
  readonly kinds: readonly FindingKind[];
};

type Packed = { readonly length: number; readonly json: Uint8Array<ArrayBuffer> };

/** `rows` false: nobody asks for more of the items than what they come to, and how many they are. */
export function packDigest(
  { file, content, items, findings }: FileDigest,
  { rows }: Pick<DigestManner, "rows">,
): PackedDigest {
  const spots = content.kind === "ledger" ? pack([content.ledger.spots]) : undefined;
  const short: ShortDigest = {
    file,
    content: withoutSpots(content),
    outcomes: countOutcomes(items),
    kinds: countKinds(findings),
  };
  return {
    short: JSON.stringify(short),
    spots,
    items: rows ? pack(items) : counted(items),
    findings: pack(findings),
  };
}

function withoutSpots(content: DigestContent): DigestContent {
  return content.kind === "ledger" ? { ...content, ledger: { ...content.ledger, spots: {} } } : content;
}

/** What may be handed over to another thread and need not be copied. */
export function partsOf({ spots, items, findings }: PackedDigest): ArrayBuffer[] {
  return [spots, items, findings].flatMap((part) => (part ? [part.json.buffer] : []));
}

function counted({ length }: readonly unknown[]): Packed {
  return { length, json: new Uint8Array() };
}

function pack(values: readonly unknown[]): Packed {
  return {
    length: values.length,
    json: new TextEncoder().encode(values.length > 0 ? JSON.stringify(values) : ""),
  };
}

/** A digest whose long parts lie somewhere. */
export type PlacedDigest = ShortDigest & {
  readonly spots: Placed | undefined;
  readonly items: Placed;
  readonly findings: Placed;
};

export type Placed = { readonly length: number; readonly json: () => Uint8Array };

/** Where bytes are to be had from now on. */
type Place = (json: Uint8Array) => () => Uint8Array;

export function unpackDigest(packed: PackedDigest): HeldDigest {
  return heldDigest(placed(packed, inMemory));
}

/** Keeps digests: the long parts in memory as far as there is room, and else in a spool. */
export function digestKeeper({ roomForDigests, openSpool }: World): (digest: PackedDigest) => PlacedDigest {
  let room = roomForDigests;
  let spool: Spool | undefined | "unopened" = "unopened";
  return (packed) =>
    placed(packed, (json) => {
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

function placed(packed: PackedDigest, place: Place): PlacedDigest {
  const { short, spots, items, findings } = packed;
  const known: ShortDigest = JSON.parse(short);
  return {
    ...known,
    spots: spots && placedPart(spots, place),
    items: placedPart(items, place),
    findings: placedPart(findings, place),
  };
}

const nothing = inMemory(new Uint8Array());

function placedPart({ length, json }: Packed, place: Place): Placed {
  return { length, json: json.length === 0 ? nothing : place(json) };
}

export function heldDigest(placedDigest: PlacedDigest): HeldDigest {
  const { file, content, outcomes, kinds, spots, items, findings } = placedDigest;
  return {
    file,
    outcomes,
    kinds,
    content: spots ? withSpots(content, heldPart(spots)) : content,
    items: heldPart(items),
    findings: heldPart(findings),
  };
}

function heldPart<T>({ length, json }: Placed): Sequence<T> {
  return length === 0 ? [] : sequence(length, () => unpack<T>(json()));
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
  if (json.length === 0) throw new Error("the rows of a run that asked for none");

  const values: readonly T[] = JSON.parse(new TextDecoder().decode(json));
  return values.values();
}
