import type { Campaign, RosterUnit } from "../model/campaign.js";
import type { RosterSource } from "../model/deadline.js";
import type { LedgerDigest } from "../model/digest.js";
import type { UnitCode } from "../model/ids.js";
import type { UnreadableLedger } from "../model/source.js";
import { rootOf, within } from "../text/place.js";

export type Read = {
  readonly ledgers: readonly LedgerDigest[];
  readonly unreadable: readonly UnreadableLedger[];
};

/** The units that a board is about, each once: the campaign's, or those that were read. */
export function rosterOf(campaign: Campaign, source: RosterSource, read: Read): readonly RosterUnit[] {
  const listed = new Map<UnitCode, RosterUnit>();
  for (const unit of campaign.units ?? []) if (!listed.has(unit.code)) listed.set(unit.code, unit);

  return source === "campaign" ? [...listed.values()] : unitsRead(listed, read);
}

/** The units that have a ledger; what the campaign's roster says of one goes before what its ledger says. */
function unitsRead(
  listed: ReadonlyMap<UnitCode, RosterUnit>,
  { ledgers, unreadable }: Read,
): readonly RosterUnit[] {
  const units = new Map<UnitCode, RosterUnit>();
  for (const { file, unit } of ledgers) {
    const { code, name, level } = unit;
    const place = within(rootOf(file), "unit");
    units.set(code, listed.get(code) ?? { place, code, name, level, due: undefined });
  }
  // Of a broken ledger its unit's level may be lost: it is shown with those that have the duty rather than dropped.
  for (const { unit: code, name, level = "city", file } of unreadable) {
    if (code === undefined || units.has(code)) continue;
    const own = { place: rootOf(file), code, name: name ?? code, level, due: undefined };
    units.set(code, listed.get(code) ?? own);
  }
  return [...units.values()];
}
