import { rowFormats } from "../../exchange/rows/registry.js";
import type { RowFormat } from "../../exchange/rows/row-format.js";
import type { Invocation } from "../command.js";
import { UsageError } from "../errors.js";
import { examineInputs, inLocaleOf, inputPaths } from "../examine-inputs.js";
import type { ExitCode } from "../exit-codes.js";
import { type Output, plannedOutputs, refuseInputs, refuseOccupied, writeOutput } from "../outputs.js";
import { readSettings } from "../settings.js";
import { sayNotice } from "../speak.js";

/** Hands the items to other programs: a flat row an item. */
export async function exportItems(invocation: Invocation): Promise<ExitCode> {
  const { world, options } = invocation;
  const settings = readSettings(invocation, invocation.operands);
  const names = rowFormats.map(({ name }) => name);
  const outputs = plannedOutputs(world, options, names);
  for (const output of outputs) refuseTerminal(invocation, output);
  await refuseOccupied(invocation, outputs);

  const answer = await examineInputs(invocation, settings, {
    blocks: ["files", "items"],
    judges: ["unreadable"],
    groupings: [],
  });
  if (!answer.report) return answer.exitCode;

  const asking = inLocaleOf(invocation, answer.inputs);
  await refuseInputs(asking, outputs, inputPaths(answer.inputs));
  for (const output of outputs) {
    await writeOutput(asking, output, formatOf(output).encode(answer.report));
    if (output.file) await sayNotice(asking, { notice: "written", file: output.file.shown });
  }
  return answer.exitCode;
}

function formatOf({ format }: Output): RowFormat {
  const found = rowFormats.find(({ name }) => name === format);
  if (!found) throw new Error(`no row format ${format}`);
  return found;
}

function refuseTerminal({ world }: Invocation, output: Output): void {
  if (output.file || !world.stdout.isTerminal || !formatOf(output).binary) return;

  throw new UsageError({ problem: "binary_to_terminal", format: output.format });
}
