import { expect } from "vitest";
import { type DigestSetup, inputDigester } from "../src/cli/digest-input.js";
import { main } from "../src/cli/main.js";
import { folderOf, isWithin, nameOf, resolvePath } from "../src/cli/paths.js";
import {
  type Entry,
  type Files,
  type Helper,
  Interrupted,
  isTrouble,
  type Kind,
  type Measured,
  type Outlet,
  type Spool,
  type Trouble,
  type World,
} from "../src/cli/world.js";
import { sha256 } from "../src/read/sha256.js";
import { type CalendarDate, toCalendarDate } from "../src/time/calendar-date.js";

/** What lies at a path: a file's text or bytes, a link, something that may not be opened, or a device. */
export type Thing =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly denied: "file" | "folder" }
  | { readonly device: true };

/** A machine that exists in a test only. Paths are relative to the current folder, or absolute. */
export type Machine = {
  readonly files?: Readonly<Record<string, Thing>>;
  readonly folders?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: World["platform"];
  readonly engine?: string;
  readonly systemLocale?: string;
  readonly today?: string;
  readonly stdin?: string | Uint8Array;
  readonly terminal?: { readonly columns?: number };
  readonly stdoutTrouble?: Trouble;
  /** Writing to disk fails so. */
  readonly diskTrouble?: Trouble;
  /** Milliseconds that pass at each look at the clock. */
  readonly slowness?: number;
  /** Asking for the day throws an error of this message, as a mistake in the program would. */
  readonly fault?: string;
  /** Is told each file that is written, by its name. */
  readonly keep?: (name: string, bytes: Uint8Array) => void;
  readonly cores?: number;
  /** Threads can be started; dying ones end at the first word. */
  readonly helpers?: "willing" | "dying";
  /** Bytes of digests that are held in memory; absent: none, and all that is longer goes to the spool. */
  readonly roomForDigests?: number;
  /** A spool that is full at once, or none. */
  readonly spool?: "full" | "none";
  /** Ctrl-C is pressed as soon as files are read. */
  readonly interrupted?: boolean;
};

export type Transcript = {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files as they are afterwards, by path from the current folder. */
  readonly files: Readonly<Record<string, string>>;
  /** The same, as they are. */
  readonly bytes: Readonly<Record<string, Uint8Array>>;
};

/** Commands that read ledgers, with either reader. */
const reading = ["check", "validate", "status", "deadline", "summary", "explain"];

/** Runs the program in such a machine: with either reader of files, between which there must be no difference. */
export async function run(argv: readonly string[], machine: Machine = {}): Promise<Transcript> {
  const transcript = await runOnce(argv, machine);
  if (!reading.includes(argv[0] ?? "") || argv.includes("--reader")) return transcript;
  // A stack tells from where it was run.
  if (machine.fault !== undefined) return transcript;

  const { bytes, ...told } = transcript;
  const { bytes: bytesAgain, ...toldAgain } = await runOnce([...argv, "--reader", "yaml"], machine);
  expect(toldAgain).toEqual(told);
  expect(otherThan(bytes, bytesAgain)).toEqual([]);
  return transcript;
}

/** The files that differ. Vitest would compare them byte by byte, half a second for some schemas. */
function otherThan(one: Transcript["bytes"], another: Transcript["bytes"]): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(another)]);
  return [...names].filter((name) => Buffer.compare(one[name] ?? nothing, another[name] ?? nothing) !== 0);
}

const nothing = new Uint8Array();

async function runOnce(argv: readonly string[], machine: Machine): Promise<Transcript> {
  const disk = new Disk(machine);
  const written = { stdout: "", stderr: "" };
  const outlet = (name: keyof typeof written, trouble: Trouble | undefined): Outlet => ({
    isTerminal: machine.terminal !== undefined,
    columns: machine.terminal?.columns,
    write: async (data) => {
      if (trouble) return trouble;
      written[name] += typeof data === "string" ? data : new TextDecoder().decode(data);
      return undefined;
    },
  });

  let elapsed = 0;
  const world: World = {
    today: () => {
      if (machine.fault !== undefined) throw new Error(machine.fault);
      return day(machine.today ?? "2018-06-09");
    },
    elapsed: () => (elapsed += machine.slowness ?? 0),
    env: machine.env ?? {},
    engine: machine.engine ?? "a world",
    platform: machine.platform ?? "other",
    cwd: disk.cwd,
    systemLocale: () => machine.systemLocale,
    readStandardInput: async () => bytesOf(machine.stdin ?? ""),
    stdout: outlet("stdout", machine.stdoutTrouble),
    stderr: outlet("stderr", undefined),
    files: disk.files,
    cores: machine.cores ?? 1,
    startHelper: (setup) => machine.helpers && helperOf(disk.files, setup, machine.helpers),
    roomForDigests: machine.roomForDigests ?? 0,
    openSpool: () => (machine.spool === "none" ? undefined : spoolOf(machine.spool)),
    interruptible: (work) => (machine.interrupted ? Promise.reject(new Interrupted()) : work()),
  };
  const exitCode = await main(argv, world);
  return { exitCode, ...written, files: disk.snapshot(), bytes: disk.contents() };
}

/** The same, with the files as their bytes. */
export async function runBytes(
  argv: readonly string[],
  machine: Machine,
): Promise<Omit<Transcript, "files"> & { readonly files: Readonly<Record<string, Uint8Array>> }> {
  const bytes: Record<string, Uint8Array> = {};
  const keep = (path: string, content: Uint8Array) => {
    bytes[path] = content;
  };
  const { files: _texts, ...transcript } = await run(argv, { ...machine, keep });
  return { ...transcript, files: bytes };
}

/** What a person sees: the command, standard output, standard error, the exit code. */
export function shown(argv: readonly string[], { stdout, stderr, exitCode }: Transcript): string {
  const command = `$ taizhang ${argv.join(" ")}`;
  return [command, stdout, stderr === "" ? "" : `[stderr]\n${stderr}`, `[exit ${exitCode}]\n`]
    .filter((part) => part !== "")
    .map((part) => (part.endsWith("\n") ? part : `${part}\n`))
    .join("");
}

function day(text: string): CalendarDate {
  const date = toCalendarDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function wholeOf(bytes: Uint8Array | Iterable<Uint8Array>): Uint8Array {
  return bytes instanceof Uint8Array ? bytes : Buffer.concat([...bytes]);
}

function measured(bytes: Uint8Array): Measured {
  return { size: bytes.length, sha256: sha256(bytes) };
}

/** A thread that is none, but is spoken to like one: what passes between the two is copied. */
function helperOf(files: Files, setup: DigestSetup, kind: "willing" | "dying"): Helper {
  const digest = inputDigester(files, structuredClone(setup));
  return {
    digest: async (orders) => {
      if (kind === "dying") throw new Error("the thread has ended");
      return structuredClone(await Promise.all(structuredClone(orders).map(digest)));
    },
    stop: () => {},
  };
}

function spoolOf(trouble: "full" | undefined): Spool {
  const pieces: Uint8Array[] = [];
  return {
    append: (bytes) =>
      trouble ? undefined : { offset: pieces.push(bytes.slice()) - 1, length: bytes.length },
    read: ({ offset, length }) => {
      const bytes = pieces[offset];
      if (bytes?.length !== length) throw new Error(`nothing of ${length} bytes at ${offset}`);
      return bytes;
    },
  };
}

const absent: Trouble = { trouble: "absent", detail: "ENOENT" };
const denied: Trouble = { trouble: "denied", detail: "EACCES" };
const endless: Trouble = { trouble: "other", detail: "ELOOP" };

class Disk {
  readonly cwd: string;
  readonly #things = new Map<string, Thing>();
  readonly #folders = new Set<string>();
  readonly #trouble: Trouble | undefined;
  readonly #keep: Machine["keep"];

  constructor({ files = {}, folders = [], cwd = "/work", diskTrouble, keep }: Machine) {
    this.#keep = keep;
    this.cwd = cwd;
    this.#trouble = diskTrouble;
    for (const folder of [".", ...folders]) this.#makeFolder(resolvePath(cwd, folder));
    for (const [path, thing] of Object.entries(files)) {
      this.#things.set(resolvePath(cwd, path), thing);
      this.#makeFolder(folderOf(resolvePath(cwd, path)));
    }
  }

  #makeFolder(path: string): void {
    this.#folders.add(path);
    if (folderOf(path) !== path) this.#makeFolder(folderOf(path));
  }

  readonly files: World["files"] = {
    read: async (path) => this.#read(path),
    readAtMost: async (path, most) => {
      const bytes = this.#read(path);
      return !isTrouble(bytes) && bytes.length > most ? measured(bytes) : bytes;
    },
    readHead: async (path, most) => {
      const bytes = this.#read(path);
      return isTrouble(bytes) ? bytes : bytes.slice(0, most);
    },
    measure: async (path) => {
      const bytes = this.#read(path);
      return isTrouble(bytes) ? bytes : measured(bytes);
    },
    readNow: (path) => this.#read(path),
    inspect: async (path) => this.#inspect(path),
    list: async (folder) => this.#list(folder),
    realPath: async (path) => this.#real(path),
    write: async (path, bytes, manner) => {
      if (this.#trouble) return this.#trouble;
      const target = this.#real(path);
      if (!isTrouble(target) && manner === "new") return { trouble: "exists", detail: "EEXIST" };
      const whole = wholeOf(bytes);
      this.#things.set(isTrouble(target) ? path : target, whole);
      this.#keep?.(nameOf(path), whole);
      return undefined;
    },
    append: async (path, bytes) => {
      if (this.#trouble) return this.#trouble;
      const before = this.#read(path);
      const kept = isTrouble(before) ? [] : [...before];
      this.#things.set(path, new Uint8Array([...kept, ...bytes]));
      return undefined;
    },
    makeFolder: async (path) => {
      this.#makeFolder(path);
      return undefined;
    },
    remove: async (path) => {
      this.#things.delete(path);
      return undefined;
    },
    openPieces: async (path) => {
      const bytes = this.#read(path);
      if (isTrouble(bytes)) return bytes;
      return {
        size: bytes.length,
        read: ({ offset, length }) =>
          offset + length > bytes.length ? undefined : bytes.slice(offset, offset + length),
      };
    },
  };

  snapshot(): Record<string, string> {
    const texts = Object.entries(this.contents()).map(
      ([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const,
    );
    return Object.fromEntries(texts);
  }

  contents(): Record<string, Uint8Array> {
    const files = [...this.#things].flatMap(([path, thing]) =>
      typeof thing === "string" || thing instanceof Uint8Array
        ? [[path.replace(`${this.cwd}/`, ""), bytesOf(thing)] as const]
        : [],
    );
    return Object.fromEntries(files);
  }

  /** The path with the links in each part of it followed. */
  #real(path: string, depth = 0): string | Trouble {
    if (depth > 20) return endless;
    if (path === folderOf(path)) return path;

    const folder = this.#real(folderOf(path), depth + 1);
    if (isTrouble(folder)) return folder;
    const own = resolvePath(folder, nameOf(path));
    const thing = this.#things.get(own);
    if (isLink(thing)) return this.#real(resolvePath(folder, thing.link), depth + 1);
    return thing !== undefined || this.#folders.has(own) ? own : absent;
  }

  #inspect(path: string): Kind | Trouble {
    const real = this.#real(path);
    if (isTrouble(real)) return real;
    const thing = this.#things.get(real);
    if (thing === undefined) return "folder";
    if (isDenied(thing)) return thing.denied;
    return typeof thing === "object" && "device" in thing ? "other" : "file";
  }

  #read(path: string): Uint8Array | Trouble {
    const real = this.#real(path);
    if (isTrouble(real)) return real;
    const thing = this.#things.get(real);
    if (thing === undefined) return { trouble: "folder", detail: "EISDIR" };
    return typeof thing === "string" || thing instanceof Uint8Array ? bytesOf(thing) : denied;
  }

  #list(folder: string): readonly Entry[] | Trouble {
    const real = this.#real(folder);
    if (isTrouble(real)) return real;
    if (isDenied(this.#things.get(real))) return denied;

    const inside = [...this.#folders, ...this.#things.keys()].filter(
      (path) => path !== real && isWithin(real, path) && folderOf(path) === real,
    );
    return [...new Set(inside)].map((path) => ({ name: nameOf(path), kind: this.#entryKind(path) }));
  }

  #entryKind(path: string): Entry["kind"] {
    const kind = isLink(this.#things.get(path)) ? "link" : this.#inspect(path);
    return isTrouble(kind) ? "other" : kind;
  }
}

function isLink(thing: Thing | undefined): thing is { readonly link: string } {
  return typeof thing === "object" && "link" in thing;
}

function isDenied(thing: Thing | undefined): thing is { readonly denied: "file" | "folder" } {
  return typeof thing === "object" && "denied" in thing;
}
