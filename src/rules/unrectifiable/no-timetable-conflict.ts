import { approvedExtensions } from "../../assess/current-deadline.js";
import type { ItemId } from "../../model/ids.js";
import type { Item } from "../../model/item.js";
import { type CalendarDate, hasHappened } from "../../time/calendar-date.js";
import { claimedCompletion } from "../rectified/claimed-completion.js";
import { defineItemRule } from "../rule.js";
import { deadlinePlace } from "../timetable/deadline-place.js";

type Facts = { item: ItemId; due: CalendarDate };

export const noTimetableConflict = defineItemRule<Facts>({
  id: "unrectifiable/no-timetable-conflict",
  severity: "warning",
  title: {
    en: "An item that cannot be rectified has no open timetable beside",
    "zh-CN": "无法整改的事项没有尚未完成的时间表",
  },
  rationale: {
    en: "Plan 四(二) sorts items into three lists. An item that is being rectified by a date belongs to the unfinished ones, an item that cannot be rectified has no such date: with both, a reader cannot tell which is meant.",
    "zh-CN":
      "方案四（二）把事项分列三张清单。定有完成时限的属于未完成整改，无法整改的没有完成时限；两者并存，看不出究竟是哪一种。",
  },
  message: {
    en: ({ item, due }) =>
      `Item ${item} is justified as unrectifiable, but has an open timetable beside, due ${due}`,
    "zh-CN": ({ item, due }) => `事项 ${item} 已说明无法整改，同时又有尚未完成的时间表（期限 ${due}）`,
  },
  remedy: {
    en: () =>
      "If it cannot be rectified, move the plan into `log` and take the due date out; if it is being rectified, take `justification` out; for a day on which the cause is looked at again use `justification.review_by`",
    "zh-CN": () =>
      "确实无法整改的，把原计划移入 `log` 并删去期限；正在整改的，删去 `justification`；只是到期再看原因是否消除的，改用 `justification.review_by`",
  },
  examples: [
    {
      title: { en: "A review date, no timetable", "zh-CN": "有复核日期，没有时间表" },
      yaml: `items:
  - id: 017-2017-014
    problem: 供应商串通投标，合同效力存在争议
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    evidence: [{ id: E2, title: 法院受理案件通知书, annex: 附件2 }]
    justification:
      reason: litigation
      explanation: 合同效力纠纷已由法院受理，判决之前无法处理该合同
      evidence: [E2]
      review_by: 2018-09-30
`,
      reports: [],
    },
    {
      title: { en: "An open timetable beside", "zh-CN": "同时有时间表" },
      yaml: `items:
  - id: 017-2017-014
    problem: 供应商串通投标，合同效力存在争议
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    timetable: { due: 2018-06-30 }
    evidence: [{ id: E2, title: 法院受理案件通知书, annex: 附件2 }]
    justification:
      reason: litigation
      explanation: 合同效力纠纷已由法院受理，判决之前无法处理该合同
      evidence: [E2]
`,
      reports: ["6:23 /items/0/timetable/due"],
    },
  ],
  check(context, report) {
    const { item, assessment, asOf } = context;
    const { status, due } = assessment;
    if (status !== "unrectifiable" || !due || claimedCompletion(context) || !isOpen(item, asOf)) return;

    report({ place: deadlinePlace(item, asOf), facts: { item: item.id, due } });
  },
});

/** A deadline that only measures give is open no more once they are completed, such as those that were tried before. */
function isOpen(item: Item, asOf: CalendarDate): boolean {
  if (item.timetable?.due || approvedExtensions(item, asOf).length > 0) return true;

  return item.measures.some(
    ({ due, completedOn }) => due !== undefined && !(completedOn && hasHappened(completedOn, asOf)),
  );
}
