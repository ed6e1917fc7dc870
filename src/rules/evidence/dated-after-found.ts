import { flawOf } from "../../assess/evidence.js";
import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import type { FactDate } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";
import { pieceName } from "./pieces.js";

type Facts = { item: ItemId; evidence: string; dated: FactDate; found: FactDate };

export const evidenceDatedAfterFound = defineItemRule<Facts>({
  id: "evidence/dated-after-found",
  severity: "warning",
  title: {
    en: "Evidence of a rectification is not older than the finding",
    "zh-CN": "证明整改的材料不早于问题发现之日",
  },
  rationale: {
    en: "Plan 五(三) holds those who falsify to account. A document from before the problem was found cannot show its rectification and does not count for it. A basis that only `justification` names may be older: the contract was performed before the finding.",
    "zh-CN":
      "方案五（三）对弄虚作假的追究责任。问题发现之前的材料不能证明对它的整改，不予采信。只由 `justification` 引用的依据可以更早，例如合同在问题发现之前已经履行完毕。",
  },
  message: {
    en: (facts) =>
      `${pieceName.en(facts)}, is dated ${facts.dated}, before the problem was found on ${facts.found}`,
    "zh-CN": (facts) => `${pieceName["zh-CN"](facts)} 的日期 ${facts.dated} 早于问题发现日期 ${facts.found}`,
  },
  remedy: {
    en: ({ found }) =>
      `Enter the document's real date, or evidence from ${found} or later; if the problem was found earlier, amend \`found.date\``,
    "zh-CN": ({ found }) =>
      `填写材料的真实日期，或者提供 ${found} 及以后的材料；若问题发现得更早，请改正 \`found.date\``,
  },
  examples: [
    {
      title: { en: "Later, and an older basis", "zh-CN": "材料在后；依据可以更早" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，合同已履行完毕
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12 }
    evidence:
      - { id: E1, annex: 附件1, dated: 2018-05-18 }
      - { id: E2, annex: 附件2, dated: 2016-11-03 }
      - { id: E3, annex: 附件3, dated: 2017-07 }
    justification: { reason: contract_performed, explanation: 合同已于发现前履行完毕并验收付款，无法恢复, evidence: [E2] }
`,
      reports: [],
    },
    {
      title: { en: "Older than the finding", "zh-CN": "早于问题发现" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    found: { date: 2017-07-12 }
    evidence:
      - { id: E1, annex: 附件1, dated: 2017-05-18 }
`,
      reports: ["8:38 /items/0/evidence/0/dated"],
    },
  ],
  check({ item, assessment, evidence, asOf }, report) {
    const found = item.found?.date;
    if (!found || assessment.status === "withdrawn") return;

    for (const piece of item.evidence) {
      const { place, id, dated } = piece;
      if (!dated || flawOf(piece, item, evidence, asOf) !== "dated_before_found") continue;

      report({ place: within(place, "dated"), facts: { item: item.id, evidence: id, dated, found } });
    }
  },
});
