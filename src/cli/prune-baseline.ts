import { withoutEntries } from "../exchange/baseline/without-entries.js";
import type { BaselineEntry } from "../model/baseline.js";
import { baselinePhrases } from "../phrases/baseline-phrases.js";
import { clean } from "../text/clean.js";
import { checkedBaseline } from "./checked-baseline.js";
import type { Invocation } from "./command.js";
import { JobError } from "./errors.js";
import { examineForBaseline } from "./examine-for-baseline.js";
import type { ExitCode } from "./exit-codes.js";
import { isGiven } from "./given-options.js";
import type { BaselineFile } from "./load-baseline.js";
import { positionText } from "./load-own-file.js";
import { baselineName } from "./surroundings.js";

/** Lists the entries whose finding is gone, and removes them where `--write` says so. */
export async function pruneBaseline(invocation: Invocation, paths: readonly string[]): Promise<ExitCode> {
  const { asking, report, inputs, exitCode } = await examineForBaseline(invocation, paths);
  const { baselineFile } = inputs;
  const { world, locale, options } = asking;
  if (!baselineFile)
    throw new JobError({ problem: "baseline", baseline: { why: "absent", file: baselineName } }, { locale });
  if (!report) return exitCode;

  const { gone } = report;
  const isWritten = isGiven(options, "write") && gone.length > 0;
  if (isWritten) await write(asking, baselineFile, gone);

  const words = baselinePhrases[locale];
  const left = baselineFile.entries.length - gone.length;
  const lines = [
    ...gone.map((entry) => words.gone({ ...entry, place: positionText(baselineFile.document, entry.place) })),
    (isWritten ? words.pruned : words.wouldPrune)(baselineFile.document.file, gone.length, left),
  ];
  await world.stdout.write(lines.map((line) => `${clean(line)}\n`).join(""));
  return exitCode;
}

async function write(
  { world, locale }: Invocation,
  { path, document, entries }: BaselineFile,
  gone: readonly BaselineEntry[],
): Promise<void> {
  const indices = new Set(gone.map((entry) => entries.indexOf(entry)));
  const text = withoutEntries(document, entries.length, indices);
  const left = entries.filter((_, index) => !indices.has(index));
  const bytes = new TextEncoder().encode(checkedBaseline(text, left));
  const trouble = await world.files.write(path, bytes, "replace");
  if (trouble) throw new JobError({ problem: "output", file: document.file, ...trouble }, { locale });
}
