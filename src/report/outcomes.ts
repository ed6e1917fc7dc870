import type { HeldDigest, Outcome, RowDigest } from "../model/digest.js";
import type { ItemRow } from "../model/report.js";

/** What the items of a ledger come to, so that totals need not read them all again. */
export function countOutcomes(rows: Iterable<RowDigest>): Outcome[] {
  const counted = new Map<string, { outcome: Omit<Outcome, "count">; count: number }>();
  for (const { origin, category, responsible, status, timeliness } of rows) {
    const outcome = { origin, category, responsible, status, timeliness };
    const key = `${origin} ${status} ${timeliness} ${category.length} ${category}${nameKey(responsible)}`;
    const known = counted.get(key);
    if (known) known.count += 1;
    else counted.set(key, { outcome, count: 1 });
  }
  return Array.from(counted.values(), ({ outcome, count }) => ({ ...outcome, count }));
}

/** Of a name and of none: each its own. */
function nameKey(name: string | undefined): string {
  return name === undefined ? "" : ` ${name}`;
}

/** Outcomes with what their ledger says. */
export type LedgerOutcome = Outcome & Pick<ItemRow, "unit" | "level">;

export function* outcomesIn(digests: readonly HeldDigest[]): Iterable<LedgerOutcome> {
  for (const { content, items, outcomes } of digests) {
    if (content.kind !== "ledger") continue;

    const { code, level } = content.ledger.unit;
    for (const outcome of outcomes ?? countOutcomes(items)) yield { ...outcome, unit: code, level };
  }
}
