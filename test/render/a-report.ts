import type { Locale, Localized } from "../../src/language/locale.js";
import { type Guard, type GuardedStatus, type GuardName, guardsOf } from "../../src/model/assessment.js";
import type { UnitDeadline } from "../../src/model/deadline.js";
import { campaignId, itemId, unitCode } from "../../src/model/ids.js";
import type { Counts, ItemRow, Report, ReportFinding, Summary } from "../../src/model/report.js";
import type { Style } from "../../src/render/renderer.js";
import { type CalendarDate, toCalendarDate } from "../../src/time/calendar-date.js";

export function day(text: string): CalendarDate {
  const date = toCalendarDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
}

/** A style for a file of 80 columns that shows everything. */
export function aStyle(changes: Partial<Style> = {}): Style {
  return {
    locale: "zh-CN",
    width: 80,
    color: 0,
    ascii: false,
    sections: ["findings", "items", "deadline", "summary"],
    maxFindings: undefined,
    ...changes,
  };
}

/** The report of a run that computed nothing. */
export function aReport(changes: Partial<Report> = {}): Report {
  return {
    tool: { name: "taizhang", version: "0.1.0" },
    asOf: day("2018-06-09"),
    campaign: {
      id: campaignId("procurement-lookback-2018"),
      title: {
        "zh-CN": "政府采购招标投标不规范问题清理整改“回头看”",
        en: "Look-back on irregular procurement tendering",
      },
    },
    files: undefined,
    items: undefined,
    deadline: undefined,
    summary: undefined,
    progress: undefined,
    findings: undefined,
    rules: [],
    gone: [],
    troubles: [],
    verdict: { exitCode: 0, failed: [] },
    ...changes,
  };
}

/** Every condition met except those named. */
export function guardsWithout(...unmet: readonly GuardName[]): Guard[] {
  const statuses = [
    "withdrawn",
    "rectified",
    "unrectifiable",
    "in_progress",
  ] as const satisfies GuardedStatus[];
  return statuses.flatMap((status) =>
    guardsOf[status].map((guard) => ({ status, guard, met: !unmet.includes(guard) })),
  );
}

/** An item of the education bureau that is rectified and about which there is nothing to say. */
export function anItem(changes: Partial<ItemRow> = {}): ItemRow {
  return {
    unit: unitCode("017"),
    unitName: "市教育局",
    item: itemId("017-2017-001"),
    problem: "两个同类项目拆分采购，未公开招标",
    file: "units/017.yaml",
    line: 8,
    category: "evasion_or_unlawful_tendering",
    categoryTitle: { "zh-CN": "规避招标及违法招标", en: "Evasion of tendering or unlawful tendering" },
    origin: "prescribed",
    level: "city",
    disposal: "time_limited",
    responsible: "李某",
    status: "rectified",
    timeliness: "none",
    flags: [],
    due: day("2018-05-31"),
    daysLeft: undefined,
    slippedDays: 0,
    slippedCount: 0,
    claimed: { text: "整改到位", status: "rectified" },
    guards: guardsWithout(),
    ...changes,
  };
}

/** A unit that submitted a complete report in time. */
export function aUnit(changes: Partial<UnitDeadline> = {}): UnitDeadline {
  return {
    unit: unitCode("017"),
    name: "市教育局",
    level: "city",
    state: "submitted",
    due: day("2018-06-08"),
    submittedOn: day("2018-06-06"),
    days: 0,
    workingDays: undefined,
    complete: true,
    gaps: [],
    onBoundary: false,
    place: undefined,
    ...changes,
  };
}

export function aFinding(changes: Partial<ReportFinding> = {}): ReportFinding {
  return {
    rule: "claim/supported",
    severity: "error",
    message: "事项 017-2017-002：自报“整改到位”，证据只支持“没有着落”",
    remedy: "补充完成日期、整改结果和佐证材料，或者如实填写 `status_as_reported`",
    file: "units/017.yaml",
    line: 31,
    column: 25,
    endLine: 31,
    endColumn: 29,
    pointer: "/items/1/status_as_reported",
    unit: unitCode("017"),
    item: itemId("017-2017-002"),
    facts: { item: "017-2017-002", claimed: "rectified", derived: "unaccounted" },
    fingerprint: "0".repeat(64),
    suppressed: null,
    fails: (changes.severity ?? "error") === "error" && !changes.suppressed,
    sourceLine: "    status_as_reported: 整改到位 # 见附件1",
    byteColumn: changes.column ?? 25,
    endByteColumn: changes.endColumn ?? 37,
    ...changes,
  };
}

export function someCounts(changes: Partial<Counts> = {}): Counts {
  return {
    total: 0,
    rectified: 0,
    in_progress: 0,
    unrectifiable: 0,
    unaccounted: 0,
    withdrawn: 0,
    overdue: 0,
    rate: null,
    ...changes,
  };
}

const categories: readonly (readonly [string, Localized<string>, Counts])[] = [
  [
    "evasion_or_unlawful_tendering",
    { "zh-CN": "规避招标及违法招标", en: "Evasion of tendering or unlawful tendering" },
    someCounts({ total: 3, rectified: 1, in_progress: 1, unaccounted: 1, overdue: 1, rate: 0.3333 }),
  ],
  [
    "collusion_fraud_or_borrowed_name",
    {
      "zh-CN": "串通投标、弄虚作假或以他人名义投标",
      en: "Collusion, fraud or tendering in another's name",
    },
    someCounts({ total: 1, unrectifiable: 1, withdrawn: 1, rate: 0 }),
  ],
  [
    "unlawful_evaluation_or_award",
    { "zh-CN": "违规评标、定标", en: "Unlawful evaluation or award" },
    someCounts(),
  ],
];

const units: readonly (readonly [string, Localized<string>, Counts])[] = [
  [
    "017",
    { "zh-CN": "市教育局", en: "市教育局" },
    someCounts({ total: 3, rectified: 1, in_progress: 1, unaccounted: 1, overdue: 1, rate: 0.3333 }),
  ],
  [
    "023",
    { "zh-CN": "市住房和城乡建设局", en: "市住房和城乡建设局" },
    someCounts({ total: 1, unrectifiable: 1, withdrawn: 1, rate: 0 }),
  ],
  ["031", { "zh-CN": "市水利局", en: "市水利局" }, someCounts()],
];

export function aSummary(): Summary {
  const toGroup = ([id, title, counts]: (typeof units)[number]) => ({ id, title, counts });
  return {
    counts: someCounts({
      total: 4,
      rectified: 1,
      in_progress: 1,
      unrectifiable: 1,
      unaccounted: 1,
      withdrawn: 1,
      overdue: 1,
      rate: 0.25,
    }),
    selfSelected: someCounts({ total: 1, rectified: 1, rate: 1 }),
    newlyFound: someCounts({ total: 1, in_progress: 1, rate: 0 }),
    by: [
      { grouping: "category", groups: categories.map(toGroup) },
      { grouping: "unit", groups: units.map(toGroup) },
    ],
  };
}

/** Three units and seven items, with one of each thing that can be said. */
export function fullReport(locale: Locale): Report {
  return aReport({
    files: ["017", "023", "031"].map((unit) => ({
      path: `units/${unit}.yaml`,
      kind: "ledger",
      unit: unitCode(unit),
      sha256: unit.padEnd(64, "a"),
      readable: true,
    })),
    items: someItems(),
    deadline: { due: day("2018-06-08"), boundary: "inclusive", roster: "campaign", units: someUnits() },
    summary: aSummary(),
    findings: someFindings[locale],
    verdict: { exitCode: 1, failed: ["findings", "deadline"] },
  });
}

function someItems(): ItemRow[] {
  const building = { unit: unitCode("023"), unitName: "市住房和城乡建设局", file: "units/023.yaml" };
  return [
    anItem({ flags: ["closed"] }),
    anItem({
      item: itemId("017-2017-002"),
      line: 26,
      status: "unaccounted",
      flags: ["claim_differs"],
      due: undefined,
      guards: guardsWithout("completion_date", "supporting_evidence", "explanation", "current_deadline"),
    }),
    anItem({
      item: itemId("017-2017-003"),
      line: 44,
      status: "in_progress",
      timeliness: "overdue",
      flags: ["rebounded", "slipped"],
      due: day("2018-06-01"),
      daysLeft: -8,
      slippedDays: 61,
      slippedCount: 2,
      claimed: { text: "持续推进", status: "in_progress" },
      guards: guardsWithout("completion_date", "result", "no_rebound"),
    }),
    anItem({
      item: itemId("017-2018-001"),
      line: 60,
      origin: "newly_found",
      status: "in_progress",
      timeliness: "due_soon",
      flags: ["newly_found"],
      due: day("2018-06-30"),
      daysLeft: 21,
      claimed: { text: "差不多了", status: null },
    }),
    anItem({
      ...building,
      item: itemId("023-2017-001"),
      status: "unrectifiable",
      due: undefined,
      claimed: { text: "暂无法整改", status: "unrectifiable" },
      category: "collusion_fraud_or_borrowed_name",
    }),
    anItem({
      ...building,
      item: itemId("023-2017-002"),
      line: 24,
      status: "withdrawn",
      due: undefined,
      claimed: null,
    }),
    anItem({
      ...building,
      item: itemId("023-Z-001"),
      line: 40,
      origin: "self_selected",
      flags: ["self_selected"],
    }),
  ];
}

function someUnits(): UnitDeadline[] {
  return [
    aUnit({
      complete: false,
      gaps: [
        { item: itemId("017-2017-002"), reason: "unaccounted" },
        { item: itemId("017-2017-004"), reason: "not_in_ledger" },
        { item: itemId("017-2017-005"), reason: "in_two_lists" },
        { item: itemId("017-2017-006"), reason: "unaccounted" },
      ],
    }),
    aUnit({
      unit: unitCode("023"),
      name: "市住房和城乡建设局",
      submittedOn: day("2018-06-08"),
      onBoundary: true,
    }),
    aUnit({
      unit: unitCode("031"),
      name: "市水利局",
      state: "missing",
      submittedOn: undefined,
      days: 1,
      complete: undefined,
    }),
    aUnit({
      unit: unitCode("038"),
      name: "市交通运输局",
      state: "late",
      submittedOn: day("2018-06-09"),
      days: 1,
    }),
    aUnit({
      unit: unitCode("101"),
      name: "某县财政局",
      level: "county",
      state: "pending",
      due: day("2018-06-20"),
      submittedOn: undefined,
      days: 11,
      workingDays: { days: 7, holidaysKnown: true },
      complete: undefined,
    }),
  ];
}

const someFindings: Localized<readonly ReportFinding[]> = {
  "zh-CN": [
    aFinding(),
    aFinding({
      rule: "timetable/not-overdue",
      message: "事项 017-2017-003：整改期限 2018-06-01 已过 8 天，事项仍未完成整改",
      remedy: "抓紧整改；确需延期的，在 `timetable.extensions` 中登记经批准的延期（原因、批准人、批准日期）",
      line: 52,
      column: 12,
      endLine: 52,
      endColumn: 22,
      pointer: "/items/2/timetable/due",
      item: itemId("017-2017-003"),
      sourceLine: "      due: 2018-04-01",
    }),
    aFinding({
      rule: "text/slogan-measure",
      severity: "warning",
      message: "事项 023-2017-001：措施“高度重视，加强学习”只是口号，没有可以检查的内容",
      remedy: "写明做什么、谁来做、何时完成",
      file: "units/023.yaml",
      line: 19,
      column: 15,
      endLine: 19,
      endColumn: 24,
      item: itemId("023-2017-001"),
      unit: unitCode("023"),
      sourceLine:
        "      - text: 高度重视，加强学习，提高站位，统一思想，压实责任，举一反三，以点带面，确保整改工作落地见效",
    }),
    aFinding({
      rule: "evidence/dated",
      severity: "warning",
      message: "事项 023-2017-001：佐证材料 E1 没有日期",
      remedy: "填写 `dated`",
      file: "units/023.yaml",
      line: 21,
      column: 9,
      endLine: 21,
      endColumn: 11,
      item: itemId("023-2017-001"),
      unit: unitCode("023"),
      suppressed: {
        kind: "suppression",
        reason: "原件已归档，无法补日期",
        approved_by: "市财政局采购办",
        expires: "2018-09-30",
      },
    }),
    aFinding({
      rule: "identity/base-list-complete",
      severity: "info",
      message: "方案没有提供 2017 年问题清单，无法核对台账是否齐全",
      remedy: "在方案文件中填写 `base_list`",
      file: "units/023.yaml",
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      item: null,
      unit: null,
      sourceLine: null,
    }),
  ],
  en: [
    aFinding({
      message: "Item 017-2017-002: the unit reports 整改到位, the evidence shows an item unaccounted for",
      remedy: "Add the completion date, the result and the evidence, or enter the real `status_as_reported`",
    }),
    aFinding({
      rule: "timetable/not-overdue",
      message:
        "Item 017-2017-003: the deadline 2018-06-01 passed 8 days ago and the item is still in progress",
      remedy:
        "Rectify it; where more time is needed, enter an approved extension in `timetable.extensions` (reason, approver, day of approval)",
      line: 52,
      column: 12,
      endLine: 52,
      endColumn: 22,
      pointer: "/items/2/timetable/due",
      item: itemId("017-2017-003"),
      sourceLine: "      due: 2018-04-01",
    }),
    aFinding({
      rule: "evidence/dated",
      severity: "warning",
      message: "Item 023-2017-001: evidence E1 has no date",
      remedy: "Enter `dated`",
      file: "units/023.yaml",
      line: 21,
      column: 9,
      endLine: 21,
      endColumn: 11,
      item: itemId("023-2017-001"),
      unit: unitCode("023"),
      suppressed: {
        kind: "suppression",
        reason: "original is archived",
        approved_by: "procurement office",
        expires: "2018-09-30",
      },
    }),
  ],
};

/** Everything in it that a ledger can say is an attack on some format. */
export function hostileReport({ longest = 3_000 }: { readonly longest?: number } = {}): Report {
  const nasty = attacks.join("");
  const long = "整改x，".repeat(longest / 4);
  const title = { "zh-CN": nasty, en: nasty };
  const hostileItem = (text: string) =>
    anItem({
      unit: unitCode(text),
      unitName: text,
      item: itemId(text),
      problem: text,
      file: text,
      category: text,
      categoryTitle: { "zh-CN": text, en: text },
      responsible: text,
      claimed: { text, status: null },
      status: "unaccounted",
      guards: guardsWithout("completion_date"),
    });

  return aReport({
    campaign: { id: nasty, title },
    files: [{ path: nasty, kind: null, unit: null, sha256: "0".repeat(64), readable: false }],
    items: [
      ...[...attacks, nasty].map(hostileItem),
      anItem({ claimed: { text: long, status: null }, problem: long }),
    ],
    deadline: {
      due: day("2018-06-08"),
      boundary: "exclusive",
      roster: "read",
      units: [...attacks, nasty].map((text) =>
        aUnit({
          unit: unitCode(text),
          name: text,
          complete: false,
          gaps: [{ item: itemId(text), reason: "unaccounted" }],
        }),
      ),
    },
    summary: {
      ...aSummary(),
      by: [
        {
          grouping: "responsible",
          groups: [...attacks, nasty].map((text) => ({
            id: text,
            title: { "zh-CN": text, en: text },
            counts: someCounts(),
          })),
        },
      ],
    },
    findings: [...attacks, nasty, long].map((text) =>
      aFinding({
        message: text,
        remedy: text,
        file: text,
        pointer: text,
        unit: unitCode(text),
        item: itemId(text),
        facts: { text, __proto__: text },
        sourceLine: text,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: text.length + 1,
        ...(text === nasty && {
          suppressed: { kind: "suppression", reason: text, approved_by: text, expires: text },
        }),
      }),
    ),
    verdict: { exitCode: 1, failed: ["findings", "warnings", "deadline", "status", "unreadable"] },
  });
}

/** Each is data, whatever it is printed in. */
export const attacks: readonly string[] = [
  "\u001b[2J\u001b]0;title\u0007",
  "\u009b31m",
  "::error file=a.yaml,line=1::forged",
  "\n::warning::forged",
  " \t##[error]forged",
  "##vso[task.complete result=Failed]",
  "<script>alert(1)</script>",
  "<!-- -->&lt;&amp;",
  "a | b \\| c",
  "`code` **bold** _em_ ~~no~~ $x$ [link](javascript:x) ![img](http://x)",
  "# heading",
  "1. item",
  "- item",
  "=cmd|' /C calc'!A0",
  "+1-1",
  "@SUM(A1)",
  "\t=1+1",
  "＝１＋１",
  "\r=1+1",
  '"quoted", and more',
  "\u202egnp.exe\u202c",
  "零\u200b宽\ufeff",
  "\ud800",
  "line\r\nbreak\u2028and\u0085more",
  "\u0301\u0301",
  "👨‍👩‍👧‍👦",
  "  ",
  "x".repeat(300),
  "整".repeat(300),
  "，".repeat(300),
];
