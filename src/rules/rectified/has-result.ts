import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import type { FactDate } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";
import { claimedCompletion } from "./claimed-completion.js";

type Facts = { item: ItemId; completed: FactDate };

export const rectifiedHasResult = defineItemRule<Facts>({
  id: "rectified/has-result",
  severity: "error",
  title: {
    en: "A completed item states its result",
    "zh-CN": "整改完成的事项写明整改结果",
  },
  rationale: {
    en: "Plan 四(二): 做到件件有着落、事事见成效. A date alone does not say what became of the problem.",
    "zh-CN": "方案四（二）：做到件件有着落、事事见成效。只有日期，看不出问题是怎样整改的。",
  },
  message: {
    en: ({ item, completed }) => `Item ${item} was completed on ${completed}, but states no result`,
    "zh-CN": ({ item, completed }) => `事项 ${item} 填报的整改完成日期为 ${completed}，但没有写明整改结果`,
  },
  remedy: {
    en: () => "Say in `completion.result` what was done and what it led to",
    "zh-CN": () => "在 `completion.result` 中写明做了什么、结果如何",
  },
  examples: [
    {
      title: { en: "The result is stated", "zh-CN": "写明了结果" },
      yaml: `items:
  - id: 017-2017-002
    problem: 评标委员会专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: prescribed
    completion:
      date: 2018-05-20
      result: 评审结果依法作废，已重新抽取专家评审并公告
`,
      reports: [],
    },
    {
      title: { en: "Only a date", "zh-CN": "只有日期" },
      yaml: `items:
  - id: 017-2017-002
    problem: 评标委员会专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: prescribed
    completion:
      date: 2018-05-20
`,
      reports: ["6:5 /items/0/completion/result"],
    },
    {
      title: { en: "A completion that lies ahead claims nothing yet", "zh-CN": "完成日期未到的不判断" },
      yaml: `items:
  - id: 017-2017-002
    problem: 评标委员会专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: prescribed
    completion:
      date: 2018-06-29
`,
      reports: [],
    },
  ],
  check(context, report) {
    const completion = claimedCompletion(context);
    if (!completion || completion.result !== undefined) return;

    report({
      place: within(completion.place, "result"),
      facts: { item: context.item.id, completed: completion.date },
    });
  },
});
