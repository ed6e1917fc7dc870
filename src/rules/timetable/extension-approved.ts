import type { ItemId } from "../../model/ids.js";
import type { Extension } from "../../model/timetable.js";
import { within } from "../../text/place.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";
import { isUnfinished } from "./unfinished.js";

type Field = "reason" | "approved_by" | "approved_on";
type Facts = { item: ItemId; number: number; to: CalendarDate | null; missing: readonly Field[] };

const fieldWords = {
  reason: { en: "a reason", "zh-CN": "理由" },
  approved_by: { en: "an approver", "zh-CN": "批准人" },
  approved_on: { en: "a date of approval", "zh-CN": "批准日期" },
};

export const extensionApproved = defineItemRule<Facts>({
  id: "timetable/extension-approved",
  severity: "error",
  title: {
    en: "An extension has a reason, an approver and a date of approval",
    "zh-CN": "延期写明理由、批准人和批准日期",
  },
  rationale: {
    en: "Plan 四(二) asks for an end date (完成时限) and 二(三) for 限时办结: a limit that can be moved without approval is none. An extension that nobody has approved does not move the deadline.",
    "zh-CN":
      "方案四（二）要求上报完成时限，二（三）要求限时办结。不经批准就能推迟的时限不是时限；没有批准的延期不改变整改期限。",
  },
  message: {
    en: ({ item, number, to, missing }) =>
      `Item ${item}: extension ${number}${to === null ? "" : ` to ${to}`} lacks ${missing.map((field) => fieldWords[field].en).join(" and ")}`,
    "zh-CN": ({ item, number, to, missing }) =>
      `事项 ${item}：第 ${number} 次延期${to === null ? "" : `（至 ${to}）`}没有写明${missing.map((field) => fieldWords[field]["zh-CN"]).join("、")}`,
  },
  remedy: {
    en: ({ missing }) =>
      `Enter ${missing.map((field) => `\`${field}\``).join(", ")} as approved; until it is approved the earlier deadline stands`,
    "zh-CN": ({ missing }) =>
      `按批准情况填写 ${missing.map((field) => `\`${field}\``).join("、")}；批准之前仍以原期限为准`,
  },
  examples: [
    {
      title: { en: "Approved", "zh-CN": "经过批准" },
      yaml: `items:
  - id: 017-2017-009
    problem: 供应商提供虚假业绩材料中标
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    timetable:
      due: 2018-06-15
      extensions:
        - from: 2018-06-15
          to: 2018-06-30
          reason: 等待外地主管部门复函
          approved_by: 局党组
          approved_on: 2018-06-04
`,
      reports: [],
    },
    {
      title: { en: "Approval lies ahead, but nothing is missing", "zh-CN": "批准日期未到，但内容齐全" },
      yaml: `items:
  - id: 017-2017-009
    problem: 供应商提供虚假业绩材料中标
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    timetable:
      due: 2018-06-15
      extensions:
        - { from: 2018-06-15, to: 2018-06-30, reason: 等待复函, approved_by: 局党组, approved_on: 2018-06-14 }
`,
      reports: [],
    },
    {
      title: { en: "A reason, but nobody approved it", "zh-CN": "有理由，没有批准" },
      yaml: `items:
  - id: 017-2017-009
    problem: 供应商提供虚假业绩材料中标
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    timetable:
      due: 2018-06-15
      extensions:
        - from: 2018-06-15
          to: 2018-06-30
          reason: 等待外地主管部门复函
`,
      reports: ["9:11 /items/0/timetable/extensions/0/approved_by"],
    },
  ],
  check({ item, assessment }, report) {
    if (!isUnfinished(assessment)) return;

    for (const [index, extension] of (item.timetable?.extensions ?? []).entries()) {
      const missing = missingFields(extension);
      const [first] = missing;
      if (first === undefined) continue;

      report({
        place: within(extension.place, first),
        facts: { item: item.id, number: index + 1, to: extension.to ?? null, missing },
      });
    }
  },
});

function missingFields({ reason, approvedBy, approvedOn }: Extension): readonly Field[] {
  const entered: Record<Field, unknown> = { reason, approved_by: approvedBy, approved_on: approvedOn };
  const fields = ["reason", "approved_by", "approved_on"] as const;
  return fields.filter((field) => entered[field] === undefined);
}
