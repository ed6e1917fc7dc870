import { joinPointer, type Span, splitPointer } from "../text/place.js";

/** Where a node and all below it stand. Members are in the order of the text. */
export type Location = {
  readonly span: Span;
  /** Of a mapping: the first member of each name. */
  readonly members?: ReadonlyMap<string, Member>;
  readonly elements?: readonly Location[];
};

export type Member = { readonly key: Span; readonly value: Location };

/** The span of the node that a JSON Pointer names, or of its key; undefined: there is no such node or key. */
export function spanAt(root: Location, pointer: string, part: "key" | "value"): Span | undefined {
  let key: Span | undefined;
  let location = root;
  for (const segment of splitPointer(pointer)) {
    const member = location.members?.get(segment);
    const child = member?.value ?? elementAt(location, segment);
    if (!child) return undefined;
    key = member?.key;
    location = child;
  }
  return part === "key" ? key : location.span;
}

/** Only `0`, `1`, `2` … name elements: `01` and `1e0` do not (RFC 6901, section 4). */
function elementAt(location: Location, segment: string): Location | undefined {
  return /^(0|[1-9]\d*)$/.test(segment) ? location.elements?.[Number(segment)] : undefined;
}

/** The JSON Pointer of the innermost node in which an offset lies; the key of a node belongs to it. */
export function pointerAt(root: Location, offset: number): string {
  let pointer = "";
  let location = root;
  for (;;) {
    const child = childAt(location, offset);
    if (!child) return pointer;
    pointer = joinPointer(pointer, [child.name]);
    location = child.location;
  }
}

type Child = { readonly name: string | number; readonly location: Location };

function childAt({ members, elements }: Location, offset: number): Child | undefined {
  for (const [name, { key, value }] of members ?? []) {
    if (key.start <= offset && offset <= value.span.end) return { name, location: value };
  }
  for (const [name, location] of (elements ?? []).entries()) {
    if (location.span.start <= offset && offset <= location.span.end) return { name, location };
  }
  return undefined;
}
