import type { ItemId } from "../../model/ids.js";
import { type CalendarDate, daysBetween } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";
import { deadlinePlace } from "./deadline-place.js";
import { isUnfinished } from "./unfinished.js";

/** `days`: how many the item is overdue on `as_of`. */
type Facts = { item: ItemId; due: CalendarDate; days: number; as_of: CalendarDate };

export const notOverdue = defineItemRule<Facts>({
  id: "timetable/not-overdue",
  severity: "error",
  title: {
    en: "The current deadline of an unfinished item has not passed",
    "zh-CN": "未完成整改的事项没有超过整改期限",
  },
  rationale: {
    en: "Plan 四(二) asks for an end date, 二(三) for 限时办结, and 二(四) acts on slow progress (进展迟缓). The current deadline is the last approved extension, else the first date.",
    "zh-CN":
      "方案四（二）要求上报完成时限，二（三）要求限时办结，二（四）对进展迟缓的进行约谈、通报批评并限期整改。当前期限以最近一次经批准的延期为准，没有延期的以首次期限为准。",
  },
  message: {
    en: ({ item, due, days, as_of }) =>
      `Item ${item} is overdue: it was due on ${due}, ${days} day${days === 1 ? "" : "s"} before ${as_of}, and is not rectified`,
    "zh-CN": ({ item, due, days, as_of }) =>
      `事项 ${item} 已逾期 ${days} 天：整改期限 ${due}，截至 ${as_of} 尚未整改完成`,
  },
  remedy: {
    en: () =>
      "If it is done, enter `completion` with its evidence; if more time is needed, enter under `timetable.extensions` an extension with reason, approver and date of approval, and leave the first date as it is",
    "zh-CN": () =>
      "已经完成的，填写 `completion` 并附佐证材料；确需延期的，在 `timetable.extensions` 中填写延期的理由、批准人和批准日期，首次期限不得改动",
  },
  examples: [
    {
      title: { en: "The last day has not passed", "zh-CN": "期限当日不算逾期" },
      yaml: `items:
  - id: 017-2017-009
    problem: 供应商提供虚假业绩材料中标
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    timetable: { due: 2018-06-09 }
`,
      reports: [],
    },
    {
      title: { en: "Overdue", "zh-CN": "已经逾期" },
      yaml: `items:
  - id: 017-2017-009
    problem: 供应商提供虚假业绩材料中标
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    timetable: { due: 2018-05-31 }
`,
      reports: ["6:23 /items/0/timetable/due"],
    },
    {
      title: { en: "Overdue after an approved extension too", "zh-CN": "经批准延期后仍逾期" },
      yaml: `items:
  - id: 017-2017-009
    problem: 供应商提供虚假业绩材料中标
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    timetable:
      due: 2018-05-15
      extensions:
        - from: 2018-05-15
          to: 2018-06-05
          reason: 等待外地主管部门复函
          approved_by: 局党组
          approved_on: 2018-05-14
`,
      reports: ["10:15 /items/0/timetable/extensions/0/to"],
    },
    {
      title: { en: "An approved extension moves the deadline", "zh-CN": "经批准延期的，以延期为准" },
      yaml: `items:
  - id: 017-2017-009
    problem: 供应商提供虚假业绩材料中标
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    timetable:
      due: 2018-05-15
      extensions:
        - from: 2018-05-15
          to: 2018-06-20
          reason: 等待外地主管部门复函
          approved_by: 局党组
          approved_on: 2018-05-14
`,
      reports: [],
    },
  ],
  check({ item, assessment, asOf }, report) {
    const { due } = assessment;
    if (!isUnfinished(assessment) || !due || due >= asOf) return;

    report({
      place: deadlinePlace(item, asOf),
      facts: { item: item.id, due, days: daysBetween(due, asOf), as_of: asOf },
    });
  },
});
