import { sha256 } from "../../read/sha256.js";

/** Into which of the shards, counted from 1, a file falls: its path alone decides, so that every machine agrees. */
export function shardOf(path: string, of: number): number {
  const hash = sha256(new TextEncoder().encode(path));
  return (Number.parseInt(hash.slice(0, 8), 16) % of) + 1;
}
