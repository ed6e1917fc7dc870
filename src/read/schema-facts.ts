import type { ReadingProblem, SchemaProblem } from "../model/reading.js";
import type { FileKind } from "../model/report.js";
import { type LocatedDocument, valueAt } from "../text/located-document.js";
import { joinPointer, parentPointer, splitPointer } from "../text/place.js";
import { emptyValue } from "./empty-value.js";
import { isMapping } from "./fields.js";
import { unrealDate } from "./schema-date.js";
import type { SchemaError } from "./schema-error.js";
import { type Shape, shapeAt, titleAt } from "./schema-shape.js";
import { listedValues, suggestKey, suggestValue } from "./schema-suggest.js";
import { fieldName, quotable } from "./schema-text.js";

/** A document, its value as repaired, and the shape that its schema asks for. */
export type Checked = {
  readonly document: LocatedDocument;
  readonly kind: FileKind;
  readonly value: unknown;
  readonly shape: Shape;
};

/** Keywords that only say that one beneath them failed. */
export const wrappers = ["if", "propertyNames"] as const;

/** Keywords with words; the earlier make the later pointless: of the wrong type, a value keeps no bound. */
export const keywords = [
  "type",
  "const",
  "enum",
  "required",
  "additionalProperties",
  "pattern",
  "format",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
  "uniqueItems",
] as const;

export type Keyword = (typeof keywords)[number];

const bounds = {
  minLength: "too_short",
  maxLength: "too_long",
  minItems: "too_few",
  maxItems: "too_many",
  minimum: "too_small",
  maximum: "too_large",
} as const;

/** What one error of a validator means, and where it is shown: an unknown key at the key, a missing one where it would stand. */
export function toProblem(checked: Checked, keyword: Keyword, error: SchemaError): ReadingProblem {
  const { document } = checked;
  const pointer = error.instancePath;
  switch (keyword) {
    case "type":
      return valueAt(checked.value, pointer) === null
        ? empty(checked, pointer)
        : at(checked, pointer, wrongType(checked, pointer));

    case "const":
      return at(checked, pointer, {
        problem: "not_equal",
        ...quoted(checked, pointer),
        expected: String(error.params["allowedValue"]),
      });

    case "enum":
      return at(checked, pointer, notOneOf(checked, pointer));

    case "required": {
      const missing = joinPointer(pointer, [String(error.params["missingProperty"])]);
      return at(checked, missing, { problem: "missing_key", ...named(checked, missing) });
    }

    case "additionalProperties":
      return unknownKey(checked, pointer, String(error.params["additionalProperty"]));

    case "pattern":
      return pattern(checked, error);

    case "format":
      return unrealDate(document.file, checked, pointer, String(valueAt(checked.value, pointer)));

    case "minLength":
    case "maxLength":
    case "minItems":
    case "maxItems":
    case "minimum":
    case "maximum":
      return at(checked, pointer, {
        problem: bounds[keyword],
        ...quoted(checked, pointer),
        limit: Number(error.params["limit"]),
      });

    case "uniqueItems": {
      const later = Math.max(Number(error.params["i"]), Number(error.params["j"]));
      const repeated = `${pointer}/${later}`;
      return at(checked, repeated, { problem: "not_unique", ...quoted(checked, repeated) });
    }
  }
}

function at({ document }: Checked, pointer: string, facts: SchemaProblem): ReadingProblem {
  return { rule: "shape/schema", place: { file: document.file, pointer, part: "value" }, facts };
}

function named({ shape }: Checked, pointer: string): { key: string; title: string } {
  return { key: fieldName(pointer), title: titleAt(shape, pointer) };
}

function quoted(checked: Checked, pointer: string): { key: string; title: string; text: string } {
  const text = quotable(checked.document, pointer, valueAt(checked.value, pointer));
  return { ...named(checked, pointer), text };
}

/** Nothing stands there to be shown: the key is. */
function empty({ document, shape }: Checked, pointer: string): ReadingProblem {
  const key = splitPointer(pointer).at(-1) ?? "";
  const parent = shapeAt(shape, parentPointer(pointer));
  const required = parent?.required.has(key) === true;
  const place = { file: document.file, pointer, part: "key" } as const;
  return emptyValue(place, shapeAt(shape, pointer), titleAt(shape, pointer), required);
}

function wrongType(checked: Checked, pointer: string): SchemaProblem {
  const shape = shapeAt(checked.shape, pointer);
  return {
    problem: "wrong_type",
    ...quoted(checked, pointer),
    expected: shape?.types.join(", ") ?? "",
    found: typeOf(valueAt(checked.value, pointer)),
  };
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "bigint" ? "integer" : typeof value;
}

function notOneOf(checked: Checked, pointer: string): SchemaProblem {
  const shape = shapeAt(checked.shape, pointer);
  const written = String(valueAt(checked.value, pointer));
  const suggestion = shape && suggestValue(shape, written);
  const { listed, others } = shape ? listedValues(shape, written) : { listed: "", others: 0 };
  return {
    problem: "not_one_of",
    ...quoted(checked, pointer),
    allowed: listed,
    others,
    suggestion: suggestion?.name ?? null,
    suggestion_title: suggestion?.title ?? null,
  };
}

function unknownKey({ document, value, shape }: Checked, parent: string, key: string): ReadingProblem {
  const mapping = valueAt(value, parent);
  const owner = shapeAt(shape, parent);
  const isGiven = (field: string) => isMapping(mapping) && Object.hasOwn(mapping, field);
  const suggestion = owner && suggestKey(owner, key, isGiven);
  return {
    rule: "shape/schema",
    place: { file: document.file, pointer: joinPointer(parent, [key]), part: "key" },
    facts: {
      problem: "unknown_key",
      key,
      suggestion: suggestion?.name ?? null,
      suggestion_title: suggestion?.title ?? null,
      known: owner?.properties.join(", ") ?? "",
    },
  };
}

/** The hint is what the schema says of the form, in both languages. */
function pattern(checked: Checked, { instancePath, propertyName, params }: SchemaError): ReadingProblem {
  const isKey = propertyName !== undefined;
  const pointer = isKey ? joinPointer(instancePath, [propertyName]) : instancePath;
  const owner = shapeAt(checked.shape, instancePath);
  const source = isKey ? owner?.keys() : owner;
  const asking = source?.schemas.find((schema) => schema["pattern"] === params["pattern"]);
  const problem = at(checked, pointer, {
    problem: "pattern",
    ...(isKey
      ? { key: propertyName, title: source?.title ?? "", text: propertyName }
      : quoted(checked, pointer)),
    hint: String(asking?.["description"] ?? source?.description ?? ""),
    example: exampleIn(asking?.["examples"]),
  });
  return isKey ? { ...problem, place: { file: checked.document.file, pointer, part: "key" } } : problem;
}

function exampleIn(examples: unknown): string | null {
  const [first] = Array.isArray(examples) ? examples : [];
  return typeof first === "string" ? first : null;
}
