import { asMapping, isMapping, type Mapping } from "./schema-files.js";

/** `named`: the root, a definition or a property; `part`: an element or a map's value; `condition`: a half of an if. */
export type Node = {
  readonly pointer: string;
  readonly schema: Mapping;
  readonly role: "named" | "part" | "condition";
};

const places = [
  ["items", "part"],
  ["additionalProperties", "part"],
  ["propertyNames", "part"],
  ["if", "condition"],
  ["then", "condition"],
  ["else", "condition"],
] as const;

/** Every schema within a schema, itself first. */
export function* nodesOf(schema: Mapping, pointer = "", role: Node["role"] = "named"): Generator<Node> {
  yield { pointer, schema, role };

  for (const keyword of ["$defs", "properties"]) {
    for (const [name, child] of Object.entries(asMapping(schema[keyword] ?? {}))) {
      const childRole = role === "condition" ? "condition" : "named";
      yield* nodesOf(asMapping(child), `${pointer}/${keyword}/${name}`, childRole);
    }
  }
  for (const [keyword, childRole] of places) {
    const child = schema[keyword];
    if (isMapping(child)) yield* nodesOf(child, `${pointer}/${keyword}`, childRole);
  }
}

/** What a `$ref` of a schema names, or the schema itself. */
export function target(root: Mapping, schema: Mapping): Mapping {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return schema;

  const name = reference.replace("#/$defs/", "");
  return asMapping(asMapping(root["$defs"])[name]);
}

/** The schema of the field at `unit.sub_units` or `items.rebound.previous`; a list stands for its elements. */
export function fieldAt(root: Mapping, path: string): Mapping {
  return path.split(".").reduce((parent, name) => {
    const schema = elementsOf(root, target(root, parent));
    return asMapping(asMapping(schema["properties"])[name]);
  }, root);
}

/** The words that a field allows; of a list, those of its elements. */
export function wordsAt(root: Mapping, path: string): unknown {
  return elementsOf(root, target(root, fieldAt(root, path)))["enum"];
}

/** The properties that no value of a document uses, as pointers into the schema. */
export function unusedProperties(root: Mapping, document: unknown): readonly string[] {
  const used = new Set<unknown>();
  use(root, root, document, used);
  return [...nodesOf(root)]
    .filter(({ pointer, role }) => role === "named" && /\/properties\/[^/]+$/.test(pointer))
    .filter(({ schema }) => !used.has(schema))
    .map(({ pointer }) => pointer);
}

function use(root: Mapping, field: Mapping, value: unknown, used: Set<unknown>): void {
  used.add(field);
  const schema = target(root, field);
  const { items } = schema;
  if (Array.isArray(value) && isMapping(items)) {
    for (const element of value) use(root, items, element, used);
  }
  if (!isMapping(value)) return;

  const properties = asMapping(schema["properties"] ?? {});
  for (const [name, child] of Object.entries(value)) {
    const property = properties[name] ?? schema["additionalProperties"];
    if (isMapping(property)) use(root, property, child, used);
  }
}

function elementsOf(root: Mapping, schema: Mapping): Mapping {
  return isMapping(schema["items"]) ? target(root, schema["items"]) : schema;
}
