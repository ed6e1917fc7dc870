import { exportForm, type Losses } from "../../exchange/export-form.js";
import { fillForm, type StatusWord } from "../../exchange/form/fill-form.js";
import type { JsonObject } from "../../exchange/form/record.js";
import { plainLedger } from "../../exchange/plain-ledger.js";
import type { ItemRow } from "../../model/report.js";
import { commandPhrases } from "../../phrases/command-phrases.js";
import { importPhrases } from "../../phrases/import-phrases.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import type { ReadFile } from "../../read/read-file.js";
import { writeWorkbook } from "../../workbook/write-workbook.js";
import { shownChange } from "../changes.js";
import type { Invocation } from "../command.js";
import { examineInputs, inLocaleOf, inputPaths } from "../examine-inputs.js";
import { exitCodes, type Verdict, worst } from "../exit-codes.js";
import { isGiven } from "../given-options.js";
import { jobCampaign } from "../job-campaign.js";
import { ledgersAtHand } from "../ledgers-at-hand.js";
import { type Output, refuseInputs, writeOutput } from "../outputs.js";
import type { Settings } from "../settings.js";
import { sayLines, sayNotice, sayProblem } from "../speak.js";

const question = { blocks: ["files", "items"], judges: ["unreadable"], groupings: [] } as const;

/** Ledgers as a workbook that officers fill in, or a blank one. */
export function exportWorkbook(
  invocation: Invocation,
  settings: Settings,
  outputs: readonly Output[],
): Promise<Verdict> {
  return isGiven(invocation.options, "template")
    ? exportTemplate(invocation, settings, outputs)
    : exportFilled(invocation, settings, outputs);
}

async function exportTemplate(
  invocation: Invocation,
  settings: Settings,
  outputs: readonly Output[],
): Promise<Verdict> {
  const { asOf, unit } = settings;
  const { campaign, locale } = await jobCampaign(invocation, settings);
  const asking = { ...invocation, locale, words: commandPhrases[locale] };
  const known = campaign.units?.find(({ code }) => code === unit);
  const details = known ? { name: known.name, level: known.level } : {};
  const ledgers: JsonObject[] =
    unit === undefined ? [] : [{ campaign: campaign.id, unit: { code: unit, ...details } }];
  await write(
    asking,
    outputs,
    await writeWorkbook(fillForm({ campaign, asOf, ledgers, statuses: new Map(), blankRows: 25 })),
  );
  return exitCodes.clean;
}

async function exportFilled(
  invocation: Invocation,
  settings: Settings,
  outputs: readonly Output[],
): Promise<Verdict> {
  const { report, inputs, exitCode } = await examineInputs(invocation, settings, question);
  if (!report) return exitCode;

  const asking = inLocaleOf(invocation, inputs);
  await refuseInputs(asking, outputs, inputPaths(inputs));
  const { ledgers, campaign } = await ledgersAtHand(settings, inputs);
  const { workbook, losses } = exportForm({
    campaign,
    asOf: settings.asOf,
    ledgers: ledgers.map(plain),
    statuses: statusesIn(report.items ?? []),
    blankRows: 0,
  });
  const { refused, listed } = linesOf(losses, asking);
  if (refused.length > 0) {
    await sayLines(asking.world, refused);
    await sayProblem(asking, { problem: "export_loses", count: refused.length });
    return worst(exitCode, exitCodes.findings);
  }
  await write(asking, outputs, await writeWorkbook(workbook));
  if (listed.length === 0) return exitCode;

  await sayLines(asking.world, listed);
  await sayProblem(asking, { problem: "export_keeps_mistakes", count: listed.length });
  return worst(exitCode, exitCodes.findings);
}

function plain({ document }: ReadFile): JsonObject {
  return document ? plainLedger(document) : {};
}

/** In the words of the ledger, which is in Chinese. */
function statusesIn(items: Iterable<ItemRow>): ReadonlyMap<string, StatusWord> {
  return new Map(Array.from(items, (row) => [row.item, statusWord(row)]));
}

const tones = {
  rectified: "good",
  in_progress: "note",
  unrectifiable: "warning",
  unaccounted: "bad",
  withdrawn: "note",
} as const;

function statusWord({ status, timeliness }: ItemRow): StatusWord {
  const { status: statuses, timeliness: timelinesses } = reportPhrases["zh-CN"];
  return timeliness === "overdue"
    ? { text: `${statuses[status]}（${timelinesses.overdue}）`, tone: "bad" }
    : { text: statuses[status], tone: tones[status] };
}

type Lines = { readonly refused: readonly string[]; readonly listed: readonly string[] };

/**
 * A mistake of the ledger stands in its cell for all to see, and an import would name it: such a workbook is written. One
 * that would give something else back is not.
 */
function linesOf({ problems, changes, tooLong }: Losses, { locale }: Invocation): Lines {
  const words = importPhrases[locale];
  const altered = problems.length > 0 ? [] : changes;
  return {
    refused: [
      ...tooLong.map(({ sheet, row, column }) => words.tooLong(sheet, row, column)),
      ...altered.map(({ change }) => words.change(shownChange(change))),
    ],
    listed: problems.map(words.problem),
  };
}

async function write(asking: Invocation, outputs: readonly Output[], bytes: Uint8Array): Promise<void> {
  for (const output of outputs) {
    await writeOutput(asking, output, bytes);
    if (output.file) await sayNotice(asking, { notice: "written", file: output.file.shown });
  }
}
