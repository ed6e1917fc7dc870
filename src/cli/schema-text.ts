import reportSchema from "../../schemas/report.schema.json" with { type: "json" };
import shardSchema from "../../schemas/shard.schema.json" with { type: "json" };
import type { Mapping } from "../read/fields.js";
import { schemaOf } from "../read/schema-validate.js";
import type { schemaNames } from "./argument-words.js";

type SchemaName = (typeof schemaNames)[number];

export function schemaNamed(name: SchemaName): Mapping {
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

export function schemaText(name: SchemaName): string {
  return `${JSON.stringify(schemaNamed(name), null, 2)}\n`;
}
