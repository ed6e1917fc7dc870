import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync } from "node:fs";
import { appendFile, type FileHandle, open, readFile, rm } from "node:fs/promises";
import { sha256, startSha256 } from "../read/sha256.js";
import { makeFolders } from "./node-folders.js";
import { kindAt, toEntry } from "./node-kinds.js";
import { openPieces } from "./node-pieces.js";
import { platform } from "./node-platform.js";
import { writeWhole } from "./node-write.js";
import { toPath, upwardFrom } from "./paths.js";
import { toTrouble } from "./system-trouble.js";
import { type Files, isTrouble, type Measured, type Trouble } from "./world.js";

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
  inspect: (path) => attempt(async () => kindAt(path)),
  list: (folder) => attempt(async () => readdirSync(folder, { withFileTypes: true }).map(toEntry)),
  realPath: (path) => attempt(async () => toPath(realpathSync.native(path), platform)),
  append: (path, bytes) => untroubled(() => appendFile(path, bytes)),
  write: (path, bytes, manner) => untroubled(() => writeWhole(path, bytes, manner)),
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
  const beginning = readBeginning(path, usualSize);
  if (beginning.length < usualSize) return { size: beginning.length, sha256: sha256(beginning) };

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
