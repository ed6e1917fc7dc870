import type { ReadingProblem } from "../model/reading.js";
import type { FileKind } from "../model/report.js";
import type { LocatedDocument } from "../text/located-document.js";
import { joinPointer } from "../text/place.js";
import { isMapping } from "./fields.js";
import { problemsOf } from "./schema-problems.js";
import { repairScalars } from "./schema-scalars.js";
import { shapeFor, validationErrors } from "./schema-validate.js";

/**
 * What is wrong with the shape of a document, one problem for each cause; and its value to go on with: texts
 * that YAML read otherwise are texts again, blank texts and unreal dates are left out.
 */
export function checkSchema(
  document: LocatedDocument,
  kind: FileKind,
): { problems: readonly ReadingProblem[]; value: unknown } {
  const { value, problems: ofScalars } = repairScalars(document, kind);
  const errors = validationErrors(kind, value);
  const ofShape =
    errors.length > 0 ? problemsOf({ document, kind, value, shape: shapeFor(kind) }, errors) : [];

  return {
    problems: oneForEachPlace([...ofScalars, ...ofShape]),
    value: without(value, pointersOf(ofShape, "dates/real-date")),
  };
}

/** Whether a file with these problems has another shape than its schema asks for. */
export function isMisshapen(problems: readonly ReadingProblem[]): boolean {
  return problems.some(({ rule }) => rule === "shape/schema");
}

/** A lossy scalar that is also of a wrong shape as text is reported for its shape: one mistake, said once. */
function oneForEachPlace(problems: readonly ReadingProblem[]): readonly ReadingProblem[] {
  const shape = problems.filter(({ rule }) => rule === "shape/schema");
  const first = new Map(shape.toReversed().map((problem) => [problem.place.pointer, problem]));
  return problems.filter((problem) => (first.get(problem.place.pointer) ?? problem) === problem);
}

function pointersOf(problems: readonly ReadingProblem[], rule: ReadingProblem["rule"]): readonly string[] {
  return problems.filter((problem) => problem.rule === rule).map(({ place }) => place.pointer);
}

function without(value: unknown, pointers: readonly string[]): unknown {
  return pointers.length === 0 ? value : withoutThose(value, "", new Set(pointers));
}

function withoutThose(value: unknown, pointer: string, pointers: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    return value.map((element, index) => withoutThose(element, `${pointer}/${index}`, pointers));
  }
  if (!isMapping(value)) return value;

  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const at = joinPointer(pointer, [key]);
      return pointers.has(at) ? [] : [[key, withoutThose(inner, at, pointers)]];
    }),
  );
}
