import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";

type Facts = { item: ItemId };

export const ruleOrReason = defineItemRule<Facts>({
  id: "mechanism/rule-or-reason",
  severity: "error",
  title: {
    en: "Each item links to a rule or says why none is needed",
    "zh-CN": "每个事项对应一项制度，或者说明为何不需要建章立制",
  },
  rationale: {
    en: "Plan 四(二) has each unit hold the list of rectifications against the list of rules (整改处理清单、建章立制清单) and ask whether the lasting mechanism stands. That takes an answer for each item: the rule that it led to, or why it needs none.",
    "zh-CN":
      "方案四（二）要求认真对照整改处理清单、建章立制清单，看长效机制是否建立并执行到位。因此每个事项都要有交代：建立了哪项制度，或者为何不需要。",
  },
  message: {
    en: ({ item }) => `Item ${item} links to no rule and does not say why none is needed`,
    "zh-CN": ({ item }) => `事项 ${item} 没有对应的制度，也没有说明为何不需要建章立制`,
  },
  remedy: {
    en: () =>
      "Enter the id of an entry of the ledger's `rules` under `rules`, such as [R1], or the reason as `no_rule_needed`",
    "zh-CN": () =>
      "在 `rules` 填写台账 `rules` 中的编号，例如 [R1]；确实不需要的，在 `no_rule_needed` 写明理由",
  },
  examples: [
    {
      title: { en: "A rule, and a reason", "zh-CN": "对应制度；说明理由" },
      yaml: `rules: [ { id: R1, title: 局政府采购内部控制办法, document_no: 教财〔2018〕9号, established_on: 2018-05-10 } ]
items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    rules: [R1]
  - id: 017-2017-002
    problem: 供应商以他人名义投标
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    no_rule_needed: 属供应商个别行为，已有制度明确规定，由财政部门依法处理
`,
      reports: [],
    },
    {
      title: { en: "Neither", "zh-CN": "两者都没有" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
`,
      reports: ["2:5 /items/0/rules"],
    },
  ],
  check({ item, assessment }, report) {
    if (assessment.status === "withdrawn" || item.rules.length > 0 || item.noRuleNeeded) return;

    report({ place: within(item.place, "rules"), facts: { item: item.id } });
  },
});
