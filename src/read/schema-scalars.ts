import type { ReadingProblem } from "../model/reading.js";
import type { LocatedDocument } from "../text/located-document.js";
import { joinPointer, type Place } from "../text/place.js";
import { isBlank, isMapping, type Mapping } from "./fields.js";
import { lossInNumber, lossInText } from "./lossy-scalar.js";
import { type Shape, titleAt } from "./schema-shape.js";
import { fieldName, isPlain, sourceOf } from "./schema-text.js";

/** A document's value as it was meant: texts that YAML read otherwise are texts again, blank ones are absent. */
export type Repaired = { readonly value: unknown; readonly problems: readonly ReadingProblem[] };

/**
 * Looks at each scalar that the schema knows. Where the schema decides on the text itself (a date, one of
 * several words), its text is put back and nothing is said: the schema's own finding says it better.
 */
export function repairScalars(document: LocatedDocument, shape: Shape): Repaired {
  const problems: ReadingProblem[] = [];
  const work: Work = {
    source: (pointer) => sourceOf(document, pointer),
    report: (problem) => problems.push(problem),
    place: (pointer) => ({ file: document.file, pointer, part: "value" }),
    title: (pointer) => titleAt(shape, pointer),
  };
  return {
    value: repaired(work, document.value, { shape, needed: true, parent: undefined, segment: "" }),
    problems,
  };
}

type Work = {
  readonly source: (pointer: string) => string | undefined;
  readonly report: (problem: ReadingProblem) => void;
  readonly place: (pointer: string) => Place;
  readonly title: (pointer: string) => string;
};

/**
 * A node by its way from the root, since hardly one of them is ever pointed at. `needed`: the field may not be left out.
 */
type Node = {
  readonly shape: Shape;
  readonly needed: boolean;
  readonly parent: Node | undefined;
  readonly segment: string | number;
};

function pointerOf({ parent, segment }: Node): string {
  return parent ? joinPointer(pointerOf(parent), [segment]) : "";
}

/** The value to go on with; undefined: as if it were not there. */
function repaired(work: Work, value: unknown, node: Node): unknown {
  if (isMapping(value)) return repairedMapping(work, value, node);
  if (Array.isArray(value)) return repairedList(work, value, node);
  if (typeof value === "string") return repairedText(work, value, node);
  if (value === null) return repairedNull(work, node);
  if (node.shape.types.includes("string")) return textBehind(work, value, node);
  if (typeof value === "number" || typeof value === "bigint") reportNumber(work, value, node);
  return value;
}

function repairedMapping(work: Work, mapping: Mapping, node: Node): Mapping {
  const { shape } = node;
  let changes: Map<string, unknown> | undefined;
  for (const key of Object.keys(mapping)) {
    const field = shape.property(key);
    if (!field) continue;

    const value = mapping[key];
    const needed = shape.required.includes(key);
    const next = repaired(work, value, { shape: field, needed, parent: node, segment: key });
    if (next !== value) changes = (changes ?? new Map<string, unknown>()).set(key, next);
  }
  return changes ? changed(mapping, changes) : mapping;
}

function changed(mapping: Mapping, changes: ReadonlyMap<string, unknown>): Mapping {
  const entries = Object.entries(mapping).map(
    ([key, value]) => [key, changes.has(key) ? changes.get(key) : value] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function repairedList(work: Work, list: readonly unknown[], node: Node): readonly unknown[] {
  const element = node.shape.element();
  if (!element) return list;

  const next = list.map((value, index) =>
    repaired(work, value, { shape: element, needed: true, parent: node, segment: index }),
  );
  return next.every((value, index) => value === list[index]) ? list : next;
}

function repairedText(work: Work, text: string, node: Node): string | undefined {
  const { shape, needed } = node;
  if (isBlank(text)) {
    if (!needed && !shape.mustSay) return undefined;
    const pointer = pointerOf(node);
    work.report(emptyValue(work.place(pointer), shape, work.title(pointer), needed));
    return text;
  }

  if (shape.types.includes("string") && !decides(shape)) {
    const loss = lossInText(text, text);
    const pointer = loss ? pointerOf(node) : "";
    if (loss && work.source(pointer) === text) {
      work.report({ rule: "read/lossy-scalar", place: work.place(pointer), facts: loss });
    }
  }
  return text;
}

/** `~` where a text is wanted may be meant as one; a field without a value is left for the schema to report. */
function repairedNull(work: Work, node: Node): unknown {
  const written = isPlain(work.source(pointerOf(node)) ?? "");
  const open = node.shape.types.includes("string") && !decides(node.shape);
  return written && open ? textBehind(work, null, node) : null;
}

/** The text from which YAML made something else. */
function textBehind(work: Work, value: unknown, node: Node): unknown {
  const { shape } = node;
  const pointer = pointerOf(node);
  const source = work.source(pointer);
  if (source === undefined || !isPlain(source)) return value;

  const loss = decides(shape) ? undefined : lossInText(source, value);
  if (loss) work.report({ rule: "read/lossy-scalar", place: work.place(pointer), facts: loss });
  return source;
}

function reportNumber(work: Work, value: number | bigint, node: Node): void {
  if (!node.shape.types.some((type) => type === "integer" || type === "number")) return;

  const pointer = pointerOf(node);
  const source = work.source(pointer);
  const loss = source === undefined || !isPlain(source) ? undefined : lossInNumber(source, value);
  if (loss) work.report({ rule: "read/lossy-scalar", place: work.place(pointer), facts: loss });
}

function decides(shape: Shape): boolean {
  return shape.allowed !== undefined || shape.format !== undefined;
}

/** A field that is there and says nothing. */
export function emptyValue(
  place: Place,
  shape: Shape | undefined,
  title: string,
  required: boolean,
): ReadingProblem {
  return {
    rule: "shape/schema",
    place,
    facts: {
      problem: "empty_value",
      key: fieldName(place.pointer),
      title,
      expected: shape?.format ?? shape?.types.join(", ") ?? "",
      required,
    },
  };
}
