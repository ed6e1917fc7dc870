import { type Cursor, decline } from "./cursor.js";

/** Adds a member to a mapping. A key that the mapping has, or that every object has, is left to `yaml`. */
export function insert(cursor: Cursor, members: Record<string, unknown>, name: string, value: unknown): void {
  if (members[name] !== undefined) decline("a key that is there", cursor);
  members[name] = value;
}

/** What a sequence holds. */
export type Kinds = { mappings: boolean; scalars: boolean };

/** In a sequence of mappings a scalar may be one whose colon is wrong; `full-width.ts` decides that. */
export function noteKind(cursor: Cursor, kinds: Kinds, value: unknown): void {
  if (typeof value !== "object" || value === null) kinds.scalars = true;
  else if (!Array.isArray(value)) kinds.mappings = true;
  if (kinds.scalars && kinds.mappings) decline("a sequence of mappings and scalars", cursor);
}
