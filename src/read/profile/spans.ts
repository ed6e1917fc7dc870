import { joinPointer, lastSegment, parentPointer, type Span } from "../../text/place.js";
import { isMapping } from "../fields.js";
import { keyStart, next, type Records, recordLength, valueEnd, valueStart } from "./records.js";

type Places = {
  readonly spanOf: (pointer: string, part: "key" | "value") => Span | undefined;
  /** The innermost node in which an offset lies, as `yaml-location.ts` finds it. */
  readonly pointerAt: (offset: number) => string;
};

type Node = { readonly record: number; readonly value: unknown };

/** A value with its number among the values of its collection. */
type Child = { readonly index: number; readonly value: unknown };

/** Where the nodes of a value stand, by their records. Where children are is noted once it is asked for. */
export function placesIn(records: Records, root: unknown): Places {
  const noted = new Map<number, readonly number[]>();
  const childrenOf = (record: number): readonly number[] => {
    const known = noted.get(record);
    if (known) return known;

    const children = childRecords(records, record);
    noted.set(record, children);
    return children;
  };

  // Collections on the way to a node, by pointer: one item is pointed at many times.
  const ways = new Map<string, Node>([["", { record: 0, value: root }]]);
  const nodeAt = (pointer: string): Node | undefined => {
    const known = ways.get(pointer);
    if (known || pointer === "") return known;

    const parent = nodeAt(parentPointer(pointer));
    const child = parent && childOf(parent.value, lastSegment(pointer));
    if (!child) return undefined;
    const node = { record: childrenOf(parent.record)[child.index] ?? 0, value: child.value };
    if (typeof child.value === "object") ways.set(pointer, node);
    return node;
  };

  const spanOf: Places["spanOf"] = (pointer, part) => {
    const node = nodeAt(pointer);
    return node && spanAt(records, node.record + (part === "key" ? keyStart : valueStart));
  };

  const pointerAt = (offset: number) => {
    let record = 0;
    let value = root;
    let pointer = "";
    for (;;) {
      const children = childrenOf(record);
      const index = children.findIndex((child) => isWithin(records, child, offset));
      const child = children[index];
      if (child === undefined) return pointer;

      const name = nameOf(value, index);
      pointer = joinPointer(pointer, [name]);
      record = child;
      value = childOf(value, name)?.value;
    }
  };
  return { spanOf, pointerAt };
}

/** The key of a node belongs to it. */
function isWithin(records: Records, record: number, offset: number): boolean {
  const { start = 0 } = spanAt(records, record + keyStart) ?? spanAt(records, record + valueStart) ?? {};
  return start <= offset && offset <= (records[record + valueEnd] ?? 0);
}

function nameOf(value: unknown, index: number): string {
  return isMapping(value) ? (Object.keys(value)[index] ?? "") : String(index);
}

function childRecords(records: Records, record: number): number[] {
  const children: number[] = [];
  const end = records[record + next] ?? 0;
  for (let child = record + recordLength; child < end; child = records[child + next] ?? end) {
    children.push(child);
  }
  return children;
}

/** Mappings have no key that is a number, so that JavaScript keeps their keys in the order of the text. */
function childOf(value: unknown, segment: string): Child | undefined {
  if (Array.isArray(value)) {
    const index = /^(0|[1-9]\d*)$/.test(segment) ? Number(segment) : value.length;
    return index < value.length ? { index, value: value[index] } : undefined;
  }
  if (!isMapping(value)) return undefined;

  const index = Object.keys(value).indexOf(segment);
  return index === -1 ? undefined : { index, value: value[segment] };
}

/** The end of a span stands behind its start in a record. */
function spanAt(records: Records, at: number): Span | undefined {
  const start = records[at] ?? -1;
  return start === -1 ? undefined : { start, end: records[at + 1] ?? start };
}
