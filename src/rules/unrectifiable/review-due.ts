import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { type CalendarDate, daysBetween } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";
import { standingJustification } from "./standing-justification.js";

type Facts = { item: ItemId; review_by: CalendarDate; days: number; as_of: CalendarDate };

export const reviewDue = defineItemRule<Facts>({
  id: "unrectifiable/review-due",
  severity: "warning",
  title: {
    en: "The day by which a justification is to be reviewed has not passed",
    "zh-CN": "无法整改的说明没有超过复核日期",
  },
  rationale: {
    en: "Plan 四(二) excuses an item while an objective cause stands in the way. A justification with a review date holds until that day; after it, whether the cause still stands is to be looked at again.",
    "zh-CN":
      "方案四（二）允许因客观原因无法整改，前提是原因仍在。定有复核日期的说明只在该日之前成立；过了日期，须重新看原因是否仍然存在。",
  },
  message: {
    en: ({ item, review_by, days, as_of }) =>
      `Item ${item}: its justification was to be reviewed by ${review_by}, ${days} day${days === 1 ? "" : "s"} before ${as_of}, and stands no more`,
    "zh-CN": ({ item, review_by, days, as_of }) =>
      `事项 ${item} 无法整改的说明复核期限为 ${review_by}，截至 ${as_of} 已超过 ${days} 天，不再成立`,
  },
  remedy: {
    en: () =>
      "Review it: if the cause still stands, enter the new proof and a later `review_by`; if it is gone, take `justification` out and give measures and a due date",
    "zh-CN": () =>
      "予以复核：原因仍在的，补充新的证明材料并填写新的 `review_by`；原因消除的，删去 `justification`，写明整改措施和整改期限",
  },
  examples: [
    {
      title: { en: "The review lies ahead", "zh-CN": "复核日期未到" },
      yaml: `items:
  - id: 017-2017-014
    problem: 供应商串通投标，合同效力存在争议
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    justification:
      reason: litigation
      explanation: 合同效力纠纷已由法院受理，判决之前无法处理该合同
      review_by: 2018-06-09
`,
      reports: [],
    },
    {
      title: { en: "The review is due", "zh-CN": "已过复核日期" },
      yaml: `items:
  - id: 017-2017-014
    problem: 供应商串通投标，合同效力存在争议
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    justification:
      reason: litigation
      explanation: 合同效力纠纷已由法院受理，判决之前无法处理该合同
      review_by: 2018-05-31
`,
      reports: ["9:18 /items/0/justification/review_by"],
    },
  ],
  check(context, report) {
    const { item, asOf } = context;
    const justification = standingJustification(context);
    const reviewBy = justification?.reviewBy;
    if (!justification || !reviewBy || reviewBy >= asOf) return;

    report({
      place: within(justification.place, "review_by"),
      facts: { item: item.id, review_by: reviewBy, days: daysBetween(reviewBy, asOf), as_of: asOf },
    });
  },
});
