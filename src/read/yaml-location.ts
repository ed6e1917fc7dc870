import { joinPointer, type Span, splitPointer } from "../text/place.js";

/** Where a node and all below it stand. */
export type Location =
  | { readonly kind: "scalar"; readonly span: Span }
  | { readonly kind: "sequence"; readonly span: Span; readonly elements: readonly Location[] }
  /** The first member of each name, in the order of the text. */
  | { readonly kind: "mapping"; readonly span: Span; readonly members: ReadonlyMap<string, Member> };

/** `key` is undefined for an element of a sequence. */
type Child = { readonly key: Span | undefined; readonly value: Location };
export type Member = Child & { readonly key: Span };

/** The span of the node that a JSON Pointer names, or of its key; undefined: there is no such node or key. */
export function spanAt(root: Location, pointer: string, part: "key" | "value"): Span | undefined {
  let found: Child = { key: undefined, value: root };
  for (const segment of splitPointer(pointer)) {
    const child = childOf(found.value, segment);
    if (!child) return undefined;
    found = child;
  }
  return part === "key" ? found.key : found.value.span;
}

function childOf(location: Location, segment: string): Child | undefined {
  switch (location.kind) {
    case "scalar":
      return undefined;
    case "mapping":
      return location.members.get(segment);
    case "sequence": {
      // Only `0`, `1`, `2` … name elements: `01` and `1e0` do not (RFC 6901, section 4).
      const value = /^(0|[1-9]\d*)$/.test(segment) ? location.elements[Number(segment)] : undefined;
      return value && { key: undefined, value };
    }
  }
}

/** The JSON Pointer of the innermost node in which an offset lies; the key of a node belongs to it. */
export function pointerAt(root: Location, offset: number): string {
  let pointer = "";
  for (let child = childAt(root, offset); child; child = childAt(child.value, offset)) {
    pointer = joinPointer(pointer, [child.name]);
  }
  return pointer;
}

type Named = { readonly name: string | number; readonly value: Location };

function childAt(location: Location, offset: number): Named | undefined {
  for (const [name, { key, value }] of childrenOf(location)) {
    if ((key ?? value.span).start <= offset && offset <= value.span.end) return { name, value };
  }
  return undefined;
}

function* childrenOf(location: Location): Generator<[name: string | number, child: Child]> {
  if (location.kind === "mapping") yield* location.members;
  if (location.kind !== "sequence") return;

  for (const [index, value] of location.elements.entries()) yield [index, { key: undefined, value }];
}
