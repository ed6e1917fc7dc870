import type { Status } from "../model/assessment.js";
import type { Counts, ItemRow, Report, SummaryGroup } from "../model/report.js";
import { publicPhrases } from "../phrases/public-phrases.js";
import { reportPhrases } from "../phrases/report-phrases.js";
import type { WriteCell, WriteWorkbook } from "../workbook/sheet.js";
import { type Content, framed } from "./framed-sheet.js";

const { titled: publicTitle } = publicPhrases["zh-CN"];
const { summary: words, origin: origins, status: statuses } = reportPhrases["zh-CN"];

/**
 * The summary as officers hand it in (domain.md section 8): the table by category, by unit, what is overdue, and the lists.
 * Every number is the report's; self-selected and newly found items stand below the total and outside it.
 */
export function summaryWorkbook(report: Report): WriteWorkbook {
  const name = report.campaign.title["zh-CN"];
  const isPublic = report.profile === "public";
  const { asOf, items = [] } = report;
  const counts = report.summary;
  if (!counts) throw new Error("a report without its summary");

  const groupsBy = (wanted: string) => counts.by.find(({ grouping }) => grouping === wanted)?.groups ?? [];
  const total = [
    countRow(words.total, counts.counts, "total"),
    countRow(`${words.selfSelected}（不计入合计）`, counts.selfSelected, "text"),
    countRow(`${words.newlyFound}（不计入合计）`, counts.newlyFound, "text"),
  ];
  const byUnit = ({ id, title, counts: own }: SummaryGroup) =>
    countRow(`${id} ${title["zh-CN"]}`, own, "text");
  const byCategory = ({ title, counts: own }: SummaryGroup) => countRow(title["zh-CN"], own, "text");
  const notes = [
    "1栏=2栏+3栏+4栏+5栏；7栏=2栏÷1栏。6栏“逾期”是 3栏中已过期限的",
    words.rate,
    ...(counts.counts.withdrawn > 0 ? [words.withdrawn(counts.counts.withdrawn)] : []),
  ];
  const sheets: Content[] = [
    table("汇总表", "整改情况汇总表", "类别", [...groupsBy("category").map(byCategory), ...total], notes),
    table("分单位", "分单位整改情况表", "单位", [...groupsBy("unit").map(byUnit), ...total], notes),
    list(
      "逾期事项",
      "逾期未完成事项清单",
      items.filter(({ timeliness }) => timeliness === "overdue"),
    ),
    ...(["rectified", "in_progress", "unrectifiable", "unaccounted"] as const).map((status) =>
      list(
        listNames[status],
        `${listNames[status]}`,
        items.filter((item) => item.status === status),
      ),
    ),
  ];
  return {
    title: isPublic ? publicTitle(`${name}整改情况汇总`) : `${name}整改情况汇总`,
    asOf,
    sheets: sheets.map((content) =>
      framed(isPublic ? { ...content, title: publicTitle(content.title) } : content, name, asOf),
    ),
  };
}

const listNames: Readonly<Record<Exclude<Status, "withdrawn">, string>> = {
  rectified: "整改完成事项清单",
  in_progress: "未完成整改事项清单",
  unrectifiable: "无法整改事项清单",
  unaccounted: "没有着落事项清单",
};

const countHeads = ["问题总数", "已完成", "未完成", "无法整改", "没有着落", "逾期", "完成率"];

function table(
  name: string,
  title: string,
  head: string,
  rows: readonly (readonly WriteCell[])[],
  notes: readonly string[],
): Content {
  return {
    name,
    title,
    unit: "件",
    headings: [
      [head, ...countHeads].map(heading),
      ["甲", ...countHeads.map((_, index) => String(index + 1))].map(heading),
    ],
    widths: [34, 10, 10, 10, 10, 10, 8, 10],
    rows,
    notes,
    page: "portrait",
  };
}

function countRow(title: string, counts: Counts, look: "text" | "total"): WriteCell[] {
  const numbers = [
    counts.total,
    counts.rectified,
    counts.in_progress,
    counts.unrectifiable,
    counts.unaccounted,
    counts.overdue,
  ];
  const numberLook = look === "total" ? "total" : "number";
  return [
    { value: title, look },
    ...numbers.map((value): WriteCell => ({ value, look: numberLook })),
    { value: counts.rate, look: "rate" },
  ];
}

function list(name: string, title: string, items: readonly ItemRow[]): Content {
  const heads = [
    "序号",
    "单位",
    "事项编号",
    "问题",
    "问题类别",
    "事项来源",
    "责任人",
    "整改期限",
    "逾期天数",
    "自报状态",
    "认定状态",
  ];
  const shares = (["prescribed", "self_selected", "newly_found"] as const).map(
    (origin) => `${origins[origin]} ${items.filter((item) => item.origin === origin).length} 件`,
  );
  return {
    name,
    title,
    unit: "件",
    headings: [heads.map(heading)],
    widths: [6, 17, 14, 38, 18, 11, 10, 11.5, 9, 11.5, 11.5],
    rows:
      items.length > 0
        ? items.map(listRow)
        : [heads.map((_, index) => ({ value: index === 0 ? "无" : null, look: "centred" as const }))],
    notes: [`共 ${items.length} 件，其中${shares.join("，")}`],
    page: "landscape",
  };
}

function listRow(item: ItemRow, index: number): WriteCell[] {
  const late = item.timeliness === "overdue" && item.daysLeft !== undefined ? -item.daysLeft : null;
  return [
    { value: index + 1, look: "number" },
    { value: `${item.unit} ${item.unitName}`, look: "text" },
    { value: item.item, look: "code" },
    { value: item.problem, look: "text" },
    { value: item.categoryTitle["zh-CN"], look: "text" },
    { value: origins[item.origin], look: "centred" },
    { value: item.responsible ?? null, look: "centred" },
    { value: item.due ?? null, look: "day" },
    { value: late, look: "number" },
    { value: item.claimed?.text ?? null, look: "centred" },
    { value: statuses[item.status], look: "centred" },
  ];
}

function heading(value: string): WriteCell {
  return { value, look: "heading" };
}
