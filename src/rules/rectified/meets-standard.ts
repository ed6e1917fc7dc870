import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";

/** `such_as`: the first standard of the campaign. */
type Facts = { item: ItemId; such_as: string | null };

export const meetsStandard = defineItemRule<Facts>({
  id: "rectified/meets-standard",
  severity: "error",
  title: {
    en: "A prescribed item names the standard that it is held against",
    "zh-CN": "规定事项写明所对照的整改标准",
  },
  rationale: {
    en: "Plan 二(一) asks each problem for its standard (明确整改时限、标准和具体责任人), and 三(二): the problems of 2017 are rectified one by one against the standard of 冀财采〔2017〕24号 (逐一对标整改). Whether the standard is met is for people to judge; that one is named can be checked.",
    "zh-CN":
      "方案二（一）要求明确整改时限、标准和具体责任人；三（二）：对 2017 年清理的问题，按照冀财采〔2017〕24号逐一对标整改。是否达到标准由人判断；有没有对标可以核对。",
  },
  message: {
    en: ({ item }) => `Prescribed item ${item} names no standard that it is held against`,
    "zh-CN": ({ item }) => `规定事项 ${item} 没有写明所对照的整改标准`,
  },
  remedy: {
    en: ({ such_as }) =>
      `Enter the standard's number in \`standard.document_no\`${such_as === null ? "" : `, such as ${such_as}`}, and its clause in \`standard.clause\``,
    "zh-CN": ({ such_as }) =>
      `在 \`standard.document_no\` 中填写标准的文号${such_as === null ? "" : `（例如“${such_as}”）`}，在 \`standard.clause\` 中填写条款`,
  },
  examples: [
    {
      title: { en: "The standard is named", "zh-CN": "写明了标准" },
      yaml: `items:
  - id: 017-2017-003
    problem: 招标文件以特定品牌作为评分条件
    category: evasion_or_unlawful_tendering
    origin: prescribed
    standard: { document_no: 冀财采〔2017〕24号 }
    completion: { date: 2018-05-20, result: 已修改招标文件并重新招标 }
`,
      reports: [],
    },
    {
      title: { en: "A clause without a document", "zh-CN": "只有条款，没有文号" },
      yaml: `items:
  - id: 017-2017-003
    problem: 招标文件以特定品牌作为评分条件
    category: evasion_or_unlawful_tendering
    origin: prescribed
    standard: { clause: 见标准相应条款 }
    completion: { date: 2018-05-20, result: 已修改招标文件并重新招标 }
`,
      reports: ["6:5 /items/0/standard/document_no"],
    },
    {
      title: { en: "A self-selected item needs none", "zh-CN": "自选事项不要求" },
      yaml: `items:
  - id: 017-2018-101
    problem: 合同未在规定期限内公告
    category: other
    origin: self_selected
    completion: { date: 2018-05-20, result: 已补充公告 }
`,
      reports: [],
    },
  ],
  check({ item, campaign, assessment }, report) {
    if (item.origin !== "prescribed" || assessment.status === "withdrawn") return;
    if (item.standard?.documentNo !== undefined) return;

    report({
      place: within(item.place, "standard", "document_no"),
      facts: { item: item.id, such_as: campaign.standards[0]?.documentNo ?? null },
    });
  },
});
