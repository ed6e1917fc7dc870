import type { KeptText, PathNote, ShardHead } from "../../model/shard.js";
import { shardSchema } from "../../model/shard.js";
import { type DigestedShard, digestShard, failuresIn } from "../../report/shards/digest-shard.js";
import { filesOf } from "../../report/shards/join-shards.js";
import { shardBytes } from "../../report/shards/shard-bytes.js";
import { shardOf } from "../../report/shards/shard-of.js";
import type { LocatedDocument } from "../../text/located-document.js";
import { circumstancesOf, type Question } from "../circumstances.js";
import type { Invocation } from "../command.js";
import { diskFiles } from "../disk-files.js";
import { JobError } from "../errors.js";
import { inLocaleOf, inputPaths, sayLeftOut, sayTroubles } from "../examine-inputs.js";
import { type ExitCode, exitCodes, worst } from "../exit-codes.js";
import type { PathTrouble } from "../find-files.js";
import { gatherInputs, type Inputs } from "../gather-inputs.js";
import { isGiven } from "../given-options.js";
import { plannedOutputs, refuseInputs, refuseOccupied, writeOutput } from "../outputs.js";
import { startProgress } from "../progress.js";
import { refused } from "../refused.js";
import { cacheFor, keepCache } from "../run-cache.js";
import { readSettings, type Settings } from "../settings.js";
import { sayNotice } from "../speak.js";
import { tool } from "../tool.js";
import { type KeptTexts, keepingTexts } from "./kept-texts.js";
import { shardNumber } from "./shard-option.js";

/**
 * A shard of a check: its own files by themselves, written down for `merge`. Fails by what is wrong with these files
 * alone; of the whole only `merge` can tell.
 */
export async function checkShard(invocation: Invocation, question: Question): Promise<ExitCode> {
  const { world, options } = invocation;
  const number = shardNumber(invocation);
  const settings = readSettings(invocation, invocation.operands);
  const [output] = plannedOutputs(world, options, ["ndjson"]);
  if (!output) throw new Error("no output");
  await refuseOccupied(invocation, [output]);

  const progress = startProgress(world, invocation.words, isGiven(options, "quiet"));
  const inputs = await world.interruptible(() => gatherInputs(invocation, settings));
  const asking = inLocaleOf(invocation, inputs);
  const { files } = inputs;
  const own = files.map(({ path }) => path).filter((path) => shardOf(path, number.of) === number.index);
  const cache = await cacheFor(asking, inputs);
  const disk = diskFiles(world, { ...settings, ...inputs, base: inputs.surroundings.base, progress, cache });
  const { circumstances, texts } = keepingTexts(circumstancesOf(settings, question, inputs));
  const digested = await world
    .interruptible(() => digestShard(circumstances, disk, own))
    .finally(progress.erase);
  await world.interruptible(() => keepCache(asking, inputs, cache));

  const unread = disk.troubles();
  const isWhole = await sayTroubles(asking, { ...inputs, troubles: [...inputs.troubles, ...unread] });
  if (files.length === 0) {
    await sayLeftOut(asking, inputs);
    if (isWhole) throw new JobError({ problem: "nothing_found", places: inputs.places }, asking);
    return exitCodes.failed;
  }
  if ("refusal" in digested) throw refused(digested.refusal, inputs);

  await refuseInputs(asking, [output], inputPaths(inputs));
  const head = headOf({ settings, inputs, texts, digested, ...number });
  const troubles = notesOf(unread, inputs);
  await writeOutput(asking, output, shardBytes({ head, digests: digested.digests, troubles }));
  if (output.file) await sayNotice(asking, { notice: "written", file: output.file.shown });
  await sayNotice(asking, { notice: "shard", ...number, files: own.length, all: files.length });

  const failures = failuresIn(digested.digests, circumstances);
  const isSound = failures.findings + failures.unreadable === 0;
  if (!isSound) await sayNotice(asking, { notice: "shard_fails", ...failures });
  return worst(isSound ? exitCodes.clean : exitCodes.findings, isWhole ? exitCodes.clean : exitCodes.failed);
}

type Known = {
  readonly settings: Settings;
  readonly inputs: Inputs;
  readonly texts: KeptTexts;
  readonly digested: DigestedShard;
  readonly index: number;
  readonly of: number;
};

function headOf({ settings, inputs, texts, digested, index, of }: Known): ShardHead {
  const { configDocument, baselineFile } = inputs;
  const { campaign, candidates } = digested;
  return {
    schema: shardSchema,
    tool,
    index,
    of,
    as_of: settings.asOf,
    clock: settings.clock,
    per_file: settings.perFile,
    roster: inputs.roster,
    named: inputs.files.some(({ named }) => named),
    max_file_size: inputs.maxBytes,
    files: filesOf(inputs.files.map(({ path }) => path)),
    campaign: { id: campaign.campaign.id, file: campaign.file?.document.file ?? null },
    config: kept(configDocument),
    baseline: kept(baselineFile?.document),
    reads_all: inputs.readsAll,
    campaigns: texts.campaigns(candidates),
    places: inputs.places,
    troubles: notesOf(inputs.troubles, inputs),
    unmatched: inputs.unmatched.map(({ pattern, config }) => ({ pattern, config: config ?? null })),
  };
}

function kept(document: LocatedDocument | undefined): KeptText | null {
  return document ? { path: document.file, text: document.text } : null;
}

function notesOf(troubles: readonly PathTrouble[], { surroundings }: Inputs): PathNote[] {
  return troubles
    .map(({ path, trouble }) => ({ path: surroundings.show(path), ...trouble }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
