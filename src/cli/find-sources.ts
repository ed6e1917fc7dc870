import {
  type FoundFile,
  findFiles,
  type PathTrouble,
  searchOfFolder,
  searchOfPattern,
} from "./find-files.js";
import { resolvePath } from "./paths.js";
import { isPattern, type Pattern, toPattern } from "./pattern.js";
import { isTrouble, type World } from "./world.js";

/** Where to look. A place is a file, a folder or a pattern, relative to `folder`; `-` is not among them. */
export type Places = {
  readonly folder: string;
  readonly places: readonly string[];
  readonly ignore: readonly Pattern[];
};

export type FoundSource = FoundFile & {
  /** The user named the file; else it was found in a folder or by a pattern. */
  readonly named: boolean;
};

export type FoundSources = {
  /** Each real file once. */
  readonly files: readonly FoundSource[];
  readonly troubles: readonly PathTrouble[];
  /** Patterns that nothing matched, as written. */
  readonly unmatched: readonly string[];
  /** Whether a file or a pattern, not a folder, was named: the units read are then the roster. */
  readonly namesFiles: boolean;
};

export async function findSources(
  { files }: World,
  { folder, places, ignore }: Places,
): Promise<FoundSources> {
  const isIgnored = (path: string) => ignore.some((pattern) => pattern.covers(path));
  const found: FoundSource[] = [];
  const troubles: PathTrouble[] = [];
  const unmatched: string[] = [];
  let namesFiles = false;

  const search = async (what: Parameters<typeof findFiles>[1]): Promise<boolean> => {
    const outcome = await findFiles(files, what);
    found.push(...outcome.files.map((file) => ({ ...file, named: false })));
    troubles.push(...outcome.troubles);
    return outcome.files.length + outcome.troubles.length > 0;
  };

  for (const place of places) {
    const path = resolvePath(folder, place);
    const kind = await files.inspect(path);

    if (kind === "folder") await search(searchOfFolder(path, isIgnored));
    else if (!isTrouble(kind)) {
      const real = await files.realPath(path);
      found.push({ path, real: isTrouble(real) ? path : real, named: true });
      namesFiles = true;
    } else if (kind.trouble === "absent" && isPattern(place)) {
      namesFiles = true;
      if (!(await search(searchOfPattern(toPattern(place, folder), isIgnored)))) unmatched.push(place);
    } else troubles.push({ path, trouble: kind });
  }
  return { files: eachOnce(found), troubles, unmatched, namesFiles };
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
