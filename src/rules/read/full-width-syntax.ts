import { defineReadingRule } from "../rule.js";

export const readFullWidthSyntax = defineReadingRule({
  id: "read/full-width-syntax",
  severity: "error",
  title: {
    en: "A key ends with a half-width colon and a space",
    "zh-CN": "键后是半角冒号加空格",
  },
  rationale: {
    en: "A Chinese input method types `：`, which YAML takes for a part of the text: the field is then missing, and what it says is joined to another. Plan 三(一) asks for a ledger that leaves nothing out.",
    "zh-CN":
      "中文输入法打出的 `：` 会被 YAML 当作文字，这个字段就没有了，其内容还会并入别的字段。方案三（一）要求问题逐个过关，台账不能遗漏。",
  },
  message: {
    en: ({ text, problem }) =>
      `\`${text}\` is read as text, not as a key: ${
        problem === "full_width_colon" ? "its colon is full-width" : "no space follows its colon"
      }`,
    "zh-CN": ({ text, problem }) =>
      `\`${text}\` 会被当作文字，而不是键和值：${
        problem === "full_width_colon" ? "冒号是全角的" : "冒号后没有空格"
      }`,
  },
  remedy: {
    en: ({ write }) => `Write \`${write}\`; text that goes on from the line above is put in quotes with it`,
    "zh-CN": ({ write }) => `写成 \`${write}\`；若是上一行文字的续写，把整段文字加上引号`,
  },
  examples: [
    {
      title: {
        en: "A half-width colon behind the key; in the text any colon will do",
        "zh-CN": "键后用半角冒号，文字里用哪种冒号都可以",
      },
      yaml: `items:
  - id: 017-2017-001
    problem: 经查：两个同类项目拆分采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
`,
      reports: [],
    },
    {
      title: { en: "A full-width colon behind the key", "zh-CN": "键后用了全角冒号" },
      yaml: `items:
  - id: 017-2017-001
    problem：两个同类项目拆分采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
`,
      reports: ["3:5 /items/0/problem"],
    },
    {
      title: { en: "No space behind the colon", "zh-CN": "冒号后没有空格" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购
    category: evasion_or_unlawful_tendering
    origin:prescribed
`,
      reports: ["5:5 /items/0/origin"],
    },
  ],
});
