import type { Localized } from "../../language/locale.js";
import type { EvidenceFact } from "../../model/evidence-fact.js";
import type { ItemId } from "../../model/ids.js";
import { type Place, within } from "../../text/place.js";
import type { LedgerContext } from "../rule.js";

/** A document that a ledger leans on: a piece of an item's evidence, or the special report (专题报告) itself. */
export type Piece = {
  readonly place: Place;
  /** Null for the special report. */
  readonly item: ItemId | null;
  readonly evidence: string | null;
  /** Relative to the ledger's folder, as written. */
  readonly path: string | undefined;
  /** 64 hex digits, lower case. */
  readonly sha256: string | undefined;
};

/** A piece that names a file, with what was found there. */
export type FiledPiece = Piece & { readonly path: string; readonly found: EvidenceFact };

/** How a piece is named in facts: its item and id, or nulls for the special report. */
export type PieceFacts = { item: ItemId | null; evidence: string | null; path: string };

/** Every piece of a ledger, the special report first, then those of the items that exist on the day. */
function* piecesOf({ ledger: { place, report }, items }: LedgerContext): Iterable<Piece> {
  if (report?.document) {
    const { path, sha256 } = report.document;
    yield { place: within(place, "report", "document"), item: null, evidence: null, path, sha256 };
  }
  for (const { item } of items) {
    for (const { place: stands, id, path, sha256 } of item.evidence) {
      yield { place: stands, item: item.id, evidence: id, path, sha256 };
    }
  }
}

/** Every piece that names a file; what was not looked for counts as absent, as it does when a status is derived. */
export function* filedPiecesOf(context: LedgerContext): Iterable<FiledPiece> {
  for (const piece of piecesOf(context)) {
    if (piece.path === undefined) continue;
    yield { ...piece, path: piece.path, found: context.evidence.get(piece.path) ?? { state: "absent" } };
  }
}

export function pieceFacts({ item, evidence, path }: FiledPiece): PieceFacts {
  return { item, evidence, path };
}

/** The item that a finding about a piece belongs to. */
export function owner({ item }: Piece): { readonly item?: ItemId } {
  return item === null ? {} : { item };
}

/** `Item 017-2017-001, evidence E1`, or `Special report`. */
export const pieceName: Localized<(piece: { item: ItemId | null; evidence: string | null }) => string> = {
  en: ({ item, evidence }) => (item === null ? "Special report" : `Item ${item}, evidence ${evidence}`),
  "zh-CN": ({ item, evidence }) => (item === null ? "专题报告" : `事项 ${item} 的佐证材料 ${evidence}`),
};
