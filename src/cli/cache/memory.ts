import { isOf } from "../../report/digest-file.js";
import type { DigestSetup, Evidence } from "../digest-input.js";
import { evidenceLooker } from "../gather-evidence.js";
import type { PlacedDigest } from "../pack-digest.js";
import type { Files } from "../world.js";
import { digestOf, type Entry, keyOf, type Subject, toEntry } from "./entry.js";
import type { Pack, Packable } from "./pack.js";

/** What is known of files that are digested by one setup. */
export type Memory = {
  /** Whether there is a pack of it. */
  readonly isKnown: boolean;
  /** Undefined: nothing is known. Without a digest: it is another unit's ledger. */
  readonly recall: (subject: Subject) => Promise<Recalled | undefined>;
  readonly learn: (subject: Subject, digest: PlacedDigest, evidence: Evidence) => void;
  /** What is to be kept; undefined: nothing is new. `isThere`: whether a file still is. */
  readonly contents: (isThere: (path: string) => Promise<boolean>) => Promise<Iterable<Packable> | undefined>;
};

export type Recalled = { readonly digest: PlacedDigest | undefined };

type Lessons = Map<string, () => Packable>;

export function rememberFor(files: Files, { base, manner }: DigestSetup, pack: Pack | undefined): Memory {
  const known = new Map(pack?.entries.map((entry) => [keyOf(entry), entry]));
  const lookAt = evidenceLooker(files, base);
  const met = new Set<string>();
  const used = new Set<Entry>();
  const learnt: Lessons = new Map();

  return {
    isKnown: pack !== undefined,
    recall: async (subject) => {
      met.add(subject.path);
      const entry = known.get(keyOf(subject));
      const digest = entry && pack ? digestOf(entry, pack.pieces) : undefined;
      if (!entry || !digest) return undefined;

      if (!isOf(digest.content, manner.unit)) {
        used.add(entry);
        return { digest: undefined };
      }
      const { path, evidence } = entry;
      if (evidence.length > 0) {
        const now = await lookAt(
          path,
          evidence.map(([written]) => written),
        );
        if (JSON.stringify([...now]) !== JSON.stringify(evidence)) return undefined;
      }
      used.add(entry);
      return { digest };
    },
    learn: (subject, digest, evidence) => {
      learnt.set(keyOf(subject), () => toEntry(subject, digest, evidence));
    },
    contents: async (isThere) => {
      if (learnt.size === 0) return undefined;

      const stay: Entry[] = [];
      for (const entry of pack?.entries ?? []) {
        const { path } = entry;
        if (used.has(entry) || (!met.has(path) && (await isThere(path)))) stay.push(entry);
      }
      return packables(stay, pack, learnt);
    },
  };
}

function* packables(stay: readonly Entry[], pack: Pack | undefined, learnt: Lessons): Iterable<Packable> {
  for (const entry of stay) {
    const bytes = learnt.has(keyOf(entry)) ? undefined : pack?.pieces.read(entry.piece);
    if (bytes) yield { entry, bytes };
  }
  for (const make of learnt.values()) yield make();
}
