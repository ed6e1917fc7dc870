import type { ItemId } from "../../model/ids.js";
import { keyOf, within } from "../../text/place.js";
import { type CalendarDate, daysBetween, type FactDate, lastDay } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";
import { lastRecorded } from "./recorded.js";

/** Days count from the last record, else from the finding. */
type Facts = {
  item: ItemId;
  recorded: FactDate | null;
  found: FactDate | null;
  days: number | null;
  limit: number;
  as_of: CalendarDate;
};

export const stale = defineItemRule<Facts>({
  id: "timetable/stale",
  severity: "warning",
  title: {
    en: "Something was recorded of an item in progress within the campaign's stale days",
    "zh-CN": "未完成整改的事项在规定天数内有进展记录",
  },
  rationale: {
    en: "Plan 五(三): 全过程督导检查; 二(三): 持续发力; 二(四) acts on slow progress (进展迟缓). The plan gives no number of days: it is the campaign's `thresholds.stale_days`.",
    "zh-CN":
      "方案五（三）：全过程督导检查；二（三）：持续发力；二（四）对进展迟缓的进行约谈。方案没有规定天数，以行动方案的 `thresholds.stale_days` 为准。",
  },
  message: {
    en: ({ item, recorded, found, days, limit, as_of }) => {
      const expected = `a record every ${limit} days is expected`;
      if (recorded !== null) {
        return `Item ${item} is in progress, but nothing was recorded of it since ${recorded}, ${days} days before ${as_of}; ${expected}`;
      }
      return found === null
        ? `Item ${item} is in progress, but nothing dated was ever recorded of it; ${expected}`
        : `Item ${item} is in progress, but nothing was recorded of it since it was found on ${found}, ${days} days before ${as_of}; ${expected}`;
    },
    "zh-CN": ({ item, recorded, found, days, limit, as_of }) => {
      const expected = `应至少每 ${limit} 天记录一次`;
      if (recorded !== null) {
        return `事项 ${item} 未完成整改，且自 ${recorded} 起没有进展记录，截至 ${as_of} 已 ${days} 天，${expected}`;
      }
      return found === null
        ? `事项 ${item} 未完成整改，且从来没有注明日期的进展记录，${expected}`
        : `事项 ${item} 未完成整改，且自 ${found} 发现以来没有进展记录，截至 ${as_of} 已 ${days} 天，${expected}`;
    },
  },
  remedy: {
    en: () =>
      "Enter under `log` what was done and when; for a step that is completed enter its `completed_on`",
    "zh-CN": () => "在 `log` 中记录进展和日期；已完成的措施、节点填写 `completed_on`",
  },
  examples: [
    {
      title: { en: "A recent entry", "zh-CN": "近期有记录" },
      yaml: `items:
  - id: 017-2017-010
    problem: 中标后擅自变更合同实质内容
    category: unlawful_evaluation_or_award
    origin: prescribed
    found: { date: 2017-07-12 }
    responsible: { person: 李某 }
    measures: [{ id: M1, text: 与供应商恢复原合同条款, due: 2018-06-30 }]
    log:
      - { date: 2018-05-28, text: 已与供应商商定补充协议 }
`,
      reports: [],
    },
    {
      title: { en: "Nothing for more than 30 days", "zh-CN": "超过 30 天没有记录" },
      yaml: `items:
  - id: 017-2017-010
    problem: 中标后擅自变更合同实质内容
    category: unlawful_evaluation_or_award
    origin: prescribed
    found: { date: 2017-07-12 }
    responsible: { person: 李某 }
    measures: [{ id: M1, text: 与供应商恢复原合同条款, due: 2018-06-30 }]
    log:
      - { date: 2018-03, text: 约见供应商 }
`,
      reports: ["9:5 /items/0/log"],
    },
    {
      title: { en: "Nothing since it was found, and nothing at all", "zh-CN": "发现以来没有记录；从无记录" },
      yaml: `items:
  - id: 017-2017-010
    problem: 中标后擅自变更合同实质内容
    category: unlawful_evaluation_or_award
    origin: prescribed
    found: { date: 2017-07-12 }
    responsible: { person: 李某 }
    measures: [{ id: M1, text: 与供应商恢复原合同条款, due: 2018-06-30 }]
  - id: 017-2017-011
    problem: 追加采购超过原合同金额百分之十
    category: unlawful_evaluation_or_award
    origin: prescribed
    responsible: { person: 李某 }
    measures: [{ id: M1, text: 核减超出部分, due: 2018-06-30 }]
`,
      reports: ["2:5 /items/0/log", "9:5 /items/1/log"],
    },
  ],
  check({ item, assessment, campaign, asOf }, report) {
    if (assessment.status !== "in_progress") return;

    const limit = campaign.thresholds.staleDays;
    const recorded = lastRecorded(item, asOf);
    const found = item.found?.date;
    const since = recorded ?? found;
    const days = since && daysBetween(lastDay(since), asOf);
    if (days !== undefined && days <= limit) return;

    report({
      place: keyOf(within(item.place, "log")),
      facts: {
        item: item.id,
        recorded: recorded ?? null,
        found: found ?? null,
        days: days ?? null,
        limit,
        as_of: asOf,
      },
    });
  },
});
