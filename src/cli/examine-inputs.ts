import type { LongReport } from "../model/report.js";
import { commandPhrases, type JobProblem } from "../phrases/command-phrases.js";
import { inquiryPhrases } from "../phrases/inquiry-phrases.js";
import { type Examined, examineFiles } from "../report/examine-files.js";
import { withOnly } from "../report/with-only.js";
import { circumstancesOf, type Question } from "./circumstances.js";
import type { Invocation } from "./command.js";
import { diskFiles } from "./disk-files.js";
import { JobError } from "./errors.js";
import { exitCodes, type Verdict, worst } from "./exit-codes.js";
import type { PathTrouble } from "./find-files.js";
import { gatherInputs, type Inputs } from "./gather-inputs.js";
import { isGiven } from "./given-options.js";
import { shownReason } from "./inquiries/shown-reason.js";
import type { InputFile } from "./open-file.js";
import { resolvePath } from "./paths.js";
import { startProgress } from "./progress.js";
import { refused } from "./refused.js";
import { cacheFor, keepCache } from "./run-cache.js";
import type { Settings } from "./settings.js";
import { sayLines, sayNote, sayNotice, sayProblem } from "./speak.js";

export type Answer = {
  /** Undefined: nothing could be examined. */
  readonly report: LongReport | undefined;
  readonly inputs: Inputs;
  readonly exitCode: Verdict;
};

/** Reads what the command line names and examines it; says on standard error what could not be read. */
export async function examineInputs(
  invocation: Invocation,
  settings: Settings,
  question: Question,
): Promise<Answer> {
  const { world, options } = invocation;
  const progress = startProgress(world, invocation.words, isGiven(options, "quiet"));
  const inputs = await world.interruptible(() => gatherInputs(invocation, settings));
  const asking = inLocaleOf(invocation, inputs);
  const cache = await cacheFor(asking, inputs);
  const files = diskFiles(world, { ...settings, ...inputs, base: inputs.surroundings.base, progress, cache });
  const examined = await world
    .interruptible(() => examineFiles(circumstancesOf(settings, question, inputs), files))
    .finally(progress.erase);
  await world.interruptible(() => keepCache(asking, inputs, cache));
  return answerOf(asking, { settings, question, inputs: without(inputs, files.troubles()) }, examined);
}

/** What was asked, and of what; of the inputs those that could be read. */
export type Asked = {
  readonly settings: Settings;
  readonly question: Question;
  readonly inputs: Inputs;
};

/** What an examination comes to, its troubles told. */
export async function answerOf(
  asking: Invocation,
  { settings, question, inputs: read }: Asked,
  examined: Examined,
): Promise<Answer> {
  const { locale } = asking;
  const isWhole = await sayTroubles(asking, read);
  if (read.files.length === 0) {
    await sayLeftOut(asking, read);
    if (isWhole) throw new JobError({ problem: "nothing_found", places: read.places }, { locale });
    return { report: undefined, inputs: read, exitCode: exitCodes.failed };
  }
  if ("refusal" in examined) throw refused(examined.refusal, read);

  const { report } = examined;
  await sayUnread(asking, report, question);
  if (settings.unit !== undefined && !report.files?.some(({ unit }) => unit === settings.unit)) {
    throw new JobError({ problem: "unknown_unit", unit: settings.unit }, { locale });
  }

  const holdsLedgers = answersForSomething(report, read, question);
  if (!holdsLedgers) await sayProblem(asking, { problem: "no_ledger", places: read.places });
  const exitCode = worst(report.verdict.exitCode, isWhole && holdsLedgers ? 0 : exitCodes.failed);
  const asked = withOnly(report, question.blocks, question.groupings);
  const troubles = troublesOf(read).map(({ path, problem }) => ({
    path,
    message: asking.words.job(problem),
  }));
  return { report: { ...asked, troubles, verdict: { ...report.verdict, exitCode } }, inputs: read, exitCode };
}

/** The inputs that could be read, and what could not. */
export function without(inputs: Inputs, troubles: readonly PathTrouble[]): Inputs {
  const failed = new Set(troubles.map(({ path }) => path));
  return {
    ...inputs,
    files: inputs.files.filter((file) => !failed.has(inputPath(inputs, file))),
    troubles: [...inputs.troubles, ...troubles].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** With the config's language, once it is known. */
export function inLocaleOf(invocation: Invocation, { locale }: Inputs): Invocation {
  return { ...invocation, locale, words: commandPhrases[locale] };
}

/** Where the files lie that were read. */
export function inputPaths(inputs: Inputs): string[] {
  const beside = [inputs.configPath, inputs.baselineFile?.path, inputs.campaignPath].filter(
    (path) => path !== undefined,
  );
  return [...inputs.files.map((file) => inputPath(inputs, file)), ...beside];
}

export function inputPath({ surroundings }: Inputs, { path }: Pick<InputFile, "path">): string {
  return resolvePath(surroundings.base, path);
}

/** Whether everything could be opened. */
export async function sayTroubles(invocation: Invocation, inputs: Inputs): Promise<boolean> {
  const { world, options } = invocation;
  const { lines } = inputs;
  const { show } = inputs.surroundings;
  if (isGiven(options, "debug")) {
    const shown = (path: string | undefined) => (path === undefined ? undefined : show(path));
    await sayNotice(invocation, { notice: "config", file: shown(inputs.configPath) });
    await sayNotice(invocation, { notice: "baseline", file: shown(inputs.baselineFile?.path) });
    await sayNotice(invocation, { notice: "campaign", file: shown(inputs.campaignPath) });
  }

  await sayLines(world, lines);
  const problems = troublesOf(inputs);
  for (const { problem } of problems) await sayProblem(invocation, problem);
  for (const { path, ...reason } of inputs.namedThough) {
    const though = inquiryPhrases[inputs.locale].namedThough(show(path), shownReason(reason, show));
    await sayNote(invocation, though);
  }
  return problems.length === 0;
}

type PathProblem = { readonly path: string; readonly problem: JobProblem };

/** What could not be opened or found, each with its path or pattern. */
function troublesOf({ surroundings, troubles, unmatched }: Inputs): PathProblem[] {
  return [
    ...troubles.map(({ path, trouble }): PathProblem => {
      const shown = surroundings.show(path);
      return { path: shown, problem: { problem: "path", path: shown, ...trouble } };
    }),
    ...unmatched.map(
      ({ pattern, config }): PathProblem => ({
        path: pattern,
        problem: { problem: "no_match", pattern, config },
      }),
    ),
  ];
}

export async function sayLeftOut(invocation: Invocation, { leftOut }: Inputs): Promise<void> {
  if (leftOut > 0) await sayNotice(invocation, { notice: "left_out", count: leftOut });
}

/** A command that prints no findings still says which files are in none of its totals. */
async function sayUnread(invocation: Invocation, { files }: LongReport, { blocks }: Question): Promise<void> {
  if (blocks.includes("findings")) return;

  for (const { path, readable } of files ?? []) {
    if (!readable) await sayNotice(invocation, { notice: "not_read", file: path });
  }
}

/**
 * Whether there was something to answer for: a ledger, a unit that owes a report, a file that could not be read; to
 * `validate`, any file of ours. A file that the user named is answered for in any case.
 */
function answersForSomething(
  { files = [], deadline, findings = [] }: LongReport,
  { files: inputs }: Inputs,
  { blocks }: Question,
): boolean {
  if (inputs.some(({ named }) => named) || (deadline?.units ?? []).length > 0) return true;

  if (files.some(({ kind }) => kind === "ledger")) return true;

  const foreign = new Set<string>();
  for (const { rule, file } of findings) if (rule === "read/unknown-kind") foreign.add(file);
  const ours = files.filter(({ path }) => !foreign.has(path));
  const isValidation = !blocks.some((block) => block !== "files" && block !== "findings");
  return ours.some(({ readable }) => isValidation || !readable);
}
