import type { Boundary } from "../../model/campaign.js";
import type { UnitDeadline } from "../../model/deadline.js";
import type { UnitCode } from "../../model/ids.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import { campaignPlace } from "../identity/campaign-place.js";
import { counted } from "../identity/listing.js";
import { defineSetRule } from "../rule.js";
import { boundaryWords } from "./reading-words.js";

type Standing = { case: "late"; submitted_on: CalendarDate } | { case: "missing" | "ledger_unreadable" };

type Facts = Standing & {
  unit: UnitCode;
  name: string;
  due: CalendarDate;
  boundary: Boundary;
  days: number;
};

const campaign = `kind: campaign
version: 1
id: lookback-2026
extends: procurement-lookback-2018
title: 示范市政府采购“回头看”
year: 2026
units:
  - { code: "017", name: 市教育局, level: city }
  - { code: "018", name: 市卫生局, level: city }
`;

export const byDeadline = defineSetRule<Facts>({
  id: "report/by-deadline",
  perFile: "whole",
  severity: "error",
  title: {
    en: "A unit that has the duty submitted its report by the deadline",
    "zh-CN": "应报单位按期提交专题报告",
  },
  rationale: {
    en: "Plan 四(二): 6 月 8 日前，市直各采购单位向市财政局采购办提交自查自纠整改落实专题报告. Judged once the day has passed; whether 前 includes the day itself is settled by the campaign's `report.boundary`. Counties have no such duty unless a plan of their own sets a date.",
    "zh-CN":
      "方案四（二）：6 月 8 日前，市直各采购单位向市财政局采购办提交自查自纠整改落实专题报告。期限过后才判断；“前”是否含当日，由行动文件的 `report.boundary` 确定。县级单位没有这项义务，自定方案另有期限的除外。",
  },
  message: {
    en: (facts) => {
      const due = `by ${facts.due} (${boundaryWords[facts.boundary].en})`;
      switch (facts.case) {
        case "late":
          return `Unit ${facts.unit} ${facts.name} submitted its report on ${facts.submitted_on}, ${counted(facts.days, "day")} late; it was due ${due}`;
        case "missing":
          return `Unit ${facts.unit} ${facts.name} has submitted no report; it was due ${due} and is ${counted(facts.days, "day")} late`;
        case "ledger_unreadable":
          return `Unit ${facts.unit} ${facts.name} has a ledger that could not be read, and no submission can be made out; the report was due ${due}`;
      }
    },
    "zh-CN": (facts) => {
      const due = `${facts.due} 前（${boundaryWords[facts.boundary]["zh-CN"]}）`;
      switch (facts.case) {
        case "late":
          return `单位 ${facts.unit}（${facts.name}）应于 ${due}提交专题报告，实际 ${facts.submitted_on} 提交，逾期 ${facts.days} 天`;
        case "missing":
          return `单位 ${facts.unit}（${facts.name}）应于 ${due}提交专题报告，至今没有提交，已逾期 ${facts.days} 天`;
        case "ledger_unreadable":
          return `单位 ${facts.unit}（${facts.name}）应于 ${due}提交专题报告，台账无法读取，看不出是否提交`;
      }
    },
  },
  remedy: {
    en: (facts) => {
      switch (facts.case) {
        case "late":
          return "If it was handed in earlier, enter that day in `report.submitted_on`; what follows from a late report, people decide (plan 五(三))";
        case "missing":
          return "Submit the report and enter the day in `report.submitted_on`; what follows from a missing one, people decide (plan 五(三))";
        case "ledger_unreadable":
          return "Mend the file as its other findings say, then check again";
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "late":
          return "实际提交更早的，在 `report.submitted_on` 填写实际日期；逾期如何处理由人决定（方案五（三））";
        case "missing":
          return "尽快提交，并在 `report.submitted_on` 填写提交日期；未报如何处理由人决定（方案五（三））";
        case "ledger_unreadable":
          return "按该文件的其他提示改好，再行核对";
      }
    },
  },
  examples: [
    {
      title: { en: "Submitted in time", "zh-CN": "按期提交" },
      yaml: `report: { submitted_on: 2018-06-06 }
items: []
`,
      reports: [],
    },
    {
      title: { en: "Submitted four days late", "zh-CN": "逾期四天提交" },
      yaml: `report: { submitted_on: 2018-06-12 }
items: []
`,
      asOf: "2018-06-20",
      reports: ["1:25 /report/submitted_on"],
    },
    {
      title: { en: "A day before the deadline nothing is said yet", "zh-CN": "期限未到，不作判断" },
      yaml: `items: []
`,
      asOf: "2018-06-08",
      reports: [],
    },
    {
      title: { en: "A unit of the roster has no ledger", "zh-CN": "名册上的单位没有台账" },
      yaml: `campaign: lookback-2026
report: { submitted_on: 2026-06-08 }
items: []
`,
      campaign,
      asOf: "2026-06-09",
      reports: ["campaign.yaml:9:5 /units/1"],
    },
  ],
  check(set, report) {
    const { units, boundary } = set.deadline;
    for (const row of units) {
      const standing = standingOf(row);
      const place = row.place ?? campaignPlace(set, "report", "due");
      if (!standing || !place) continue;

      const { unit, name, due, days } = row;
      report({ place, unit, facts: { unit, name, due, boundary, days, ...standing } });
    }
  },
});

function standingOf({ state, submittedOn, gaps }: UnitDeadline): Standing | undefined {
  if (state === "late" && submittedOn) return { case: "late", submitted_on: submittedOn };
  if (state !== "missing") return undefined;

  const isUnreadable = gaps.some(({ reason }) => reason === "ledger_unreadable");
  return { case: isUnreadable ? "ledger_unreadable" : "missing" };
}
