import { defineReadingRule } from "../rule.js";
import { syntaxWords } from "./syntax-words.js";

export const readSyntax = defineReadingRule({
  id: "read/syntax",
  severity: "error",
  title: { en: "The file is YAML", "zh-CN": "文件符合 YAML 语法" },
  rationale: {
    en: "Plan 三(一) asks that each problem be gone through and stand in the ledger. A file that cannot be read as YAML has no items: its unit would drop out of every total.",
    "zh-CN":
      "方案三（一）要求问题逐个过关并建立工作台账。不符合 YAML 语法的文件无法读取，该单位会从各项合计中漏掉。",
  },
  message: {
    en: (facts) => syntaxWords[facts.code].en(facts).message,
    "zh-CN": (facts) => syntaxWords[facts.code]["zh-CN"](facts).message,
  },
  remedy: {
    en: (facts) => syntaxWords[facts.code].en(facts).remedy,
    "zh-CN": (facts) => syntaxWords[facts.code]["zh-CN"](facts).remedy,
  },
  examples: [
    {
      title: {
        en: "Texts with signs that mean something to YAML, in quotes",
        "zh-CN": "含有 YAML 符号的文字加了引号",
      },
      yaml: `items:
  - id: 017-2017-001
    problem: "经查: 两个同类项目拆分采购"
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { by: "@待补", document_no: "[2017]24号" }
`,
      reports: [],
    },
    {
      title: { en: "The same texts without quotes", "zh-CN": "同样的文字没有加引号" },
      yaml: `items:
  - id: 017-2017-001
    problem: 经查: 两个同类项目拆分采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found:
      by: @待补
      document_no: [2017]24号
    target: - 无
`,
      reports: [
        "3:14 /items/0/problem",
        "7:11 /items/0/found/by",
        "8:20 /items/0/found/document_no",
        "9:13 /items/0/target",
      ],
    },
    {
      title: {
        en: "A quotation and a bracket that are not closed, and a line that is out of line",
        "zh-CN": "引号、括号没有闭合，一行没有对齐",
      },
      yaml: `items:
  - id: 017-2017-001
    problem: "两个同类项目拆分采购
    category: evasion_or_unlawful_tendering
     origin: prescribed
    found: { date: 2017-07-12
`,
      reports: ["3:14 /items/0/problem", "5:6 /items/0/origin", "6:12 /items/0/found"],
    },
  ],
});
