import type { Ledger } from "../model/ledger.js";
import type { ReadingProblem } from "../model/reading.js";
import type { FileKind } from "../model/report.js";
import type { Source, UnreadableLedger } from "../model/source.js";
import type { LocatedDocument } from "../text/located-document.js";

/** A campaign file before what it extends is merged in; its shape has been checked as far as that allows. */
export type CampaignFile = { readonly id: string; readonly document: LocatedDocument };

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

export type ReadingLimits = { readonly maxBytes: number };

/** Reads one file as far as it goes; never throws for what the file holds. */
export function readFile(_source: Source, _limits: ReadingLimits): ReadFile {
  throw new Error("being written");
}
