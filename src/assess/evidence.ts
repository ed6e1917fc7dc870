import type { EvidenceFacts } from "../model/evidence-fact.js";
import type { Evidence, Item } from "../model/item.js";
import { type CalendarDate, hasHappened, isBefore } from "../time/calendar-date.js";

/** Why a piece of evidence does not support a completion. */
export type EvidenceFlaw =
  | "file_unusable"
  | "hash_differs"
  | "dated_in_future"
  | "dated_before_found"
  | "only_for_justification";

/**
 * The first reason why a piece does not support the item's completion on a day; undefined: it supports it. An undated
 * piece supports, and so does one that names only an annex (product contract, “Evidence”).
 */
export function flawOf(
  piece: Evidence,
  item: Item,
  facts: EvidenceFacts,
  asOf: CalendarDate,
): EvidenceFlaw | undefined {
  if (isOnlyForJustification(piece, item)) return "only_for_justification";

  const { dated } = piece;
  const found = item.found?.date;
  if (dated && found && isBefore(dated, found)) return "dated_before_found";
  return flawAsBasis(piece, facts, asOf);
}

function supportsCompletion(piece: Evidence, item: Item, facts: EvidenceFacts, asOf: CalendarDate): boolean {
  return flawOf(piece, item, facts, asOf) === undefined;
}

/** The pieces that support the item's completion on a day (plan 四(二): 提供相关依据或证明材料). */
export function supportingEvidence(
  item: Item,
  facts: EvidenceFacts,
  asOf: CalendarDate,
): readonly Evidence[] {
  return item.evidence.filter((piece) => supportsCompletion(piece, item, facts, asOf));
}

/** The pieces of evidence or basis that the justification names and that can be held by a day. A basis may be older than the problem. */
export function justifyingEvidence(
  item: Item,
  facts: EvidenceFacts,
  asOf: CalendarDate,
): readonly Evidence[] {
  const named = new Set(item.justification?.evidence);
  return item.evidence.filter(
    (piece) => named.has(piece.id) && flawAsBasis(piece, facts, asOf) === undefined,
  );
}

/** The first reason why a piece cannot be relied on as a basis: its own date and file, whatever the problem's. */
export function flawAsBasis(
  piece: Evidence,
  facts: EvidenceFacts,
  asOf: CalendarDate,
): EvidenceFlaw | undefined {
  if (piece.dated && !hasHappened(piece.dated, asOf)) return "dated_in_future";
  if (piece.path === undefined) return undefined;

  const fact = facts.get(piece.path);
  if (fact?.state !== "present") return "file_unusable";
  return piece.sha256 !== undefined && piece.sha256 !== fact.sha256 ? "hash_differs" : undefined;
}

function isOnlyForJustification({ id }: Evidence, { justification, measures, timetable }: Item): boolean {
  if (!justification?.evidence.includes(id)) return false;

  const steps = [...measures, ...(timetable?.milestones ?? [])];
  return !steps.some(({ evidence }) => evidence.includes(id));
}
