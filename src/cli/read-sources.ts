import type { Source } from "../model/source.js";
import type { PathTrouble } from "./find-files.js";
import type { FoundSource } from "./find-sources.js";
import type { Progress } from "./progress.js";
import { isTrouble, type World } from "./world.js";

type Manner = {
  readonly show: (path: string) => string;
  /** The path that standard input stands for, where it is to be read. */
  readonly standardInput: string | undefined;
  readonly progress: Progress;
};

type ReadSources = {
  readonly sources: readonly Source[];
  readonly troubles: readonly PathTrouble[];
  readonly pathOf: (shown: string) => string;
};

/** So many files are open at a time. */
const openFiles = 32;

/** The bytes of all files, by the paths that are shown. */
export async function readSources(
  { files, readStandardInput }: World,
  found: readonly FoundSource[],
  { show, standardInput, progress }: Manner,
): Promise<ReadSources> {
  const paths = new Map<string, string>();
  const sources: Source[] = [];
  const troubles: PathTrouble[] = [];
  const keep = (path: string, named: boolean, bytes: Uint8Array) => {
    paths.set(show(path), path);
    sources.push({ path: show(path), bytes, named });
  };

  if (standardInput !== undefined) {
    const bytes = await readStandardInput();
    if (isTrouble(bytes)) troubles.push({ path: standardInput, trouble: bytes });
    else keep(standardInput, true, bytes);
  }

  const waiting = found.filter(({ path }) => path !== standardInput).values();
  const readOn = async () => {
    for (const { path, named } of waiting) {
      const bytes = await files.read(path);
      if (isTrouble(bytes)) troubles.push({ path, trouble: bytes });
      else keep(path, named, bytes);
      await progress.reading(sources.length, found.length);
    }
  };
  await Promise.all(Array.from({ length: openFiles }, readOn));
  return { sources: sources.sort(byPath), troubles, pathOf: (shown) => paths.get(shown) ?? shown };
}

function byPath(a: Source, b: Source): number {
  return a.path < b.path ? -1 : 1;
}
