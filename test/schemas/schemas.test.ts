import { describe, expect, test } from "vitest";
import { editorWords, isMapping, newAjv, schemaNamed, schemaNames, schemaText } from "./schema-files.js";
import { nodesOf } from "./schema-walk.js";

/** What the reader has words for (`src/read`); another keyword needs words first. */
const spoken = new Set([
  ...["$schema", "$id", "$defs", "$ref", "title", "description", "examples"],
  ...editorWords,
  ...["type", "properties", "required", "additionalProperties", "propertyNames", "items", "uniqueItems"],
  ...["enum", "const", "pattern", "format", "minItems", "minimum", "maximum", "if", "else"],
]);

/** What the tool writes, and the map, whose words are names of fields. */
const undescribedWords = ["report", "shard"];

const booleansOfYaml11 = /^(y|n|yes|no|on|off|true|false)$/i;

test("the schemas are those that the contract names", () => {
  expect(schemaNames).toEqual([
    "baseline",
    "campaign",
    "config",
    "inspection",
    "ledger",
    "map",
    "report",
    "shard",
  ]);
});

describe.each(schemaNames)("%s.schema.json", (name) => {
  const schema = schemaNamed(name);
  const nodes = [...nodesOf(schema)];

  test("is JSON Schema 2020-12 under its stable address", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema["$id"]).toBe(`https://taizhang.dev/schemas/${name}.schema.json`);

    const ajv = newAjv();
    ajv.validateSchema(schema);
    expect(ajv.errors ?? []).toEqual([]);
  });

  test("compiles in ajv's strict mode", () => {
    expect(() => newAjv().compile(schema)).not.toThrow();
  });

  test("closes each object, or says what a map holds", () => {
    const open = nodes.filter(
      ({ schema: node, role }) =>
        role !== "condition" &&
        [node["type"]].flat().includes("object") &&
        !Array.isArray(node["enum"]) &&
        node["additionalProperties"] !== false &&
        !isMapping(node["additionalProperties"]),
    );
    const holdsFacts = name === "report" || name === "shard";
    expect(open.map(({ pointer }) => pointer)).toEqual(holdsFacts ? ["/$defs/fact"] : []);
  });

  test("titles each property in Chinese and English", () => {
    const untitled = nodes.filter(
      ({ schema: node, role }) =>
        role === "named" &&
        !/^[^·]*\S · \S[^·]*$/.test(typeof node["title"] === "string" ? node["title"] : ""),
    );
    expect(untitled.map(({ pointer }) => pointer)).toEqual([]);
  });

  test("describes each property in a Chinese and an English line", () => {
    const undescribed = nodes.filter(({ schema: node, role }) => {
      const lines = typeof node["description"] === "string" ? node["description"].split("\n") : [];
      const [chinese = "", english = ""] = lines;
      return (
        role === "named" && !(lines.length === 2 && /\p{sc=Han}/u.test(chinese) && /[a-z]/.test(english))
      );
    });
    expect(undescribed.map(({ pointer }) => pointer)).toEqual([]);
  });

  test("describes each word of a list that people fill in, in Chinese and English", () => {
    const undescribed = nodes.filter(({ schema: node }) => {
      if (!Array.isArray(node["enum"]) || undescribedWords.includes(name)) return false;
      const descriptions = Array.isArray(node["enumDescriptions"]) ? node["enumDescriptions"] : [];
      return (
        descriptions.length !== node["enum"].length ||
        !descriptions.every((text) => /\p{sc=Han}.* · \w/u.test(text))
      );
    });
    expect(undescribed.map(({ pointer }) => pointer)).toEqual([]);
  });

  test("names no property like a YAML 1.1 boolean", () => {
    const names = nodes.map(({ pointer }) => pointer.split("/").at(-1) ?? "");
    expect(names.filter((last) => booleansOfYaml11.test(last))).toEqual([]);
  });

  test("requires only properties that it has", () => {
    const unknown = nodes.flatMap(({ schema: node, role }) => {
      const required = Array.isArray(node["required"]) ? node["required"] : [];
      const properties = isMapping(node["properties"]) ? node["properties"] : {};
      return role === "condition" ? [] : required.filter((one) => !Object.hasOwn(properties, String(one)));
    });
    expect(unknown).toEqual([]);
  });

  test("shows an example of each text that has a form", () => {
    const bare = nodes.filter(
      ({ schema: node }) =>
        typeof node["pattern"] === "string" && node["pattern"] !== "\\S" && !Array.isArray(node["examples"]),
    );
    expect(bare.map(({ pointer }) => pointer)).toEqual([]);
  });

  test("gives examples that conform to it", () => {
    const ajv = newAjv().addSchema(schema);
    const wrong = nodes.flatMap(({ pointer, schema: node }) =>
      (Array.isArray(node["examples"]) ? node["examples"] : [])
        .filter((example) => !ajv.validate(`${schema["$id"]}#${encodeURI(pointer)}`, example))
        .map((example) => `${pointer} ${JSON.stringify(example)}`),
    );
    expect(wrong).toEqual([]);
  });

  test("uses no keyword that the reader has no words for, and no definition in vain", () => {
    const keywords = nodes.flatMap(({ schema: node }) => Object.keys(node));
    expect(keywords.filter((keyword) => !spoken.has(keyword))).toEqual([]);

    const text = schemaText(name);
    const definitions = Object.keys(isMapping(schema["$defs"]) ? schema["$defs"] : {});
    expect(definitions.filter((one) => !text.includes(`"#/$defs/${one}"`))).toEqual([]);
  });
});
