import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { type CalendarDate, type FactDate, hasHappened } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";
import { type StepName, sayStep, stepName } from "../timetable/step-name.js";
import { claimedCompletion } from "./claimed-completion.js";

/** `completed_on`: a day that has not come; null: none is entered. */
type Facts = {
  item: ItemId;
  completed: FactDate;
  measure: StepName;
  due: CalendarDate;
  completed_on: FactDate | null;
  as_of: CalendarDate;
};

export const measuresCompleted = defineItemRule<Facts>({
  id: "rectified/measures-completed",
  severity: "error",
  title: {
    en: "Every measure with a due date is completed where the item is",
    "zh-CN": "事项整改完成的，有期限的措施均已完成",
  },
  rationale: {
    en: "Plan 四(三) has the measures and their completion checked (整改措施制定、整改任务完成情况). An item is not completed while a measure that was promised by a date is open.",
    "zh-CN": "方案四（三）核查整改措施制定、整改任务完成情况。定了期限的措施还没有完成，事项就没有完成。",
  },
  message: {
    en: ({ item, completed, measure, due, completed_on, as_of }) =>
      `Item ${item} was completed on ${completed}, but its ${sayStep.en(measure)}, due ${due}, ${
        completed_on === null
          ? "has no date of completion"
          : `is to be completed only on ${completed_on}, after ${as_of}`
      }`,
    "zh-CN": ({ item, completed, measure, due, completed_on, as_of }) =>
      `事项 ${item} 填报的整改完成日期为 ${completed}，但${sayStep["zh-CN"](measure)}（期限 ${due}）${
        completed_on === null ? "没有完成日期" : `的完成日期 ${completed_on} 晚于 ${as_of}，尚未完成`
      }`,
  },
  remedy: {
    en: ({ measure }) =>
      `Enter in \`completed_on\` the day on which the ${sayStep.en(measure)} was completed; if it is open, take \`completion\` out until it is done`,
    "zh-CN": ({ measure }) =>
      `在 \`completed_on\` 中填写${sayStep["zh-CN"](measure)}的完成日期；若尚未完成，先删去 \`completion\``,
  },
  examples: [
    {
      title: { en: "The measure is completed", "zh-CN": "措施已完成" },
      yaml: `items:
  - id: 017-2017-003
    problem: 招标文件以特定品牌作为评分条件
    category: evasion_or_unlawful_tendering
    origin: prescribed
    measures:
      - { id: M1, text: 修改招标文件并重新招标, due: 2018-05-31, completed_on: 2018-05-18 }
      - { id: M2, text: 今后由法制机构会签招标文件 }
    completion: { date: 2018-05-20, result: 已重新招标 }
`,
      reports: [],
    },
    {
      title: { en: "One measure is open, another lies ahead", "zh-CN": "一项未完成，一项日期未到" },
      yaml: `items:
  - id: 017-2017-003
    problem: 招标文件以特定品牌作为评分条件
    category: evasion_or_unlawful_tendering
    origin: prescribed
    measures:
      - { id: M1, text: 修改招标文件并重新招标, due: 2018-05-31 }
      - { text: 对编制人员集中培训, due: 2018-06-30, completed_on: 2018-06-25 }
    completion: { date: 2018-05-20, result: 已重新招标 }
`,
      reports: ["7:11 /items/0/measures/0/completed_on", "8:59 /items/0/measures/1/completed_on"],
    },
  ],
  check(context, report) {
    const { item, asOf } = context;
    const completion = claimedCompletion(context);
    if (!completion) return;

    for (const [index, { due, completedOn, id, place }] of item.measures.entries()) {
      if (due === undefined || (completedOn && hasHappened(completedOn, asOf))) continue;

      report({
        place: within(place, "completed_on"),
        facts: {
          item: item.id,
          completed: completion.date,
          measure: stepName("measure", id, index),
          due,
          completed_on: completedOn ?? null,
          as_of: asOf,
        },
      });
    }
  },
});
