import type { ReadingProblem } from "../model/reading.js";
import type { FileKind } from "../model/report.js";
import type { LocatedDocument } from "../text/located-document.js";
import { isBlank, isMapping } from "./fields.js";
import { suggestWord } from "./schema-suggest.js";
import { shortened } from "./schema-text.js";
import { schemaOf } from "./schema-validate.js";

const kinds: readonly FileKind[] = ["ledger", "campaign", "inspection", "config", "baseline", "map"];

/** What a document says that it is; null: nothing that is known. */
export function kindOf(value: unknown): FileKind | null {
  const written = writtenKind(value);
  return kinds.find((kind) => kind === written) ?? null;
}

/** A file that does not say what it is: an error where the user named it, a warning where it was found. */
export function unknownKind(document: LocatedDocument, named: boolean): ReadingProblem {
  const written = writtenKind(document.value);
  return {
    rule: "read/unknown-kind",
    place: { file: document.file, pointer: isMapping(document.value) ? "/kind" : "", part: "value" },
    facts: {
      kind: written === undefined ? null : shortened(written),
      suggestion: written === undefined ? null : (suggestWord(written, kindWords())?.name ?? null),
      known: kinds.join(", "),
    },
    ...(named ? {} : { severity: "warning" }),
  };
}

/**
 * Whether a file without a known kind is somebody else's YAML, and no ledger or campaign that forgot to say so, or
 * misspelt it: of such a one it must not be said that all was checked.
 */
export function isForeign(value: unknown): boolean {
  const written = writtenKind(value);
  const isMisspelt = written !== undefined && suggestWord(written, kindWords()) !== undefined;
  const looksLikeOurs =
    isMapping(value) && ["unit", "items", "extends", "categories"].some((key) => Object.hasOwn(value, key));
  return !isMisspelt && !looksLikeOurs;
}

function kindWords() {
  return kinds.map((name) => ({ name, title: String(schemaOf(name)["title"]) }));
}

function writtenKind(value: unknown): string | undefined {
  if (!isMapping(value) || !Object.hasOwn(value, "kind")) return undefined;

  const { kind } = value;
  if (typeof kind === "string") return isBlank(kind) ? undefined : kind.trim();
  return typeof kind === "number" || typeof kind === "boolean" ? String(kind) : undefined;
}
