import { commandPhrases } from "../../phrases/command-phrases.js";
import { inquiryPhrases, type LeftOutReason } from "../../phrases/inquiry-phrases.js";
import { toJson } from "../../render/escape-json.js";
import { clean } from "../../text/clean.js";
import type { Invocation } from "../command.js";
import { JobError } from "../errors.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import type { LeftOut } from "../find-files.js";
import type { FoundSources } from "../find-sources.js";
import { findSettled, shownPlaces, unmatchedIn } from "../gather-inputs.js";
import { plannedOutputs, refuseOccupied, writeOutput } from "../outputs.js";
import type { Settings } from "../settings.js";
import { type Settled, settle } from "../settle.js";
import { sayLines, sayNote, sayProblem } from "../speak.js";
import { standardInputPath } from "../surroundings.js";
import { tool } from "../tool.js";
import { shownReason } from "./shown-reason.js";

type ListedFile = { readonly path: string; readonly named: boolean; readonly though: LeftOutReason | null };

/** The files that would be checked, a line each; what is left out, and why, on standard error, or both as JSON. */
export async function listFiles(invocation: Invocation, settings: Settings): Promise<ExitCode> {
  const outputs = plannedOutputs(invocation.world, invocation.options, ["text", "json"]);
  await refuseOccupied(invocation, outputs);

  const settled = await settle(invocation, settings);
  const { locale } = settled;
  const asking = { ...invocation, locale, words: commandPhrases[locale] };
  const found = await findSettled(invocation.world, settled);
  const files = listed(invocation, settled, found);
  const isWhole = await sayTroubles(asking, settled, found);

  const leftOut = found.leftOut.map((one) => shown(one, settled));
  for (const output of outputs) {
    const isJson = output.format === "json";
    await writeOutput(asking, output, isJson ? asJson(files, leftOut) : asText(files));
    if (!isJson) await sayReasons(asking, settled, found);
  }
  if (files.length === 0 && isWhole) {
    throw new JobError(
      { problem: "nothing_found", places: shownPlaces(invocation.world, settled) },
      { locale },
    );
  }
  return isWhole ? exitCodes.clean : exitCodes.failed;
}

function listed(
  { world, options }: Invocation,
  { surroundings: { show }, places }: Settled,
  { files, namedThough }: FoundSources,
): ListedFile[] {
  const though = new Map(
    namedThough.map(({ path, ...reason }) => [path, shownReason(reason, show)] as const),
  );
  const standardInput = places.places.includes("-")
    ? [{ path: standardInputPath(world, options), named: true }]
    : [];
  return [...standardInput, ...files]
    .map(({ path, named }) => ({ path: show(path), named, though: though.get(path) ?? null }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function shown(one: LeftOut, { surroundings: { show } }: Settled) {
  const { path, kind, ...reason } = one;
  return { path: show(path), kind, reason: shownReason(reason, show) };
}

function asText(files: readonly ListedFile[]): string {
  return files.map(({ path }) => `${clean(path)}\n`).join("");
}

type ShownLeftOut = ReturnType<typeof shown>;

function asJson(files: readonly ListedFile[], leftOut: readonly ShownLeftOut[]): string {
  const data = {
    schema: "taizhang/files/1",
    tool,
    files,
    left_out: leftOut.map(({ path, kind, reason }) => ({ path, kind, ...reason })),
  };
  return `${toJson(data, 2)}\n`;
}

async function sayReasons(
  asking: Invocation,
  { surroundings: { show } }: Settled,
  { namedThough, leftOut }: FoundSources,
): Promise<void> {
  const words = inquiryPhrases[asking.locale];
  for (const { path, ...reason } of namedThough) {
    await sayNote(asking, words.namedThough(show(path), shownReason(reason, show)));
  }
  for (const { path, kind, ...reason } of leftOut) {
    const shown = kind === "folder" ? `${show(path)}/` : show(path);
    await sayNote(asking, words.leftOut(shown, shownReason(reason, show)));
  }
}

/** Whether everything that was named is there. */
async function sayTroubles(asking: Invocation, settled: Settled, found: FoundSources): Promise<boolean> {
  await sayLines(asking.world, settled.configFile?.lines ?? []);
  for (const { path, trouble } of found.troubles) {
    await sayProblem(asking, { problem: "path", path: settled.surroundings.show(path), ...trouble });
  }
  for (const unmatched of unmatchedIn(settled, found)) {
    await sayProblem(asking, { problem: "no_match", ...unmatched });
  }
  return found.troubles.length + found.unmatched.length === 0;
}
