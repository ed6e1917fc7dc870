import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";
import { standingJustification } from "./standing-justification.js";
import { subjectiveExcusesIn } from "./subjective-excuses.js";

type Facts = { item: ItemId; excuses: readonly string[] };

export const subjectiveReason = defineItemRule<Facts>({
  id: "unrectifiable/subjective-reason",
  severity: "warning",
  title: {
    en: "The explanation why an item cannot be rectified is not a subjective excuse",
    "zh-CN": "无法整改的说明不以主观原因为由",
  },
  rationale: {
    en: "Plan 四(二) excuses only objective causes (体制机制等客观原因). Too few hands, too much work, too little attention or knowledge are the unit's own to change: such an item is unfinished, not unrectifiable. Whether a cause is objective is for people to judge; the rule points at the words.",
    "zh-CN":
      "方案四（二）只限于体制机制等客观原因。人手不足、工作忙、重视不够、不熟悉业务等，单位自己能够改变，这样的事项是未完成整改，不是无法整改。是否属于客观原因由人判断，这里只指出用语。",
  },
  message: {
    en: ({ item, excuses }) =>
      `Item ${item} is said to be unrectifiable, but its explanation rests on what the unit itself can change: ${excuses.map((excuse) => `“${excuse}”`).join(", ")}`,
    "zh-CN": ({ item, excuses }) =>
      `事项 ${item} 填报为无法整改，但说明中有主观原因：${excuses.map((excuse) => `“${excuse}”`).join("")}`,
  },
  remedy: {
    en: () =>
      "Say which objective cause stands in the way, and on what basis; if there is none, take `justification` out and give measures and a due date",
    "zh-CN": () =>
      "写明是哪一项客观原因、依据是什么；若没有客观原因，删去 `justification`，写明整改措施和整改期限",
  },
  examples: [
    {
      title: { en: "An objective cause", "zh-CN": "客观原因" },
      yaml: `items:
  - id: 017-2017-013
    problem: 集中采购目录内项目未委托集中采购机构
    category: evasion_or_unlawful_tendering
    origin: prescribed
    justification:
      reason: institutional
      explanation: 本级集中采购机构已随机构改革撤销，职能划转文件尚未下达，并非人手不足
`,
      reports: [],
    },
    {
      title: { en: "Too few hands", "zh-CN": "以人手不足为由" },
      yaml: `items:
  - id: 017-2017-013
    problem: 集中采购目录内项目未委托集中采购机构
    category: evasion_or_unlawful_tendering
    origin: prescribed
    justification:
      reason: mechanism
      explanation: 科室人手不足，加之年底任务重，暂时无法整改
`,
      reports: ["8:20 /items/0/justification/explanation"],
    },
  ],
  check(context, report) {
    const justification = standingJustification(context);
    if (!justification?.explanation) return;

    const excuses = subjectiveExcusesIn(justification.explanation);
    if (excuses.length === 0) return;

    report({
      place: within(justification.place, "explanation"),
      facts: { item: context.item.id, excuses },
    });
  },
});
