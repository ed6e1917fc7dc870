import { type IgnoreRule, toIgnoreRules } from "./ignore-rules.js";
import { relativeTo, resolvePath, upwardFrom } from "./paths.js";
import type { Files } from "./world.js";
import { isTrouble } from "./world.js";

/** A `.gitignore`, or `.git/info/exclude`; its rules are meant from `folder`. */
export type IgnoreFile = {
  readonly path: string;
  readonly folder: string;
  readonly rules: readonly IgnoreRule[];
};

/** The ignore files that hold in a folder; where two disagree, the later one wins. */
export type IgnoreFiles = readonly IgnoreFile[];

/** Why Git ignores a path. */
export type IgnoredByGit = { readonly file: string; readonly line: number; readonly pattern: string };

/**
 * The rule by which Git ignores a path in whose folder these files hold, or undefined. What is above the path is not
 * looked at: a search never enters a folder that is ignored. (The `ignore` package cannot be asked so: it looks at the
 * folders above by one file's rules alone, so that a folder which a nearer file takes back stays ignored.)
 */
export function ignoredByGit(files: IgnoreFiles, path: string, isFolder: boolean): IgnoredByGit | undefined {
  for (const { path: file, folder, rules } of files.toReversed()) {
    const way = relativeTo(folder, path);
    const rule = rules.findLast(({ foldersOnly, matches }) => (isFolder || !foldersOnly) && matches(way));
    if (rule) return rule.isNegation ? undefined : { file, line: rule.line, pattern: rule.text };
  }
  return undefined;
}

/** With the ignore file that lies in a folder, where one does. */
export async function withIgnoreFileOf(
  files: Files,
  folder: string,
  above: IgnoreFiles,
): Promise<IgnoreFiles> {
  const own = await ignoreFile(files, resolvePath(folder, ".gitignore"), folder);
  return own ? [...above, own] : above;
}

/** The first ignore file of a repository, which lies in no version of it. */
export async function withExcludeFileOf(files: Files, root: string): Promise<IgnoreFiles> {
  const exclude = await ignoreFile(files, resolvePath(root, ".git/info/exclude"), root);
  return exclude ? [exclude] : [];
}

/** What holds for a path by the ignore files of the folders above it, and whether one of them ignores it. */
export async function ignoreFilesAbove(
  files: Files,
  root: string,
  path: string,
  isFolder: boolean,
): Promise<{ readonly holding: IgnoreFiles; readonly ignored: IgnoredByGit | undefined }> {
  let holding = await withExcludeFileOf(files, root);
  const way = upwardFrom(path).filter((above) => above.length > root.length);
  for (const step of way.toReversed()) {
    const folder = upwardFrom(step)[1] ?? root;
    holding = await withIgnoreFileOf(files, folder, holding);
    const ignored = ignoredByGit(holding, step, step !== path || isFolder);
    if (ignored) return { holding, ignored };
  }
  return { holding, ignored: undefined };
}

/** One that cannot be read ignores nothing: rather too much is checked than too little. */
async function ignoreFile(files: Files, path: string, folder: string): Promise<IgnoreFile | undefined> {
  const bytes = await files.read(path);
  return isTrouble(bytes)
    ? undefined
    : { path, folder, rules: toIgnoreRules(new TextDecoder().decode(bytes)) };
}
