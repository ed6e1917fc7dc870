import { defineReadingRule } from "../rule.js";

const mebibyte = 1024 * 1024;

export const readTooLarge = defineReadingRule({
  id: "read/too-large",
  severity: "error",
  title: {
    en: "The file is not larger than what is read, 64 MiB by default",
    "zh-CN": "文件不超过读取上限，默认 64 MiB",
  },
  rationale: {
    en: "A ledger of one unit (plan 三(一)) has a few kilobytes to a few megabytes; what is much larger is no ledger, or holds what belongs into files of its own.",
    "zh-CN":
      "一个单位的工作台账（方案三（一））一般几 KB 到几 MB；大得多的文件不是台账，或者混入了应当另存的材料。",
  },
  message: {
    en: ({ bytes, limit }) =>
      `The file has ${bytes} bytes; at most ${limit} (${limit / mebibyte} MiB) are read`,
    "zh-CN": ({ bytes, limit }) =>
      `文件有 ${bytes} 字节，超过读取上限 ${limit} 字节（${limit / mebibyte} MiB）`,
  },
  remedy: {
    en: () => "Keep one unit a file, and put documents into files that the ledger names as evidence",
    "zh-CN": () => "一个单位一个文件；附件材料另存为文件，在台账中作为证据列出",
  },
  examples: [
    {
      title: { en: "A ledger of usual size", "zh-CN": "大小正常的台账" },
      yaml: `kind: ledger
version: 1
unit: { code: "017", name: 市教育局, level: city }
items: []
`,
      reports: [],
    },
    {
      title: { en: "A file of one byte more than 64 MiB", "zh-CN": "比 64 MiB 多一个字节的文件" },
      yaml: "……\n",
      // Made when it is asked for: nobody else should pay for it.
      get bytes() {
        return new Uint8Array(64 * mebibyte + 1);
      },
      reports: ["1:1"],
    },
  ],
});
