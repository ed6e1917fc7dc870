import type { Localized } from "../../language/locale.js";
import type { ItemId } from "../../model/ids.js";
import type { Item } from "../../model/item.js";
import { type Place, within } from "../../text/place.js";
import { type CalendarDate, hasHappened } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";

type Missing = "supervision" | "since" | "by";
type Facts = { item: ItemId; due: CalendarDate; days: number; missing: Missing };

const words: Record<Missing, Localized<string>> = {
  supervision: { en: "is not under supervision", "zh-CN": "没有挂账督办" },
  since: { en: "has a supervision that has not begun", "zh-CN": "挂账督办没有开始日期或者尚未开始" },
  by: { en: "has a supervision without a supervisor", "zh-CN": "挂账督办没有督办人" },
};

export const overdueSupervised = defineItemRule<Facts>({
  id: "supervision/overdue-supervised",
  severity: "warning",
  title: { en: "An overdue item is under supervision", "zh-CN": "逾期的事项已挂账督办" },
  rationale: {
    en: "Plan 五(三): each unit sets up graded dispatch and supervised tracking (分级调度、挂账督办) and passes the pressure on in time. An item past its deadline is the first that needs somebody to press for it.",
    "zh-CN":
      "方案五（三）要求各单位建立分级调度、挂账督办、销号管理等工作机制，及时传导压力。逾期的事项首先需要有人督办。",
  },
  message: {
    en: ({ item, due, days, missing }) =>
      `Item ${item} was due on ${due}, is ${days} ${days === 1 ? "day" : "days"} overdue and ${words[missing].en}`,
    "zh-CN": ({ item, due, days, missing }) =>
      `事项 ${item} 整改期限 ${due}，已逾期 ${days} 天，${words[missing]["zh-CN"]}`,
  },
  remedy: {
    en: () =>
      "Put the item under supervision and enter `supervision` with `since`, `by` and `level`, or have an extension approved",
    "zh-CN": () => "对该事项挂账督办，填写 `supervision` 的 `since`、`by` 和 `level`；或者按程序批准延期",
  },
  examples: [
    {
      title: { en: "Overdue and under supervision", "zh-CN": "逾期但已挂账督办" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    responsible: { person: 张某某 }
    measures: [ { text: 重新编制年度采购预算并报批 } ]
    timetable: { due: 2018-05-31 }
    supervision: { since: 2018-06-01, by: 局党组成员李某, level: unit }
`,
      reports: [],
    },
    {
      title: { en: "Overdue and left alone; supervised by nobody", "zh-CN": "逾期而无人督办；没有督办人" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    responsible: { person: 张某某 }
    measures: [ { text: 重新编制年度采购预算并报批 } ]
    timetable: { due: 2018-05-31 }
  - id: 017-2017-002
    problem: 评标委员会成员未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: prescribed
    responsible: { person: 张某某 }
    measures: [ { text: 与专家库管理单位核对抽取记录 } ]
    timetable: { due: 2018-05-31 }
    supervision: { since: 2018-06-01 }
`,
      reports: ["2:5 /items/0/supervision", "16:5 /items/1/supervision/by"],
    },
  ],
  check({ item, assessment: { timeliness, due, daysLeft }, asOf }, report) {
    if (timeliness !== "overdue" || due === undefined || daysLeft === undefined) return;

    const missing = missingOf(item, asOf);
    if (!missing) return;

    report({ place: placeOf(missing, item), facts: { item: item.id, due, days: -daysLeft, missing } });
  },
});

function missingOf({ supervision }: Item, asOf: CalendarDate): Missing | undefined {
  if (!supervision) return "supervision";
  if (!supervision.since || !hasHappened(supervision.since, asOf)) return "since";
  return supervision.by ? undefined : "by";
}

function placeOf(missing: Missing, { place }: Item): Place {
  const supervision = within(place, "supervision");
  return missing === "supervision" ? supervision : within(supervision, missing);
}
