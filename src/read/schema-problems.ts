import type { ReadingProblem } from "../model/reading.js";
import { joinPointer, parentPointer } from "../text/place.js";
import type { SchemaError } from "./schema-error.js";
import { type Checked, type Keyword, keywords, toProblem, wrappers } from "./schema-facts.js";

/** One problem for each cause, by the order of the keywords. */
export function problemsOf(checked: Checked, errors: readonly SchemaError[]): readonly ReadingProblem[] {
  refuseUnknown(errors);

  const byPlace = new Map<string, ReadingProblem>();
  for (const [keyword, error] of ordered(errors)) {
    const problem = toProblem(checked, keyword, error);
    const at = `${problem.place.part} ${problem.place.pointer}`;
    if (!byPlace.has(at)) byPlace.set(at, problem);
  }

  const problems = [...byPlace.values()];
  const misspelt = new Set(problems.flatMap(({ place, facts }) => meantBy(place.pointer, facts)));
  return problems.filter(({ place, facts }) => !isMissing(facts) || !misspelt.has(place.pointer));
}

function ordered(errors: readonly SchemaError[]): readonly (readonly [Keyword, SchemaError])[] {
  return keywords.flatMap((keyword) =>
    errors.filter((error) => error.keyword === keyword).map((error) => [keyword, error] as const),
  );
}

/** A required field that is there under a misspelt key is one mistake, not two. */
function meantBy(pointer: string, facts: ReadingProblem["facts"]): readonly string[] {
  if (!("problem" in facts) || facts.problem !== "unknown_key" || facts.suggestion === null) return [];

  return [joinPointer(parentPointer(pointer), facts.suggestion.split("."))];
}

function isMissing(facts: ReadingProblem["facts"]): boolean {
  return "problem" in facts && facts.problem === "missing_key";
}

/** A keyword that has no words would hide what is wrong. */
function refuseUnknown(errors: readonly SchemaError[]): void {
  const known: readonly string[] = [...keywords, ...wrappers];
  const unknown = errors.find(({ keyword }) => !known.includes(keyword));
  if (unknown) throw new Error(`no words for the schema keyword ${unknown.keyword} at ${unknown.schemaPath}`);
}
