import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";
import { pieceName } from "./pieces.js";

type Facts = { item: ItemId; evidence: string };

export const evidenceDated = defineItemRule<Facts>({
  id: "evidence/dated",
  severity: "warning",
  title: { en: "Evidence is dated", "zh-CN": "佐证材料有日期" },
  rationale: {
    en: "Plan 四(二) asks for proof and 五(三) holds those who falsify to account. Only a dated document shows that it was made after the problem was found and before the work was reported as done; an undated one still counts, with this warning.",
    "zh-CN":
      "方案四（二）要求提供证明材料，五（三）对弄虚作假的追究责任。有日期才看得出材料形成于问题发现之后、报告完成之前；没有日期的仍然采信，但提出警告。",
  },
  message: {
    en: (facts) => `${pieceName.en(facts)}, has no date`,
    "zh-CN": (facts) => `${pieceName["zh-CN"](facts)} 没有日期`,
  },
  remedy: {
    en: () =>
      "Enter as `dated` the day or month on which the document was made, such as 2018-05-18 or 2018-05",
    "zh-CN": () => "在 `dated` 填写材料形成的日期或月份，例如 2018-05-18 或者 2018-05",
  },
  examples: [
    {
      title: { en: "A day, and a month", "zh-CN": "写到日；写到月" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    evidence:
      - { id: E1, annex: 附件1, dated: 2018-05-18 }
      - { id: E2, annex: 附件2, dated: 2018-05 }
`,
      reports: [],
    },
    {
      title: { en: "No date", "zh-CN": "没有日期" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    evidence:
      - { id: E1, annex: 附件1, dated: 2018-05-18 }
      - { id: E2, annex: 附件2 }
`,
      reports: ["8:11 /items/0/evidence/1/dated"],
    },
  ],
  check({ item, assessment }, report) {
    if (assessment.status === "withdrawn") return;

    for (const { place, id, dated } of item.evidence) {
      if (!dated) report({ place: within(place, "dated"), facts: { item: item.id, evidence: id } });
    }
  },
});
