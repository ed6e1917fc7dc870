import type { ReadingProblem } from "../model/reading.js";
import { type LocatedDocument, valueAt } from "../text/located-document.js";
import { joinPointer } from "../text/place.js";
import { lineStartsOf, positionAt } from "../text/position.js";
import { isMapping, type Mapping } from "./fields.js";
import { keyFaults, mergeValues } from "./strict-keys.js";
import { furtherDocuments, markFaults } from "./strict-marks.js";
import { type Reading, readInRounds } from "./syntax-rounds.js";
import { trailingComments } from "./trailing-comment.js";
import { type Fault, offsetOfNode, toProblem } from "./yaml-fault.js";
import { pointerAt, spanAt } from "./yaml-location.js";
import { toTree } from "./yaml-tree.js";

export type ParsedYaml = {
  /** Where the file is not sound, its value is what could be made out; undefined: nothing could. */
  readonly document: LocatedDocument;
  /** Whether the value is what the file says: it is YAML of the strict profile. */
  readonly sound: boolean;
  /** By place. */
  readonly problems: readonly ReadingProblem[];
};

/** Errors told of one file; of those beyond, only how many there are. */
const mostErrors = 1000;

/**
 * Parses a text as one YAML 1.2 core document of the strict profile (product.md, "Files"): no equal keys, further
 * documents, tags, anchors, aliases, merge keys, directives or keys that are no text. Never throws: whatever the
 * text holds is said by problems, all of them at once.
 */
export function parseYaml(file: string, text: string): ParsedYaml {
  const reading = readInRounds(text);
  const { composed, mended } = reading;
  const { value, location } = toTree(composed.documents[0]?.contents, composed.text, mended.original);
  const errors = atMost(mostErrors, byPlace([...faultsOf(reading), ...strictFaults(reading, text)]));
  const warnings = trailingComments(composed).map((fault) => toWritten(fault, reading));
  return {
    document: {
      file,
      text,
      value,
      spanOf: (pointer, part) => spanAt(location, pointer, part),
      firstKeyOf: (pointer) => {
        const [first] = Object.keys(mappingAt(value, pointer));
        return first === undefined ? undefined : spanAt(location, joinPointer(pointer, [first]), "key");
      },
    },
    sound: errors.length === 0,
    problems: byPlace([...errors, ...warnings]).map((fault) =>
      toProblem(fault, file, pointerAt(location, offsetOfNode(fault))),
    ),
  };
}

function mappingAt(value: unknown, pointer: string): Mapping {
  const node = valueAt(value, pointer);
  return isMapping(node) ? node : {};
}

function strictFaults(reading: Reading, written: string): Fault[] {
  const { composed, mended } = reading;
  const lineStarts = lineStartsOf(written);
  const lineOf = (offset: number) => positionAt(lineStarts, mended.original(offset)).line;
  const mendedLines = new Set(
    reading.faults
      .filter(({ rule }) => rule === "read/syntax")
      .map(({ span }) => positionAt(lineStarts, span.start).line),
  );
  const contents = composed.documents.map((document) => document.contents);
  const merged = contents.flatMap((node) => mergeValues(node, composed.text));
  return [
    ...contents.flatMap((node) => keyFaults(node, composed.text, lineOf)),
    ...markFaults(composed, merged, lineOf),
    ...furtherDocuments(composed),
  ]
    .filter(({ span }) => !mendedLines.has(lineOf(span.start)))
    .map((fault) => toWritten(fault, reading));
}

/** The fault with its span in the text as it was written. */
function toWritten(fault: Fault, { mended }: Pick<Reading, "mended">): Fault {
  const { start, end } = fault.span;
  return { ...fault, span: { start: mended.original(start), end: mended.original(end) } };
}

/** Deep nesting is news only where nothing else explains it. */
function faultsOf({ composed: { text, tooDeep }, faults, mended }: Reading): readonly Fault[] {
  if (!tooDeep || faults.length > 0) return faults;

  const facts = { code: "too_deep", found: text.slice(tooDeep.start, tooDeep.end), write: null } as const;
  return [toWritten({ rule: "read/syntax", facts, span: tooDeep }, { mended })];
}

function byPlace(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function atMost(most: number, faults: readonly Fault[]): readonly Fault[] {
  const further = faults[most];
  if (!further) return faults;

  const facts = { code: "more" as const, found: String(faults.length - most), write: null };
  return [...faults.slice(0, most), { rule: "read/syntax", facts, span: further.span }];
}
