import type { Localized } from "../language/locale.js";
import type { CalendarDate } from "../time/calendar-date.js";

/** The words of the HTML page that no other format has. */
export type PagePhrases = {
  readonly made: (tool: string, asOf: CalendarDate) => string;
  readonly passed: string;
  readonly figures: string;
  readonly board: string;
  readonly byCategory: string;
  readonly byUnit: string;
  readonly share: string;
  readonly legend: string;
  readonly prescribed: string;
  readonly incomplete: string;
  readonly burnDown: string;
  /** What the curve shows, for those who do not see it. */
  readonly burnDownText: (first: CalendarDate, before: number, asOf: CalendarDate, now: number) => string;
  readonly open: string;
  readonly actual: string;
  readonly planned: string;
  readonly reportDue: string;
  readonly date: string;
  readonly burnDownNote: string;
  readonly showTable: string;
  readonly items: string;
  readonly overdue: string;
  readonly unaccounted: string;
  readonly claimDiffers: string;
  readonly person: string;
  readonly daysOverdue: string;
  readonly none: string;
  readonly filter: string;
  /** With `%1` rows shown of `%2`. */
  readonly shown: string;
  readonly sort: string;
};

export const pagePhrases: Localized<PagePhrases> = {
  "zh-CN": {
    made: (tool, asOf) => `由 ${tool} 根据台账生成，截至 ${asOf}`,
    passed: "检查通过",
    figures: "总体情况",
    board: "各单位专题报告提交情况",
    byCategory: "各类别整改情况",
    byUnit: "各单位整改情况",
    share: "构成",
    legend: "图例",
    prescribed: "规定事项",
    incomplete: "报告不完整",
    burnDown: "未了结事项变化",
    burnDownText: (first, before, asOf, now) =>
      `未了结的规定事项：${first} 有 ${before} 件，${asOf} 有 ${now} 件`,
    open: "未了结",
    actual: "截至当日未了结",
    planned: "各项按期完成后的未了结",
    reportDue: "报告期限",
    date: "日期",
    burnDownNote:
      "未了结指未完成整改或没有着落。每一日的数都按当日的证据认定；已逾期和没有期限的事项，计划线上不减少",
    showTable: "数据表",
    items: "事项",
    overdue: "逾期事项",
    unaccounted: "没有着落的事项",
    claimDiffers: "自报与认定不符的事项",
    person: "责任人",
    daysOverdue: "逾期天数",
    none: "无",
    filter: "筛选",
    shown: "显示 %1 行，共 %2 行",
    sort: "排序",
  },
  en: {
    made: (tool, asOf) => `Made by ${tool} from the ledgers as of ${asOf}`,
    passed: "Passed",
    figures: "Overall",
    board: "Special reports by unit",
    byCategory: "Status by category",
    byUnit: "Status by unit",
    share: "Shares",
    legend: "Legend",
    prescribed: "Prescribed items",
    incomplete: "incomplete",
    burnDown: "Open items by date",
    burnDownText: (first, before, asOf, now) =>
      `Open prescribed items: ${before} on ${first}, ${now} on ${asOf}`,
    open: "Open",
    actual: "open on the day",
    planned: "open if every deadline is kept",
    reportDue: "report due",
    date: "Date",
    burnDownNote:
      "Open is in progress or unaccounted for. Each day's number is derived from that day's evidence; items that are overdue or have no deadline stay open on the planned line",
    showTable: "Data table",
    items: "Items",
    overdue: "Overdue items",
    unaccounted: "Items unaccounted for",
    claimDiffers: "Items whose claim differs from what the evidence shows",
    person: "Responsible",
    daysOverdue: "Days overdue",
    none: "None",
    filter: "Filter",
    shown: "%1 of %2 rows",
    sort: "Sort",
  },
};
