import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";

type Facts = { item: ItemId };

export const newlyFoundDated = defineItemRule<Facts>({
  id: "origin/newly-found-dated",
  severity: "error",
  title: { en: "A newly found item says when it was found", "zh-CN": "新发现问题写明发现日期" },
  rationale: {
    en: "Plan 二(三): 新发现问题，从重处理. Whether a problem is new shows in the day on which it was found; without it an old one can pass for new, or a new one for old.",
    "zh-CN": "方案二（三）：新发现问题，从重处理。是否新发现，要看发现日期；没有日期，新旧问题就会混淆。",
  },
  message: {
    en: ({ item }) => `Item ${item} is newly found, but does not say when`,
    "zh-CN": ({ item }) => `事项 ${item} 标为新发现问题，没有写明发现日期`,
  },
  remedy: {
    en: () => "Enter the day, or at least the month, in `found.date`",
    "zh-CN": () => "在 `found.date` 填写发现的日期，至少写到月份",
  },
  examples: [
    {
      title: { en: "Dated", "zh-CN": "写明发现日期" },
      yaml: `items:
  - id: 017-2018-001
    problem: 专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: newly_found
    found: { date: 2018-05-16, by: 自查 }
`,
      reports: [],
    },
    {
      title: { en: "Found by the unit itself, no date", "zh-CN": "只写发现来源，没有日期" },
      yaml: `items:
  - id: 017-2018-001
    problem: 专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: newly_found
    found: { by: 自查 }
`,
      reports: ["6:5 /items/0/found/date"],
    },
  ],
  check({ item, assessment }, report) {
    if (item.origin !== "newly_found" || assessment.status === "withdrawn" || item.found?.date) return;

    report({ place: within(item.place, "found", "date"), facts: { item: item.id } });
  },
});
