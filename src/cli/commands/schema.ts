import reportSchema from "../../../schemas/report.schema.json" with { type: "json" };
import shardSchema from "../../../schemas/shard.schema.json" with { type: "json" };
import type { Mapping } from "../../read/fields.js";
import { schemaOf } from "../../read/schema-validate.js";
import { schemaNames } from "../argument-words.js";
import type { Invocation } from "../command.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { plannedOutputs, refuseOccupied, writeOutput } from "../outputs.js";
import { toWord } from "../read-options.js";
import { sayNotice } from "../speak.js";

type SchemaName = (typeof schemaNames)[number];

function schemaNamed(name: SchemaName): Mapping {
  switch (name) {
    case "report":
      return reportSchema;
    case "shard":
      return shardSchema;
    case "ledger":
    case "campaign":
    case "inspection":
    case "config":
    case "baseline":
    case "map":
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
  const text = written === undefined ? listing() : textOf(toWord("[schema]", written, schemaNames));
  await writeOutput(invocation, output, text);
  if (output.file) await sayNotice(invocation, { notice: "written", file: output.file.shown });
  return exitCodes.clean;
}

function textOf(name: SchemaName): string {
  return `${JSON.stringify(schemaNamed(name), null, 2)}\n`;
}

/** Titles are in both languages, as editors show them. */
function listing(): string {
  const longest = Math.max(...schemaNames.map(({ length }) => length));
  const lines = schemaNames.map((name) => `${name.padEnd(longest)}  ${schemaNamed(name)["title"]}\n`);
  return lines.join("");
}
