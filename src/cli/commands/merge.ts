import { examineFiles } from "../../report/examine-files.js";
import { circumstancesOf } from "../circumstances.js";
import type { Invocation } from "../command.js";
import { answerOf, inLocaleOf, without } from "../examine-inputs.js";
import type { ExitCode } from "../exit-codes.js";
import { refuseInputs } from "../outputs.js";
import { resolvePath } from "../paths.js";
import { printAnswer, reportOutputs } from "../print-report.js";
import { mergeInputs, mergeSettings, toTrouble } from "../shards/merge-inputs.js";
import { readShards, shardFilePath } from "../shards/read-shards.js";
import { shardFiles } from "../shards/shard-files.js";
import { refusePublicName } from "../shards/shard-option.js";
import { checkReport as command } from "./check.js";

/** Puts the shards of a check together, and says what the check would have said. */
export async function merge(invocation: Invocation): Promise<ExitCode> {
  refusePublicName(invocation.options, "public_merge");
  const outputs = await reportOutputs(invocation, command);
  await refuseInputs(
    invocation,
    outputs,
    invocation.operands.map((shown) => shardFilePath(invocation, shown)),
  );

  const shards = await readShards(invocation);
  const [first] = shards;
  const settings = mergeSettings(invocation, first);
  const inputs = await mergeInputs(invocation, shards, first);
  const asking = inLocaleOf(invocation, inputs);
  const files = shardFiles(shards, first, inputs);
  const examined = await asking.world.interruptible(() =>
    examineFiles(circumstancesOf(settings, command, inputs), files),
  );

  const at = (path: string) => resolvePath(inputs.surroundings.base, path);
  const unread = shards.flatMap(({ troubles }) => troubles.map((note) => toTrouble(note, at)));
  const asked = { settings, question: command, inputs: without(inputs, unread) };
  return printAnswer(invocation, { command, settings, outputs }, await answerOf(asking, asked, examined));
}
