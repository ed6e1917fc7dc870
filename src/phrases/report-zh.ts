import type { Boundary } from "../model/campaign.js";
import { addDays, type CalendarDate } from "../time/calendar-date.js";
import { guardPhrases } from "./guards.js";
import type {
  DeadlineWords,
  FindingWords,
  ItemWords,
  ReportPhrases,
  ReportWords,
  SummaryWords,
  Tally,
} from "./report-phrases.js";
import { suppressedPhrases } from "./suppressed.js";

const status = {
  rectified: "整改完成",
  in_progress: "未完成整改",
  unrectifiable: "无法整改",
  unaccounted: "没有着落",
  withdrawn: "已撤回",
};

const failure = {
  findings: "检查有发现",
  warnings: "警告超过上限",
  deadline: "专题报告误期或不完整",
  status: "有所指状态的事项",
  unreadable: "有文件无法读取",
};

const grouping = { category: "类别", unit: "单位", origin: "来源", level: "层级", responsible: "责任人" };

/** `2018-06-08` → `6 月 8 日`. */
function monthAndDay(date: CalendarDate): string {
  return `${Number(date.slice(5, 7))} 月 ${Number(date.slice(8))} 日`;
}

function scope({ units, items }: Tally): string {
  const parts = [
    ...(units === undefined ? [] : [`${units} 个单位`]),
    ...(items === undefined ? [] : [`${items} 个事项`]),
  ];
  return parts.join("、");
}

const report: ReportWords = {
  title: "整改台账检查结果",
  asOf: (date) => `截至 ${date}`,
  nothingFound: (tally, asOf) => {
    const checked = scope(tally);
    return `${checked === "" ? "" : `${checked}，`}未发现问题（截至 ${asOf}）`;
  },
  failed: (reasons) => `未通过：${reasons.map((reason) => failure[reason]).join("、")}`,
};

const findings: FindingWords = {
  title: "检查发现",
  remedy: "办法",
  suppressed: suppressedPhrases["zh-CN"],
  more: (left, total) => `共 ${total} 处，还有 ${left} 处未列出`,
  totals: (tally, asOf) => {
    const { error, warning, info } = tally.findings;
    const set = tally.suppressed > 0 ? `；另有 ${tally.suppressed} 处已豁免` : "";
    const known = tally.baseline > 0 ? `；基线内 ${tally.baseline} 处` : "";
    const checked = scope(tally);
    const counted = `${error} 处错误、${warning} 处警告、${info} 处提示${set}${known}`;
    return `${checked === "" ? "" : `${checked}：`}${counted}（截至 ${asOf}）`;
  },
};

const items: ItemWords = {
  title: (asOf) => `事项状态（截至 ${asOf}）`,
  none: "没有事项",
  daysLeft: (days) => {
    if (days < 0) return `逾期 ${-days} 天`;
    return days === 0 ? "今日到期" : `剩 ${days} 天`;
  },
  slipped: (count, days) => `延期 ${count} 次、共 ${days} 天`,
  shortOf: (name, unmet) => `不能列入“${status[name]}”：${unmet.join("、")}`,
  unknownClaim: "自报的说法不在词表中",
  totals: (total, { rectified, in_progress, unrectifiable, unaccounted, withdrawn }) => {
    const beside = withdrawn > 0 ? `；另有已撤回 ${withdrawn}` : "";
    const counted = `整改完成 ${rectified}，未完成整改 ${in_progress}，无法整改 ${unrectifiable}，没有着落 ${unaccounted}`;
    return `共 ${total} 个事项：${counted}${beside}`;
  },
};

const deadline: DeadlineWords = {
  title: (asOf) => `专题报告提交情况（截至 ${asOf}）`,
  reading: (due, boundary) => `提交期限 ${due}：${boundaryReading(due, boundary)}`,
  roster: { campaign: undefined, read: "单位范围：本次读到的台账所属的单位，不是行动方案的单位名册" },
  none: "没有负提交义务的单位",
  late: (days) => `逾期 ${days} 天`,
  missing: (days) => `已过期 ${days} 天`,
  left: (days, working) => {
    if (days === 0) return "今日到期";
    if (!working) return `剩 ${days} 天`;
    const known = working.holidaysKnown ? "" : "，只扣除周末";
    return `剩 ${days} 天（${working.days} 个工作日${known}）`;
  },
  ownDue: (due) => `本单位期限 ${due}`,
  complete: "完整",
  gaps: (shown, total) => {
    const more = shown.length < total ? "等" : "";
    return `缺口 ${total} 处：${shown.join("、")}${more}`;
  },
  onBoundary: (due) => `期限当日提交，从严理解以 ${monthAndDay(addDays(due, -1))}为限`,
  totals: ({ submissions, incomplete }) => {
    const { submitted, late, missing, pending } = submissions;
    const total = submitted + late + missing + pending;
    const states = `按期提交 ${submitted}，逾期提交 ${late}，未提交 ${missing}，未到期 ${pending}`;
    return `共 ${total} 个单位：${states}；报告不完整 ${incomplete}`;
  },
};

function boundaryReading(due: CalendarDate, boundary: Boundary): string {
  switch (boundary) {
    case "inclusive":
      return `“${monthAndDay(due)}前”按含当日理解`;
    case "exclusive":
      return `“${monthAndDay(due)}前”按不含当日理解，最后一日是 ${monthAndDay(addDays(due, -1))}`;
  }
}

const summary: SummaryWords = {
  title: (asOf) => `整改情况汇总（截至 ${asOf}）`,
  by: (name) => `按${grouping[name]}（单位：件）`,
  total: "合计",
  outside: "以下不计入合计",
  selfSelected: "自选事项",
  newlyFound: "新发现问题",
  withdrawn: (count) => `另有已撤回事项 ${count} 件，不计入总数`,
  rate: "完成率 = 已完成 ÷ 规定事项总数；无法整改的事项仍计入分母",
};

export const reportZh: ReportPhrases = {
  severity: { error: "错误", warning: "警告", info: "提示" },
  status,
  timeliness: { on_time: "期限内", due_soon: "临期", overdue: "逾期", none: "不适用" },
  flag: {
    newly_found: "新发现问题",
    self_selected: "自选事项",
    rebounded: "有反弹",
    slipped: "有延期",
    closed: "已销号",
    claim_differs: "自报不符",
  },
  origin: { prescribed: "规定事项", self_selected: "自选事项", newly_found: "新发现问题" },
  level: { city: "市直", county: "县" },
  guard: guardPhrases["zh-CN"],
  submission: { submitted: "按期提交", late: "逾期提交", missing: "未提交", pending: "未到期" },
  gap: {
    unaccounted: "没有着落",
    not_in_ledger: "台账中没有",
    ledger_unreadable: "台账无法读取",
    in_two_lists: "在两张清单中",
    not_prescribed: "没有列为规定事项",
  },
  failure,
  grouping,
  report,
  findings,
  items,
  deadline,
  summary,
  labelled: (label, text) => `${label}：${text}`,
  list: (parts) => parts.join("、"),
  clauses: (parts) => parts.join("；"),
  yes: "是",
  no: "否",
};
