import type { Locale } from "../language/locale.js";
import { nearest } from "../read/nearest.js";
import type { Invocation } from "./command.js";
import { JobError, UsageError } from "./errors.js";
import { type GivenOptions, isGiven, textOf, textsOf } from "./given-options.js";
import { longFlag } from "./options.js";
import { folderOf, resolvePath, toPath } from "./paths.js";
import { isTrouble, type Trouble, type World } from "./world.js";

/** Something to print: in which format, and into which file; undefined: standard output. */
export type Output = { readonly format: string; readonly file: OutputFile | undefined };

/** `shown`: as the user wrote it. */
export type OutputFile = { readonly path: string; readonly shown: string };

/**
 * What `--format` and `--output` ask for. `--output` is for the format that names no file of its own; standard output
 * and each file hold one format.
 */
export function plannedOutputs(world: World, options: GivenOptions, known: readonly string[]): Output[] {
  const wanted = textsOf(options, "format");
  const formats = (wanted.length > 0 ? wanted : known.slice(0, 1)).map((text) => parseFormat(text, known));
  const output = textOf(options, "output");
  if (output !== undefined && formats.every(({ file }) => file !== undefined)) {
    throw new UsageError({ problem: "nothing_for_output", file: output });
  }

  const outputs = formats.map(({ format, file }) => ({ format, file: toFile(world, file ?? output) }));
  refuseShared(outputs);
  return outputs;
}

/** `csv:C:\x.csv` → `csv` and `C:\x.csv`. */
function parseFormat(text: string, known: readonly string[]): { format: string; file: string | undefined } {
  const colon = text.indexOf(":");
  const format = colon === -1 ? text : text.slice(0, colon);
  const option = longFlag("format");
  if (!known.includes(format)) {
    const suggestion = nearest(format, known);
    throw new UsageError({ problem: "not_one_of", option, value: format, allowed: known, suggestion });
  }

  const file = colon === -1 ? undefined : text.slice(colon + 1);
  if (file === "") throw new UsageError({ problem: "missing_value", option: `${option} ${text}` });
  return { format, file };
}

function toFile({ cwd, platform }: World, file: string | undefined): OutputFile | undefined {
  if (file === undefined || file === "-") return undefined;
  return { path: resolvePath(cwd, toPath(file, platform)), shown: file };
}

function refuseShared(outputs: readonly Output[]): void {
  const toStandardOutput = outputs.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (toStandardOutput.length > 1) {
    throw new UsageError({ problem: "two_to_standard_output", formats: toStandardOutput });
  }

  const files = outputs.flatMap(({ file }) => (file ? [file] : []));
  const shared = files.find(({ path }, index) => files.findIndex((other) => other.path === path) < index);
  if (shared) throw new UsageError({ problem: "two_to_one_file", file: shared.shown });
}

/** Formats that are bytes and no text. */
const binaryFormats: readonly string[] = ["docx", "parquet", "xlsx"];

/** What is no text would only disturb a terminal; into a pipe it may go. */
export function refuseTerminal({ stdout }: World, outputs: readonly Output[]): void {
  const shown = outputs.find(({ format, file }) => file === undefined && binaryFormats.includes(format));
  if (shown && stdout.isTerminal)
    throw new UsageError({ problem: "binary_to_terminal", format: shown.format });
}

/** Looks before the work begins: an existing file stays unless `--force` is given, and inputs always do. */
export async function refuseOccupied(
  { world: { files }, options, locale }: Invocation,
  outputs: readonly Output[],
): Promise<void> {
  for (const { file } of outputs) {
    if (!file) continue;

    const kind = await files.inspect(file.path);
    if (kind === "folder") throw outputError(file, { trouble: "folder", detail: "" }, locale);
    if (kind === "file" && !isGiven(options, "force")) {
      throw new JobError({ problem: "output_exists", file: file.shown }, { locale });
    }
    if (isTrouble(kind) && (await files.inspect(folderOf(file.path))) !== "folder") {
      throw outputError(file, { trouble: "no_folder", detail: "" }, locale);
    }
  }
}

/** Results over a ledger would destroy evidence, whatever the user says. */
export async function refuseInputs(
  { world: { files }, locale }: Invocation,
  outputs: readonly Output[],
  inputs: readonly string[],
): Promise<void> {
  for (const { file } of outputs) {
    if (!file) continue;

    const real = await files.realPath(file.path);
    if (inputs.includes(file.path) || (!isTrouble(real) && inputs.includes(real))) {
      throw new JobError({ problem: "output_is_input", file: file.shown }, { locale });
    }
  }
}

/** Writes one output whole; what comes in pieces is written piece by piece. */
export async function writeOutput(
  { world: { stdout, files }, options, locale }: Invocation,
  { file }: Output,
  data: string | Uint8Array | Iterable<string | Uint8Array>,
): Promise<void> {
  const pieces = typeof data === "string" || data instanceof Uint8Array ? [data] : inBatches(data);
  if (!file) {
    for (const piece of pieces) {
      const trouble = await stdout.write(piece);
      if (trouble) throw outputError({ path: "", shown: "stdout" }, trouble, locale);
    }
    return;
  }

  const manner = isGiven(options, "force") ? "replace" : "new";
  const trouble = await files.write(file.path, encoded(pieces), manner);
  if (trouble?.trouble === "exists")
    throw new JobError({ problem: "output_exists", file: file.shown }, { locale });
  if (trouble) throw outputError(file, trouble, locale);
}

/** UTF-16 units that are written together. */
const batch = 64 * 1024;

function* inBatches(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let waiting = "";
  for (const piece of pieces) {
    const isText = typeof piece === "string";
    if (isText) waiting += piece;
    if (waiting !== "" && (!isText || waiting.length >= batch)) {
      yield waiting;
      waiting = "";
    }
    if (!isText) yield piece;
  }
  if (waiting !== "") yield waiting;
}

function* encoded(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of pieces) yield typeof piece === "string" ? encoder.encode(piece) : piece;
}

function outputError(file: OutputFile, trouble: Trouble, locale: Locale): JobError {
  return new JobError({ problem: "output", file: file.shown, ...trouble }, { locale });
}
