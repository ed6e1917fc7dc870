import { type Place, parentPointer, type Span, splitPointer } from "./place.js";

/**
 * A document's value with the place of each node. Readers behind it may differ in speed, never in an answer.
 * `spanOf` answers for nodes that exist: the value's span, or its key's (in a sequence: undefined).
 */
export type LocatedDocument = {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** The file begins with a byte order mark, which `text` leaves out; absent: it does not. */
  readonly hasMark?: true;
  /** What may be lost on another reader: all values that plain texts of that kind have. Absent: nobody has looked. */
  readonly misleading?: ReadonlySet<unknown>;
  spanOf(pointer: string, part: "key" | "value"): Span | undefined;
  /** The span of the first key of a mapping; undefined where there is none. */
  firstKeyOf(pointer: string): Span | undefined;
  /** Lets go of the value, which is a third of what a large file takes: whoever asks for it has it read again. */
  forget?(): void;
};

/**
 * The span to show for a place. A missing field is shown at the key of its nearest parent that exists;
 * a parent that is an element of a sequence, or the document, is shown at its first key.
 */
export function locate(document: LocatedDocument, place: Place): Span {
  if (place.part === "span") return place.span;

  const exact = document.spanOf(place.pointer, place.part);
  if (exact) return exact;

  let pointer = place.part === "key" ? place.pointer : parentPointer(place.pointer);
  for (;;) {
    const span =
      document.spanOf(pointer, "key") ?? document.firstKeyOf(pointer) ?? document.spanOf(pointer, "value");
    if (span) return span;
    if (pointer === "") return { start: 0, end: 0 };
    pointer = parentPointer(pointer);
  }
}

/** The value that a JSON Pointer names, or undefined. */
export function valueAt(value: unknown, pointer: string): unknown {
  return splitPointer(pointer).reduce<unknown>((node, segment) => {
    if (typeof node !== "object" || node === null) return undefined;
    return Object.hasOwn(node, segment) ? Reflect.get(node, segment) : undefined;
  }, value);
}
