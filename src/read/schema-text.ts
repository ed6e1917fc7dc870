import type { LocatedDocument } from "../text/located-document.js";
import { splitPointer } from "../text/place.js";

/** A text to quote in a message: its first line, cut short. */
export function shortened(text: string, limit = 60): string {
  const [line = ""] = text.trim().split(/[\r\n]/, 1);
  const characters = [...line.slice(0, 2 * limit + 2)];
  const whole = line.length === text.trim().length && characters.length <= limit;
  return whole ? line : `${characters.slice(0, limit - 1).join("")}…`;
}

/** The text of a file from which a node was read; undefined where it stands nowhere. */
export function sourceOf(document: LocatedDocument, pointer: string): string | undefined {
  const span = document.spanOf(pointer, "value");
  return span && document.text.slice(span.start, span.end);
}

/** Whether a scalar is written without quotes, block sign or tag. */
export function isPlain(source: string): boolean {
  return source !== "" && !/^["'|>!&*]/.test(source);
}

/** A node as a message quotes it: a text as it reads, anything else as it stands in the file. */
export function quotable(document: LocatedDocument, pointer: string, value: unknown): string {
  if (typeof value === "string") return shortened(value);

  return shortened(sourceOf(document, pointer) ?? JSON.stringify(value) ?? "");
}

/** The field that a pointer names: `due`, or `items[0]` for an element of a list. */
export function fieldName(pointer: string): string {
  const segments = splitPointer(pointer);
  const last = segments.at(-1) ?? "";
  const parent = segments.at(-2);
  return /^\d+$/.test(last) && parent !== undefined ? `${parent}[${last}]` : last;
}
