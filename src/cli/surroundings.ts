import { type GivenOptions, textOf } from "./given-options.js";
import { folderOf, relativeTo, resolvePath, toPath, upwardFrom } from "./paths.js";
import { isPattern, toPattern } from "./pattern.js";
import { type Files, isTrouble, type World } from "./world.js";

/** Where a run takes place: what paths are shown relative to, and the config that applies. */
export type Surroundings = {
  /** The repository's root, else the current folder. */
  readonly base: string;
  /** The path as reports show it. */
  readonly show: (path: string) => string;
  /** Where the search for a config found one. */
  readonly config: string | undefined;
  /** Where the search for a baseline found one. */
  readonly baseline: string | undefined;
};

export const configName = "taizhang.config.yaml";
export const baselineName = "taizhang.baseline.yaml";

/** The repository, the config and the baseline are looked for upward from the first path, else from the current folder. */
export async function lookAround(
  world: World,
  options: GivenOptions,
  paths: readonly string[],
): Promise<Surroundings> {
  const { files, cwd } = world;
  const start = await startingFolder(world, paths[0], standardInputPath(world, options));
  const root = await repositoryRoot(files, start);
  const base = root ?? cwd;
  return {
    base,
    show: (path) => relativeTo(base, path),
    config: await nearest(files, configName, start, root),
    baseline: await nearest(files, baselineName, start, root),
  };
}

/** The nearest folder upward that holds `.git`. */
export async function repositoryRoot(files: Files, folder: string): Promise<string | undefined> {
  for (const above of upwardFrom(folder)) {
    if (!isTrouble(await files.inspect(resolvePath(above, ".git")))) return above;
  }
  return undefined;
}

/** The file that standard input stands for; one that cannot exist where none is named. */
export function standardInputPath({ cwd, platform }: World, options: GivenOptions): string {
  return resolvePath(cwd, toPath(textOf(options, "stdinFilename") ?? "<stdin>", platform));
}

async function startingFolder(
  { files, cwd }: World,
  first: string | undefined,
  standardInput: string,
): Promise<string> {
  if (first === undefined) return cwd;
  if (first === "-") return folderOf(standardInput);

  const path = resolvePath(cwd, first);
  const kind = await files.inspect(path);
  if (kind === "folder") return path;
  return isTrouble(kind) && isPattern(first) ? toPattern(first, cwd).base : folderOf(path);
}

async function nearest(
  files: Files,
  name: string,
  start: string,
  root: string | undefined,
): Promise<string | undefined> {
  for (const folder of upwardFrom(start)) {
    const path = resolvePath(folder, name);
    if ((await files.inspect(path)) === "file") return path;
    if (folder === root) return undefined;
  }
  return undefined;
}
