import errorsOfLedger from "../../schemas/ledger.schema.json?validator";
import ledgerWithoutWords from "../../schemas/ledger.schema.json?wordless";
import type { FileKind } from "../model/report.js";
import type { Mapping } from "./fields.js";
import { ledgerWords } from "./ledger-words.js";
import { otherErrors, otherSchema } from "./other-kinds.js";
import type { SchemaError } from "./schema-error.js";
import { type Shape, shapeOf } from "./schema-shape.js";

/** The schema of a kind of file that the tool reads. */
export function schemaOf(kind: FileKind): Mapping {
  return kind === "ledger" ? ledgerWords() : otherSchema(kind);
}

/** What the schema finds wrong with a value. */
export function validationErrors(kind: FileKind, value: unknown): readonly SchemaError[] {
  return kind === "ledger" ? errorsOfLedger(value) : otherErrors(kind, value);
}

const shapes = new Map<FileKind, Shape>();

/** A shape works its parts out when they are asked for, so each is made once. */
export function shapeFor(kind: FileKind): Shape {
  const shape = shapes.get(kind) ?? shapeOf(schemaOf(kind));
  shapes.set(kind, shape);
  return shape;
}

let wordless: Shape | undefined;

/** The same without titles and descriptions, which is all that a document without problems needs. */
export function wordlessShapeFor(kind: FileKind): Shape {
  if (kind !== "ledger") return shapeFor(kind);

  wordless ??= shapeOf(ledgerWithoutWords);
  return wordless;
}
