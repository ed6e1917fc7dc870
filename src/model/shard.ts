import type { CalendarDate } from "../time/calendar-date.js";
import type { RosterSource } from "./deadline.js";
import type { LedgerDigest, RowDigest } from "./digest.js";
import type { LocatedFinding, ReportFile, Spot } from "./report.js";
import type { UnreadableLedger } from "./source.js";
import type { TroubleWord } from "./trouble.js";

/** Which part of the files: `index` counts from 1. */
export type ShardNumber = { readonly index: number; readonly of: number };

/**
 * A partial report as lines of JSON, each an object with one key: `shard` first, then a line a file, `end` last. The
 * keys of `shard` and `end` are those of the JSON that the tool prints; a file's line is its digest, which the same
 * version of the tool alone reads (`schemas/shard.schema.json`).
 */
export type ShardLine = {
  readonly shard?: ShardHead;
  readonly file?: FileLine;
  readonly trouble?: PathNote;
  readonly end?: ShardEnd;
};

export const shardSchema = "taizhang/shard/1";

/** All that the answer depends on beside the files of the shard. */
export type ShardHead = {
  readonly schema: typeof shardSchema;
  readonly tool: { readonly name: string; readonly version: string };
  readonly index: number;
  readonly of: number;
  readonly as_of: CalendarDate;
  readonly clock: "today" | "stated";
  readonly per_file: boolean;
  readonly roster: RosterSource;
  /** Whether the user named a file of the run. */
  readonly named: boolean;
  readonly max_file_size: number;
  /** All files of the run, not of the shard alone; the hash is of their paths. */
  readonly files: { readonly count: number; readonly sha256: string };
  /** By which the files were judged. */
  readonly campaign: { readonly id: string; readonly file: string | null };
  readonly config: KeptText | null;
  readonly baseline: KeptText | null;
  /** Whether the run reads all that the baseline could have been written of. */
  readonly reads_all: boolean;
  /** Campaign files, with those that they extend. */
  readonly campaigns: readonly KeptCampaign[];
  /** Where was looked, as shown. */
  readonly places: readonly string[];
  /** What could not be looked into while files were searched. */
  readonly troubles: readonly PathNote[];
  readonly unmatched: readonly { readonly pattern: string; readonly config: string | null }[];
};

/** A file beside the ledgers, decoded. */
export type KeptText = { readonly path: string; readonly text: string };

/** `asked`: named by the user; `input`: found among the files; `base`: another one extends it. */
export type KeptCampaign = KeptText & { readonly use: "asked" | "input" | "base" };

/** A path that could not be opened, as shown, and the system's reason. */
export type PathNote = { readonly path: string; readonly trouble: TroubleWord; readonly detail: string };

/** A file's digest; findings have facts and no words. */
export type FileLine = {
  readonly file: ReportFile;
  readonly ledger?: LedgerDigest;
  readonly unreadable?: { readonly ledger?: UnreadableLedger | undefined; readonly spot: Spot };
  readonly items: readonly RowDigest[];
  readonly findings: readonly KeptFinding[];
};

export type KeptFinding = Omit<LocatedFinding, "message" | "remedy" | "file">;

/** `lines`: those before it; `sha256`: of their bytes. */
export type ShardEnd = { readonly lines: number; readonly sha256: string };

/** A partial report that was read back whole. `path`: the file that holds it, as shown. */
export type Shard = {
  readonly path: string;
  readonly head: ShardHead;
  readonly files: readonly FileLine[];
  readonly troubles: readonly PathNote[];
};
