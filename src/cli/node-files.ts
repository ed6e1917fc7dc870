import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import {
  appendFile,
  type FileHandle,
  link,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { startSha256 } from "../read/sha256.js";
import { makeFolders } from "./node-folders.js";
import { openPieces } from "./node-pieces.js";
import { folderOf, nameOf, toPath, upwardFrom } from "./paths.js";
import { codeOf, toTrouble } from "./system-trouble.js";
import {
  type Bytes,
  type Entry,
  type Files,
  isTrouble,
  type Kind,
  type Measured,
  type Trouble,
} from "./world.js";

const platform = process.platform === "win32" ? "windows" : "other";

/** What is still under way after Ctrl-C finds the disk closed, so that it ends. */
let isClosed = false;

export function closeDisk(): void {
  isClosed = true;
}

async function attempt<T>(act: () => Promise<T>): Promise<T | Trouble> {
  if (isClosed) return { trouble: "other", detail: "SIGINT" };
  try {
    return await act();
  } catch (error) {
    return toTrouble(error);
  }
}

export const nodeFiles: Files = {
  read: (path) => attempt(() => readFile(path)),
  readAtMost: (path, most) => attempt(() => readAtMost(path, most)),
  measure: (path) => attempt(() => measure(path)),
  readHead: (path, most) => attempt(async () => readBeginning(path, Math.min(most, usualSize))),
  readNow: (path) => {
    try {
      return readFileSync(path);
    } catch (error) {
      return toTrouble(error);
    }
  },
  inspect: (path) => attempt(async () => kindOf(await stat(path))),
  list: (folder) => attempt(async () => (await readdir(folder, { withFileTypes: true })).map(toEntry)),
  realPath: (path) => attempt(async () => toPath(await realpath(path), platform)),
  append: (path, bytes) => untroubled(() => appendFile(path, bytes)),
  write: (path, bytes, manner) => untroubled(() => write(path, bytes, manner)),
  makeFolder: (path) => untroubled(() => makeFolders(upwardFrom(toPath(path, platform)))),
  remove: (path) => untroubled(() => rm(path, { force: true })),
  openPieces: (path) => attempt(async () => openPieces(path)),
};

/** More than nearly every ledger has. */
const usualSize = 1 << 18;
let usualBuffer: Uint8Array | undefined;

/** The beginning of a file, at once: the four calls that promises make for it cost as much as reading 100 KB. */
function readBeginning(path: string, most: number): Uint8Array {
  usualBuffer ??= new Uint8Array(usualSize);
  const file = openSync(path, "r");
  try {
    let length = 0;
    for (;;) {
      const read = readSync(file, usualBuffer, { offset: length, length: most - length });
      length += read;
      if (read === 0 || length === most) return usualBuffer.slice(0, length);
    }
  } finally {
    closeSync(file);
  }
}

async function readAtMost(path: string, most: number): Promise<Uint8Array | Measured> {
  const beginning = readBeginning(path, usualSize);
  if (beginning.length < Math.min(usualSize, most)) return beginning;

  const file = await open(path);
  try {
    const { size } = await file.stat();
    return size > most ? await measureOpen(file) : await file.readFile();
  } finally {
    await file.close();
  }
}

async function measure(path: string): Promise<Measured> {
  const file = await open(path);
  try {
    return await measureOpen(file);
  } finally {
    await file.close();
  }
}

async function measureOpen(file: FileHandle): Promise<Measured> {
  const hash = startSha256();
  let size = 0;
  const buffer = new Uint8Array(1 << 20);
  for (;;) {
    const { bytesRead } = await file.read(buffer);
    if (bytesRead === 0) return { size, sha256: hash.digits() };

    hash.add(buffer.subarray(0, bytesRead));
    size += bytesRead;
  }
}

async function untroubled(act: () => Promise<unknown>): Promise<Trouble | undefined> {
  const outcome = await attempt(async () => {
    await act();
    return {};
  });
  return isTrouble(outcome) ? outcome : undefined;
}

type Tellable = { isFile(): boolean; isDirectory(): boolean };

function kindOf(what: Tellable): Kind {
  if (what.isFile()) return "file";
  return what.isDirectory() ? "folder" : "other";
}

function toEntry(entry: Tellable & { name: string; isSymbolicLink(): boolean }): Entry {
  return { name: entry.name, kind: entry.isSymbolicLink() ? "link" : kindOf(entry) };
}

/** Through a file of its own in the same folder, so that nobody ever meets half a file. */
async function write(path: string, bytes: Bytes, manner: "new" | "replace"): Promise<void> {
  const pieces = bytes instanceof Uint8Array ? [bytes] : bytes;
  const target = await realpath(path).catch(() => path);
  const kind = await stat(target).then(kindOf, () => undefined);
  // A device or a pipe is written to; a file in its place would replace it.
  if (kind === "other") return fill(target, "w", pieces);

  const draft = `${folderOf(toPath(target, platform))}/.${nameOf(toPath(target, platform))}.${process.pid}.tmp`;
  try {
    await fill(draft, "wx", pieces);
    await (manner === "new" ? linkAs(draft, target) : patiently(() => rename(draft, target)));
  } finally {
    await rm(draft, { force: true });
  }
}

async function fill(path: string, flags: "w" | "wx", pieces: Iterable<Uint8Array>): Promise<void> {
  const file = await open(path, flags);
  try {
    for (const piece of pieces) await file.writeFile(piece);
    if (flags === "wx") await file.sync();
  } finally {
    await file.close();
  }
}

/** A link never replaces a file; some file systems know no links, and there a look beforehand must do. */
async function linkAs(draft: string, target: string): Promise<void> {
  try {
    await link(draft, target);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    if (await stat(target).then(kindOf, () => undefined))
      throw Object.assign(new Error(), { code: "EEXIST" });
    await patiently(() => rename(draft, target));
  }
}

/** Excel and virus scanners hold files open for moments. */
async function patiently(act: () => Promise<void>): Promise<void> {
  for (const wait of [20, 50, 100, 200, 400]) {
    try {
      return await act();
    } catch (error) {
      if (!["EPERM", "EBUSY", "EACCES"].includes(codeOf(error)) || platform !== "windows") throw error;
      await pause(wait);
    }
  }
  return act();
}
