import { joinPointer, lastSegment, type Span } from "../../text/place.js";
import { childAround, childNamed, firstChild, treeOf } from "./children.js";
import { keyStart, type Records, valueStart } from "./records.js";

type Places = {
  readonly spanOf: (pointer: string, part: "key" | "value") => Span | undefined;
  readonly firstKeyOf: (pointer: string) => Span | undefined;
  /** The innermost node in which an offset lies, as `yaml-location.ts` finds it. */
  readonly pointerAt: (offset: number) => string;
};

type Step = { readonly pointer: string; readonly record: number };

/** Where the nodes of a text stand, by their records. */
export function placesIn(text: string, records: Records): Places {
  const tree = treeOf(text, records);
  const root: Step = { pointer: "", record: 0 };
  // The way to the node that was looked up last: the next one stands mostly in the same item.
  const way: Step[] = [];

  const recordAt = (pointer: string): number | undefined => {
    let last = way.at(-1) ?? root;
    while (!isOnWay(last.pointer, pointer)) {
      way.pop();
      last = way.at(-1) ?? root;
    }
    while (last.pointer.length < pointer.length) {
      const next = pointer.indexOf("/", last.pointer.length + 1);
      const reached = next === -1 ? pointer : pointer.slice(0, next);
      const record = childNamed(tree, last.record, lastSegment(reached));
      if (record === undefined) return undefined;

      last = { pointer: reached, record };
      way.push(last);
    }
    return last.record;
  };

  const spanOf: Places["spanOf"] = (pointer, part) => {
    const record = recordAt(pointer);
    return record === undefined
      ? undefined
      : spanAt(records, record + (part === "key" ? keyStart : valueStart));
  };

  const firstKeyOf: Places["firstKeyOf"] = (pointer) => {
    const record = recordAt(pointer);
    const first = record === undefined ? undefined : firstChild(tree, record);
    return first === undefined ? undefined : spanAt(records, first + keyStart);
  };

  const pointerAt = (offset: number) => {
    let { pointer, record } = root;
    for (let child = childAround(tree, record, offset); child; child = childAround(tree, record, offset)) {
      pointer = joinPointer(pointer, [child.name]);
      record = child.record;
    }
    return pointer;
  };
  return { spanOf, firstKeyOf, pointerAt };
}

/** Whether a pointer names what another one names, or something within it. */
function isOnWay(outer: string, pointer: string): boolean {
  return pointer.startsWith(outer) && (pointer.length === outer.length || pointer[outer.length] === "/");
}

/** The end of a span stands behind its start in a record. */
function spanAt(records: Records, at: number): Span | undefined {
  const start = records[at] ?? -1;
  return start === -1 ? undefined : { start, end: records[at + 1] ?? start };
}
