import { splitPointer } from "../text/place.js";
import { isMapping, type Mapping } from "./fields.js";

/**
 * What a schema says of one node of a document, gathered from everything that applies to it: references,
 * `allOf` and the branches of a condition. For words and for scalars only; what is right is ajv's to say.
 */
export type Shape = {
  /** The nearest to its use first: a field's own title comes before that of what it refers to. */
  readonly schemas: readonly Mapping[];
  /** `整改期限 · Due date`; empty where the schema gives none. */
  readonly title: string;
  /** A Chinese and an English line; empty where the schema gives none. */
  readonly description: string;
  /** Words of JSON Schema, `string` or `integer`; none: all are allowed. */
  readonly types: readonly string[];
  readonly format: string | undefined;
  /** The values of `enum` or `const`. */
  readonly allowed: readonly unknown[] | undefined;
  /** What each of them means, `责任人 · Responsible person`, where the schema says it to editors. */
  readonly meanings: readonly string[];
  /** Whether a text must say something. */
  readonly mustSay: boolean;
  readonly required: ReadonlySet<string>;
  readonly properties: readonly string[];
  property(name: string): Shape | undefined;
  element(): Shape | undefined;
  /** What the keys of a mapping look like, where their names are free. */
  keys(): Shape | undefined;
};

/** The pattern by which the schemas ask for a text that is not blank. */
export const notBlank = "\\S";

/** The shape of a whole document. Parts are worked out when they are first asked for, once. */
export function shapeOf(root: Mapping): Shape {
  return toShape(root, [root]);
}

/** The shape of the node that a pointer names, as far as the schema knows one. */
export function shapeAt(shape: Shape, pointer: string): Shape | undefined {
  return splitPointer(pointer).reduce<Shape | undefined>(
    (parent, segment) => parent?.property(segment) ?? (/^\d+$/.test(segment) ? parent?.element() : undefined),
    shape,
  );
}

/** The titles of the node that a pointer names; an element goes by those of its list. */
export function titleAt(shape: Shape, pointer: string): string {
  const field = pointer.replace(/(\/\d+)+$/, "");
  return shapeAt(shape, field)?.title ?? "";
}

function toShape(root: Mapping, from: readonly Mapping[]): Shape {
  const schemas = from.flatMap((schema) => expanded(root, schema, new Set()));
  const properties = new Map<string, Shape | undefined>();
  let element: Shape | undefined;
  return {
    schemas,
    title: firstText(schemas, "title") ?? "",
    description: firstText(schemas, "description") ?? "",
    types: [...new Set(schemas.flatMap(({ type }) => type ?? []).filter(isText))],
    format: firstText(schemas, "format"),
    allowed: allowedIn(schemas),
    meanings: schemas.flatMap(({ enumDescriptions }) => list(enumDescriptions).filter(isText)),
    mustSay: schemas.some(({ pattern }) => pattern === notBlank),
    required: new Set(schemas.flatMap(({ required }) => list(required).filter(isText))),
    properties: [...new Set(schemas.flatMap((schema) => Object.keys(part(schema, "properties") ?? {})))],
    property: (name) => {
      const known = properties.get(name);
      if (known || properties.has(name)) return known;

      const made = present(root, propertySchemas(schemas, name));
      properties.set(name, made);
      return made;
    },
    element: () => {
      element ??= present(root, partsOf(schemas, "items"));
      return element;
    },
    keys: () => present(root, partsOf(schemas, "propertyNames")),
  };
}

function present(root: Mapping, schemas: readonly Mapping[]): Shape | undefined {
  return schemas.length === 0 ? undefined : toShape(root, schemas);
}

/** A schema and all that it brings in by reference, combination or condition. */
function expanded(root: Mapping, schema: Mapping, seen: Set<Mapping>): readonly Mapping[] {
  if (seen.has(schema)) return [];
  seen.add(schema);

  const target = isText(schema["$ref"]) ? resolve(root, schema["$ref"]) : undefined;
  const branches = [target, ...list(schema["allOf"]), ...list(schema["anyOf"]), ...list(schema["oneOf"])];
  const conditional = [schema["then"], schema["else"]];
  return [
    schema,
    ...[...branches, ...conditional].filter(isMapping).flatMap((branch) => expanded(root, branch, seen)),
  ];
}

function resolve(root: Mapping, reference: string): unknown {
  return splitPointer(reference.slice(1)).reduce<unknown>(
    (node, segment) => (isMapping(node) ? node[segment] : undefined),
    root,
  );
}

function propertySchemas(schemas: readonly Mapping[], name: string): readonly Mapping[] {
  const named = schemas.flatMap((schema) => own(part(schema, "properties"), name));
  return named.length > 0 ? named : partsOf(schemas, "additionalProperties");
}

function partsOf(schemas: readonly Mapping[], keyword: string): readonly Mapping[] {
  return schemas.map((schema) => schema[keyword]).filter(isMapping);
}

function allowedIn(schemas: readonly Mapping[]): readonly unknown[] | undefined {
  for (const schema of schemas) {
    if (Array.isArray(schema["enum"])) return schema["enum"];
    if ("const" in schema) return [schema["const"]];
  }
  return undefined;
}

function own(schemas: Mapping | undefined, name: string): readonly Mapping[] {
  const schema = schemas && Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  return isMapping(schema) ? [schema] : [];
}

function part(schema: Mapping, keyword: string): Mapping | undefined {
  const value = schema[keyword];
  return isMapping(value) ? value : undefined;
}

function firstText(schemas: readonly Mapping[], keyword: string): string | undefined {
  return schemas.map((schema) => schema[keyword]).find(isText);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
