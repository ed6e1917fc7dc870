import type { ItemId } from "../../model/ids.js";
import { graphemesOf } from "../../text/graphemes.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";

type Facts = { item: ItemId; length: number; least: number };

export const explanationLength = defineItemRule<Facts>({
  id: "text/explanation-length",
  severity: "warning",
  title: {
    en: "An explanation is as long as the campaign asks",
    "zh-CN": "具体说明达到行动要求的字数",
  },
  rationale: {
    en: "Plan 四(二): what cannot be rectified is explained concretely (作出具体说明). A few words cannot say what stands in the way, since when and why; how many there are at least is the campaign's `thresholds.explanation_length`.",
    "zh-CN":
      "方案四（二）要求对无法整改落实的事项作出具体说明。寥寥数字说不清是什么原因、从何时起、为何不能整改；最少字数由行动的 `thresholds.explanation_length` 规定。",
  },
  message: {
    en: ({ item, length, least }) =>
      `Item ${item}: the explanation has ${length} characters, expected at least ${least}`,
    "zh-CN": ({ item, length, least }) =>
      `事项 ${item} 的具体说明只有 ${length} 个字，至少应有 ${least} 个字`,
  },
  remedy: {
    en: () => "Say what prevents the rectification, since when, and which document shows it",
    "zh-CN": () => "写明是什么原因、从何时起、有何文件为证，以致无法整改",
  },
  examples: [
    {
      title: { en: "A concrete explanation", "zh-CN": "说明具体" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，合同已履行完毕
    category: evasion_or_unlawful_tendering
    origin: prescribed
    justification:
      reason: contract_performed
      explanation: 两个项目的合同已于 2016 年 12 月履行完毕并验收付款，采购结果无法恢复，见附件 2 验收单
`,
      reports: [],
    },
    {
      title: { en: "A few words", "zh-CN": "寥寥数字" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，合同已履行完毕
    category: evasion_or_unlawful_tendering
    origin: prescribed
    justification:
      reason: contract_performed
      explanation: 合同 已 履行 完毕
`,
      reports: ["8:20 /items/0/justification/explanation"],
    },
  ],
  check({ item, assessment, campaign }, report) {
    const { justification } = item;
    if (assessment.status === "withdrawn" || justification?.explanation === undefined) return;

    const least = campaign.thresholds.explanationLength;
    const length = charactersIn(justification.explanation);
    if (length >= least) return;

    report({ place: within(justification.place, "explanation"), facts: { item: item.id, length, least } });
  },
});

/** Characters as a reader counts them, blanks left out. */
function charactersIn(text: string): number {
  return graphemesOf(text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, "")).length;
}
