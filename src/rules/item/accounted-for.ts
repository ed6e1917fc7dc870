import type { Locale } from "../../language/locale.js";
import type { Assessment, GuardedStatus, GuardName } from "../../model/assessment.js";
import type { ItemId } from "../../model/ids.js";
import type { Item } from "../../model/item.js";
import { keyOf } from "../../text/place.js";
import { guardWords } from "../claim/guard-words.js";
import { statusWords } from "../claim/status-words.js";
import { defineItemRule } from "../rule.js";

/** What a list still asks for. */
type Gap = { list: GuardedStatus; missing: readonly GuardName[] };
/** `gaps`: of the three lists of plan 四(二), and of a withdrawal that was begun; `nearest`: the one with the least. */
type Facts = { item: ItemId; gaps: readonly Gap[]; nearest: Gap };

export const accountedFor = defineItemRule<Facts>({
  id: "item/accounted-for",
  severity: "error",
  title: {
    en: "An item is rectified, in progress with a timetable, or unrectifiable with a justification",
    "zh-CN": "事项有着落：整改完成、未完成整改但有措施和时限，或者无法整改但有说明和依据",
  },
  rationale: {
    en: "Plan 四(二): 件件有着落、事事见成效, and three lists: completed items; unfinished ones with measures and an end date; those that cannot be rectified, with explanation and basis or proof. An item that meets the conditions of none is in no list, and the unit's report is incomplete until it is.",
    "zh-CN":
      "方案四（二）：做到件件有着落、事事见成效；列出整改完成的事项清单，对未完成整改的事项上报具体整改措施和完成时限，对无法整改落实的事项作出具体说明并提供依据或证明材料。三项条件都不符合的事项列不进任何一张清单，在此之前专题报告不完整。",
  },
  message: {
    en: ({ item, gaps }) =>
      `Item ${item} is not accounted for, as it meets the conditions of none of the three lists: ${gaps
        .map(({ list, missing }) => `${statusWords[list].en} (${inWords(missing, "lacking", "en")})`)
        .join("; ")}`,
    "zh-CN": ({ item, gaps }) =>
      `事项 ${item} 没有着落，三张清单都不能列入：${gaps
        .map(
          ({ list, missing }) => `${statusWords[list]["zh-CN"]}（${inWords(missing, "lacking", "zh-CN")}）`,
        )
        .join("；")}`,
  },
  remedy: {
    en: ({ nearest: { list, missing } }) =>
      `The nearest is “${statusWords[list].en}”: enter ${inWords(missing, "provide", "en")}`,
    "zh-CN": ({ nearest: { list, missing } }) =>
      `最接近的是“${statusWords[list]["zh-CN"]}”：${inWords(missing, "provide", "zh-CN")}`,
  },
  examples: [
    {
      title: { en: "In progress, with all that it asks for", "zh-CN": "未完成整改，措施、时限、责任人齐全" },
      yaml: `items:
  - id: 017-2017-010
    problem: 中标后擅自变更合同实质内容
    category: unlawful_evaluation_or_award
    origin: prescribed
    responsible: { person: 李某 }
    measures: [{ id: M1, text: 与供应商恢复原合同条款, due: 2018-06-30 }]
`,
      reports: [],
    },
    {
      title: { en: "Withdrawn with approval", "zh-CN": "经批准撤回" },
      yaml: `items:
  - id: 017-2017-015
    problem: 与 017-2017-010 为同一问题
    category: unlawful_evaluation_or_award
    origin: prescribed
    withdrawn: { date: 2018-05-10, reason: 重复登记, approved_by: 市财政局 }
`,
      reports: [],
    },
    {
      title: { en: "A word of the unit, and nothing else", "zh-CN": "只有单位自报的状态" },
      yaml: `items:
  - id: 017-2017-016
    problem: 化整为零采购办公家具
    category: evasion_or_unlawful_tendering
    origin: prescribed
    status_as_reported: 整改到位
`,
      reports: ["2:5 /items/0"],
    },
    {
      title: { en: "Completed, but only the evidence is missing", "zh-CN": "已填完成，只缺佐证材料" },
      yaml: `items:
  - id: 017-2018-101
    problem: 合同未在规定期限内公告
    category: other
    origin: self_selected
    completion: { date: 2018-05-20, result: 已补充公告 }
`,
      reports: ["2:5 /items/0"],
    },
  ],
  check({ item, assessment }, report) {
    if (assessment.status !== "unaccounted") return;

    const gaps = lists(item).map((list) => gapOf(list, assessment));
    report({
      place: keyOf(item.place),
      facts: { item: item.id, gaps, nearest: nearestOf(item, assessment) },
    });
  },
});

function lists({ withdrawn }: Item): GuardedStatus[] {
  return ["rectified", "in_progress", "unrectifiable", ...(withdrawn ? (["withdrawn"] as const) : [])];
}

function gapOf(list: GuardedStatus, { guards }: Assessment): Gap {
  const unmet = guards.filter(({ status, met }) => status === list && !met);
  return { list, missing: unmet.map(({ guard }) => guard) };
}

/**
 * The list that asks for least; among equals the one that the unit began to fill in, then the unfinished ones. An item
 * that nobody has justified is never steered to the list of those that cannot be rectified: it would be the easy way out.
 */
function nearestOf({ completion, justification, withdrawn }: Item, assessment: Assessment): Gap {
  const candidates: readonly GuardedStatus[] = [
    ...(withdrawn ? (["withdrawn"] as const) : []),
    ...(completion ? (["rectified"] as const) : []),
    ...(justification ? (["unrectifiable"] as const) : []),
    "in_progress",
    "rectified",
  ];
  return candidates
    .map((list) => gapOf(list, assessment))
    .reduce((nearest, gap) => (gap.missing.length < nearest.missing.length ? gap : nearest));
}

const separators = { lacking: { en: ", ", "zh-CN": "、" }, provide: { en: "; ", "zh-CN": "；" } };

function inWords(guards: readonly GuardName[], part: keyof typeof separators, locale: Locale): string {
  return guards.map((guard) => guardWords[guard][part][locale]).join(separators[part][locale]);
}
