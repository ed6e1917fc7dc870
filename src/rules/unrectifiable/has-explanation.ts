import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";
import { standingJustification } from "./standing-justification.js";

type Facts = { item: ItemId };

export const hasExplanation = defineItemRule<Facts>({
  id: "unrectifiable/has-explanation",
  severity: "error",
  title: {
    en: "An item that cannot be rectified has an explanation",
    "zh-CN": "无法整改的事项有具体说明",
  },
  rationale: {
    en: "Plan 四(二): 对因体制机制等客观原因无法整改落实的事项，作出具体说明.",
    "zh-CN": "方案四（二）：对因体制机制等客观原因无法整改落实的事项，作出具体说明。",
  },
  message: {
    en: ({ item }) => `Item ${item} is said to be unrectifiable, but no explanation is given`,
    "zh-CN": ({ item }) => `事项 ${item} 填报为无法整改，但没有作出具体说明`,
  },
  remedy: {
    en: () =>
      "Say in `justification.explanation` what stands in the way, since when, on what basis, and what was tried",
    "zh-CN": () => "在 `justification.explanation` 中写明受何限制、从何时起、依据是什么、采取过哪些办法",
  },
  examples: [
    {
      title: { en: "Explained", "zh-CN": "作出了说明" },
      yaml: `items:
  - id: 017-2017-012
    problem: 应公开招标而采用单一来源采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    justification:
      reason: contract_performed
      explanation: 合同已于 2017 年 3 月履行完毕并付清货款，不具备重新采购条件
`,
      reports: [],
    },
    {
      title: { en: "Only a reason", "zh-CN": "只有原因" },
      yaml: `items:
  - id: 017-2017-012
    problem: 应公开招标而采用单一来源采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    justification:
      reason: contract_performed
      explanation: "  "
`,
      reports: ["8:20 /items/0/justification/explanation"],
    },
  ],
  check(context, report) {
    const justification = standingJustification(context);
    if (!justification || justification.explanation !== undefined) return;

    report({ place: within(justification.place, "explanation"), facts: { item: context.item.id } });
  },
});
