import { baseItemsByUnit, gapsOf } from "../assess/gaps.js";
import { byUnit } from "../assess/submission.js";
import type { Campaign } from "../model/campaign.js";
import type { LedgerDigest } from "../model/digest.js";
import type { DossierGap } from "../model/dossier.js";
import type { ItemRow } from "../model/report.js";
import type { UnreadableLedger } from "../model/source.js";
import type { CalendarDate } from "../time/calendar-date.js";
import { compareText } from "./order.js";

export type Covered = {
  readonly ledgers: readonly LedgerDigest[];
  readonly unreadable: readonly UnreadableLedger[];
  readonly rows: readonly ItemRow[];
  /** Units of the roster that have no ledger. */
  readonly without: readonly Pick<DossierGap, "unit" | "unitName">[];
};

/**
 * Why a report would say too little: each item is in one of the three lists (plan 四(二)), of whatever origin, and each
 * of the base list is there; each ledger could be read. By unit.
 */
export function dossierGaps(covered: Covered, campaign: Campaign, asOf: CalendarDate): readonly DossierGap[] {
  const { ledgers, unreadable, rows, without } = covered;
  const base = baseItemsByUnit(campaign);
  const ofUnits = Array.from(byUnit(ledgers), ([code, own]) =>
    gapsOf(own, base, asOf).map(({ item, reason }): DossierGap => {
      const row = rows.find((candidate) => candidate.unit === code && candidate.item === item);
      return { unit: code, unitName: own[0]?.unit.name ?? code, item, reason, row };
    }),
  ).flat();
  const ofOthers = rows
    .filter(({ origin, status }) => origin !== "prescribed" && status === "unaccounted")
    .map((row): DossierGap => {
      return { unit: row.unit, unitName: row.unitName, item: row.item, reason: "unaccounted", row };
    });
  const broken = unreadable.flatMap(({ unit, name }): DossierGap[] => {
    if (unit === undefined) return [];
    return [{ unit, unitName: name ?? unit, item: null, reason: "ledger_unreadable", row: undefined }];
  });
  const missing = without.map((about): DossierGap => {
    return { ...about, item: null, reason: "no_ledger", row: undefined };
  });

  return [...ofUnits, ...ofOthers, ...broken, ...missing].sort((a, b) => compareText(a.unit, b.unit));
}
