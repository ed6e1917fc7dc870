import type { Shard, ShardHead } from "../../model/shard.js";
import type { ShardKey, ShardRefusal } from "../../model/shard-problem.js";
import { sha256 } from "../../read/sha256.js";
import { compareText } from "../order.js";
import { shardOf } from "./shard-of.js";

/** Of each key what is compared, and how it is shown to people. */
const compared: Readonly<Record<ShardKey, (head: ShardHead) => readonly [unknown, string]>> = {
  of: ({ of }) => [of, String(of)],
  as_of: ({ as_of, clock }) => [[as_of, clock], clock === "today" ? `${as_of} (today)` : as_of],
  config: ({ config }) => [config, config?.path ?? "-"],
  baseline: ({ baseline, reads_all }) => [[baseline, reads_all], baseline?.path ?? "-"],
  campaign: ({ campaign, campaigns }) => [[campaign, campaigns], campaign.file ?? campaign.id],
  per_file: ({ per_file }) => [per_file, per_file ? "--per-file" : "-"],
  roster: ({ roster, named }) => [[roster, named], roster],
  max_file_size: ({ max_file_size }) => [max_file_size, String(max_file_size)],
  files: ({ files, troubles, unmatched }) => [[files, troubles, unmatched], String(files.count)],
};

const keys = Object.keys(compared).filter((key): key is ShardKey => key in compared);

/** Undefined: they are all the shards of one run, each once, and together they hold all its files. */
export function refusalOf(shards: readonly Shard[]): ShardRefusal | undefined {
  return mixture(shards) ?? duplicate(shards) ?? gap(shards) ?? incomplete(shards);
}

function mixture([first, ...others]: readonly Shard[]): ShardRefusal | undefined {
  if (!first) return undefined;

  for (const other of others) {
    const key = keys.find((one) => textOf(one, first) !== textOf(one, other));
    if (key) {
      const values = [compared[key](first.head)[1], compared[key](other.head)[1]] as const;
      return { refusal: "mixed", key, paths: [first.path, other.path], values };
    }
  }
  return undefined;
}

function textOf(key: ShardKey, { head }: Shard): string {
  return JSON.stringify(compared[key](head)[0]);
}

function duplicate(shards: readonly Shard[]): ShardRefusal | undefined {
  for (const { head } of shards) {
    const same = shards.filter((other) => other.head.index === head.index);
    if (same.length > 1) return { refusal: "twice", index: head.index, paths: same.map(({ path }) => path) };
  }
  return undefined;
}

function gap(shards: readonly Shard[]): ShardRefusal | undefined {
  const of = shards[0]?.head.of ?? 0;
  const there = new Set(shards.map(({ head }) => head.index));
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !there.has(index));
  return missing.length > 0
    ? { refusal: "missing", of, missing, paths: shards.map(({ path }) => path) }
    : undefined;
}

/** A shard without one of its files, or with another's, was tampered with: the sum shows it, and then each file. */
function incomplete(shards: readonly Shard[]): ShardRefusal | undefined {
  for (const shard of shards) {
    const foreign = pathsIn(shard).some((path) => shardOf(path, shard.head.of) !== shard.head.index);
    if (foreign) return { refusal: "incomplete", path: shard.path };
  }
  const [first] = shards;
  const all = filesOf(shards.flatMap(pathsIn));
  return first && JSON.stringify(all) !== JSON.stringify(first.head.files)
    ? { refusal: "incomplete", path: first.path }
    : undefined;
}

function pathsIn({ files, troubles }: Shard): string[] {
  return [...files.map(({ file }) => file.path), ...troubles.map(({ path }) => path)];
}

/** What a shard keeps of the list of all files. */
export function filesOf(paths: readonly string[]): ShardHead["files"] {
  const list = JSON.stringify(paths.toSorted(compareText));
  return { count: paths.length, sha256: sha256(new TextEncoder().encode(list)) };
}
