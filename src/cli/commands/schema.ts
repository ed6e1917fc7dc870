import { schemaNames } from "../argument-words.js";
import type { Invocation } from "../command.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { plannedOutputs, refuseOccupied, writeOutput } from "../outputs.js";
import { toWord } from "../read-options.js";
import { schemaNamed, schemaText } from "../schema-text.js";
import { sayNotice } from "../speak.js";

/** Prints a schema, or the names of all. */
export async function schema(invocation: Invocation): Promise<ExitCode> {
  const { world, options, operands } = invocation;
  const [output] = plannedOutputs(world, options, ["json"]);
  if (!output) throw new Error("no output");
  await refuseOccupied(invocation, [output]);

  const [written] = operands;
  const text = written === undefined ? listing() : schemaText(toWord("[schema]", written, schemaNames));
  await writeOutput(invocation, output, text);
  if (output.file) await sayNotice(invocation, { notice: "written", file: output.file.shown });
  return exitCodes.clean;
}

/** Titles are in both languages, as editors show them. */
function listing(): string {
  const longest = Math.max(...schemaNames.map(({ length }) => length));
  const lines = schemaNames.map((name) => `${name.padEnd(longest)}  ${schemaNamed(name)["title"]}\n`);
  return lines.join("");
}
