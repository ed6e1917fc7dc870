import type { Localized } from "../language/locale.js";
import type { AssessedItem } from "../model/assessment.js";
import type { Campaign } from "../model/campaign.js";
import type { Ledger } from "../model/ledger.js";
import type { ItemRow } from "../model/report.js";
import type { SpotOf } from "./spots.js";

/** The rows of one ledger's items, in its order. */
export function itemRows(
  ledger: Ledger,
  items: readonly AssessedItem[],
  { categories }: Campaign,
  spotOf: SpotOf,
): ItemRow[] {
  const titleOf = (id: string): Localized<string> =>
    categories.find((category) => category.id === id)?.title ?? { "zh-CN": id, en: id };

  return items.map(({ item, assessment }) => ({
    unit: ledger.unit.code,
    unitName: ledger.unit.name,
    item: item.id,
    problem: item.problem,
    file: ledger.place.file,
    line: spotOf(item.place).line,
    category: item.category,
    categoryTitle: titleOf(item.category),
    origin: item.origin,
    level: ledger.unit.level,
    disposal: item.disposal,
    responsible: item.responsible?.person,
    status: assessment.status,
    timeliness: assessment.timeliness,
    flags: assessment.flags,
    due: assessment.due,
    daysLeft: assessment.daysLeft,
    slippedDays: assessment.slippedDays,
    slippedCount: assessment.slippedCount,
    claimed: assessment.claimed,
    guards: assessment.guards,
  }));
}
