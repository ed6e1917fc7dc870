import type { ShardNumber } from "../../model/shard.js";
import type { OptionName } from "../../phrases/help-phrases.js";
import type { Invocation } from "../command.js";
import { UsageError } from "../errors.js";
import { type GivenOptions, isGiven, textOf } from "../given-options.js";
import { longFlag } from "../options.js";
import { namedPublic } from "../public/named-public.js";

/** Options that say how the whole is shown or judged, which `merge` does, or choose what no shard can tell apart. */
const foreign: readonly OptionName[] = [
  "format",
  "maxWarnings",
  "maxFindings",
  "unit",
  "stdinFilename",
  "printConfig",
  "listFiles",
  "public",
];

/** `2/8`: the second of eight. Files come by path alone, so that standard input falls into no shard. */
export function shardNumber({ options, operands }: Invocation): ShardNumber {
  const option = longFlag("shard");
  const value = textOf(options, "shard") ?? "";
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  const number = { index: Number(index ?? 0), of: Number(of ?? 0) };
  if (number.index < 1 || number.index > number.of)
    throw new UsageError({ problem: "not_a_shard", option, value });

  const other = foreign.find((name) => isGiven(options, name));
  if (other) throw new UsageError({ problem: "not_together", options: [option, longFlag(other)] });
  if (operands.includes("-")) throw new UsageError({ problem: "not_together", options: [option, "-"] });
  refusePublicName(options, "public_shard");
  return number;
}

/** What is to be masked is known from all ledgers, which neither a shard nor `merge` has at hand. */
export function refusePublicName(options: GivenOptions, problem: "public_shard" | "public_merge"): void {
  const file = namedPublic(options);
  if (file !== undefined) throw new UsageError({ problem, file });
}
