import type { Exemption } from "../model/baseline.js";
import type { HeldDigest } from "../model/digest.js";
import type { RuleId, Severity } from "../model/finding.js";
import type { UnitCode } from "../model/ids.js";
import { nearest } from "../read/nearest.js";
import { rules } from "../rules/registry.js";
import type { Rule, SetContext } from "../rules/rule.js";
import type { Sight } from "../rules/suppression-context.js";

/** What a run looked at. */
export type Scene = {
  readonly set: SetContext;
  readonly digests: readonly HeldDigest[];
  readonly perFile: boolean;
  readonly severities: ReadonlyMap<RuleId, Severity | "off">;
  /** Whether everything was read that a baseline could have been written of. */
  readonly readsAll: boolean;
};

const unseen: Sight = { sight: "unseen" };
const seen: Sight = { sight: "seen" };

/**
 * Whether this run would have found something of what an exemption is for, had there been cause for it. Nothing is said
 * of what was not looked at: another unit's ledger, one that could not be read, a rule that is off or that compares
 * ledgers which were not read, an item that does not exist yet on the day, a day before the baseline was written.
 */
export function sightOf(entry: Exemption, scene: Scene): Sight {
  const { set, digests, readsAll } = scene;
  const { unit, item } = entry;
  const rule = rules.find(({ id }) => id === entry.rule);
  if (!rule || !wasAsked(rule, scene) || isAhead(entry, set)) return unseen;
  if (unit === undefined) return readsAll && !digests.some(isUnread) ? seen : unseen;
  if (digests.some((digest) => mayHoldUnread(digest, unit))) return unseen;

  const own = set.ledgers.filter((ledger) => ledger.unit.code === unit);
  if (own.length === 0 && entry.kind === "baseline") return readsAll ? seen : unseen;
  if (own.length === 0) return sightWithoutLedger(unit, rule, set);
  if (item === undefined) return seen;

  const items = own.flatMap((ledger) => ledger.items);
  const known = items.map((one) => one.id);
  if (!known.includes(item)) return { sight: "unknown_item", suggestion: nearest(item, known) ?? null };
  return items.some((one) => one.id === item && one.state !== "ahead") ? seen : unseen;
}

function wasAsked({ id, scope }: Rule, { set, perFile, severities }: Scene): boolean {
  if (severities.get(id) === "off") return false;
  return scope !== "set" || !(set.isPart || perFile);
}

function isAhead(entry: Exemption, { asOf }: SetContext): boolean {
  return entry.kind === "baseline" && asOf < entry.writtenOn;
}

function isUnread({ content }: HeldDigest): boolean {
  return content.kind === "unreadable";
}

function mayHoldUnread({ content }: HeldDigest, unit: UnitCode): boolean {
  if (content.kind !== "unreadable") return false;
  return content.ledger?.unit === undefined || content.ledger.unit === unit;
}

/** Without a roster nobody knows which other units there are. */
function sightWithoutLedger(unit: UnitCode, rule: Rule, { campaign, isPart }: SetContext): Sight {
  const roster = campaign.units?.map(({ code }) => code);
  if (isPart || !roster) return unseen;

  if (!roster.includes(unit)) return { sight: "unknown_unit", suggestion: nearest(unit, roster) ?? null };
  return rule.scope === "set" ? seen : unseen;
}
