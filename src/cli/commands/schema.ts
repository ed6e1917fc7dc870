import type { Mapping } from "../../read/fields.js";
import { schemaOf } from "../../read/schema-validate.js";
import type { Invocation } from "../command.js";
import { schemaNames } from "../commands.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { plannedOutputs, refuseOccupied, writeOutput } from "../outputs.js";
import { toWord } from "../read-options.js";
import { sayNotice } from "../speak.js";

type SchemaName = (typeof schemaNames)[number];

/** The schemas of what the tool prints are loaded when they are asked for. */
async function schemaNamed(name: SchemaName): Promise<Mapping> {
  switch (name) {
    case "report":
      return (await import("../../../schemas/report.schema.json", { with: { type: "json" } })).default;
    case "shard":
      return (await import("../../../schemas/shard.schema.json", { with: { type: "json" } })).default;
    case "ledger":
    case "campaign":
    case "inspection":
    case "config":
    case "baseline":
      return schemaOf(name);
  }
}

/** Prints a schema, or the names of all. */
export async function schema(invocation: Invocation): Promise<ExitCode> {
  const { world, options, operands } = invocation;
  const [output] = plannedOutputs(world, options, ["json"]);
  if (!output) throw new Error("no output");
  await refuseOccupied(invocation, [output]);

  const [written] = operands;
  const text =
    written === undefined ? await listing() : await textOf(toWord("[schema]", written, schemaNames));
  await writeOutput(invocation, output, text);
  if (output.file) await sayNotice(invocation, { notice: "written", file: output.file.shown });
  return exitCodes.clean;
}

async function textOf(name: SchemaName): Promise<string> {
  return `${JSON.stringify(await schemaNamed(name), null, 2)}\n`;
}

/** Titles are in both languages, as editors show them. */
async function listing(): Promise<string> {
  const longest = Math.max(...schemaNames.map(({ length }) => length));
  const lines = await Promise.all(
    schemaNames.map(async (name) => `${name.padEnd(longest)}  ${(await schemaNamed(name))["title"]}\n`),
  );
  return lines.join("");
}
