import { proposeMap } from "../../exchange/foreign/propose-map.js";
import { type Imported, toLedgers } from "../../exchange/import-ledgers.js";
import { writeMap } from "../../exchange/yaml/write-map.js";
import { commandPhrases } from "../../phrases/command-phrases.js";
import { importPhrases } from "../../phrases/import-phrases.js";
import type { Invocation } from "../command.js";
import { JobError, UsageError } from "../errors.js";
import { type ExitCode, exitCodes, type Verdict, worst } from "../exit-codes.js";
import { isGiven, textOf } from "../given-options.js";
import { jobCampaign } from "../job-campaign.js";
import { loadMap } from "../load-map.js";
import { mergeIntoLedgers } from "../merge-into-ledgers.js";
import { longFlag } from "../options.js";
import { readTable } from "../read-table.js";
import { readSettings } from "../settings.js";
import { limitsOf } from "../settle.js";
import { sayLines, sayProblem } from "../speak.js";
import { writeNewLedgers } from "../write-new-ledgers.js";

/** A workbook or a CSV file as ledgers. Nothing is written unless asked. */
export async function importLedgers(invocation: Invocation): Promise<ExitCode> {
  const [file, ...paths] = invocation.operands;
  if (file === undefined || file === "")
    throw new UsageError({ problem: "missing_argument", argument: "<table>" });
  refuseBoth(invocation);

  const settings = readSettings(invocation, paths);
  const { campaign, locale } = await jobCampaign(invocation, settings);
  const asking = { ...invocation, locale, words: commandPhrases[locale] };
  const named = textOf(invocation.options, "map");
  const map =
    named === undefined ? undefined : await loadMap(asking.world, named, limitsOf(settings), locale);
  const { kind, reading } = await readTable(asking, file, campaign, map);
  const imported = toLedgers(reading, campaign.id, kind === "form" ? "whole" : "added");
  if (imported.ledgers.length === 0 && imported.problems.length === 0) {
    throw new JobError({ problem: "nothing_to_import", file }, { locale });
  }
  await sayWhatWasMet(asking, imported);
  if (isGiven(invocation.options, "proposeMap")) {
    if (kind === "form") throw new JobError({ problem: "form_needs_no_map", file }, { locale });
    await asking.world.stdout.write(writeMap(proposeMap(reading)));
    return imported.problems.length > 0 ? exitCodes.findings : exitCodes.clean;
  }

  const isMerge = paths.length > 0 || isGiven(invocation.options, "write");
  const done: Verdict = isMerge
    ? await mergeIntoLedgers(asking, imported, paths)
    : await writeNewLedgers(asking, imported);
  return worst(done, imported.problems.length > 0 ? exitCodes.findings : exitCodes.clean);
}

/** New ledgers into a folder, or changes into those that are there. */
function refuseBoth({ options, operands }: Invocation): void {
  if (textOf(options, "folder") === undefined) return;
  if (isGiven(options, "write") || operands.length > 1) {
    throw new UsageError({ problem: "not_together", options: [longFlag("folder"), longFlag("write")] });
  }
}

async function sayWhatWasMet(asking: Invocation, { problems, remarks }: Imported): Promise<void> {
  const { world, locale, words, options } = asking;
  const { problem, remark } = importPhrases[locale];
  if (!isGiven(options, "quiet"))
    await sayLines(
      world,
      remarks.map((one) => words.noted(remark(one))),
    );
  await sayLines(world, problems.map(problem));
  if (problems.length > 0) await sayProblem(asking, { problem: "import_problems", count: problems.length });
}
