import { schemaProblemWords } from "../../phrases/schema-problem.js";
import { defineReadingRule } from "../rule.js";

export const shapeSchema = defineReadingRule({
  id: "shape/schema",
  severity: "error",
  title: {
    en: "A file has the fields that its schema knows, each of the kind asked for",
    "zh-CN": "文件只有格式规定的字段，且每个字段的内容符合规定",
  },
  rationale: {
    en: "The schemas are closed: a field under a misspelt name would otherwise be passed over, and the item would be judged without it. Plan 三(一) asks that each item is checked, none skipped.",
    "zh-CN":
      "格式是封闭的：字段名写错若不报告，该字段就会被忽略，事项会在缺少这一事实的情况下被判断。方案三（一）要求整改情况逐个过关。",
  },
  message: {
    en: (facts) => schemaProblemWords(facts).en.message,
    "zh-CN": (facts) => schemaProblemWords(facts)["zh-CN"].message,
  },
  remedy: {
    en: (facts) => schemaProblemWords(facts).en.remedy,
    "zh-CN": (facts) => schemaProblemWords(facts)["zh-CN"].remedy,
  },
  examples: [
    {
      title: { en: "Known fields", "zh-CN": "字段名正确" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    completion: { date: 2018-05-20, result: 已补办手续 }
`,
      reports: [],
    },
    {
      title: { en: "A misspelt field", "zh-CN": "字段名写错" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    completon: { date: 2018-05-20, result: 已补办手续 }
`,
      reports: ["6:5 /items/0/completon"],
    },
    {
      title: { en: "A Chinese word for a value", "zh-CN": "取值写成中文" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: 规定事项
`,
      reports: ["5:13 /items/0/origin"],
    },
    {
      title: {
        en: "A required field is missing, another is empty",
        "zh-CN": "缺少必填字段，另一字段没有内容",
      },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    origin: prescribed
    timetable:
      due:
`,
      reports: ["2:5 /items/0/category", "6:7 /items/0/timetable/due"],
    },
  ],
});
