import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { firstDay } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";

type Facts = { item: ItemId; year: number; expected: readonly number[] };

export const foundYear = defineItemRule<Facts>({
  id: "dates/found-year",
  severity: "warning",
  title: {
    en: "A prescribed item was found in a base year or the year before it",
    "zh-CN": "规定事项是基础年度或其上一年度发现的",
  },
  rationale: {
    en: "Plan 一 aims at the problems that the cleanup of 2017 found; 四(一) looks into those of 2016 and 2017. A problem of another year is not prescribed by it.",
    "zh-CN":
      "方案一聚焦 2017 年专项清理工作发现的问题，四（一）调查了解 2016 年、2017 年的主要问题。其他年度的问题不属于方案规定的事项。",
  },
  message: {
    en: ({ item, year, expected }) =>
      `Item ${item} is prescribed, but was found in ${year}; the campaign covers ${expected.join(", ")}`,
    "zh-CN": ({ item, year, expected }) =>
      `事项 ${item} 标为规定事项，却是 ${year} 年发现的；本次行动针对 ${expected.join("、")} 年`,
  },
  remedy: {
    en: () =>
      "Enter the real `found.year` or `found.date`; a problem of another year is `newly_found` or `self_selected`",
    "zh-CN": () =>
      "填写实际的 `found.year` 或 `found.date`；其他年度的问题标为 `newly_found` 或 `self_selected`",
  },
  examples: [
    {
      title: { en: "Found in the base year", "zh-CN": "基础年度发现" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12, by: 2017 年专项清理 }
`,
      reports: [],
    },
    {
      title: { en: "Prescribed, yet found in 2018", "zh-CN": "2018 年发现，标为规定事项" },
      yaml: `items:
  - id: 017-2018-001
    problem: 专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: prescribed
    found: { date: 2018-05-16, by: 自查 }
`,
      reports: ["6:20 /items/0/found/date"],
    },
  ],
  check({ item, assessment, campaign: { baseYears } }, report) {
    const { found } = item;
    if (item.origin !== "prescribed" || assessment.status === "withdrawn" || !found) return;

    const year = found.year ?? (found.date && Number(firstDay(found.date).slice(0, 4)));
    if (year === undefined || baseYears.length === 0) return;
    if (baseYears.some((base) => year === base || year === base - 1)) return;

    const expected = [...new Set(baseYears.flatMap((base) => [base - 1, base]))].sort((a, b) => a - b);
    const place = within(found.place, found.year === undefined ? "date" : "year");
    report({ place, facts: { item: item.id, year, expected } });
  },
});
