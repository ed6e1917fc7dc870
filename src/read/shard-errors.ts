import errorsOfShard from "../../schemas/shard.schema.json?validator";
import type { SchemaError } from "./schema-error.js";

/** What the schema finds wrong with a line of a shard; the program loads it when shards are put together. */
export function shardErrors(value: unknown): readonly SchemaError[] {
  return errorsOfShard(value);
}
