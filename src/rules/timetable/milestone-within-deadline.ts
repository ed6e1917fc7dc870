import type { ItemId } from "../../model/ids.js";
import type { Item } from "../../model/item.js";
import { within } from "../../text/place.js";
import { type CalendarDate, hasHappened } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";
import { type StepName, sayStep, stepName } from "./step-name.js";
import { isUnfinished } from "./unfinished.js";

type Facts = { item: ItemId; step: StepName; due: CalendarDate; deadline: CalendarDate };

export const milestoneWithinDeadline = defineItemRule<Facts>({
  id: "timetable/milestone-within-deadline",
  severity: "warning",
  title: {
    en: "No milestone or measure is due after the current deadline",
    "zh-CN": "节点和措施的期限不晚于当前整改期限",
  },
  rationale: {
    en: "Plan 二(三): 制定时间表、路线图, 限时办结. A step that is planned after the deadline says that the deadline will not be kept.",
    "zh-CN":
      "方案二（三）：限时办结，一时难以整改的制定时间表、路线图。步骤排在整改期限之后，等于说期限守不住。",
  },
  message: {
    en: ({ item, step, due, deadline }) =>
      `Item ${item}: ${sayStep.en(step)} is due on ${due}, after the item's deadline of ${deadline}`,
    "zh-CN": ({ item, step, due, deadline }) =>
      `事项 ${item}：${sayStep["zh-CN"](step)}的期限 ${due} 晚于该事项的整改期限 ${deadline}`,
  },
  remedy: {
    en: ({ deadline }) =>
      `Bring the step to ${deadline} or before, or have an extension approved and enter it under \`timetable.extensions\``,
    "zh-CN": ({ deadline }) =>
      `将该步骤提前到 ${deadline} 或者之前，或者报批延期并填入 \`timetable.extensions\``,
  },
  examples: [
    {
      title: { en: "All steps before the deadline", "zh-CN": "各步骤都在期限之内" },
      yaml: `items:
  - id: 017-2017-008
    problem: 信息化系统运维长期由原供应商续签
    category: evasion_or_unlawful_tendering
    origin: prescribed
    disposal: staged
    measures:
      - { id: M1, text: 重新公开招标, due: 2018-08-31 }
    timetable:
      due: 2018-08-31
      milestones:
        - { id: S1, text: 完成需求论证, due: 2018-06-30 }
        - { id: S2, text: 签订新合同, due: 2018-08-31 }
`,
      reports: [],
    },
    {
      title: { en: "The last steps come after it", "zh-CN": "后面的步骤超出期限" },
      yaml: `items:
  - id: 017-2017-008
    problem: 信息化系统运维长期由原供应商续签
    category: evasion_or_unlawful_tendering
    origin: prescribed
    disposal: staged
    measures:
      - { id: M1, text: 重新公开招标, due: 2018-09-15 }
    timetable:
      due: 2018-08-31
      milestones:
        - { id: S1, text: 完成需求论证, due: 2018-06-30 }
        - { id: S2, text: 签订新合同, due: 2018-09-30 }
`,
      reports: ["8:38 /items/0/measures/0/due", "13:39 /items/0/timetable/milestones/1/due"],
    },
  ],
  check({ item, assessment, asOf }, report) {
    const deadline = assessment.due;
    if (!isUnfinished(assessment) || !deadline) return;

    for (const { name, due, completedOn, place } of stepsOf(item)) {
      const isDone = completedOn !== undefined && hasHappened(completedOn, asOf);
      if (isDone || due === undefined || due <= deadline) continue;

      report({ place: within(place, "due"), facts: { item: item.id, step: name, due, deadline } });
    }
  },
});

function stepsOf({ measures, timetable }: Item) {
  return [
    ...measures.map((step, index) => ({ ...step, name: stepName("measure", step.id, index) })),
    ...(timetable?.milestones ?? []).map((step, index) => ({
      ...step,
      name: stepName("milestone", step.id, index),
    })),
  ];
}
