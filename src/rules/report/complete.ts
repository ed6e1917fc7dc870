import type { Locale, Localized } from "../../language/locale.js";
import type { GapReason } from "../../model/deadline.js";
import type { ItemId, UnitCode } from "../../model/ids.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import { counted } from "../identity/listing.js";
import { defineSetRule } from "../rule.js";

type Facts = {
  unit: UnitCode;
  name: string;
  submitted_on: CalendarDate;
  /** `item` null: the whole ledger. */
  gaps: readonly { item: ItemId | null; reason: GapReason }[];
};

/** How many items are named in the text; the others are counted. */
const shown = 10;

export const complete = defineSetRule<Facts>({
  id: "report/complete",
  perFile: "whole",
  severity: "error",
  title: {
    en: "Every prescribed item was in exactly one of the three lists on the day of submission",
    "zh-CN": "提交之日，每个规定事项恰好列入三张清单之一",
  },
  rationale: {
    en: "Plan 四(二): the report lists what is rectified, gives measures and deadlines for what is not, and explains with proof what cannot be; 件件有着落. An item in none of the three is unaccounted for, and in two it is counted twice.",
    "zh-CN":
      "方案四（二）：专题报告列出整改完成的事项清单，对未完成整改的上报措施和时限，对无法整改的作出说明并提供依据，做到件件有着落。三张清单都不在的没有着落，同在两份的会重复计数。",
  },
  message: {
    en: ({ unit, name, submitted_on, gaps }) =>
      `The report of unit ${unit} ${name}, submitted on ${submitted_on}, is not complete: ${byReason(gaps, "en")}`,
    "zh-CN": ({ unit, name, submitted_on, gaps }) =>
      `单位 ${unit}（${name}）${submitted_on} 提交的专题报告不完整：${byReason(gaps, "zh-CN")}`,
  },
  remedy: {
    en: ({ gaps }) =>
      reasonsIn(gaps)
        .map((reason) => waysOut[reason].en)
        .join("; "),
    "zh-CN": ({ gaps }) =>
      reasonsIn(gaps)
        .map((reason) => waysOut[reason]["zh-CN"])
        .join("；"),
  },
  examples: [
    {
      title: { en: "Every item in a list", "zh-CN": "事项都在清单之内" },
      yaml: `report: { submitted_on: 2018-06-06 }
items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    responsible: { person: 李某 }
    measures: [ { id: M1, text: 补办公开招标手续, due: 2018-06-30 } ]
`,
      reports: [],
    },
    {
      title: { en: "An item unaccounted for", "zh-CN": "有事项没有着落" },
      yaml: `report: { submitted_on: 2018-06-06 }
items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
  - id: 017-2017-002
    problem: 校服采购未在指定媒体发布中标公告
    category: evasion_or_unlawful_tendering
    origin: prescribed
`,
      reports: ["1:25 /report/submitted_on"],
    },
    {
      title: { en: "Nothing is submitted yet", "zh-CN": "尚未提交" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
`,
      reports: [],
    },
  ],
  check({ deadline }, report) {
    for (const { unit, name, submittedOn, complete, gaps, place } of deadline.units) {
      if (complete !== false || !submittedOn || !place) continue;

      report({ place, unit, facts: { unit, name, submitted_on: submittedOn, gaps } });
    }
  },
});

const waysOut: Readonly<Record<GapReason, Localized<string>>> = {
  unaccounted: {
    en: "Give each item what one of the lists asks for (`explain` with its id says what is missing)",
    "zh-CN": "按三张清单之一补齐各事项（用 `explain` 加事项编号查看所缺内容）",
  },
  not_in_ledger: {
    en: "Add the missing items with `origin: prescribed`",
    "zh-CN": "把所缺事项补入台账，写明 `origin: prescribed`",
  },
  not_prescribed: {
    en: "Hold the items of the base list as `origin: prescribed`",
    "zh-CN": "基础清单上的事项应写明 `origin: prescribed`",
  },
  in_two_lists: {
    en: "Keep either `completion` or `justification`, whichever holds",
    "zh-CN": "`completion` 和 `justification` 只保留属实的一项",
  },
  ledger_unreadable: {
    en: "Mend the file as its other findings say",
    "zh-CN": "按该文件的其他提示改好",
  },
};

type Gaps = Facts["gaps"];

function reasonsIn(gaps: Gaps): readonly GapReason[] {
  return [...new Set(gaps.map(({ reason }) => reason))];
}

const marks = {
  en: {
    items: (ids: string) => ` (${ids})`,
    rest: (count: number) => `and ${counted(count, "more item")}`,
  },
  "zh-CN": { items: (ids: string) => `（${ids}）`, rest: (count: number) => `另有 ${count} 件` },
};

/** The first gaps by their reasons: `unaccounted for (a, b); in two lists (c); and 4 more items`. */
function byReason(gaps: Gaps, locale: Locale): string {
  const { gap: words, list, clauses } = reportPhrases[locale];
  const named = gaps.slice(0, shown);
  const groups = reasonsIn(named).map((reason) => {
    const ids = named.flatMap((gap) => (gap.reason === reason && gap.item !== null ? [gap.item] : []));
    return words[reason] + (ids.length > 0 ? marks[locale].items(list(ids)) : "");
  });
  const more = gaps.length - named.length;
  return clauses(more > 0 ? [...groups, marks[locale].rest(more)] : groups);
}
