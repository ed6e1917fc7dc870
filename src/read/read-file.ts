import type { Ledger } from "../model/ledger.js";
import type { ReadingProblem } from "../model/reading.js";
import type { FileKind } from "../model/report.js";
import type { Source, UnreadableLedger, UnreadSource } from "../model/source.js";
import type { LocatedDocument } from "../text/located-document.js";
import { rootOf } from "../text/place.js";
import { checkSchema, isMisshapen } from "./check-schema.js";
import { type DecodedSource, decodeSource } from "./decode-source.js";
import { fieldsAt, requiredText } from "./fields.js";
import { isForeign, kindOf, unknownKind } from "./file-kind.js";
import { parseDocument } from "./parse-document.js";
import type { Reader } from "./reader.js";
import { outlivesUnrealDates } from "./schema-date.js";
import { repairScalars } from "./schema-scalars.js";
import { toLedger } from "./to-ledger.js";
import { toUnreadableLedger } from "./to-ledger-unreadable.js";

/**
 * A campaign file before what it extends is merged in; its shape has been checked as far as that allows.
 * `value`: the document's, as `checkSchema` made it.
 */
export type CampaignFile = {
  readonly id: string;
  readonly document: LocatedDocument;
  readonly value: unknown;
};

export type FileContent =
  | { readonly kind: "ledger"; readonly ledger: Ledger }
  | { readonly kind: "campaign"; readonly campaign: CampaignFile }
  /** Well-formed and of a kind that the main job does not use. */
  | { readonly kind: "other" }
  | { readonly kind: "unreadable"; readonly ledger: UnreadableLedger | undefined };

export type ReadFile = {
  readonly path: string;
  readonly kind: FileKind | null;
  readonly sha256: string;
  /** Undefined where the bytes could not be decoded. */
  readonly document: LocatedDocument | undefined;
  readonly problems: readonly ReadingProblem[];
  readonly content: FileContent;
};

/** `reader` absent: `auto`; the answer is the same. `hashes` false: the file's is left empty. */
export type ReadingLimits = {
  readonly maxBytes: number;
  readonly reader?: Reader | undefined;
  readonly hashes?: boolean;
};

/** Reads one file as far as it goes; never throws for what the file holds. */
export function readFile(source: Source | DecodedSource | UnreadSource, limits: ReadingLimits): ReadFile {
  if ("bytes" in source) return readFile(decodeSource(source, limits), limits);
  if (!("decoded" in source)) return tooLarge(source, limits);

  const { path, sha256, decoded, hasMark } = source;
  const file = { path, sha256 };
  if (decoded.text === undefined) {
    const { encoding, offset } = decoded;
    return {
      ...file,
      ...undecoded({ rule: "read/encoding", place: rootOf(path), facts: { encoding, offset } }),
    };
  }

  const legacy: readonly ReadingProblem[] =
    decoded.encoding === "gb18030"
      ? [{ rule: "read/legacy-encoding", place: rootOf(path), facts: { encoding: "gb18030" } }]
      : [];
  const parsed = parseDocument(path, decoded.text, limits.reader ?? "auto");
  const { sound, problems: ofText } = parsed;
  // Assigned to, not spread: its value can be let go.
  const document = hasMark ? Object.assign(parsed.document, { hasMark }) : parsed.document;
  const known = [...legacy, ...ofText];
  const kind = kindOf(document.value);
  if (!sound) {
    const problems = [...known, ...besides(document, kind, ofText)];
    return { ...file, kind, document, problems, content: unreadable(document, kind) };
  }
  if (kind === null) {
    const problems = [...known, unknownKind(document, source.named)];
    const passes = !source.named && isForeign(document.value);
    const content = passes ? ({ kind: "other" } as const) : unreadable(document, kind);
    return { ...file, kind, document, problems, content };
  }

  return { ...file, kind, document, ...checked(document, kind, known) };
}

/**
 * What the schema says of a file that is YAML, only not of the strict profile: its value is what it says. Where the
 * syntax had to be guessed at, findings about the guess would mislead; where a value is at fault already (an alias has
 * none of its own), a second finding would only repeat the first.
 */
function besides(
  document: LocatedDocument,
  kind: FileKind | null,
  ofText: readonly ReadingProblem[],
): readonly ReadingProblem[] {
  const isGuess = ofText.some(({ rule }) => rule === "read/syntax" || rule === "read/full-width-syntax");
  if (kind === null || isGuess) return [];

  const faulty = new Set(ofText.map(({ place }) => place.pointer));
  return checkSchema(document, kind).problems.filter(({ place }) => !faulty.has(place.pointer));
}

function tooLarge({ path, sha256, size }: UnreadSource, { maxBytes }: ReadingLimits): ReadFile {
  const facts = { bytes: size, limit: maxBytes };
  return { path, sha256, ...undecoded({ rule: "read/too-large", place: rootOf(path), facts }) };
}

function undecoded(problem: ReadingProblem): Pick<ReadFile, "kind" | "document" | "problems" | "content"> {
  const content = { kind: "unreadable", ledger: undefined } as const;
  return { kind: null, document: undefined, problems: [problem], content };
}

function checked(
  document: LocatedDocument,
  kind: FileKind,
  ofText: readonly ReadingProblem[],
): Pick<ReadFile, "problems" | "content"> {
  const { problems, value } = checkSchema(document, kind);
  return {
    problems: [...ofText, ...problems],
    content: isFit(kind, problems) ? toContent(document, kind, value) : unreadable(document, kind),
  };
}

function isFit(kind: FileKind, problems: readonly ReadingProblem[]): boolean {
  if (isMisshapen(problems)) return false;

  return outlivesUnrealDates(kind) || !problems.some(({ rule }) => rule === "dates/real-date");
}

function toContent(document: LocatedDocument, kind: FileKind, value: unknown): FileContent {
  switch (kind) {
    case "ledger":
      return { kind, ledger: toLedger(document, value) };
    case "campaign":
      return {
        kind,
        campaign: { id: requiredText(fieldsAt(rootOf(document.file), value), "id"), document, value },
      };
    case "inspection":
    case "config":
    case "baseline":
    case "map":
      return { kind: "other" };
  }
}

function unreadable(document: LocatedDocument, kind: FileKind | null): FileContent {
  if (kind !== "ledger") return { kind: "unreadable", ledger: undefined };

  const { value } = repairScalars(document, kind);
  return { kind: "unreadable", ledger: toUnreadableLedger(document.file, value) };
}
