import type { UnitCode } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineLedgerRule } from "../rule.js";

type Facts = { unit: UnitCode };

export const workingBody = defineLedgerRule<Facts>({
  id: "responsibility/working-body",
  severity: "warning",
  title: { en: "The unit names its working body", "zh-CN": "单位写明工作机构" },
  rationale: {
    en: "Plan 四(一) sets up leading groups, offices and working bodies, and 五(一) has each unit draw able people for the look-back: somebody must answer when asked.",
    "zh-CN":
      "方案四（一）要求成立领导小组及办公室、工作机构，五（一）要求各单位抽调精干力量开展“回头看”。要有承担这项工作的机构。",
  },
  message: {
    en: ({ unit }) => `Unit ${unit} names no working body for the look-back`,
    "zh-CN": ({ unit }) => `单位 ${unit} 没有写明“回头看”工作机构`,
  },
  remedy: {
    en: () => "Enter the group or office that does the work as `unit.working_body`",
    "zh-CN": () => "在 `unit.working_body` 填写承担“回头看”工作的领导小组、办公室或者科室",
  },
  examples: [
    {
      title: { en: "A leading group", "zh-CN": "有领导小组" },
      yaml: `unit:
  code: "017"
  name: 市教育局
  level: city
  working_body: 局清理整改“回头看”领导小组办公室（设在计划财务科）
items: []
`,
      reports: [],
    },
    {
      title: { en: "No working body", "zh-CN": "没有工作机构" },
      yaml: `items: []
unit: { code: "017", name: 市教育局, level: city }
`,
      reports: ["2:1 /unit/working_body"],
    },
  ],
  check({ ledger: { unit } }, report) {
    if (unit.workingBody) return;

    report({ place: within(unit.place, "working_body"), facts: { unit: unit.code } });
  },
});
