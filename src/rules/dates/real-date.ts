import { fieldLabel, subject } from "../../phrases/field-words.js";
import { defineReadingRule } from "../rule.js";

const forms = {
  day: { en: "YYYY-MM-DD", "zh-CN": "YYYY-MM-DD" },
  day_or_month: { en: "YYYY-MM-DD or YYYY-MM", "zh-CN": "YYYY-MM-DD 或 YYYY-MM" },
};

export const realDate = defineReadingRule({
  id: "dates/real-date",
  severity: "error",
  title: {
    en: "A date is a real day of the calendar, written YYYY-MM-DD",
    "zh-CN": "日期是真实存在的公历日期，写作 YYYY-MM-DD",
  },
  rationale: {
    en: "Plan 二(一) asks for a time limit for every problem, and 四(二) sets a day for the report; a day that can be read in two ways, or not at all, is no limit. It counts as not given rather than guessed.",
    "zh-CN":
      "方案二（一）要求明确整改时限，四（二）规定了报告日期；读法不明或不存在的日期不能作为时限。这样的日期按未填写处理，不作猜测。",
  },
  message: {
    en: ({ key, title, text, form, file_used }) => {
      const wrong = isWellFormed(text, form)
        ? "a date that does not exist"
        : `not a date written ${forms[form].en}`;
      const then = file_used ? "it counts as not given" : "the file is not used";
      return `${fieldLabel(key, title).en} is \`${text}\`, ${wrong}; ${then}`;
    },
    "zh-CN": ({ key, title, text, form, file_used }) => {
      const wrong = isWellFormed(text, form) ? "这个日期不存在" : `不是写作 ${forms[form]["zh-CN"]} 的日期`;
      const then = file_used ? "按未填写处理" : "文件因此不予采用";
      return `${subject(fieldLabel(key, title)["zh-CN"])}为 \`${text}\`，${wrong}，${then}`;
    },
  },
  remedy: {
    en: ({ text, form, suggestion, text_field }) => {
      if (suggestion !== null) return `Write \`${suggestion}\``;
      return text_field !== null && isWorded(text)
        ? `Write the day that it means as ${forms[form].en}, and keep the words in \`${text_field}\``
        : `Write the real date as ${forms[form].en}`;
    },
    "zh-CN": ({ text, form, suggestion, text_field }) => {
      if (suggestion !== null) return `写成 \`${suggestion}\``;
      return text_field !== null && isWorded(text)
        ? `按其所指的日期写成 ${forms[form]["zh-CN"]}，原文写在 \`${text_field}\``
        : `按 ${forms[form]["zh-CN"]} 填写真实日期`;
    },
  },
  examples: [
    {
      title: { en: "A day and a month", "zh-CN": "日期和月份" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07 }
    timetable: { due: 2018-06-30 }
`,
      reports: [],
    },
    {
      title: { en: "A date with dots, and words", "zh-CN": "用点号写的日期，和文字" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017.7.12 }
    timetable: { due: 6月底前 }
`,
      reports: ["6:20 /items/0/found/date", "7:23 /items/0/timetable/due"],
    },
    {
      title: { en: "A day that does not exist", "zh-CN": "不存在的日期" },
      yaml: `report: { submitted_on: 2018-02-30 }
items: []
`,
      reports: ["1:25 /report/submitted_on"],
    },
  ],
});

/** Whether only the calendar is against it. */
function isWellFormed(text: string, form: keyof typeof forms): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) || (form === "day_or_month" && /^\d{4}-\d{2}$/.test(text));
}

/** `6月底前`, `长期坚持`: words rather than a date in another form. */
function isWorded(text: string): boolean {
  return /\p{L}/u.test(text.replace(/[年月日号]/gu, ""));
}
