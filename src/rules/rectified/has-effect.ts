import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import type { FactDate } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";
import { claimedCompletion } from "./claimed-completion.js";

type Facts = { item: ItemId; completed: FactDate };

export const rectifiedHasEffect = defineItemRule<Facts>({
  id: "rectified/has-effect",
  severity: "warning",
  title: {
    en: "A completed item states its effect",
    "zh-CN": "整改完成的事项写明整改成效",
  },
  rationale: {
    en: "Plan 四(二): 事事见成效, and 二(四) acts on poor effect (整改效果不佳). The result says what was done; the effect says what is different since.",
    "zh-CN":
      "方案四（二）：事事见成效；二（四）对整改效果不佳的进行约谈、通报批评。结果说的是做了什么，成效说的是此后有何改变。",
  },
  message: {
    en: ({ item, completed }) => `Item ${item} was completed on ${completed}, but states no effect`,
    "zh-CN": ({ item, completed }) => `事项 ${item} 填报的整改完成日期为 ${completed}，但没有写明整改成效`,
  },
  remedy: {
    en: () =>
      "Say in `completion.effect` what is different since, such as purchases made by the rules, losses recovered",
    "zh-CN": () => "在 `completion.effect` 中写明整改后的改变，例如后续采购已依法进行、损失已挽回",
  },
  examples: [
    {
      title: { en: "The effect is stated", "zh-CN": "写明了成效" },
      yaml: `items:
  - id: 017-2017-002
    problem: 评标委员会专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: prescribed
    completion:
      date: 2018-05-20
      result: 评审结果依法作废，已重新抽取专家评审并公告
      effect: 此后 6 个项目的专家均从专家库抽取
`,
      reports: [],
    },
    {
      title: { en: "A result without an effect", "zh-CN": "有结果，没有成效" },
      yaml: `items:
  - id: 017-2017-002
    problem: 评标委员会专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: prescribed
    completion:
      date: 2018-05-20
      result: 评审结果依法作废，已重新抽取专家评审并公告
`,
      reports: ["6:5 /items/0/completion/effect"],
    },
  ],
  check(context, report) {
    const completion = claimedCompletion(context);
    if (!completion || completion.effect !== undefined) return;

    report({
      place: within(completion.place, "effect"),
      facts: { item: context.item.id, completed: completion.date },
    });
  },
});
