import type { Boundary } from "../../model/campaign.js";
import type { UnitCode } from "../../model/ids.js";
import { addDays, type CalendarDate } from "../../time/calendar-date.js";
import { defineSetRule } from "../rule.js";

/** `strict`: the last day under the strict reading. */
type Facts = { unit: UnitCode; name: string; due: CalendarDate; strict: CalendarDate; boundary: Boundary };

export const boundaryDay = defineSetRule<Facts>({
  id: "report/boundary-day",
  perFile: "whole",
  severity: "info",
  title: {
    en: "The report was not submitted on the boundary day itself",
    "zh-CN": "专题报告不在期限当日提交",
  },
  rationale: {
    en: "Plan 四(二) says 6 月 8 日前. No law settles whether 前 includes the day: the campaign's `report.boundary` does. A report of that very day is in time under one reading and late under the other, so it is named.",
    "zh-CN":
      "方案四（二）要求 6 月 8 日前提交。“前”是否含当日，法律没有规定，由行动文件的 `report.boundary` 确定。当日提交的，按一种读法按期，按另一种读法逾期，因此单独提示。",
  },
  message: {
    en: ({ unit, name, due, strict, boundary }) =>
      `Unit ${unit} ${name} submitted its report on the boundary day ${due}: ${boundary === "inclusive" ? `in time as the campaign reads it; by the strict reading ${strict} was the last day` : `late as the campaign reads it (last day ${strict}); in time where the day is included`}`,
    "zh-CN": ({ unit, name, due, strict, boundary }) =>
      `单位 ${unit}（${name}）在期限当日 ${due} 提交专题报告：${boundary === "inclusive" ? `本次行动读作含当日，算按期；从严读，最后一日是 ${strict}` : `本次行动读作不含当日（最后一日是 ${strict}），算逾期；读作含当日则算按期`}`,
  },
  remedy: {
    en: () => "Nothing to enter; whoever receives the reports decides on the reading, in `report.boundary`",
    "zh-CN": () => "无需填写；采用哪种读法由收件单位决定，写入行动文件的 `report.boundary`",
  },
  examples: [
    {
      title: { en: "Submitted before the day", "zh-CN": "期限之前提交" },
      yaml: `report: { submitted_on: 2018-06-07 }
items: []
`,
      reports: [],
    },
    {
      title: { en: "Submitted on the day", "zh-CN": "期限当日提交" },
      yaml: `report: { submitted_on: 2018-06-08 }
items: []
`,
      reports: ["1:25 /report/submitted_on"],
    },
  ],
  check({ deadline: { units, boundary } }, report) {
    for (const { unit, name, due, onBoundary, place } of units) {
      if (!onBoundary || !place) continue;

      report({ place, unit, facts: { unit, name, due, strict: addDays(due, -1), boundary } });
    }
  },
});
