import { type Change, changesBetween } from "../exchange/changes.js";
import { foldIn, idsOfOthers } from "../exchange/fold-in.js";
import type { JsonObject } from "../exchange/form/record.js";
import { newStock } from "../exchange/form/stock.js";
import type { Imported, ImportedLedger } from "../exchange/import-ledgers.js";
import { itemsBeside, mergeLedger } from "../exchange/merge-ledger.js";
import { plainLedger } from "../exchange/plain-ledger.js";
import { editLedger } from "../exchange/yaml/edit-ledger.js";
import { importPhrases } from "../phrases/import-phrases.js";
import type { ReadFile } from "../read/read-file.js";
import { clean } from "../text/clean.js";
import { shownChange } from "./changes.js";
import { checkedText } from "./checked-text.js";
import type { Invocation } from "./command.js";
import { JobError } from "./errors.js";
import { examineInputs, inputPath } from "./examine-inputs.js";
import { exitCodes, type Verdict, worst } from "./exit-codes.js";
import type { Inputs } from "./gather-inputs.js";
import { isGiven } from "./given-options.js";
import { ledgersAtHand } from "./ledgers-at-hand.js";
import { readSettings } from "./settings.js";
import { sayLines, sayNotice, sayProblem } from "./speak.js";

const question = { blocks: ["files"], judges: ["unreadable"], groupings: [] } as const;

/** A ledger that is there, and what would change in it. */
type Edit = { readonly file: ReadFile; readonly changes: readonly Change[]; readonly text: string };

/** Shows what a table would change in the ledgers that are there, and changes it where `--write` says so. */
export async function mergeIntoLedgers(
  asking: Invocation,
  imported: Imported,
  paths: readonly string[],
): Promise<Verdict> {
  const settings = readSettings(asking, paths);
  const { report, inputs, exitCode } = await examineInputs(asking, settings, question);
  if (!report) return exitCode;

  const { ledgers: files } = await ledgersAtHand(settings, inputs);
  const edits: Edit[] = [];
  let verdict: Verdict = exitCode;
  for (const ledger of imported.ledgers) {
    const file = ledgerOf(files, ledger.unit);
    const others = file ? idsOfOthers(plainOf(file), ledger.ledger, ledger.made) : [];
    if (file && others.length > 0) {
      const told = importPhrases[asking.locale].idsOfOthers(file.path, others);
      await sayLines(asking.world, [asking.words.failed(told)]);
      verdict = worst(verdict, exitCodes.findings);
    } else if (file) edits.push(await editOf(asking, file, ledger, imported));
    else {
      await sayProblem(asking, { problem: "no_ledger_of_unit", unit: ledger.unit });
      verdict = worst(verdict, exitCodes.findings);
    }
  }
  for (const edit of edits) await showChanges(asking, edit);
  if (!isGiven(asking.options, "write")) return verdict;
  // What could not be read would be taken for empty, and would be emptied in the ledger.
  if (imported.problems.length > 0) {
    await sayProblem(asking, { problem: "not_written_yet" });
    return verdict;
  }
  for (const edit of edits) await writeEdit(asking, edit, inputs);
  return verdict;
}

function ledgerOf(files: readonly ReadFile[], unit: string): ReadFile | undefined {
  return files.find(({ content }) => content.kind === "ledger" && content.ledger.unit.code === unit);
}

async function editOf(
  asking: Invocation,
  file: ReadFile,
  { ledger }: ImportedLedger,
  { covered, lists }: Imported,
): Promise<Edit> {
  const old = plainOf(file);
  // Somebody else's sheet takes nothing away: what it leaves empty stays.
  const merged =
    lists === "whole"
      ? mergeLedger(old, ledger, covered)
      : mergeLedger(old, foldIn(old, ledger, covered), newStock().covered);
  const beside = itemsBeside(old, ledger);
  if (beside.length > 0) await sayNotice(asking, { notice: "items_stay", file: file.path, items: beside });
  const changes = changesBetween(old, merged);
  const text = documentOf(file).text;
  return {
    file,
    changes,
    text: changes.length === 0 ? text : checkedText(editLedger(text, merged), merged),
  };
}

function documentOf({ document, path }: ReadFile) {
  if (!document) throw new Error(`no document of ${path}`);
  return document;
}

function plainOf(file: ReadFile): JsonObject {
  return plainLedger(documentOf(file));
}

async function showChanges({ world, words, locale }: Invocation, { file, changes }: Edit): Promise<void> {
  const lines = changes.map((change) => `  ${importPhrases[locale].change(shownChange(change))}`);
  const head = words.changesIn(file.path, changes.length);
  await world.stdout.write([head, ...lines].map((line) => `${clean(line)}\n`).join(""));
}

async function writeEdit(asking: Invocation, { file, changes, text }: Edit, inputs: Inputs): Promise<void> {
  if (changes.length === 0) return;

  const trouble = await asking.world.files.write(
    inputPath(inputs, file),
    new TextEncoder().encode(text),
    "replace",
  );
  if (trouble)
    throw new JobError({ problem: "output", file: file.path, ...trouble }, { locale: asking.locale });
  await sayNotice(asking, { notice: "written", file: file.path });
}
