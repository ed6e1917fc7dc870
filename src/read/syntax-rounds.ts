import type { YAMLParseError } from "yaml";
import { lineStartsOf, positionAt } from "../text/position.js";
import { misplacedColons } from "./full-width.js";
import { directives, separators } from "./strict-marks.js";
import { diagnose } from "./syntax-diagnose.js";
import { lineAt } from "./syntax-line.js";
import { asWritten, type Edit, type Mended, mend } from "./syntax-mend.js";
import { syntaxMistake } from "./syntax-mistake.js";
import { unclosedNodes } from "./syntax-unclosed.js";
import { type Composed, compose } from "./yaml-compose.js";
import type { Fault, Mistake } from "./yaml-fault.js";

/** A text read to its end, what keeps YAML from reading it as it was meant mended on the way. */
export type Reading = {
  readonly composed: Composed;
  readonly mended: Mended;
  /** Their spans are those of the text as it was written. */
  readonly faults: readonly Fault[];
};

/** Mistakes told in one round; those beyond wait for the next. */
const mostInARound = 200;

/** Times that a line is mended as its mistake asks; where that does not help, what it holds is taken out. */
const mostMends = 3;

/** With more errors than this a file is hardly YAML: it is not read again and again. */
const hopeless = 10_000;

/**
 * Reads a text, mends what is wrong in a copy as its remedy says, and reads again, so that mistakes are found
 * all at once and none that only follows from another. What `yaml` says of a line that was mended is no news.
 */
export function readInRounds(written: string): Reading {
  const lineStarts = lineStartsOf(written);
  const faults: Fault[] = [];
  const mendsOf = new Map<number, number>();
  let mended = asWritten(written);
  for (let rounds = roundsFor(written); ; rounds -= 1) {
    const { text, original } = mended;
    const lineOf = (offset: number) => positionAt(lineStarts, original(offset)).line;
    const composed = compose(text);
    if (composed.errors.length > hopeless) rounds = Math.min(rounds, 1);
    const mistakes = rounds === 0 ? [] : mistakesIn(composed, lineOf, rounds === 1);
    const edits: Edit[] = [];
    const lines = new Set<number>();
    for (const { fault, edits: own } of mistakes) {
      const { start, end } = fault.span;
      const mends = mendsOf.get(lineOf(start)) ?? 0;
      if (fault.rule !== "read/syntax" || mends === 0) {
        faults.push({ ...fault, span: { start: original(start), end: original(end) } });
      }
      lines.add(lineOf(start));
      for (const edit of mends < mostMends ? own : emptied(text, start)) {
        edits.push(edit);
        lines.add(lineOf(edit.start));
      }
    }
    if (edits.length === 0) return { composed, mended, faults };
    for (const line of lines) mendsOf.set(line, (mendsOf.get(line) ?? 0) + 1);
    mended = mend(mended, edits);
  }
}

/** Reading takes about a second a megabyte, so a large file is not read often. */
function roundsFor({ length }: string): number {
  return Math.max(2, Math.min(12, Math.floor(4_000_000 / (length + 1))));
}

/** These come first: an error may be their consequence. */
function mistakesIn(
  composed: Composed,
  lineOf: (offset: number) => number,
  isLastRound: boolean,
): Iterable<Mistake> {
  if (composed.tooDeep) return explain(composed.errors, composed, lineOf, isLastRound);

  for (const find of [loneReturns, directives, separators, misplacedColons]) {
    const mistakes = find(composed);
    if (mistakes.length > 0) return mistakes;
  }

  // What stands at a tag, anchor, alias or `?` is said of those.
  const marked = new Set(composed.marks.flatMap(({ start, end }) => [start, end]));
  const errors = composed.errors.filter(({ pos: [at] }) => !marked.has(at));
  return explain(errors, composed, lineOf, isLastRound);
}

/** What the errors of a round come from, one a line; before the last round up to the first that disturbs others. */
function* explain(
  errors: readonly YAMLParseError[],
  composed: Composed,
  lineOf: (offset: number) => number,
  isLastRound: boolean,
): Generator<Mistake> {
  if (errors.length === 0) return;

  const unclosed = unclosedNodes(composed);
  const beginning = ({ pos: [at] }: YAMLParseError) => unclosed.get(at)?.[0]?.start ?? at;
  const explained = new Set<number>();
  let told = 0;
  for (const [index, error] of errors.toSorted((a, b) => beginning(a) - beginning(b)).entries()) {
    const at = beginning(error);
    if (explained.has(lineOf(at))) continue;
    if (told === mostInARound) {
      if (isLastRound) yield furtherErrors(errors.length - index, at);
      return;
    }

    const mistake = diagnose(error, composed, unclosed);
    const { fault, edits, local } = mistake;
    if (!explained.has(lineOf(fault.span.start))) yield mistake;
    told += 1;
    for (const { start } of [{ start: at }, fault.span, ...edits]) explained.add(lineOf(start));
    if (!isLastRound && !local) return;
  }
}

/**
 * A carriage return alone ends a line in YAML and in most editors, but not for `yaml`: behind a comment it would
 * hide what people see. Said once a file.
 */
function loneReturns({ text }: Composed): Mistake[] {
  const edits = [...text.matchAll(/\r(?!\n)/g)].map(({ index }) => ({
    start: index,
    end: index + 1,
    text: "\n",
  }));
  const [first] = edits;
  if (!first) return [];

  const line = text.slice(lineAt(text, first.start).start, first.start);
  const span = { start: first.start, end: first.end };
  return [syntaxMistake({ code: "line_ending", span, found: line, write: null, edits, local: true })];
}

/** For a line that is still wrong once mended: without its value, else without all of it. */
function emptied(text: string, at: number): Edit[] {
  const { content, value } = lineAt(text, at);
  if (value.start < value.end) return [{ ...value, text: "" }];
  return content < value.end ? [{ start: content, end: value.end, text: "" }] : [];
}

function furtherErrors(count: number, start: number): Mistake {
  const facts = { code: "more", found: String(count), write: null } as const;
  return { fault: { rule: "read/syntax", facts, span: { start, end: start } }, edits: [], local: true };
}
