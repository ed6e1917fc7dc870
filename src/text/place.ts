/** Offsets into a file's text, in UTF-16 units; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number };

/**
 * Where something is: a node of a document, named by its JSON Pointer (RFC 6901), or a stretch of
 * the text that is no node (a comment, a syntax error). A pointer may name a field that is missing;
 * it is then shown at the nearest parent's key.
 */
export type Place =
  | { readonly file: string; readonly pointer: string; readonly part: "key" | "value" }
  | { readonly file: string; readonly pointer: string; readonly part: "span"; readonly span: Span };

/** The place of a whole document. */
export function rootOf(file: string): Place {
  return { file, pointer: "", part: "value" };
}

/** The place of a descendant, by the names that the file uses: `within(item.place, "timetable", "due")`. */
export function within(place: Place, ...path: readonly (string | number)[]): Place {
  return { file: place.file, pointer: joinPointer(place.pointer, path), part: "value" };
}

/** The place of the key that names a node rather than of its value. */
export function keyOf(place: Place): Place {
  return { file: place.file, pointer: place.pointer, part: "key" };
}

export function spanPlace(file: string, span: Span, pointer = ""): Place {
  return { file, pointer, part: "span", span };
}

export function joinPointer(pointer: string, path: readonly (string | number)[]): string {
  let joined = pointer;
  for (const segment of path) {
    joined += `/${typeof segment === "number" ? segment : escapeSegment(segment)}`;
  }
  return joined;
}

/** `"/items/0/due"` → `["items", "0", "due"]`. */
export function splitPointer(pointer: string): string[] {
  const segments = pointer === "" ? [] : pointer.slice(1).split("/");
  return pointer.includes("~") ? segments.map(unescapeSegment) : segments;
}

export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** The name at the end of a pointer that has one. */
export function lastSegment(pointer: string): string {
  const segment = pointer.slice(pointer.lastIndexOf("/") + 1);
  return segment.includes("~") ? unescapeSegment(segment) : segment;
}

function escapeSegment(segment: string): string {
  if (!segment.includes("/") && !segment.includes("~")) return segment;

  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeSegment(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
