import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { toCalendarDate, toFactDate } from "../../src/time/calendar-date.js";

export type Mapping = Readonly<Record<string, unknown>>;

const folder = new URL("../../schemas/", import.meta.url);

/** The names of all schemas, from the folder: a new one is under every test of this folder. */
export const schemaNames = readdirSync(folder)
  .filter((file) => file.endsWith(".schema.json"))
  .map((file) => file.replace(".schema.json", ""))
  .sort();

export function schemaText(name: string): string {
  return readFileSync(new URL(`${name}.schema.json`, folder), "utf8");
}

export function schemaNamed(name: string): Mapping {
  return asMapping(JSON.parse(schemaText(name)));
}

/** What only editors read, and no validator: what to offer, and what each word means. */
export const editorWords = ["enumDescriptions", "defaultSnippets"];

/**
 * Strict; it knows our formats; a union of types is allowed where a text or a mapping may stand. `strictRequired` would
 * ask a condition to repeat the properties that it requires.
 */
export function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    formats: {
      date: (text: string) => toCalendarDate(text) !== undefined,
      "date-or-month": (text: string) => toFactDate(text) !== undefined,
    },
  });
  return ajv.addVocabulary(editorWords);
}

const compiled = new Map<string, ValidateFunction>();

/** What a schema says of a value: `"/items/0/due format"`, in the order of the text; empty when it conforms. */
export function complaints(name: string, value: unknown): readonly string[] {
  const validate = compiled.get(name) ?? newAjv().compile(schemaNamed(name));
  compiled.set(name, validate);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => {
    const key = params["additionalProperty"] ?? params["missingProperty"];
    return `${instancePath || "/"} ${keyword}${typeof key === "string" ? ` ${key}` : ""}`;
  });
}

/** As `complaints`, of a YAML text. */
export function complaintsAbout(name: string, yaml: string): readonly string[] {
  return complaints(name, parse(yaml));
}

/** The YAML file of this folder with the given name. */
export function sample(name: string): unknown {
  return parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), "utf8"));
}

/** A copy of a value with the node at a JSON Pointer replaced. */
export function replaced(value: unknown, pointer: string, by: unknown): unknown {
  const [segment, ...rest] = pointer.split("/").slice(1);
  if (segment === undefined) return by;

  const child = (node: unknown) => replaced(node, rest.map((part) => `/${part}`).join(""), by);
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === segment ? child(one) : one));
  const mapping = asMapping(value);
  return { ...mapping, [segment]: child(mapping[segment]) };
}

export function asMapping(value: unknown): Mapping {
  if (!isMapping(value)) throw new Error(`no mapping: ${JSON.stringify(value)}`);
  return value;
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
