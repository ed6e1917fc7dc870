import type { Localized } from "../../language/locale.js";
import { within } from "../../text/place.js";
import { defineLedgerRule } from "../rule.js";
import { rulesOn } from "./standing-rules.js";

type Missing = "document_no" | "established_on";
type Facts = { rule: string; missing: readonly Missing[] };

const words: Record<Missing, Localized<string>> = {
  document_no: { en: "document number", "zh-CN": "文号" },
  established_on: { en: "date", "zh-CN": "建立日期" },
};

export const established = defineLedgerRule<Facts>({
  id: "mechanism/established",
  severity: "warning",
  title: {
    en: "A rule has a document number and a date",
    "zh-CN": "制度有文号和建立日期",
  },
  rationale: {
    en: "Plan 四(二) asks whether the lasting mechanism is established (长效机制是否建立). A rule that was issued has a document number and a date; without them it may be a draft.",
    "zh-CN":
      "方案四（二）要求看长效机制是否建立。印发的制度有文号和日期；没有文号和日期的，可能只是一份草稿。",
  },
  message: {
    en: ({ rule, missing }) =>
      `Rule ${rule} has no ${missing.map((name) => words[name].en).join(" and no ")}`,
    "zh-CN": ({ rule, missing }) =>
      `制度 ${rule} 没有${missing.map((name) => words[name]["zh-CN"]).join("和")}`,
  },
  remedy: {
    en: ({ missing }) =>
      `Issue the rule and enter ${missing.map((name) => `\`${name}\``).join(" and ")} as printed on it`,
    "zh-CN": ({ missing }) =>
      `印发该制度，按印发的文件填写 ${missing.map((name) => `\`${name}\``).join(" 和 ")}`,
  },
  examples: [
    {
      title: { en: "Issued", "zh-CN": "已印发" },
      yaml: `rules:
  - id: R1
    title: 局政府采购内部控制办法
    document_no: 教财〔2018〕9号
    established_on: 2018-05-10
`,
      reports: [],
    },
    {
      title: { en: "A title alone, and a date alone", "zh-CN": "只有名称；只有日期" },
      yaml: `rules:
  - id: R1
    title: 局政府采购内部控制办法
  - { id: R2, title: 采购档案管理办法, established_on: 2018-05 }
`,
      reports: ["2:5 /rules/0/document_no", "4:7 /rules/1/document_no"],
    },
  ],
  check(context, report) {
    for (const { place, id, documentNo, establishedOn } of rulesOn(context)) {
      const given = { document_no: documentNo, established_on: establishedOn };
      const missing = (["document_no", "established_on"] as const).filter((name) => !given[name]);
      const [first] = missing;
      if (first) report({ place: within(place, first), facts: { rule: id, missing } });
    }
  },
});
