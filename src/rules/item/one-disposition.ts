import type { ItemId } from "../../model/ids.js";
import { keyOf } from "../../text/place.js";
import type { FactDate } from "../../time/calendar-date.js";
import { claimedCompletion } from "../rectified/claimed-completion.js";
import { defineItemRule } from "../rule.js";

type Facts = { item: ItemId; completed: FactDate };

export const oneDisposition = defineItemRule<Facts>({
  id: "item/one-disposition",
  severity: "error",
  title: {
    en: "An item is not both completed and justified as unrectifiable",
    "zh-CN": "事项不能既填整改完成，又填无法整改",
  },
  rationale: {
    en: "Plan 四(二) sorts items into three lists, so that each stands in exactly one. An item that was completed could be rectified; one that cannot be was not completed.",
    "zh-CN":
      "方案四（二）把事项分列三张清单，每个事项只在其中一张。已经整改完成，就不是无法整改；无法整改，就没有整改完成。",
  },
  message: {
    en: ({ item, completed }) =>
      `Item ${item} was completed on ${completed} and is justified as unrectifiable too; only one of the two can hold`,
    "zh-CN": ({ item, completed }) =>
      `事项 ${item} 填报的整改完成日期为 ${completed}，同时又说明无法整改，两者只能居其一`,
  },
  remedy: {
    en: () =>
      "If it was rectified, take `justification` out; if it cannot be, take `completion` out and enter what was done as measures",
    "zh-CN": () =>
      "确已整改完成的，删去 `justification`；确实无法整改的，删去 `completion`，把做过的工作填入 `measures`",
  },
  examples: [
    {
      title: { en: "Justified only", "zh-CN": "只有无法整改的说明" },
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
      title: { en: "Both", "zh-CN": "两者都填" },
      yaml: `items:
  - id: 017-2017-012
    problem: 应公开招标而采用单一来源采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    completion: { date: 2018-05-20, result: 已对责任人批评教育 }
    justification:
      reason: contract_performed
      explanation: 合同已于 2017 年 3 月履行完毕并付清货款，不具备重新采购条件
`,
      reports: ["7:5 /items/0/justification"],
    },
    {
      title: {
        en: "A completion that a rebound has undone stands no more",
        "zh-CN": "反弹之后，原来的完成不再成立",
      },
      yaml: `items:
  - id: 017-2017-014
    problem: 供应商串通投标，合同效力存在争议
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    rebound:
      - found_on: 2018-05-25
        previous: { completion: { date: 2018-04-20, result: 已解除合同 } }
    justification:
      reason: litigation
      explanation: 供应商起诉要求恢复履行，判决之前无法处理该合同
`,
      reports: [],
    },
  ],
  check(context, report) {
    const { item } = context;
    const completion = claimedCompletion(context);
    if (!completion || !item.justification) return;

    report({
      place: keyOf(item.justification.place),
      facts: { item: item.id, completed: completion.date },
    });
  },
});
