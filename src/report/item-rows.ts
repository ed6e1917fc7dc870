import { guardsAsked } from "../assess/guards.js";
import type { Localized } from "../language/locale.js";
import type { AssessedItem, Guard } from "../model/assessment.js";
import type { Campaign } from "../model/campaign.js";
import type { HeldDigest, RowDigest } from "../model/digest.js";
import type { ItemRow } from "../model/report.js";
import type { Place } from "../text/place.js";

/** The rows of a ledger's items as its digest keeps them. */
export function digestRows(items: readonly AssessedItem[], lineOf: (place: Place) => number): RowDigest[] {
  return items.map(({ item, assessment }) => ({
    item: item.id,
    problem: item.problem,
    line: lineOf(item.place),
    category: item.category,
    origin: item.origin,
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
    guardsMet: assessment.guards.reduce((bits, { met }, index) => bits | (met ? 1 << index : 0), 0),
  }));
}

/** The rows of a digest made whole again. */
export function rowMaker({
  categories,
}: Campaign): (digest: Pick<HeldDigest, "content" | "items">) => Iterable<ItemRow> {
  const titles = new Map(categories.toReversed().map(({ id, title }) => [id, title]));
  const titleOf = (id: string): Localized<string> => titles.get(id) ?? { "zh-CN": id, en: id };
  const guardsMet = once(guardsWith);

  return function* ({ content, items }) {
    if (content.kind !== "ledger") return;

    const { file, unit } = content.ledger;
    for (const row of items) {
      yield {
        unit: unit.code,
        unitName: unit.name,
        item: row.item,
        problem: row.problem,
        file,
        line: row.line,
        category: row.category,
        categoryTitle: titleOf(row.category),
        origin: row.origin,
        level: unit.level,
        disposal: row.disposal,
        responsible: row.responsible,
        status: row.status,
        timeliness: row.timeliness,
        flags: row.flags,
        due: row.due,
        daysLeft: row.daysLeft,
        slippedDays: row.slippedDays,
        slippedCount: row.slippedCount,
        claimed: row.claimed,
        guards: guardsMet(row.guardsMet),
      };
    }
  };
}

function guardsWith(bits: number): readonly Guard[] {
  return guardsAsked.map((guard, index) => ({ ...guard, met: (bits & (1 << index)) !== 0 }));
}

/** Many items share one outcome: it is made once for all of them. */
function once<Value>(make: (key: number) => Value): (key: number) => Value {
  const made = new Map<number, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
