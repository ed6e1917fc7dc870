import type { Shard } from "../../model/shard.js";
import type { ShardProblem } from "../../model/shard-problem.js";
import { refusalOf } from "../../report/shards/join-shards.js";
import { readShard } from "../../report/shards/read-shard.js";
import type { Invocation } from "../command.js";
import { JobError, UsageError } from "../errors.js";
import { resolvePath, toPath } from "../paths.js";
import { tool } from "../tool.js";
import { isTrouble } from "../world.js";

export function shardFilePath({ world }: Invocation, shown: string): string {
  return resolvePath(world.cwd, toPath(shown, world.platform));
}

/** The shards of one run, all of them, one read after the other; the first is there. */
export async function readShards(invocation: Invocation): Promise<readonly [Shard, ...Shard[]]> {
  const { operands, locale } = invocation;
  const [first, ...others] = operands;
  if (first === undefined) throw new UsageError({ problem: "missing_argument", argument: "<shards...>" });

  const shards: [Shard, ...Shard[]] = [await readOne(invocation, first)];
  for (const shown of others) shards.push(await readOne(invocation, shown));
  const refusal = refusalOf(shards);
  if (refusal) throw shardError(refusal, locale);
  return shards;
}

async function readOne(invocation: Invocation, shown: string): Promise<Shard> {
  const { world, locale } = invocation;
  const bytes = await world.interruptible(() => world.files.read(shardFilePath(invocation, shown)));
  if (isTrouble(bytes)) throw new JobError({ problem: "path", path: shown, ...bytes }, { locale });

  const read = readShard(shown, bytes, tool.version);
  if ("fault" in read) throw shardError({ ...read, path: shown }, locale);
  return read.shard;
}

export function shardError(shards: ShardProblem, locale: Invocation["locale"]): JobError {
  return new JobError({ problem: "shards", shards }, { locale });
}
