import { readFileSync } from "node:fs";
import {
  appendFile,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { dayInChina } from "../time/calendar-date.js";
import { folderOf, nameOf, toPath } from "./paths.js";
import { codeOf, toTrouble } from "./system-trouble.js";
import {
  type Bytes,
  type Entry,
  type Files,
  Interrupted,
  isTrouble,
  type Kind,
  type Outlet,
  type Trouble,
  type World,
} from "./world.js";

const platform = process.platform === "win32" ? "windows" : "other";

/** The machine that the program runs on: nothing else touches Node's clock, environment, streams or disk. */
export function nodeWorld(): World {
  return {
    today: () => dayInChina(Date.now()),
    elapsed: () => performance.now(),
    env: process.env,
    platform,
    cwd: toPath(process.cwd(), platform),
    systemLocale: () =>
      platform === "windows" ? new Intl.DateTimeFormat().resolvedOptions().locale : undefined,
    readStandardInput,
    stdout: outlet(process.stdout),
    stderr: outlet(process.stderr),
    files,
    interruptible,
  };
}

/** What the user typed after the program's name. */
export function commandLine(): readonly string[] {
  return process.argv.slice(2);
}

async function readStandardInput(): Promise<Uint8Array | Trouble> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    return toTrouble(error);
  }
}

function outlet(stream: NodeJS.WriteStream): Outlet {
  // A failed write also comes as an event, which ends the process where nobody listens.
  stream.on("error", () => {});
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns || undefined,
    write: (data) =>
      new Promise((resolve) => {
        stream.write(data, (error) => resolve(error && !hasReaderGone(error) ? toTrouble(error) : undefined));
      }),
  };
}

function hasReaderGone(error: Error): boolean {
  return ["EPIPE", "ERR_STREAM_DESTROYED", "EOF"].includes(codeOf(error));
}

async function interruptible<T>(work: () => Promise<T>): Promise<T> {
  let interrupt = () => {};
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = () => {
      isInterrupted = true;
      process.stdin.destroy();
      reject(new Interrupted());
    };
  });

  process.once("SIGINT", interrupt);
  try {
    return await Promise.race([work(), interrupted]);
  } finally {
    process.off("SIGINT", interrupt);
  }
}

/** What is still under way after Ctrl-C finds the disk closed, so that it ends. */
let isInterrupted = false;

async function attempt<T>(act: () => Promise<T>): Promise<T | Trouble> {
  if (isInterrupted) return { trouble: "other", detail: "SIGINT" };
  try {
    return await act();
  } catch (error) {
    return toTrouble(error);
  }
}

const files: Files = {
  read: (path) => attempt(() => readFile(path)),
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
  write: (path, bytes, manner) => untroubled(() => write(path, bytes, manner)),
  append: (path, bytes) => untroubled(() => appendFile(path, bytes)),
  makeFolder: (path) => untroubled(() => mkdir(path, { recursive: true })),
};

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
