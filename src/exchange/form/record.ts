/** A ledger, or a part of it, as plain values by the names of the schema. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue };

/** The same while it is being put together. */
export type Draft = { [key: string]: DraftValue };
export type DraftValue = string | number | boolean | null | DraftValue[] | Draft;

export function isRecord(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isDraft(value: DraftValue | undefined): value is Draft {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function valueIn(record: JsonObject, path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    record,
  );
}

export function recordsIn(record: JsonObject, path: readonly string[]): readonly JsonObject[] {
  const value = valueIn(record, path);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** Whether there was room: a text in the way, or another value, is never replaced. */
export function put(draft: Draft, path: readonly string[], value: DraftValue): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return false;

  const known = draft[key];
  if (rest.length === 0) {
    if (known !== undefined) return known === value;
    draft[key] = value;
    return true;
  }
  if (known !== undefined && !isDraft(known)) return false;
  const inner = isDraft(known) ? known : {};
  draft[key] = inner;
  return put(inner, rest, value);
}

/** Adds to a list, which is made where it is missing. */
export function append(draft: Draft, path: readonly string[], element: Draft): void {
  const [key = "", ...rest] = path;
  const known = draft[key];
  if (rest.length === 0) {
    if (Array.isArray(known)) known.push(element);
    else draft[key] = [element];
    return;
  }
  const inner = isDraft(known) ? known : {};
  draft[key] = inner;
  append(inner, rest, element);
}

/**
 * A value as the tool reads it: texts trimmed, blank ones and empty lists and groups left out. Two ledgers that are
 * equal so say the same. An element of a list stays, even an empty one.
 */
export function tidy(value: JsonValue): JsonValue | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (Array.isArray(value)) {
    const elements = value.flatMap((element) => tidy(element) ?? (isRecord(element) ? [{}] : []));
    return elements.length === 0 ? undefined : elements;
  }
  if (!isRecord(value)) return value ?? undefined;

  const fields = Object.entries(value).flatMap(([key, inner]) => {
    const tidied = tidy(inner);
    return tidied === undefined ? [] : [[key, tidied] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}
