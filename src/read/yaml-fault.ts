import type { ReadingFacts, ReadingProblem } from "../model/reading.js";
import { type Span, spanPlace } from "../text/place.js";
import type { Edit } from "./syntax-mend.js";

type RuleOfText = "read/syntax" | "read/strict-yaml" | "read/full-width-syntax" | "read/trailing-comment";

/** Something wrong with the text of a file, and the stretch to show for it. */
export type Fault = {
  [Id in RuleOfText]: { readonly rule: Id; readonly facts: ReadingFacts[Id]; readonly span: Span };
}[RuleOfText];

/** Where the node lies that a fault is about: a comment stands behind the text that it cuts off. */
export function offsetOfNode({ rule, span }: Fault): number {
  return rule === "read/trailing-comment" ? span.start - 1 : span.start;
}

/** A fault that keeps YAML from being read as it was meant, and how to go on: what its remedy says, done. */
export type Mistake = {
  readonly fault: Fault;
  readonly edits: readonly Edit[];
  /** Whether it leaves the other lines as they are; else what follows it may be its consequence. */
  readonly local: boolean;
};

export function toProblem(fault: Fault, file: string, pointer: string): ReadingProblem {
  const { span, ...said } = fault;
  return { ...said, place: spanPlace(file, span, pointer) };
}
