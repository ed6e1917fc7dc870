import type { TroubleWord } from "../model/trouble.js";
import type { CalendarDate } from "../time/calendar-date.js";
import type { Digested, DigestOrder, DigestSetup } from "./digest-input.js";

/** Everything that the program meets of the machine: clock, environment, streams and disk. */
export type World = {
  /** The day in China. */
  today(): CalendarDate;
  /** Milliseconds since some moment; for telling how long something has taken. */
  elapsed(): number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What runs the program, with its version: its tables of characters and encodings have a part in every answer. */
  readonly engine: string;
  readonly platform: "windows" | "other";
  /** The current folder. All paths are as in `paths.ts`: `/` between their parts on every platform. */
  readonly cwd: string;
  /** The language of the system, such as `zh-CN`, where the platform has one beside the environment (Windows). */
  systemLocale(): string | undefined;
  readStandardInput(): Promise<Uint8Array | Trouble>;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
  readonly files: Files;
  /** How many threads the machine runs at once. */
  readonly cores: number;
  /** Another thread; undefined: none can be started. */
  startHelper(setup: DigestSetup): Helper | undefined;
  /** Bytes of digests that are held in memory; what is beyond goes to a spool. */
  readonly roomForDigests: number;
  /** Undefined: none can be made. */
  openSpool(): Spool | undefined;
  /** Rejects with `Interrupted` when the user presses Ctrl-C while the work is under way. */
  interruptible<T>(work: () => Promise<T>): Promise<T>;
};

/** A thread that digests files. */
export type Helper = {
  /** Rejects where the thread has died; what it was asked is then to be done by somebody else. */
  readonly digest: (orders: readonly DigestOrder[]) => Promise<readonly Digested[]>;
  readonly stop: () => void;
};

/** A file for a while, which nobody else sees. */
export type Spool = {
  /** Where the bytes are from now on; undefined: they could not be written. */
  readonly append: (bytes: Uint8Array) => Piece | undefined;
  readonly read: (piece: Piece) => Uint8Array;
};

/** An open file. It stays as it was when another is put in its place. */
export type Pieces = {
  readonly size: number;
  /** Undefined: it could not be read so far. */
  readonly read: (piece: Piece) => Uint8Array | undefined;
};

export type Piece = { readonly offset: number; readonly length: number };

/** A stream that the program writes to. */
export type Outlet = {
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  /** Resolves when it is written, or when the reader has gone, which is no trouble. */
  write(data: string | Uint8Array): Promise<Trouble | undefined>;
};

/** At once, or piece by piece. */
export type Bytes = Uint8Array | Iterable<Uint8Array>;

export type Files = {
  read(path: string): Promise<Uint8Array | Trouble>;
  /** The bytes; of a file with more of them, which is then not held in memory, its size and hash. */
  readAtMost(path: string, most: number): Promise<Uint8Array | Measured | Trouble>;
  /** Size and hash, read piece by piece. */
  measure(path: string): Promise<Measured | Trouble>;
  /** The first bytes of a file, at most so many. */
  readHead(path: string, most: number): Promise<Uint8Array | Trouble>;
  /** At once, for a campaign that another one extends. */
  readNow(path: string): Uint8Array | Trouble;
  /** Of what a path leads to, links followed. */
  inspect(path: string): Promise<Kind | Trouble>;
  list(folder: string): Promise<readonly Entry[] | Trouble>;
  /** The path without links. */
  realPath(path: string): Promise<string | Trouble>;
  /** Writes the whole file or nothing; never over another file unless told to. */
  write(path: string, bytes: Bytes, manner: "new" | "replace"): Promise<Trouble | undefined>;
  /** Adds to the end of a file that other programs add to as well. */
  append(path: string, bytes: Uint8Array): Promise<Trouble | undefined>;
  /** Makes a folder and those above it; one that is there is no trouble. */
  makeFolder(path: string): Promise<Trouble | undefined>;
  /** Takes a file away; one that is not there is no trouble. */
  remove(path: string): Promise<Trouble | undefined>;
  /** Opens a file to read here and there in it. */
  openPieces(path: string): Promise<Pieces | Trouble>;
};

export type Measured = { readonly size: number; readonly sha256: string };

/** `other`: a device, a pipe or the like. */
export type Kind = "file" | "folder" | "other";

export type Entry = { readonly name: string; readonly kind: Kind | "link" };

/** Why the disk or a stream did not do what was asked. `detail` is the system's own code, such as `EIO`. */
export type Trouble = { readonly trouble: TroubleWord; readonly detail: string };

export function isTrouble(value: object | string | undefined): value is Trouble {
  return typeof value === "object" && "trouble" in value;
}

/** The user pressed Ctrl-C. */
export class Interrupted extends Error {}
