import type { LeftOutReason } from "../phrases/inquiry-phrases.js";
import { type IgnoreFiles, ignoredByGit, withExcludeFileOf, withIgnoreFileOf } from "./ignore-files.js";
import { turnsNowAndThen } from "./others-turn.js";
import { resolvePath } from "./paths.js";
import type { Pattern } from "./pattern.js";
import { baselineName, configName } from "./surroundings.js";
import { type Entry, type Files, isTrouble, type Trouble } from "./world.js";

/** A file or folder, by the path that led to it and by the one without links. */
export type FoundFile = { readonly path: string; readonly real: string };
export type PathTrouble = { readonly path: string; readonly trouble: Trouble };
export type FoundFiles = {
  readonly files: readonly FoundFile[];
  readonly leftOut: readonly LeftOut[];
  readonly troubles: readonly PathTrouble[];
};

export type LeftOut = LeftOutReason & { readonly path: string; readonly kind: "file" | "folder" };

/** What a search looks for below its base, and what it leaves out. */
export type Search = {
  readonly base: string;
  readonly wants: (path: string) => boolean;
  readonly enters: (folder: string) => boolean;
  readonly ignore: readonly Pattern[];
  /** The ignore files that hold in the base from above it; undefined: Git's are not heeded. */
  readonly ignoreFiles: IgnoreFiles | undefined;
};

type Base = Pick<Search, "base" | "ignore" | "ignoreFiles">;

/** Their own kinds of file, which lie beside ledgers and are none. */
const besideLedgers: readonly string[] = [configName, baselineName];

/** Files of a folder that are read: YAML by their names. */
function isLedgerName(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** A folder's YAML files. */
export function searchOfFolder(base: Base): Search {
  return { ...base, wants: isLedgerName, enters: () => true };
}

/** Files that match a pattern, and the YAML files of folders that match. */
export function searchOfPattern(pattern: Pattern, base: Omit<Base, "base">): Search {
  const wants = (path: string) => pattern.matches(path) || (pattern.covers(path) && isLedgerName(path));
  return { ...base, base: pattern.base, wants, enters: pattern.leadsInto };
}

/** A folder to search, with the ignore files that hold in it from above. */
type Folder = FoundFile & { readonly ignoreFiles: IgnoreFiles | undefined };

/**
 * Searches a folder and those below it; files and folders that begin with a dot and `node_modules` are passed over.
 * Links are followed, each real folder is entered once (by its own path, if that is met), and what cannot be opened is
 * told, as is what is left out.
 */
export async function findFiles(files: Files, search: Search): Promise<FoundFiles> {
  const real = await files.realPath(search.base);
  if (isTrouble(real)) {
    const troubles = real.trouble === "absent" ? [] : [{ path: search.base, trouble: real }];
    return { files: [], leftOut: [], troubles };
  }

  const found: FoundFile[] = [];
  const leftOut: LeftOut[] = [];
  const troubles: PathTrouble[] = [];
  const entered = new Set<string>();
  const folders: Folder[] = [{ path: search.base, real, ignoreFiles: search.ignoreFiles }];
  const linked: Folder[] = [];

  const others = turnsNowAndThen();
  for (;;) {
    await others();
    const folder = folders.shift() ?? linked.shift();
    if (!folder) return { files: found, leftOut, troubles };
    if (entered.has(folder.real)) continue;
    entered.add(folder.real);

    for (const seen of await lookInto(files, folder, search)) {
      if (seen.kind === "folder") (seen.isLink ? linked : folders).push(seen);
      else if (seen.kind === "file") found.push(seen);
      else if (seen.kind === "left_out") leftOut.push(seen.what);
      else troubles.push(seen);
    }
  }
}

type Seen =
  | (FoundFile & { readonly kind: "file" })
  | (Folder & { readonly kind: "folder"; readonly isLink: boolean })
  | { readonly kind: "left_out"; readonly what: LeftOut }
  | (PathTrouble & { readonly kind: "trouble" });

async function lookInto(files: Files, folder: Folder, search: Search): Promise<Seen[]> {
  const entries = await files.list(folder.path);
  if (isTrouble(entries)) return [{ kind: "trouble", path: folder.path, trouble: entries }];

  const ignoreFiles = await ignoreFilesIn(files, folder, entries);
  const seen: Seen[] = [];
  for (const entry of entries.toSorted(byName)) {
    const path = resolvePath(folder.path, entry.name);
    const reason = reasonToLeaveOut(path, entry, search.ignore, ignoreFiles);
    if (reason) {
      if (isWorthTelling(path, entry, search)) seen.push(leftOut(path, entry, reason));
      continue;
    }

    const real = resolvePath(folder.real, entry.name);
    const one = await follow(files, entry, { path, real, ignoreFiles });
    if (isKept(one, search)) seen.push(one);
  }
  return seen;
}

async function ignoreFilesIn(
  files: Files,
  { path, ignoreFiles }: Folder,
  entries: readonly Entry[],
): Promise<IgnoreFiles | undefined> {
  if (!ignoreFiles) return undefined;

  const has = (wanted: string) => entries.some(({ name }) => name === wanted);
  // A repository within another one answers for itself.
  const holding = has(".git") ? await withExcludeFileOf(files, path) : ignoreFiles;
  return has(".gitignore") ? withIgnoreFileOf(files, path, holding) : holding;
}

function reasonToLeaveOut(
  path: string,
  { name, kind }: Entry,
  ignore: readonly Pattern[],
  ignoreFiles: IgnoreFiles = [],
): LeftOutReason | undefined {
  if (name.startsWith(".")) return { reason: "dot" };
  if (name === "node_modules") return { reason: "node_modules" };
  if (besideLedgers.includes(name)) return { reason: "own_kind" };

  const pattern = ignore.find(({ covers }) => covers(path));
  if (pattern) return { reason: "ignore", pattern: pattern.text };
  const byGit = ignoredByGit(ignoreFiles, path, kind === "folder");
  return byGit && { reason: "gitignore", ...byGit };
}

/** Nobody expects a folder of Git's own to be searched, or a file that is no YAML. */
function isWorthTelling(path: string, { name, kind }: Entry, { wants, enters }: Search): boolean {
  if (name === ".git") return false;
  return kind === "folder" ? enters(path) : wants(path);
}

function leftOut(path: string, { kind }: Entry, reason: LeftOutReason): Seen {
  return { kind: "left_out", what: { ...reason, path, kind: kind === "folder" ? "folder" : "file" } };
}

/** A link into a place that may not be entered is told whatever its name: it may be a folder of ledgers. */
function isKept(seen: Seen, { enters, wants }: Search): boolean {
  if (seen.kind === "folder") return enters(seen.path);
  if (seen.kind === "left_out") return true;

  return wants(seen.path) || (seen.kind === "trouble" && seen.trouble.trouble === "denied");
}

function byName(a: Entry, b: Entry): number {
  return a.name < b.name ? -1 : 1;
}

async function follow(files: Files, { kind }: Entry, folder: Folder): Promise<Seen> {
  const { path } = folder;
  if (kind === "file") return { kind, path, real: folder.real };
  if (kind === "folder") return { kind, ...folder, isLink: false };
  if (kind === "other") return { kind: "trouble", path, trouble: notRegular };

  const real = await files.realPath(path);
  if (isTrouble(real)) return { kind: "trouble", path, trouble: real };
  const led = await files.inspect(real);
  if (isTrouble(led)) return { kind: "trouble", path, trouble: led };
  if (led === "folder") return { kind: led, ...folder, real, isLink: true };
  return led === "file" ? { kind: led, path, real } : { kind: "trouble", path, trouble: notRegular };
}

const notRegular: Trouble = { trouble: "not_regular", detail: "" };
