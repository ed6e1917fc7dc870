import { sha256 } from "../../read/sha256.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import type { Evidence } from "../digest-input.js";
import type { Placed, PlacedDigest, ShortDigest } from "../pack-digest.js";
import type { Piece, Pieces } from "../world.js";

/** What was digested: a file of this content at this path, found or named, for these days. */
export type Subject = {
  readonly path: string;
  readonly sha256: string;
  readonly named: boolean;
  readonly days: readonly CalendarDate[];
};

/** A digest as a pack's list holds it; its bytes stand elsewhere in the pack. */
export type Entry = Subject & {
  readonly evidence: Evidence;
  readonly piece: Piece;
  readonly checksum: string;
  /** Bytes of the short part, then values and bytes of each long part, in the order in which they stand. */
  readonly short: number;
  readonly spots: Extent | null;
  readonly items: Extent;
  readonly findings: Extent;
};

type Extent = { readonly values: number; readonly bytes: number };

export function keyOf({ path, sha256: hash, named, days }: Subject): string {
  return [hash, named ? "named" : "found", days.join(" "), path].join("\n");
}

/** The bytes of an entry, and all that is to be said of them but where they go. */
export function toEntry(
  subject: Subject,
  digest: PlacedDigest,
  evidence: Evidence,
): { readonly entry: Omit<Entry, "piece">; readonly bytes: Uint8Array } {
  const { file, content, outcomes, kinds, spots, items, findings } = digest;
  const short = new TextEncoder().encode(
    JSON.stringify({ file, content, outcomes, kinds } satisfies ShortDigest),
  );
  const bytes = joined([short, ...[spots, items, findings].flatMap((part) => (part ? [part.json()] : []))]);
  return {
    bytes,
    entry: {
      ...subject,
      evidence,
      checksum: sha256(bytes),
      short: short.length,
      spots: spots ? extentOf(spots) : null,
      items: extentOf(items),
      findings: extentOf(findings),
    },
  };
}

function extentOf({ length, json }: Placed): Extent {
  return { values: length, bytes: json().length };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

/** The digest of an entry, its long parts left where they are; undefined: the bytes are not what was written. */
export function digestOf(entry: Entry, pieces: Pieces): PlacedDigest | undefined {
  const { piece, short, spots, items, findings } = entry;
  const bytes = pieces.read(piece);
  if (!bytes || sha256(bytes) !== entry.checksum) return undefined;

  const known: ShortDigest = JSON.parse(new TextDecoder().decode(bytes.subarray(0, short)));
  const ofItems = short + (spots?.bytes ?? 0);
  const placed = (extent: Extent, offset: number) => placedIn(pieces, piece.offset + offset, extent);
  return {
    ...known,
    spots: spots ? placed(spots, short) : undefined,
    items: placed(items, ofItems),
    findings: placed(findings, ofItems + items.bytes),
  };
}

function placedIn(pieces: Pieces, offset: number, { values, bytes }: Extent): Placed {
  return {
    length: values,
    json: () => {
      const json = pieces.read({ offset, length: bytes });
      if (!json) throw new Error("the cache could be read before, and no longer can");
      return json;
    },
  };
}
