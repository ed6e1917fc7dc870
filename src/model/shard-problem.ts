/**
 * Why a file is no partial report that can be used. `changed`: it is not what was written; `malformed`: it is, and the
 * line is not as the schema has it all the same.
 */
export type ShardFault =
  | { readonly fault: "not_a_shard" | "cut_short" | "changed" }
  | { readonly fault: "other_schema"; readonly schema: string; readonly known: string }
  | { readonly fault: "other_tool"; readonly version: string; readonly own: string }
  | { readonly fault: "malformed"; readonly line: number; readonly pointer: string };

/** In what shards of different runs differ. */
export type ShardKey =
  | "of"
  | "as_of"
  | "config"
  | "baseline"
  | "campaign"
  | "per_file"
  | "roster"
  | "max_file_size"
  | "files";

/** Why shards are not one run; `paths` are of the files that hold them, `values` what each has. */
export type ShardRefusal =
  | {
      readonly refusal: "mixed";
      readonly key: ShardKey;
      readonly paths: readonly [string, string];
      readonly values: readonly [string, string];
    }
  | { readonly refusal: "twice"; readonly index: number; readonly paths: readonly string[] }
  | {
      readonly refusal: "missing";
      readonly of: number;
      readonly missing: readonly number[];
      readonly paths: readonly string[];
    }
  | { readonly refusal: "incomplete"; readonly path: string };

/** Why shards of one run cannot be put together all the same; `path` is of a file of the run. */
export type ShardObstacle =
  /** The ledgers, read whole, belong to another campaign than a first look showed. */
  | { readonly obstacle: "other_campaign"; readonly used: string; readonly found: string }
  | { readonly obstacle: "missed_campaign"; readonly path: string }
  /** A ledger that must be looked at again, since another one of its unit was reported on a later day. */
  | { readonly obstacle: "gone" | "altered"; readonly path: string };

export type ShardProblem = (ShardFault & { readonly path: string }) | ShardRefusal | ShardObstacle;
