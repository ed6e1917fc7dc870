import { addDays, type CalendarDate, type FactDate } from "../time/calendar-date.js";
import type { AnnexWords, BodyWords, CityWords, DossierPhrases, UnitWords } from "./dossier-phrases.js";
import { sentence } from "./sentence.js";

/** `2018-06-08` → `2018年6月8日`, without blanks, as official papers write it (GB/T 9704); a month stays a month. */
function date(written: FactDate): string {
  const [year = "", month = "", day] = written.split("-");
  return `${year}年${Number(month)}月${day === undefined ? "" : `${Number(day)}日`}`;
}

/** Without the year, as the plan writes its deadline. */
function monthAndDay(written: CalendarDate): string {
  return date(written).replace(/^\d+年/, "");
}

const unit: UnitWords = {
  who: (name, code, isCity) => `${name}（单位代码${code}，${isCity ? "市直采购单位" : "县级"}）。`,
  firstResponsible: (name, post) => {
    const person = name !== undefined && post !== undefined ? `${name}（${post}）` : (name ?? post);
    return `整改工作第一责任人：${person ?? "台账未填"}。`;
  },
  workingBody: (name) => `工作机构：${name}。`,
  head: (hash) => `台账摘要（本报告所依据的全部事项）：${hash}`,
};

const city: CityWords = {
  units: (all, withLedger) => `本次汇总涉及单位${all}个，读到台账的${withLedger}个。`,
  without: (names) => `没有台账的单位：${names.join("、")}。`,
  submissions: ({ submitted, late, missing, pending }) =>
    `负有报告义务的单位中，按期提交${submitted}个，逾期提交${late}个，未提交${missing}个，未到期${pending}个。`,
  heads: "各单位的台账摘要见末尾附件。",
};

const body: BodyWords = {
  entered: ({ prescribed, selfSelected, newlyFound }) =>
    sentence`列入台账的规定事项${prescribed}件；另有自选事项${selfSelected}件、新发现问题${newlyFound}件，不计入规定事项。`,
  checked: ({ all, standard, person, supervised, rebounded, closed }) =>
    sentence`对台账所列${all}件事项逐件核对：写明整改标准的${standard}件，明确责任人的${person}件，列入挂账督办的${supervised}件，已销号的${closed}件，整改后出现反弹的${rebounded}件。`,
  overall: ({ total, rectified, inProgress, unrectifiable, unaccounted }, rate) => {
    const gap = unaccounted.value === "0" ? "" : sentence`，没有着落${unaccounted}件`;
    const share = rate === undefined ? "" : `，完成率${rate}`;
    return sentence`规定事项共${total}件，其中已完成整改${rectified}件，未完成整改${inProgress}件，因客观原因无法整改${unrectifiable}件${gap}${share}。`;
  },
  overdue: (figure) => sentence`未完成的规定事项中，超过完成时限的${figure}件。`,
  reading: (due, boundary) =>
    boundary === "inclusive"
      ? `专题报告的提交期限为${date(due)}，“${monthAndDay(due)}前”按含当日理解。`
      : `专题报告的提交期限为${date(due)}，“${monthAndDay(due)}前”按不含当日理解，最后一日为${monthAndDay(addDays(due, -1))}。`,
  byCategory: "整改情况汇总表（按类别）",
  byUnit: "整改情况汇总表（按单位）",
  rate: "注：完成率 = 已完成 ÷ 问题总数，无法整改的事项仍计入分母；自选事项、新发现问题不计入合计。单位：件。",
  outside: "以下不计入合计",
  total: "合计",
  selfSelected: "自选事项",
  newlyFound: "新发现问题",
  listed: (count, others, list) => {
    const beside = others ? sentence`；另有自选事项、新发现问题${others}件，一并列入` : "";
    return sentence`规定事项${count}件，详见${list}${beside}。`;
  },
  withdrawn: (count) => `另有已撤回的规定事项${count}件，不计入总数。`,
  handled: (handlings, items, persons) =>
    sentence`涉及事项${items}件，作出处理${handlings}项，涉及${persons}人次。`,
  established: (rules, carriedOut, items) =>
    sentence`建立制度${rules}项，其中有执行记录的${carriedOut}项，涉及事项${items}件。建章立制清单如下。`,
  noRuleNeeded: (items) => sentence`经研究不需建章立制的事项${items}件，理由已在台账中逐件写明。`,
  plan: (when, items) => sentence`${when}前完成${items}件。`,
  overdueFirst: (items) => sentence`对已超过完成时限的${items}件，逐件督办，尽快完成。`,
  noDate: (items) => sentence`对没有着落的${items}件，逐件补齐措施、时限、责任人或者依据。`,
  review: (day, items) => sentence`对无法整改的${items}件，于${date(day)}前复核。`,
  prevent: (items) => sentence`对曾经反弹的${items}件，持续跟踪，防止反弹回潮。`,
};

const annex: AnnexWords = {
  label: (number) => `附件${number}`,
  introduction: "附件：",
  rectified: "整改完成事项清单",
  inProgress: "未完成整改事项清单",
  unrectifiable: "无法整改事项清单",
  evidence: "佐证材料目录",
  figures: "数字所依据的事项",
  heads: "各单位台账摘要",
  figuresNote: "正文和表中数字右上角的序号，与下列序号对应。",
  effect: (text) => `成效：${text}`,
  standard: (documentNo) => `标准：${documentNo}`,
  leader: (name) => `责任领导：${name}`,
  person: (name) => `责任人：${name}`,
  by: (due) => `${due}前`,
  done: (day) => `${day}完成`,
  milestone: (text) => `节点：${text}`,
  overdue: "已逾期",
  slipped: (count) => `延期${count}次`,
  closed: "已销号",
  form: (form) => `第${"零一二三四"[form] ?? form}种形态`,
  reviewBy: (day) => `复核期限：${day}`,
};

export const dossierZh: DossierPhrases = {
  unitTitle: (name, campaign) => `${name}关于${campaign}的专题报告`,
  cityTitle: (campaign) => `关于${campaign}整改情况的报告`,
  addressee: (name) => `${name}：`,
  draft: (gaps) => `草稿，不得报送${gaps === 0 ? "" : `：尚有${gaps}处缺口`}`,
  date,
  list: (parts) => parts.join("、"),
  betweenSentences: "",
  none: "无",
  heading: {
    basics: "一、基本情况",
    selfCheck: "二、自查自纠开展情况",
    rectification: "三、整改落实情况",
    overall: "（一）总体情况",
    rectified: "（二）已整改完成事项",
    inProgress: "（三）未完成整改事项",
    unrectifiable: "（四）因客观原因无法整改事项",
    unaccounted: "（五）没有着落的事项和其他缺口",
    handling: "四、追责问责情况",
    rules: "五、建章立制情况",
    next: "六、存在的主要问题和下一步打算",
  },
  opening: (campaign, asOf) => `按照${campaign}的要求，现将截至${date(asOf)}的整改情况报告如下。`,
  unit,
  city,
  body,
  gap: {
    unaccounted: "没有着落",
    not_in_ledger: "基础清单所列，台账中没有",
    ledger_unreadable: "台账读不出",
    in_two_lists: "既列为完成又列为无法整改",
    not_prescribed: "基础清单所列，台账中没有列为规定事项",
    no_ledger: "没有台账",
  },
  receiver: { discipline_body: "纪检监察机关", judicial_body: "司法机关" },
  withNotes: (text, notes) => `${text}（${notes}）`,
  family: {
    work_measure: "工作措施",
    party_accountability: "党内问责",
    party_discipline: "党纪和组织措施",
    administrative: "行政处理",
    civil: "民事责任",
    criminal: "刑事责任",
  },
  state: {
    submitted: "按期提交",
    late: "逾期提交",
    missing: "未提交",
    pending: "未到期",
    no_duty: "没有报告义务",
  },
  column: {
    number: "序号",
    item: "事项编号",
    unit: "单位",
    category: "问题类别",
    problem: "问题",
    total: "问题总数",
    rectified: "已完成",
    inProgress: "未完成",
    unrectifiable: "无法整改",
    unaccounted: "没有着落",
    rate: "完成率",
    result: "整改结果",
    date: "完成日期",
    dated: "材料日期",
    person: "责任人",
    evidence: "佐证材料",
    measures: "整改措施",
    due: "完成时限",
    reason: "原因",
    explanation: "具体说明",
    lacks: "缺口",
    piece: "材料编号",
    title: "名称",
    sha256: "SHA-256",
    family: "类别",
    measure: "处理",
    persons: "人次",
    decision: "决定",
    transfer: "移交",
    rule: "制度名称",
    documentNo: "文号",
    established: "建立日期",
    carriedOut: "执行记录",
    state: "报告情况",
    head: "台账摘要",
  },
  annex,
};
