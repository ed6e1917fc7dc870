import { type FirstLook, firstLook, glance } from "../../read/first-look.js";
import { sha256 } from "../../read/sha256.js";
import type { LookAt } from "../campaign-hint.js";
import type { DigestOrder, DigestSetup, Evidence } from "../digest-input.js";
import { type InputFile, openFile } from "../open-file.js";
import type { PlacedDigest } from "../pack-digest.js";
import { resolvePath } from "../paths.js";
import { type Files, isTrouble, type Trouble, type World } from "../world.js";
import { isOurs, packPath, putFirst, putPack } from "./cache-folder.js";
import type { Subject } from "./entry.js";
import { type Memory, type Recalled, rememberFor } from "./memory.js";
import { openPack } from "./pack.js";
import { setupKey } from "./setup-key.js";

/** Digests of earlier runs: by the content of the files and all that the digests depend on, never by times. */
export type Cache = {
  /** A first look at a file, for which it is read whole, since its hash is needed in any case. */
  readonly lookAt: LookAt;
  readonly under: (setup: DigestSetup) => Promise<Known>;
  /** Writes down what is new. */
  readonly save: () => Promise<Trouble | undefined>;
  /** How many digests came from the cache, and how many were worked out. */
  readonly counts: () => CacheCounts;
};

/** What is known under one setup. */
export type Known = {
  readonly recall: (order: DigestOrder) => Promise<Recalled | undefined>;
  readonly learn: (order: DigestOrder, digest: PlacedDigest, evidence: Evidence) => void;
};

export type CacheCounts = { readonly known: number; readonly made: number };

export type CachePlace = { readonly folder: string; readonly base: string; readonly maxBytes: number };

/** Undefined: something else lies in the folder, which is left alone. */
export async function openCache(
  { files, engine }: Pick<World, "files" | "engine">,
  { folder, base, maxBytes }: CachePlace,
): Promise<Cache | undefined> {
  if (!(await isOurs(files, folder))) return undefined;

  const glimpse = glimpser(files, base, maxBytes);
  const memories = new Map<string, Memory>();
  const counts = { known: 0, made: 0 };

  return {
    lookAt: async (file) => (await glimpse(file))?.look,
    under: async (setup) => {
      const key = setupKey(setup.manner, engine);
      const memory =
        memories.get(key) ?? rememberFor(files, setup, await openPack(files, packPath(folder, key), key));
      memories.set(key, memory);
      return {
        recall: async ({ file, days }) => {
          const { path, named } = file;
          const seen = await glimpse(file);
          const recalled = seen && (await memory.recall({ path, named, days, sha256: seen.sha256 }));
          counts[recalled ? "known" : "made"] += 1;
          return recalled;
        },
        learn: ({ file: { path, named }, days }, digest, evidence) =>
          memory.learn({ path, named, days, sha256: digest.file.sha256 } satisfies Subject, digest, evidence),
      };
    },
    save: async () => {
      const isThere = async (path: string) => (await files.inspect(resolvePath(base, path))) === "file";
      for (const [key, memory] of memories) {
        const trouble = await saveOne(files, folder, key, memory, isThere);
        if (trouble) return trouble;
      }
      return undefined;
    },
    counts: () => counts,
  };
}

async function saveOne(
  files: Files,
  folder: string,
  key: string,
  memory: Memory,
  isThere: (path: string) => Promise<boolean>,
): Promise<Trouble | undefined> {
  const contents = await memory.contents(isThere);
  if (contents) return putPack(files, folder, key, contents);
  return memory.isKnown ? putFirst(files, folder, key) : undefined;
}

type Glimpse = { readonly sha256: string; readonly look: FirstLook };

/** Looks at each file once. Undefined: it cannot be opened. */
function glimpser(files: Files, base: string, maxBytes: number) {
  const seen = new Map<string, Glimpse | undefined>();
  return async (input: InputFile): Promise<Glimpse | undefined> => {
    const { path } = input;
    if (!seen.has(path)) seen.set(path, await glimpseAt(files, base, input, maxBytes));
    return seen.get(path);
  };
}

async function glimpseAt(
  files: Files,
  base: string,
  input: InputFile,
  maxBytes: number,
): Promise<Glimpse | undefined> {
  const source = await openFile(files, base, input, maxBytes);
  if (isTrouble(source)) return undefined;
  if ("bytes" in source) return { sha256: sha256(source.bytes), look: firstLook(source.bytes) };

  const head = await files.readHead(resolvePath(base, input.path), glance);
  return isTrouble(head) ? undefined : { sha256: source.sha256, look: firstLook(head) };
}
