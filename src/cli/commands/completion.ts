import { helpWords } from "../../phrases/help-words.js";
import { rules } from "../../rules/registry.js";
import { shells } from "../argument-words.js";
import type { Invocation } from "../command.js";
import { commands } from "../commands.js";
import { bashScript } from "../completion/bash.js";
import { fishScript } from "../completion/fish.js";
import { type Outline, outlineOf } from "../completion/outline.js";
import { powershellScript } from "../completion/powershell.js";
import { zshScript } from "../completion/zsh.js";
import { UsageError } from "../errors.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { formatsOf } from "../formats.js";
import { plannedOutputs, refuseOccupied, writeOutput } from "../outputs.js";
import { toWord } from "../read-options.js";
import { sayNotice } from "../speak.js";

const scripts: Readonly<Record<(typeof shells)[number], (outline: Outline) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/**
 * A script that completes commands, options and their words. Everything that it offers stands in it: asking the program
 * at each press of the tab key would take Node's start-up every time, and offer no file names.
 */
export async function completion(invocation: Invocation): Promise<ExitCode> {
  const { world, options, operands, locale } = invocation;
  const [written] = operands;
  if (written === undefined) throw new UsageError({ problem: "missing_argument", argument: "<shell>" });

  const shell = toWord("<shell>", written, shells);
  const [output] = plannedOutputs(world, options, [shell]);
  if (!output) throw new Error("no output");
  await refuseOccupied(invocation, [output]);

  const known = { formatsOf, ruleIds: rules.map(({ id }) => id) };
  await writeOutput(invocation, output, scripts[shell](outlineOf(commands, helpWords(locale), known)));
  if (output.file) await sayNotice(invocation, { notice: "written", file: output.file.shown });
  return exitCodes.clean;
}
