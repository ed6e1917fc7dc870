import type { Localized } from "../../language/locale.js";
import type { ReadingFacts, StrictConstruct } from "../../model/reading.js";
import { defineReadingRule } from "../rule.js";

type Facts = ReadingFacts["read/strict-yaml"];

const messages: Readonly<Record<StrictConstruct, Localized<(facts: Facts) => string>>> = {
  duplicate_key: {
    en: ({ text, first_line }) => `The key \`${text}\` stands twice; the first is on line ${first_line}`,
    "zh-CN": ({ text, first_line }) => `键 \`${text}\` 重复，第一次在第 ${first_line} 行`,
  },
  equal_key: {
    en: ({ text, first, first_line }) =>
      `The key \`${text}\` differs from \`${first}\` on line ${first_line} only in the form of its characters`,
    "zh-CN": ({ text, first, first_line }) =>
      `键 \`${text}\` 与第 ${first_line} 行的 \`${first}\` 只有全角、半角等字形之差`,
  },
  second_document: {
    en: ({ text }) => `A further document begins at \`${text}\``,
    "zh-CN": ({ text }) => `从 \`${text}\` 起是另一个文档`,
  },
  tag: {
    en: ({ text }) => `\`${text}\` is a tag, which changes how a value is read`,
    "zh-CN": ({ text }) => `\`${text}\` 是标签，会改变值的读法`,
  },
  anchor: {
    en: ({ text }) => `\`${text}\` is an anchor, by which one value stands in several places`,
    "zh-CN": ({ text }) => `\`${text}\` 是锚点，会让一个值出现在多处`,
  },
  alias: {
    en: ({ text, first_line }) => `\`${text}\` stands for the value on line ${first_line}`,
    "zh-CN": ({ text, first_line }) => `\`${text}\` 引用了第 ${first_line} 行的值`,
  },
  undefined_alias: {
    en: ({ text }) => `\`${text}\` refers to an anchor that does not stand above it`,
    "zh-CN": ({ text }) => `\`${text}\` 引用的锚点在它之前并不存在`,
  },
  merge_key: {
    en: ({ text }) => `\`${text}\` merges in another mapping, which programs do differently`,
    "zh-CN": ({ text }) => `\`${text}\` 会并入另一处的内容，各软件的读法不同`,
  },
  directive: {
    en: ({ text }) => `\`${text}\` is a directive, which changes how the file is read`,
    "zh-CN": ({ text }) => `\`${text}\` 是指令，会改变整个文件的读法`,
  },
  complex_key: {
    en: ({ text }) => (text === "" ? "There is no key before the colon" : `\`${text}\` is no key`),
    "zh-CN": ({ text }) => (text === "" ? "冒号前没有键" : `\`${text}\` 不能作为键`),
  },
};

const remedies: Readonly<Record<StrictConstruct, Localized<string>>> = {
  duplicate_key: {
    en: "Keep one of them, with what both say",
    "zh-CN": "只保留一处，把两处的内容合并填写",
  },
  equal_key: { en: "Keep one of them, in half-width letters", "zh-CN": "只保留一处，键用半角字母书写" },
  second_document: {
    en: "Move it to a file of its own; where it belongs to what stands above, delete the line `---` or `...` before it",
    "zh-CN": "移到单独的文件；若属于上面的内容，删去它前面的 `---` 或 `...` 一行",
  },
  tag: { en: "Delete it", "zh-CN": "删去它" },
  anchor: {
    en: "Delete it, and write the value out in each place",
    "zh-CN": "删去它，在每一处都写出完整的值",
  },
  alias: { en: "Write that value out here", "zh-CN": "在此处写出完整的值" },
  undefined_alias: { en: "Write out the value that is meant", "zh-CN": "写出所指的完整的值" },
  merge_key: { en: "Write the fields out here", "zh-CN": "在此处逐项写出各字段" },
  directive: {
    en: "Delete the line; the file is read as YAML 1.2",
    "zh-CN": "删去这一行，文件按 YAML 1.2 读取",
  },
  complex_key: {
    en: "Write one word and a colon before the value, such as `due: 2018-06-30`",
    "zh-CN": "值之前写一个词和冒号，例如 `due: 2018-06-30`",
  },
};

export const readStrictYaml = defineReadingRule({
  id: "read/strict-yaml",
  severity: "error",
  title: {
    en: "Each key stands once, in one document, and nothing in it changes how it is read",
    "zh-CN": "每个键只出现一次，一个文件一个文档，没有会改变读法的写法",
  },
  rationale: {
    en: "Plan 二(四) goes by the facts: a ledger is evidence, not code. Equal keys, further documents, tags, anchors, aliases, merge keys and directives let it say different things to different readers.",
    "zh-CN":
      "方案二（四）要求以事实为依据：台账是证据，不是程序。重复的键、第二个文档、标签、锚点、引用、合并键和指令，会让不同的读者读出不同的内容。",
  },
  message: {
    en: (facts) => messages[facts.construct].en(facts),
    "zh-CN": (facts) => messages[facts.construct]["zh-CN"](facts),
  },
  remedy: {
    en: ({ construct, write }) =>
      remedies[construct].en +
      (write === null ? "" : `; where it is the beginning of a text, put the text in quotes: \`${write}\``),
    "zh-CN": ({ construct, write }) =>
      remedies[construct]["zh-CN"] +
      (write === null ? "" : `；若它是文字的开头，把文字加上引号：\`${write}\``),
  },
  examples: [
    {
      title: { en: "Each value written out", "zh-CN": "每个值都写全" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    responsible: { leader: 李某, person: 王某某 }
`,
      reports: [],
    },
    {
      title: {
        en: "A key twice, a value that refers to another, and a second document",
        "zh-CN": "重复的键、引用别处的值、第二个文档",
      },
      yaml: `kind: ledger
version: 1
unit: { code: "017", name: 市教育局, level: city }
items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    problem: 未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    responsible: &person { person: 王某某 }
  - id: 017-2017-002
    problem: 评标委员会组成不合规定
    category: unlawful_evaluation_or_award
    origin: prescribed
    responsible: *person
campaign: procurement-lookback-2018
---
kind: ledger
`,
      reports: ["7:5 /items/0", "10:18 /items/0/responsible", "15:18 /items/1/responsible", "17:1"],
    },
  ],
});
