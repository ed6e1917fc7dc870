import type { Localized } from "../../language/locale.js";
import { defineItemRule } from "../rule.js";
import { closingWords } from "./closing-dates.js";
import { type Disorder, disordersOf } from "./disorder.js";

type Facts = Disorder;

const words: Readonly<Record<keyof typeof closingWords | "completed", Localized<string>>> = {
  ...closingWords,
  completed: { en: "the completion of the rectification", "zh-CN": "整改完成日期" },
};

export const inOrder = defineItemRule<Facts>({
  id: "dates/in-order",
  severity: "error",
  title: {
    en: "Milestones, extensions, closing and publicity follow each other in time",
    "zh-CN": "节点、延期、销号和公示的日期先后有序",
  },
  rationale: {
    en: "Plan 二(三) asks for a timetable and a roadmap (时间表、路线图), 五(三) for closing (销号管理). Steps whose dates run backwards were not taken as recorded. Dates of months are compared only where their order is certain.",
    "zh-CN":
      "方案二（三）要求制定时间表、路线图，五（三）要求销号管理。日期前后颠倒，说明步骤并非如实记录。只有月份的日期，先后确定时才比较。",
  },
  message: {
    en: (facts) => {
      const { item, date, other } = facts;
      switch (facts.case) {
        case "milestone":
          return `Item ${item}: a milestone due on ${date} stands after one due on ${other}`;
        case "extension_shortens":
          return `Item ${item}: an extension moves the deadline from ${other} to ${date}, which is no later`;
        case "extension_from":
          return `Item ${item}: an extension starts from ${date}, but the deadline until then was ${other}`;
        case "approval_order":
          return `Item ${item}: an extension was approved on ${date}, before the one above it, approved on ${other}`;
        case "approval_late":
          return `Item ${item}: an extension to ${other} was approved on ${date}, when that day had passed`;
        case "closing":
          return `Item ${item}: ${words[facts.step].en} on ${date} is before ${words[facts.earlier].en} on ${other}`;
      }
    },
    "zh-CN": (facts) => {
      const { item, date, other } = facts;
      switch (facts.case) {
        case "milestone":
          return `事项 ${item}：期限为 ${date} 的节点排在期限为 ${other} 的节点之后`;
        case "extension_shortens":
          return `事项 ${item}：延期把期限由 ${other} 改为 ${date}，并未延后`;
        case "extension_from":
          return `事项 ${item}：延期的原期限写为 ${date}，当时的期限是 ${other}`;
        case "approval_order":
          return `事项 ${item}：延期批准日期 ${date} 早于前一次延期的批准日期 ${other}`;
        case "approval_late":
          return `事项 ${item}：延期至 ${other}，批准日期 ${date} 却已在其后`;
        case "closing":
          return `事项 ${item}：${words[facts.step]["zh-CN"]} ${date} 早于${words[facts.earlier]["zh-CN"]} ${other}`;
      }
    },
  },
  remedy: {
    en: (facts) => {
      switch (facts.case) {
        case "milestone":
          return "Put the milestones in the order of their dates, or enter the real date";
        case "extension_shortens":
          return `Enter a \`to\` after ${facts.other}; an earlier finish needs no extension`;
        case "extension_from":
          return `Enter \`from: ${facts.other}\`; the first date in \`timetable.due\` stays as it was set`;
        case "approval_order":
          return "Put the extensions in the order in which they were approved, or enter the real date";
        case "approval_late":
          return "Enter the day of the approval as on the document; a deadline that had passed stays overdue until it is extended";
        case "closing":
          return "Enter the dates as on the documents; a step that was taken again keeps its last date";
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "milestone":
          return "按日期先后排列节点，或填写实际日期";
        case "extension_shortens":
          return `\`to\` 应晚于 ${facts.other}；提前完成的不必写延期`;
        case "extension_from":
          return `改为 \`from: ${facts.other}\`；首次期限 \`timetable.due\` 保持原样`;
        case "approval_order":
          return "按批准先后排列各次延期，或填写实际日期";
        case "approval_late":
          return "按批准文件填写批准日期；期限已过而未获延期的，仍为逾期";
        case "closing":
          return "按文件填写各步骤的日期；重做的步骤填写最后一次的日期";
      }
    },
  },
  examples: [
    {
      title: { en: "Steps in order", "zh-CN": "先后有序" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    timetable:
      due: 2018-05-31
      milestones: [ { text: 清理在建合同, due: 2018-05-15 }, { text: 补办手续, due: 2018-05-31 } ]
      extensions: [ { from: 2018-05-31, to: 2018-06-30, approved_on: 2018-05-29 } ]
    completion: { date: 2018-06-04, result: 已补办手续 }
    closing: { applied_on: 2018-06-05, reviewed_on: 2018-06, accepted_on: 2018-06-07 }
`,
      reports: [],
    },
    {
      title: { en: "Milestones and extensions run backwards", "zh-CN": "节点和延期前后颠倒" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    timetable:
      due: 2018-05-31
      milestones: [ { text: 清理在建合同, due: 2018-05-31 }, { text: 补办手续, due: 2018-05-15 } ]
      extensions: [ { from: 2018-06-10, to: 2018-05-20, approved_on: 2018-05-29 } ]
`,
      reports: [
        "8:75 /items/0/timetable/milestones/1/due",
        "9:29 /items/0/timetable/extensions/0/from",
        "9:45 /items/0/timetable/extensions/0/to",
        "9:70 /items/0/timetable/extensions/0/approved_on",
      ],
    },
    {
      title: { en: "Accepted before the application", "zh-CN": "先验收，后申请" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    closing: { applied_on: 2018-06-05, reviewed_on: 2018-06-06, accepted_on: 2018-06-01 }
`,
      reports: ["6:78 /items/0/closing/accepted_on"],
    },
  ],
  check({ item }, report) {
    for (const observation of disordersOf(item)) report(observation);
  },
});
