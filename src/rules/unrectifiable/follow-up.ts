import type { ItemId } from "../../model/ids.js";
import { keyOf, within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";
import { standingJustification } from "./standing-justification.js";

type Facts = { item: ItemId };

export const followUp = defineItemRule<Facts>({
  id: "unrectifiable/follow-up",
  severity: "warning",
  title: {
    en: "Where the contract was performed, somebody was held to account or a rule was established",
    "zh-CN": "合同已履行完毕的，有追责处理或者建章立制",
  },
  rationale: {
    en: "政府采购法 art. 73 and its regulation, art. 71: once the contract is performed it cannot be undone, and compensation remains. What the plan still asks for is accountability (三(三): 强化追责问责) and rules that close the gap (四(四): 以有效管用的制度堵塞漏洞).",
    "zh-CN":
      "政府采购法第七十三条、其实施条例第七十一条：合同已经履行的不能重来，依法承担赔偿责任。方案仍要求追责问责（三（三）），并以有效管用的制度堵塞漏洞（四（四））。",
  },
  message: {
    en: ({ item }) =>
      `Item ${item} cannot be rectified because the contract was performed, but neither handling nor a rule is entered`,
    "zh-CN": ({ item }) => `事项 ${item} 因合同已履行完毕无法整改，但既没有追责处理，也没有建章立制`,
  },
  remedy: {
    en: () =>
      "Enter under `handling` who was held to account and how, or name in `rules` what was established so that it does not happen again",
    "zh-CN": () => "在 `handling` 中填写追责处理，或者在 `rules` 中引用为防止再次发生而建立的制度",
  },
  examples: [
    {
      title: { en: "A rule was established", "zh-CN": "建立了制度" },
      yaml: `rules:
  - { id: R1, title: 采购方式变更审批办法, document_no: 市教发〔2018〕15号, established_on: 2018-05-10 }
items:
  - id: 017-2017-012
    problem: 应公开招标而采用单一来源采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    justification:
      reason: contract_performed
      explanation: 合同已于 2017 年 3 月履行完毕并付清货款，不具备重新采购条件
    rules: [R1]
`,
      reports: [],
    },
    {
      title: { en: "Nothing followed", "zh-CN": "没有后续处理" },
      yaml: `items:
  - id: 017-2017-012
    problem: 应公开招标而采用单一来源采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    justification:
      reason: contract_performed
      explanation: 合同已于 2017 年 3 月履行完毕并付清货款，不具备重新采购条件
`,
      reports: ["2:5 /items/0/handling"],
    },
    {
      title: { en: "Another cause does not ask for it", "zh-CN": "其他原因不要求" },
      yaml: `items:
  - id: 017-2017-014
    problem: 供应商串通投标，合同效力存在争议
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    justification:
      reason: litigation
      explanation: 合同效力纠纷已由法院受理，判决之前无法处理该合同
`,
      reports: [],
    },
  ],
  check(context, report) {
    const { item } = context;
    const justification = standingJustification(context);
    if (justification?.reason !== "contract_performed") return;
    if (item.handling.length > 0 || item.rules.length > 0) return;

    report({ place: keyOf(within(item.place, "handling")), facts: { item: item.id } });
  },
});
