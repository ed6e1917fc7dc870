import { describe, expect, test } from "vitest";
import { isMapping } from "../../src/read/fields.js";
import { keywords, wrappers } from "../../src/read/schema-facts.js";
import { schemaOf } from "../../src/read/schema-validate.js";

/** Keywords that say what a thing is called, or where another schema applies; none of them is ever broken. */
const silent = [
  ...["$schema", "$id", "$ref", "$defs", "title", "description", "examples"],
  ...["properties", "items", "then", "else", "enumDescriptions", "defaultSnippets"],
];

/** The keywords of a schema and of all schemas in it. */
function* keywordsIn(schema: unknown): Iterable<string> {
  if (!isMapping(schema)) return;

  for (const [keyword, value] of Object.entries(schema)) {
    yield keyword;
    if (keyword === "defaultSnippets") continue;
    if (keyword === "properties" || keyword === "$defs") {
      for (const inner of Object.values(isMapping(value) ? value : {})) yield* keywordsIn(inner);
    } else if (Array.isArray(value)) {
      for (const inner of value) yield* keywordsIn(inner);
    } else {
      yield* keywordsIn(value);
    }
  }
}

const kinds = ["ledger", "campaign", "inspection", "config", "baseline", "map"] as const;

describe.each(kinds)("the schema of a %s", (kind) => {
  const schema = schemaOf(kind);

  test("has only keywords that have words", () => {
    const known: readonly string[] = [...keywords, ...wrappers, ...silent];
    expect([...new Set(keywordsIn(schema))].filter((keyword) => !known.includes(keyword))).toEqual([]);
  });

  test("titles each field in Chinese and in English", () => {
    const untitled = [...fieldsIn(schema, "")].filter(([, field]) => !isTitled(field)).map(([name]) => name);
    expect(untitled).toEqual([]);
  });
});

function* fieldsIn(schema: unknown, path: string): Iterable<readonly [string, unknown]> {
  if (!isMapping(schema)) return;

  const { properties, $defs } = schema;
  for (const [name, field] of Object.entries(isMapping(properties) ? properties : {})) {
    yield [`${path}.${name}`, field];
    yield* fieldsIn(field, `${path}.${name}`);
  }
  for (const [name, inner] of Object.entries(isMapping($defs) ? $defs : {})) yield* fieldsIn(inner, name);
}

function isTitled(field: unknown): boolean {
  return isMapping(field) && typeof field["title"] === "string" && / · /.test(field["title"]);
}
