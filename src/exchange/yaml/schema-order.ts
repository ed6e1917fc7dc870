import { isMapping, type Mapping } from "../../read/fields.js";
import { schemaOf } from "../../read/schema-validate.js";
import { isRecord, type JsonObject, type JsonValue } from "../form/record.js";

/** A ledger with its fields in the order of the schema, which is the order in which people write them. */
export function inSchemaOrder(ledger: JsonObject): JsonObject {
  const ordered = order(ledger, schemaOf("ledger"));
  return isRecord(ordered) ? ordered : ledger;
}

function order(value: JsonValue, schema: Mapping): JsonValue {
  const node = targetOf(schema);
  if (Array.isArray(value)) return value.map((element) => order(element, innerOf(node, "items")));
  if (!isRecord(value)) return value;

  const properties = innerOf(node, "properties");
  const known = Object.keys(properties).filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !known.includes(key));
  return Object.fromEntries(
    [...known, ...others].map((key) => [key, order(value[key] ?? null, innerOf(properties, key))]),
  );
}

function targetOf(schema: Mapping): Mapping {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return schema;
  return targetOf(innerOf(innerOf(schemaOf("ledger"), "$defs"), reference.replace("#/$defs/", "")));
}

function innerOf(schema: Mapping, key: string): Mapping {
  const inner = schema[key];
  return isMapping(inner) ? inner : {};
}
