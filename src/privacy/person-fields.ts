import type { LocatedDocument } from "../text/located-document.js";
import { type Place, rootOf, within } from "../text/place.js";
import { type NameField, personNamesIn } from "./person-names.js";

/** A text of a file, and the keys that lead to it. */
export type LocatedText = {
  readonly path: readonly string[];
  readonly text: string;
  readonly place: Place;
};

/** Every text of a file as it was read, also of one that is no sound ledger; numbers count as they would be printed. */
export function textsOf({ file, value }: LocatedDocument): readonly LocatedText[] {
  return [...walk(value, [], rootOf(file))];
}

function* walk(value: unknown, path: readonly string[], place: Place): Iterable<LocatedText> {
  if (typeof value === "string" || typeof value === "number") {
    yield { path, text: String(value), place };
  } else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* walk(part, [...path, key], within(place, key));
  }
}

/** Fields of the schemas that hold people, by their own key and that of what they stand in. */
export function nameFieldOf(path: readonly string[]): NameField | undefined {
  const keys = path.filter((key) => !/^\d+$/u.test(key));
  const key = keys.at(-1) ?? "";
  const parent = keys.at(-2);
  if (key === "leader" || key === "person" || key === "handler") return "person";
  if (key === "name") return parent === undefined ? undefined : holders[parent];
  if (key === "approved_by" || (parent === "closing" && key.endsWith("_by"))) return "approver";
  return /^(by|found_by|decided_by)$/u.test(key) ? "source" : undefined;
}

const holders: Readonly<Record<string, NameField | undefined>> = {
  first_responsible: "person",
  team: "person",
  parties: "source",
};

/** Numbers of projects and documents, which may look like those of people. */
export function isCodeField(path: readonly string[]): boolean {
  return /^(document_no|number|id|item|code)$/u.test(path.at(-1) ?? "");
}

/** Units, categories and the campaign are public, and ids are what everything is referred to by: they are not masked. */
export function isPrintedVerbatim(path: readonly string[]): boolean {
  const keys = path.filter((key) => !/^\d+$/u.test(key));
  const isUnitName = keys.at(-1) === "name" && /^units?$/u.test(keys.at(-2) ?? "");
  return isUnitName || /^(id|code|category|addressee|zh-CN|en)$/u.test(keys.at(-1) ?? "");
}

/** What a transfer (移送) and a clue (线索) are known by. */
export function isWithheldField(path: readonly string[]): boolean {
  const key = path.at(-1);
  return path.at(-2) === "transfer" && (key === "clue" || key === "document_no");
}

export function namesIn({ path, text }: LocatedText): readonly string[] {
  const field = nameFieldOf(path);
  return field === undefined ? [] : personNamesIn(text, field);
}
