import type { EvidenceFact, EvidenceFacts } from "../model/evidence-fact.js";
import { type DigestManner, fileDigester } from "../report/digest-file.js";
import { detached } from "../text/detached.js";
import type { CalendarDate } from "../time/calendar-date.js";
import { evidenceGatherer } from "./gather-evidence.js";
import { type InputFile, openText } from "./open-file.js";
import { type PackedDigest, packDigest } from "./pack-digest.js";
import { type Files, isTrouble, type Trouble } from "./world.js";

/** What every file of a run is digested by; plain data. */
export type DigestSetup = { readonly base: string; readonly manner: DigestManner };

/** `days`: on which a ledger is reckoned beside the day of its own report. */
export type DigestOrder = { readonly file: InputFile; readonly days: readonly CalendarDate[] };

export type Digested =
  | {
      readonly path: string;
      /** Undefined: another unit's ledger, which is left out. */
      readonly digest: PackedDigest | undefined;
      /** What was found of the files that the ledger names, which the digest goes by. */
      readonly evidence: Evidence;
    }
  | { readonly path: string; readonly trouble: Trouble };

/** Facts of evidence by path, as a list. */
export type Evidence = readonly (readonly [path: string, fact: EvidenceFact])[];

export type DigestInput = (order: DigestOrder) => Promise<Digested>;

/** Reads and digests files of the disk, one at a call: what each thread does. */
export function inputDigester(files: Files, { base, manner }: DigestSetup): DigestInput {
  const gathered = new Map<string, EvidenceFacts>();
  const gatherEvidence = evidenceGatherer(files, base);
  const digestFile = fileDigester(manner, async (ledger) => {
    const facts = await gatherEvidence(ledger);
    gathered.set(ledger.place.file, facts);
    return facts;
  });
  return async ({ file, days }) => {
    const { path } = file;
    const source = await openText(files, base, file, manner);
    if (isTrouble(source)) return { path, trouble: source };

    const digest = await digestFile(source, days);
    const evidence = detached([...(gathered.get(path) ?? [])]);
    gathered.delete(path);
    return { path, digest: digest && packDigest(digest, manner), evidence };
  };
}
