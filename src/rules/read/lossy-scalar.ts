import type { Localized } from "../../language/locale.js";
import type { ReadingFacts } from "../../model/reading.js";
import { defineReadingRule } from "../rule.js";

type Facts = ReadingFacts["read/lossy-scalar"];

/** What is read instead of a text, by its kind. */
const readings: Readonly<Record<Facts["type"], Localized<(value: string) => string>>> = {
  integer: { en: (value) => `the number \`${value}\``, "zh-CN": (value) => `数字 \`${value}\`` },
  decimal: { en: (value) => `the number \`${value}\``, "zh-CN": (value) => `数字 \`${value}\`` },
  boolean: { en: (value) => `the truth value \`${value}\``, "zh-CN": (value) => `真假值 \`${value}\`` },
  null: { en: () => "nothing", "zh-CN": () => "空值" },
};

export const readLossyScalar = defineReadingRule({
  id: "read/lossy-scalar",
  severity: "error",
  title: {
    en: "Codes and other texts that look like a number, a truth value or nothing are quoted",
    "zh-CN": "形似数字、真假值或空值的代码和文本都加了引号",
  },
  rationale: {
    en: "YAML makes numbers and truth values of unquoted text, and its versions differ in which: `0571` loses its zero, a number of 20 digits its end. Codes identify units and projects, and plan 二(四) goes by the facts.",
    "zh-CN":
      "YAML 会把不加引号的文本读成数字或真假值，各版本的读法也不同：`0571` 会丢掉开头的 0，20 位数字会丢掉末尾几位。单位和项目靠代码识别，方案二（四）要求以事实为依据。",
  },
  message: {
    en: ({ text, read_as, type, wanted, because }) => {
      const reading = readings[type].en(read_as);
      switch (because) {
        case "not_text":
          return `\`${text}\` is read as ${reading} where text is meant`;
        case "digits_lost":
          return `\`${text}\` has more digits than a number keeps, and is read as \`${read_as}\``;
        case "other_readers":
          return wanted === "text"
            ? `\`${text}\` is read as ${reading} by some programs, and as text by others`
            : `\`${text}\` is read as ${reading} by some programs, and otherwise by others`;
      }
    },
    "zh-CN": ({ text, read_as, type, wanted, because }) => {
      const reading = readings[type]["zh-CN"](read_as);
      switch (because) {
        case "not_text":
          return `\`${text}\` 应为文本，却会被读成${reading}`;
        case "digits_lost":
          return `\`${text}\` 位数太多，会被读成 \`${read_as}\``;
        case "other_readers":
          return wanted === "text"
            ? `\`${text}\` 会被有的软件读成${reading}，被有的软件读成文本`
            : `\`${text}\` 会被有的软件读成${reading}，被有的软件读成别的内容`;
      }
    },
  },
  remedy: {
    en: ({ write, wanted, type, because }) => {
      if (because === "digits_lost") return `Write a number of at most \`${write}\``;
      if (wanted === "number") return `Write \`${write}\``;
      return `Put it in quotes: \`${write}\`${type === "null" ? ", or delete the line" : ""}`;
    },
    "zh-CN": ({ write, wanted, type, because }) => {
      if (because === "digits_lost") return `写不大于 \`${write}\` 的数字`;
      if (wanted === "number") return `写成 \`${write}\``;
      return `加上引号：\`${write}\`${type === "null" ? "，或删除这一行" : ""}`;
    },
  },
  examples: [
    {
      title: { en: "A project number in quotes", "zh-CN": "项目编号加了引号" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    project: { number: "0571", name: 某项目, kind: goods }
`,
      reports: [],
    },
    {
      title: { en: "A project number without quotes", "zh-CN": "项目编号没有加引号" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    project: { number: 0571, name: 某项目, kind: goods }
`,
      reports: ["6:24 /items/0/project/number"],
    },
    {
      title: {
        en: "A word that other readers take for a truth value, and a time that they take for a number",
        "zh-CN": "有的软件会读成真假值的词，和会读成数字的时间",
      },
      yaml: `items:
  - id: 017-2017-001
    label: no
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    target: 12:30
`,
      reports: ["3:12 /items/0/label", "7:13 /items/0/target"],
    },
  ],
});
