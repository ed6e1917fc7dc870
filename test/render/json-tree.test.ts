import fc from "fast-check";
import { expect, test } from "vitest";
import { toJson } from "../../src/render/escape-json.js";
import { elements, type JsonTree, jsonParts, members, value } from "../../src/render/json-tree.js";

type Value = fc.JsonValue;

/** As many of the outer levels as are asked for are made piece by piece. */
function treeOf(json: Value, levels: number): JsonTree {
  if (levels === 0 || typeof json !== "object" || json === null) return value(json);
  if (Array.isArray(json)) return elements(json, (one) => treeOf(one, levels - 1));
  return members(
    Object.fromEntries(Object.entries(json).map(([key, one]) => [key, treeOf(one ?? null, levels - 1)])),
  );
}

test("JSON made piece by piece is the JSON of the whole", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), fc.nat(4), (json, levels) => {
      expect([...jsonParts(treeOf(json, levels))].join("")).toBe(toJson(json, 2));
    }),
  );
});

test.each([[], {}, [[]], { a: {}, b: [] }, ["a\nb\u2028##[x"]])("also of %j", (json) => {
  for (const levels of [0, 1, 2]) expect([...jsonParts(treeOf(json, levels))].join("")).toBe(toJson(json, 2));
});
