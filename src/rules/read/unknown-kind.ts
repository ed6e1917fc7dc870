import { defineReadingRule } from "../rule.js";

export const readUnknownKind = defineReadingRule({
  id: "read/unknown-kind",
  severity: "error",
  otherSeverity: "warning",
  title: {
    en: "The file says what it is, with a `kind` that is known",
    "zh-CN": "文件用已知的 `kind` 说明自身种类",
  },
  rationale: {
    en: "Plan 三(一) asks that each problem be gone through. A ledger that is taken for something else would be left out without a word, so that no file is skipped silently: a warning for one that was found in a folder, an error for one that was named.",
    "zh-CN":
      "方案三（一）要求问题逐个过关。台账若被当作别的文件，就会悄悄漏掉，因此不会无声跳过任何文件：在文件夹里找到的给出警告，点名的按错误处理。",
  },
  message: {
    en: ({ kind, known }) =>
      kind === null
        ? `The file does not say what it is: it has no \`kind\`, one of ${known}`
        : `The kind \`${kind}\` is not known; there are ${known}`,
    "zh-CN": ({ kind, known }) =>
      kind === null
        ? `文件没有说明自身种类：缺少 \`kind\`（${known.replaceAll(", ", "、")} 之一）`
        : `未知的种类 \`${kind}\`，已知的有 ${known.replaceAll(", ", "、")}`,
  },
  remedy: {
    en: ({ suggestion }) =>
      `${
        suggestion === null
          ? "Write `kind: ledger` as the first line of a ledger"
          : `Write \`kind: ${suggestion}\``
      }; add a file that is no part of the campaign to \`ignore\` in taizhang.config.yaml`,
    "zh-CN": ({ suggestion }) =>
      `${
        suggestion === null ? "台账在第一行写上 `kind: ledger`" : `写成 \`kind: ${suggestion}\``
      }；与本次工作无关的文件，列入 taizhang.config.yaml 的 \`ignore\``,
  },
  examples: [
    {
      title: { en: "A ledger that says so", "zh-CN": "写明是台账" },
      yaml: `kind: ledger
version: 1
unit: { code: "017", name: 市教育局, level: city }
items: []
`,
      reports: [],
    },
    {
      title: { en: "A misspelt kind", "zh-CN": "种类拼写有误" },
      yaml: `kind: legder
version: 1
unit: { code: "017", name: 市教育局, level: city }
items: []
`,
      reports: ["1:7 /kind"],
    },
    {
      title: { en: "A file of something else", "zh-CN": "别的文件" },
      yaml: `name: 值班表
days: [周一, 周二]
`,
      reports: ["1:1 /kind"],
    },
  ],
});
