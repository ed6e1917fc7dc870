import { type Machine, run, type Thing, type Transcript } from "../a-world.js";

/** A shard's file by its number. */
export const shardName = (index: number) => `out/${index}.ndjson`;

export const shardNames = (of: number) => Array.from({ length: of }, (_, index) => shardName(index + 1));

/** Runs the shards of a check in such a machine, one after the other; each says what it said, and what it wrote. */
export async function runShards(
  argv: readonly string[],
  of: number,
  machine: Machine,
): Promise<{ readonly said: readonly Transcript[]; readonly files: Readonly<Record<string, string>> }> {
  const said: Transcript[] = [];
  const files: Record<string, string> = {};
  for (const [index, name] of shardNames(of).entries()) {
    const number = ["--shard", `${index + 1}/${of}`, "--output", name, "--reader", "auto"];
    const transcript = await run(["check", ...argv, ...number], {
      ...machine,
      folders: [...(machine.folders ?? []), "out"],
    });
    const written = transcript.files[name];
    if (written !== undefined) files[name] = written;
    said.push(transcript);
  }
  return { said, files };
}

/** Merges shards where the files of their run lie. */
export function mergeShards(
  argv: readonly string[],
  shards: Readonly<Record<string, Thing>>,
  machine: Machine,
): Promise<Transcript> {
  const files = { ...machine.files, ...shards };
  return run(["merge", ...Object.keys(shards), ...argv], { ...machine, files });
}
