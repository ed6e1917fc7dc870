import { defineReadingRule } from "../rule.js";

export const readTrailingComment = defineReadingRule({
  id: "read/trailing-comment",
  severity: "warning",
  title: {
    en: "A text without quotes is not cut off by one space and `#`",
    "zh-CN": "不加引号的文字没有被空格加 `#` 截断",
  },
  rationale: {
    en: "YAML drops what stands behind a space and `#`, so that `材料 #3 缺失` says `材料`. Plan 四(二) asks for explanations and proof, of which nothing may get lost unseen.",
    "zh-CN":
      "YAML 会丢弃空格加 `#` 之后的内容，`材料 #3 缺失` 只剩 `材料`。方案四（二）要求作出具体说明并提供证明材料，内容不能不知不觉丢失。",
  },
  message: {
    en: ({ kept, dropped }) => `\`${dropped}\` is a comment and is dropped; the text is \`${kept}\``,
    "zh-CN": ({ kept, dropped }) => `\`${dropped}\` 是注释，不会被读取；文字只有 \`${kept}\``,
  },
  remedy: {
    en: ({ write }) =>
      `Put the whole text in quotes: \`${write}\`; a comment on purpose stands behind two spaces`,
    "zh-CN": ({ write }) => `把整段文字加上引号：\`${write}\`；若确是注释，在 \`#\` 前空两格`,
  },
  examples: [
    {
      title: {
        en: "The text in quotes, and a comment behind two spaces",
        "zh-CN": "文字加了引号，注释前空两格",
      },
      yaml: `items:
  - id: 017-2017-001
    problem: "材料 #3 缺失"
    category: evasion_or_unlawful_tendering
    origin: prescribed
    target: 补齐材料  # 与采购办商定
`,
      reports: [],
    },
    {
      title: { en: "A text with `#` without quotes", "zh-CN": "含 `#` 的文字没有加引号" },
      yaml: `items:
  - id: 017-2017-001
    problem: 材料 #3 缺失
    category: evasion_or_unlawful_tendering
    origin: prescribed
`,
      reports: ["3:17 /items/0/problem"],
    },
  ],
});
