import { nameOf, resolvePath } from "./paths.js";
import type { Pattern } from "./pattern.js";
import { type Entry, type Files, isTrouble, type Trouble } from "./world.js";

/** A file or folder, by the path that led to it and by the one without links. */
export type FoundFile = { readonly path: string; readonly real: string };
export type PathTrouble = { readonly path: string; readonly trouble: Trouble };
export type FoundFiles = { readonly files: readonly FoundFile[]; readonly troubles: readonly PathTrouble[] };

/** What a search looks for below its base, and what it leaves out. */
export type Search = {
  readonly base: string;
  readonly wants: (path: string) => boolean;
  readonly enters: (folder: string) => boolean;
  readonly isIgnored: (path: string) => boolean;
};

/** Their own kinds of file, which lie beside ledgers and are none. */
const besideLedgers = ["taizhang.config.yaml", "taizhang.baseline.yaml"];

/** Files of a folder that are read: YAML by their names. */
function isLedgerName(path: string): boolean {
  return /\.ya?ml$/i.test(path) && !isBeside(path);
}

function isBeside(path: string): boolean {
  return besideLedgers.includes(nameOf(path));
}

/** A folder's YAML files. */
export function searchOfFolder(base: string, isIgnored: Search["isIgnored"]): Search {
  return { base, wants: isLedgerName, enters: () => true, isIgnored };
}

/** Files that match a pattern, and the YAML files of folders that match. */
export function searchOfPattern(pattern: Pattern, isIgnored: Search["isIgnored"]): Search {
  const wants = (path: string) =>
    (pattern.matches(path) && !isBeside(path)) || (pattern.covers(path) && isLedgerName(path));
  return { base: pattern.base, wants, enters: pattern.leadsInto, isIgnored };
}

/**
 * Searches a folder and those below it; files and folders that begin with a dot and `node_modules` are passed over.
 * Links are followed, each real folder is entered once (by its own path, if that is met), and what cannot be opened is
 * told.
 */
export async function findFiles(files: Files, search: Search): Promise<FoundFiles> {
  const real = await files.realPath(search.base);
  if (isTrouble(real)) {
    return { files: [], troubles: real.trouble === "absent" ? [] : [{ path: search.base, trouble: real }] };
  }

  const found: FoundFile[] = [];
  const troubles: PathTrouble[] = [];
  const entered = new Set<string>();
  const folders: FoundFile[] = [{ path: search.base, real }];
  const linked: FoundFile[] = [];

  for (;;) {
    const folder = folders.shift() ?? linked.shift();
    if (!folder) return { files: found, troubles };
    if (entered.has(folder.real)) continue;
    entered.add(folder.real);

    for (const seen of await lookInto(files, folder, search)) {
      if (seen.kind === "folder") (seen.isLink ? linked : folders).push(seen);
      else if (seen.kind === "file") found.push(seen);
      else troubles.push(seen);
    }
  }
}

type Seen =
  | (FoundFile & { readonly kind: "file" })
  | (FoundFile & { readonly kind: "folder"; readonly isLink: boolean })
  | (PathTrouble & { readonly kind: "trouble" });

async function lookInto(files: Files, folder: FoundFile, search: Search): Promise<Seen[]> {
  const entries = await files.list(folder.path);
  if (isTrouble(entries)) return [{ kind: "trouble", path: folder.path, trouble: entries }];

  const seen: Seen[] = [];
  for (const entry of entries.filter(isSearched).sort(byName)) {
    const path = resolvePath(folder.path, entry.name);
    if (search.isIgnored(path)) continue;

    const one = await follow(files, entry, { path, real: resolvePath(folder.real, entry.name) });
    if (isKept(one, search)) seen.push(one);
  }
  return seen;
}

/** A link into a place that may not be entered is told whatever its name: it may be a folder of ledgers. */
function isKept(seen: Seen, { enters, wants }: Search): boolean {
  if (seen.kind === "folder") return enters(seen.path);

  return wants(seen.path) || (seen.kind === "trouble" && seen.trouble.trouble === "denied");
}

function isSearched({ name }: Entry): boolean {
  return !name.startsWith(".") && name !== "node_modules";
}

function byName(a: Entry, b: Entry): number {
  return a.name < b.name ? -1 : 1;
}

async function follow(files: Files, { kind }: Entry, { path, real }: FoundFile): Promise<Seen> {
  if (kind === "file") return { kind, path, real };
  if (kind === "folder") return { kind, path, real, isLink: false };
  if (kind === "other") return { kind: "trouble", path, trouble: notRegular };

  const target = await files.realPath(path);
  if (isTrouble(target)) return { kind: "trouble", path, trouble: target };
  const led = await files.inspect(target);
  if (isTrouble(led)) return { kind: "trouble", path, trouble: led };
  if (led === "folder") return { kind: led, path, real: target, isLink: true };
  return led === "file" ? { kind: led, path, real: target } : { kind: "trouble", path, trouble: notRegular };
}

const notRegular: Trouble = { trouble: "not_regular", detail: "" };
