import type { Localized } from "../../language/locale.js";
import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";
import { standingJustification } from "./standing-justification.js";

type Facts = {
  item: ItemId;
  reason: string | null;
  allowed: readonly { id: string; title: Localized<string> }[];
};

export const reasonAllowed = defineItemRule<Facts>({
  id: "unrectifiable/reason-allowed",
  severity: "error",
  title: {
    en: "The reason why an item cannot be rectified is one of the campaign's",
    "zh-CN": "无法整改的原因属于行动方案所列原因",
  },
  rationale: {
    en: "Plan 四(二): only 因体制机制等客观原因 may an item go unrectified. The campaign lists these causes; another one does not excuse.",
    "zh-CN":
      "方案四（二）：因体制机制等客观原因无法整改落实的事项。行动方案列出这些原因；其他原因不能作为无法整改的理由。",
  },
  message: {
    en: ({ item, reason }) =>
      reason === null
        ? `Item ${item} is said to be unrectifiable, but no reason is given`
        : `Item ${item} is said to be unrectifiable for the reason “${reason}”, which the campaign does not allow`,
    "zh-CN": ({ item, reason }) =>
      reason === null
        ? `事项 ${item} 填报为无法整改，但没有写明原因`
        : `事项 ${item} 填报的无法整改原因“${reason}”不属于行动方案所列原因`,
  },
  remedy: {
    en: ({ allowed }) =>
      `Enter in \`justification.reason\` one of ${allowed.map(({ id, title }) => `${id} (${title.en})`).join(", ")}; if none applies, rectify the item and give measures and a due date`,
    "zh-CN": ({ allowed }) =>
      `在 \`justification.reason\` 中填写 ${allowed.map(({ id, title }) => `${id}（${title["zh-CN"]}）`).join("、")}之一；都不符合的，应当整改，写明整改措施和整改期限`,
  },
  examples: [
    {
      title: { en: "A performed contract", "zh-CN": "合同已履行完毕" },
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
      title: { en: "A reason of the unit's own", "zh-CN": "单位自拟的原因" },
      yaml: `items:
  - id: 017-2017-012
    problem: 应公开招标而采用单一来源采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    justification:
      reason: 经办人已调离
      explanation: 经办人已调离，情况不清
`,
      reports: ["7:15 /items/0/justification/reason"],
    },
    {
      title: { en: "No reason", "zh-CN": "没有写明原因" },
      yaml: `items:
  - id: 017-2017-012
    problem: 应公开招标而采用单一来源采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    justification:
      explanation: 合同已于 2017 年 3 月履行完毕并付清货款，不具备重新采购条件
`,
      reports: ["6:5 /items/0/justification/reason"],
    },
  ],
  check(context, report) {
    const { item, campaign } = context;
    const justification = standingJustification(context);
    if (!justification || campaign.reasons.some(({ id }) => id === justification.reason)) return;

    report({
      place: within(justification.place, "reason"),
      facts: {
        item: item.id,
        reason: justification.reason ?? null,
        allowed: campaign.reasons.map(({ id, title }) => ({ id, title })),
      },
    });
  },
});
