import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import baselineSchema from "../../schemas/baseline.schema.json" with { type: "json" };
import campaignSchema from "../../schemas/campaign.schema.json" with { type: "json" };
import configSchema from "../../schemas/config.schema.json" with { type: "json" };
import inspectionSchema from "../../schemas/inspection.schema.json" with { type: "json" };
import ledgerSchema from "../../schemas/ledger.schema.json" with { type: "json" };
import type { FileKind } from "../model/report.js";
import { isCalendarDate, toFactDate } from "../time/calendar-date.js";
import type { Mapping } from "./fields.js";
import { type Shape, shapeOf } from "./schema-shape.js";

/** The schema of each kind of file that the tool reads. */
export const schemas: Readonly<Record<FileKind, Mapping>> = {
  ledger: ledgerSchema,
  campaign: campaignSchema,
  inspection: inspectionSchema,
  config: configSchema,
  baseline: baselineSchema,
};

type Compiled = { readonly validate: ValidateFunction; readonly shape: Shape };

/** Compiling takes far longer than a check, so each schema is compiled once, when it is first asked for. */
const compiled = new Map<FileKind, Compiled>();

/** What ajv finds wrong with a value. */
export function validationErrors(kind: FileKind, value: unknown): readonly ErrorObject[] {
  const { validate } = compiledFor(kind);
  return validate(value) ? [] : (validate.errors ?? []);
}

export function shapeFor(kind: FileKind): Shape {
  return compiledFor(kind).shape;
}

function compiledFor(kind: FileKind): Compiled {
  const known = compiled.get(kind);
  if (known) return known;

  const schema = schemas[kind];
  const made = { validate: newValidator().compile(schema), shape: shapeOf(schema) };
  compiled.set(kind, made);
  return made;
}

/**
 * `$data` stays off (CVE-2025-69873). `strictRequired` is off for conditions whose fields stand outside them;
 * a contact or a title may be a text or a mapping.
 */
function newValidator(): Ajv2020 {
  return new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    formats: {
      date: (text: string) => isCalendarDate(text.trim()),
      "date-or-month": (text: string) => toFactDate(text.trim()) !== undefined,
    },
  });
}
