import type { UnitCode } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { counted } from "../identity/listing.js";
import { defineLedgerRule } from "../rule.js";
import { rulesOn } from "./standing-rules.js";

type Facts = { unit: UnitCode; rectified: number };

export const alongside = defineLedgerRule<Facts>({
  id: "mechanism/alongside",
  severity: "warning",
  title: {
    en: "A unit with rectified items has established rules",
    "zh-CN": "有整改完成事项的单位有建章立制",
  },
  rationale: {
    en: "Plan 四(四): 清理整改与建章立制同步进行, so that rules stop the gaps and problems do not come back. Items rectified beside an empty list of rules show only half of that.",
    "zh-CN":
      "方案四（四）要求清理整改与建章立制同步进行，以有效管用的制度堵塞漏洞，防止已整改的问题反弹。事项已经整改完成而制度清单是空的，只做了一半。",
  },
  message: {
    en: ({ unit, rectified }) =>
      `Unit ${unit} has ${counted(rectified, "rectified item")} and not one established rule`,
    "zh-CN": ({ unit, rectified }) => `单位 ${unit} 已有 ${rectified} 个事项整改完成，但没有建立任何制度`,
  },
  remedy: {
    en: () =>
      "Enter the rules that the unit has established under `rules`, each with `document_no` and `established_on`",
    "zh-CN": () => "在 `rules` 登记单位建立的制度，写明 `document_no` 和 `established_on`",
  },
  examples: [
    {
      title: { en: "Rectified, and a rule beside it", "zh-CN": "整改与建章立制同步" },
      yaml: `rules: [ { id: R1, title: 保证金管理办法, document_no: 教财〔2018〕9号, established_on: 2018-05-10 } ]
items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    evidence: [ { id: E1, annex: 附件1, dated: 2018-05-18 } ]
    completion: { date: 2018-05-20, result: 保证金已全部退还 }
    rules: [R1]
`,
      reports: [],
    },
    {
      title: { en: "Rectified without any rule", "zh-CN": "整改完成而没有制度" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    evidence: [ { id: E1, annex: 附件1, dated: 2018-05-18 } ]
    completion: { date: 2018-05-20, result: 保证金已全部退还 }
`,
      reports: ["1:1 /rules"],
    },
  ],
  check(context, report) {
    const { place, unit } = context.ledger;
    const rectified = context.items.filter(({ assessment }) => assessment.status === "rectified").length;
    if (rectified === 0 || rulesOn(context).length > 0) return;

    report({ place: within(place, "rules"), facts: { unit: unit.code, rectified } });
  },
});
