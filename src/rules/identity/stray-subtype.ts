import type { Localized } from "../../language/locale.js";
import type { Campaign, Category } from "../../model/campaign.js";
import type { ItemId } from "../../model/ids.js";
import type { Item } from "../../model/item.js";
import { meantAmong } from "./alike.js";
import { listing } from "./listing.js";

/** `belongs_to`: the category that has the subtype; `known`: the subtypes of the item's own. */
export type StraySubtype = {
  case: "subtype";
  item: ItemId;
  subtype: string;
  category: string;
  belongs_to: string | null;
  known: readonly string[];
  suggestion: string | null;
};

/** A subtype that is none of the item's category (plan 三(一)). */
export function straySubtype(
  { id: item, subtype }: Item,
  category: Category,
  { categories }: Campaign,
): StraySubtype | undefined {
  if (subtype === undefined || hasSubtype(category, subtype)) return undefined;

  return {
    case: "subtype",
    item,
    subtype,
    category: category.id,
    belongs_to: categories.find((other) => hasSubtype(other, subtype))?.id ?? null,
    known: category.subtypes.map(({ id }) => id),
    suggestion: meantAmong(subtype, category.subtypes),
  };
}

function hasSubtype({ subtypes }: Category, subtype: string): boolean {
  return subtypes.some(({ id }) => id === subtype);
}

export const straySubtypeMessage: Localized<(facts: StraySubtype) => string> = {
  en: ({ item, subtype, category }) =>
    `Item ${item} has subtype ${subtype}, which is none of category ${category}`,
  "zh-CN": ({ item, subtype, category }) => `事项 ${item} 的子类 ${subtype} 不属于类别 ${category}`,
};

export const straySubtypeRemedy: Localized<(facts: StraySubtype) => string> = {
  en: ({ belongs_to, known, suggestion }) => {
    if (belongs_to !== null) {
      return `Enter \`category: ${belongs_to}\`, which has that subtype, or a subtype of the category: ${knownIds.en(known)}`;
    }
    return suggestion === null
      ? `Enter a subtype of the category, or leave it out; known are: ${knownIds.en(known)}`
      : `Enter ${suggestion}, which is spelled alike; known are: ${knownIds.en(known)}`;
  },
  "zh-CN": ({ belongs_to, known, suggestion }) => {
    if (belongs_to !== null) {
      return `改为该子类所属的 \`category: ${belongs_to}\`，或填写该类别的子类：${knownIds["zh-CN"](known)}`;
    }
    return suggestion === null
      ? `填写该类别的子类，没有的不填；已有：${knownIds["zh-CN"](known)}`
      : `是否为拼写相近的 ${suggestion}；已有：${knownIds["zh-CN"](known)}`;
  },
};

/** The ids that may be named. */
export const knownIds: Localized<(ids: readonly string[]) => string> = {
  en: (ids) => (ids.length === 0 ? "none yet" : listing.en(ids)),
  "zh-CN": (ids) => (ids.length === 0 ? "尚无" : listing["zh-CN"](ids)),
};
