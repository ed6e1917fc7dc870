import { type DigestManner, fileDigester } from "../report/digest-file.js";
import type { CalendarDate } from "../time/calendar-date.js";
import { evidenceGatherer } from "./gather-evidence.js";
import { type InputFile, openFile } from "./open-file.js";
import { type PackedDigest, packDigest } from "./pack-digest.js";
import { type Files, isTrouble, type Trouble } from "./world.js";

/** What every file of a run is digested by; plain data. */
export type DigestSetup = { readonly base: string; readonly manner: DigestManner };

/** `days`: on which a ledger is reckoned beside the day of its own report. */
export type DigestOrder = { readonly file: InputFile; readonly days: readonly CalendarDate[] };

/** `digest` undefined: another unit's ledger, which is left out. */
export type Digested =
  | { readonly path: string; readonly digest: PackedDigest | undefined }
  | { readonly path: string; readonly trouble: Trouble };

export type DigestInput = (order: DigestOrder) => Promise<Digested>;

/** Reads and digests files of the disk, one at a call: what each thread does. */
export function inputDigester(files: Files, { base, manner }: DigestSetup): DigestInput {
  const digestFile = fileDigester(manner, evidenceGatherer(files, base));
  return async ({ file, days }) => {
    const { path } = file;
    const source = await openFile(files, base, file, manner.maxBytes);
    if (isTrouble(source)) return { path, trouble: source };

    const digest = await digestFile(source, days);
    return { path, digest: digest && packDigest(digest) };
  };
}
