import type { ItemId } from "../../model/ids.js";
import type { Item } from "../../model/item.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";
import { isUnfinished } from "./unfinished.js";

/** `wording`: what stands in place of a date. `due_text`: the unit's words for it. */
type Facts = { item: ItemId; wording: Wording; due_text: string | null };
type Wording = "nothing" | "long_term" | "at_once" | "other_words";

export const hasDeadline = defineItemRule<Facts>({
  id: "timetable/has-deadline",
  severity: "error",
  title: {
    en: "An unfinished item has an end date",
    "zh-CN": "未完成整改的事项有完成时限",
  },
  rationale: {
    en: "Plan 四(二): of unfinished items the unit reports measures and an end date (具体整改措施和完成时限); 二(一): 明确整改时限. 长期坚持 is no date: such an item needs the date of its next stage. The date may be `timetable.due`, an approved extension, or the latest `due` of the measures.",
    "zh-CN":
      "方案四（二）：对未完成整改的事项，上报具体整改措施和完成时限；二（一）：明确整改时限。“长期坚持”不是时限，须写明阶段性目标的日期。时限可以是 `timetable.due`、经批准的延期，或者措施中最晚的 `due`。",
  },
  message: {
    en: ({ item, wording, due_text }) => {
      const unfinished = `Item ${item} is unfinished and has no end date`;
      switch (wording) {
        case "nothing":
          return unfinished;
        case "long_term":
          return `${unfinished}${due_text === null ? ": it is to be kept up for long" : `: “${due_text}” is none`}`;
        case "at_once":
          return `${unfinished}: “${due_text}” does not say by which day`;
        case "other_words":
          return `${unfinished}: “${due_text}” is in words only`;
      }
    },
    "zh-CN": ({ item, wording, due_text }) => {
      const unfinished = `事项 ${item} 未完成整改，但没有完成时限`;
      switch (wording) {
        case "nothing":
          return unfinished;
        case "long_term":
          return `${unfinished}：${due_text === null ? "整改类型为长期坚持，" : `“${due_text}”`}不是具体日期`;
        case "at_once":
          return `${unfinished}：“${due_text}”没有说明到哪一天为止`;
        case "other_words":
          return `${unfinished}：“${due_text}”只有文字，没有日期`;
      }
    },
  },
  remedy: {
    en: ({ wording }) => {
      switch (wording) {
        case "nothing":
          return "Enter the end date in `timetable.due`, as YYYY-MM-DD";
        case "long_term":
          return "Set a target for the next stage and enter its date in `timetable.due`, as YYYY-MM-DD; the words stay in `due_text`";
        case "at_once":
          return "Enter the day by which it is done in `timetable.due`, as YYYY-MM-DD; if it is done, enter `completion`";
        case "other_words":
          return "Enter the day that the words mean in `timetable.due`, such as 2018-06-30 for 6月底前; the words stay in `due_text`";
      }
    },
    "zh-CN": ({ wording }) => {
      switch (wording) {
        case "nothing":
          return "在 `timetable.due` 中填写完成时限，格式为 YYYY-MM-DD";
        case "long_term":
          return "定出阶段性目标，在 `timetable.due` 中填写其日期，格式为 YYYY-MM-DD；原来的写法保留在 `due_text` 中";
        case "at_once":
          return "在 `timetable.due` 中填写办结的日期，格式为 YYYY-MM-DD；已经办结的，填写 `completion`";
        case "other_words":
          return "在 `timetable.due` 中填写其所指的日期，例如“6月底前”填 2018-06-30；原来的写法保留在 `due_text` 中";
      }
    },
  },
  examples: [
    {
      title: { en: "An end date", "zh-CN": "有完成时限" },
      yaml: `items:
  - id: 017-2017-006
    problem: 评审专家应回避未回避
    category: unlawful_evaluation_or_award
    origin: prescribed
    timetable: { due: 2018-06-30, due_text: 6月底前 }
`,
      reports: [],
    },
    {
      title: { en: "The latest date of a measure counts", "zh-CN": "以措施的最晚期限为时限" },
      yaml: `items:
  - id: 017-2017-006
    problem: 评审专家应回避未回避
    category: unlawful_evaluation_or_award
    origin: prescribed
    measures:
      - { id: M1, text: 依法重新组织评审, due: 2018-06-30 }
`,
      reports: [],
    },
    {
      title: { en: "No date at all", "zh-CN": "没有时限" },
      yaml: `items:
  - id: 017-2017-006
    problem: 评审专家应回避未回避
    category: unlawful_evaluation_or_award
    origin: prescribed
    measures:
      - { id: M1, text: 依法重新组织评审 }
`,
      reports: ["2:5 /items/0/timetable/due"],
    },
    {
      title: { en: "“Long term” and words are no date", "zh-CN": "“长期坚持”和只有文字的时限" },
      yaml: `items:
  - id: 017-2017-006
    problem: 评审专家应回避未回避
    category: unlawful_evaluation_or_award
    origin: prescribed
    timetable: { due_text: 长期坚持 }
  - id: 017-2017-007
    problem: 未按顺序定标
    category: unlawful_evaluation_or_award
    origin: prescribed
    timetable: { due_text: 巡察反馈后三个月内 }
`,
      reports: ["6:28 /items/0/timetable/due_text", "11:28 /items/1/timetable/due_text"],
    },
  ],
  check({ item, assessment }, report) {
    if (!isUnfinished(assessment) || assessment.due) return;

    const dueText = item.timetable?.dueText;
    report({
      place: within(item.place, "timetable", dueText === undefined ? "due" : "due_text"),
      facts: { item: item.id, wording: wordingOf(item), due_text: dueText ?? null },
    });
  },
});

const longTerm = /长期|持续|常态|长效/u;
const atOnce = /^(?:立即|立刻|马上|即时|当即|立行立改|即知即改|即查即改|立查立改)/u;

function wordingOf({ timetable, disposal }: Item): Wording {
  const words = timetable?.dueText;
  if (words === undefined) return disposal === "long_term" ? "long_term" : "nothing";
  if (longTerm.test(words)) return "long_term";
  return atOnce.test(words) ? "at_once" : "other_words";
}
