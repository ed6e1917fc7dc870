import type { ReadingProblem } from "../model/reading.js";
import type { FileKind } from "../model/report.js";
import type { LocatedDocument } from "../text/located-document.js";
import { joinPointer, type Place } from "../text/place.js";
import { emptyValue } from "./empty-value.js";
import { isBlank, isMapping, type Mapping } from "./fields.js";
import { lossInNumber, lossInText, mayMeanMore } from "./lossy-scalar.js";
import { type Shape, titleAt } from "./schema-shape.js";
import { isPlain, sourceOf } from "./schema-text.js";
import { shapeFor, wordlessShapeFor } from "./schema-validate.js";

/** A document's value as it was meant: texts that YAML read otherwise are texts again, blank ones are absent. */
export type Repaired = { readonly value: unknown; readonly problems: readonly ReadingProblem[] };

/**
 * Looks at each scalar that the schema knows. Where the schema decides on the text itself (a date, one of
 * several words), its text is put back and nothing is said: the schema's own finding says it better.
 */
export function repairScalars(document: LocatedDocument, kind: FileKind): Repaired {
  const shape = wordlessShapeFor(kind);
  const problems: ReadingProblem[] = [];
  const work: Work = {
    path: [],
    source: (pointer) => sourceOf(document, pointer),
    mayMislead: (value) => document.misleading?.has(value) ?? true,
    report: (problem) => problems.push(problem),
    place: (pointer) => ({ file: document.file, pointer, part: "value" }),
    title: (pointer) => titleAt(shapeFor(kind), pointer),
  };
  return { value: repaired(work, document.value, shape, true), problems };
}

type Work = {
  /** The way from the root to the node that is looked at; hardly one is ever pointed at. */
  readonly path: (string | number)[];
  readonly source: (pointer: string) => string | undefined;
  /** Whether a plain text with this value may stand in the document of which another reader makes something else. */
  readonly mayMislead: (value: unknown) => boolean;
  readonly report: (problem: ReadingProblem) => void;
  readonly place: (pointer: string) => Place;
  readonly title: (pointer: string) => string;
};

/** The value to go on with; undefined: as if it were not there. `needed`: the field may not be left out. */
function repaired(work: Work, value: unknown, shape: Shape, needed: boolean): unknown {
  if (typeof value === "string") return repairedText(work, value, shape, needed);
  if (isMapping(value)) return repairedMapping(work, value, shape);
  if (Array.isArray(value)) return repairedList(work, value, shape);
  if (value === null) return repairedNull(work, shape);
  if (isText(shape)) return textBehind(work, value, shape);
  if (typeof value === "number" || typeof value === "bigint") reportNumber(work, value, shape);
  return value;
}

function repairedMapping(work: Work, mapping: Mapping, shape: Shape): Mapping {
  let changes: Map<string, unknown> | undefined;
  // A list of the keys of each mapping would be a twentieth of all that a large file has made.
  for (const key in mapping) {
    const field = shape.property(key);
    if (!field) continue;

    const value = mapping[key];
    work.path.push(key);
    const next = repaired(work, value, field, shape.required.has(key));
    work.path.pop();
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

function repairedList(work: Work, list: readonly unknown[], shape: Shape): readonly unknown[] {
  const element = shape.element();
  if (!element) return list;

  let changed: unknown[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const value = list[index];
    work.path.push(index);
    const next = repaired(work, value, element, true);
    work.path.pop();
    if (next === value) continue;

    changed ??= [...list];
    changed[index] = next;
  }
  return changed ?? list;
}

function repairedText(work: Work, text: string, shape: Shape, needed: boolean): string | undefined {
  if (isBlank(text)) {
    if (!needed && !shape.mustSay) return undefined;
    const pointer = pointerOf(work);
    work.report(emptyValue(work.place(pointer), shape, work.title(pointer), needed));
    return text;
  }

  if (work.mayMislead(text) && isText(shape) && !decides(shape)) reportText(work, text);
  return text;
}

/** In quotes a text is a text to all readers. */
function reportText(work: Work, text: string): void {
  if (!mayMeanMore(text)) return;

  const pointer = pointerOf(work);
  const loss = work.source(pointer) === text ? lossInText(text, text) : undefined;
  if (loss) work.report({ rule: "read/lossy-scalar", place: work.place(pointer), facts: loss });
}

/** `~` where a text is wanted may be meant as one; a field without a value is left for the schema to report. */
function repairedNull(work: Work, shape: Shape): unknown {
  const open = isText(shape) && !decides(shape);
  const written = open && isPlain(work.source(pointerOf(work)) ?? "");
  return written ? textBehind(work, null, shape) : null;
}

/** The text from which YAML made something else. */
function textBehind(work: Work, value: unknown, shape: Shape): unknown {
  const pointer = pointerOf(work);
  const source = work.source(pointer);
  if (source === undefined || !isPlain(source)) return value;

  const loss = decides(shape) ? undefined : lossInText(source, value);
  if (loss) work.report({ rule: "read/lossy-scalar", place: work.place(pointer), facts: loss });
  return source;
}

function reportNumber(work: Work, value: number | bigint, shape: Shape): void {
  if (!work.mayMislead(value)) return;
  if (!shape.types.some((type) => type === "integer" || type === "number")) return;

  const pointer = pointerOf(work);
  const source = work.source(pointer);
  const loss = source === undefined || !isPlain(source) ? undefined : lossInNumber(source, value);
  if (loss) work.report({ rule: "read/lossy-scalar", place: work.place(pointer), facts: loss });
}

function pointerOf({ path }: Work): string {
  return joinPointer("", path);
}

function isText({ types }: Shape): boolean {
  return types.includes("string");
}

function decides(shape: Shape): boolean {
  return shape.allowed !== undefined || shape.format !== undefined;
}
