import type { LeftOutReason } from "../phrases/inquiry-phrases.js";
import {
  type FoundFile,
  findFiles,
  type LeftOut,
  type PathTrouble,
  type Search,
  searchOfFolder,
  searchOfPattern,
} from "./find-files.js";
import { ignoreFilesAbove } from "./ignore-files.js";
import { folderOf, resolvePath } from "./paths.js";
import { isPattern, type Pattern, toPattern } from "./pattern.js";
import { repositoryRoot } from "./surroundings.js";
import { type Files, isTrouble, type World } from "./world.js";

/** Where to look. A place is a file, a folder or a pattern, relative to `folder`; `-` is not among them. */
export type Places = {
  readonly folder: string;
  readonly places: readonly string[];
  readonly ignore: readonly Pattern[];
  /** Whether what Git ignores is left out. */
  readonly gitignore: boolean;
};

export type FoundSource = FoundFile & {
  /** The user named the file; else it was found in a folder or by a pattern. */
  readonly named: boolean;
  /** A pipe or a device, which may be read once only. */
  readonly passing: boolean;
};

/** Something that the user named, and that would have been left out had it been found. */
export type NamedThough = LeftOutReason & { readonly path: string };

export type FoundSources = {
  /** Each real file once. */
  readonly files: readonly FoundSource[];
  readonly leftOut: readonly LeftOut[];
  readonly namedThough: readonly NamedThough[];
  readonly troubles: readonly PathTrouble[];
  /** Patterns that nothing matched, as written. */
  readonly unmatched: readonly string[];
  /** Whether a file or a pattern, not a folder, was named: the units read are then the roster. */
  readonly namesFiles: boolean;
};

export async function findSources({ files }: World, where: Places): Promise<FoundSources> {
  const { folder, places, ignore } = where;
  const found: FoundSource[] = [];
  const leftOut: LeftOut[] = [];
  const namedThough: NamedThough[] = [];
  const troubles: PathTrouble[] = [];
  const unmatched: string[] = [];
  let namesFiles = false;

  const search = async (what: Search): Promise<boolean> => {
    const outcome = await findFiles(files, what);
    found.push(...outcome.files.map((file) => ({ ...file, named: false, passing: false })));
    leftOut.push(...outcome.leftOut);
    troubles.push(...outcome.troubles);
    return outcome.files.length + outcome.troubles.length > 0;
  };

  for (const place of places) {
    const path = resolvePath(folder, place);
    const kind = await files.inspect(path);

    if (kind === "folder") {
      const { ignoreFiles, ignored } = await gitAt(files, path, true, where);
      if (ignored) namedThough.push({ path, ...ignored });
      await search(searchOfFolder({ base: path, ignore, ignoreFiles }));
    } else if (!isTrouble(kind)) {
      const real = await files.realPath(path);
      found.push({ path, real: isTrouble(real) ? path : real, named: true, passing: kind === "other" });
      const reason = configured(ignore, path) ?? (await gitAt(files, path, false, where)).ignored;
      if (reason) namedThough.push({ path, ...reason });
      namesFiles = true;
    } else if (kind.trouble === "absent" && isPattern(place)) {
      namesFiles = true;
      const pattern = toPattern(place, folder);
      const { ignoreFiles } = await gitAt(files, pattern.base, true, where);
      if (!(await search(searchOfPattern(pattern, { ignore, ignoreFiles })))) unmatched.push(place);
    } else troubles.push({ path, trouble: kind });
  }
  return {
    files: eachOnce(found),
    leftOut: notFound(leftOut, found),
    namedThough,
    troubles,
    unmatched,
    namesFiles,
  };
}

function configured(ignore: readonly Pattern[], path: string): LeftOutReason | undefined {
  const pattern = ignore.find(({ covers }) => covers(path));
  return pattern && { reason: "ignore", pattern: pattern.text };
}

type Git = Pick<Search, "ignoreFiles"> & { readonly ignored: LeftOutReason | undefined };

/**
 * What Git ignores at a path that the user named. In a folder that is itself ignored, only what its own ignore files
 * say holds: who names it means what is in it.
 */
async function gitAt(files: Files, path: string, isFolder: boolean, { gitignore }: Places): Promise<Git> {
  const root = gitignore ? await repositoryRoot(files, isFolder ? path : folderOf(path)) : undefined;
  if (root === undefined) return { ignoreFiles: undefined, ignored: undefined };

  const { holding, ignored } = await ignoreFilesAbove(files, root, path, isFolder);
  return ignored
    ? { ignoreFiles: [], ignored: { reason: "gitignore", ...ignored } }
    : { ignoreFiles: holding, ignored: undefined };
}

/** A file met twice counts as named if it was named once, and else goes by the first path in order. */
function eachOnce(found: readonly FoundSource[]): FoundSource[] {
  const byReal = new Map<string, FoundSource>();
  for (const file of found) {
    const other = byReal.get(file.real);
    if (!other || isBetter(file, other)) byReal.set(file.real, file);
  }
  return [...byReal.values()];
}

function isBetter(one: FoundSource, other: FoundSource): boolean {
  return one.named === other.named ? one.path < other.path : one.named;
}

/** By path; what was left out in one place and found in another was not left out. */
function notFound(leftOut: readonly LeftOut[], found: readonly FoundSource[]): LeftOut[] {
  const paths = new Set(found.map(({ path }) => path));
  const byPath = new Map(leftOut.filter(({ path }) => !paths.has(path)).map((one) => [one.path, one]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
