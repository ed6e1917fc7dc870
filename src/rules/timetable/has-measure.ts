import type { ItemId } from "../../model/ids.js";
import { keyOf, within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";
import { isUnfinished } from "./unfinished.js";

/** `blank`: how many measures are entered without a text. */
type Facts = { item: ItemId; blank: number };

export const hasMeasure = defineItemRule<Facts>({
  id: "timetable/has-measure",
  severity: "error",
  title: {
    en: "An unfinished item has a measure",
    "zh-CN": "未完成整改的事项有整改措施",
  },
  rationale: {
    en: "Plan 四(二): 对未完成整改的事项，上报具体整改措施和完成时限. 四(三) has the measures checked.",
    "zh-CN": "方案四（二）：对未完成整改的事项，上报具体整改措施和完成时限；四（三）核查整改措施制定情况。",
  },
  message: {
    en: ({ item, blank }) =>
      blank === 0
        ? `Item ${item} is unfinished and has no measure`
        : `Item ${item} is unfinished and none of its measures says what is to be done (${blank} without text)`,
    "zh-CN": ({ item, blank }) =>
      blank === 0
        ? `事项 ${item} 未完成整改，但没有整改措施`
        : `事项 ${item} 未完成整改，但所列 ${blank} 项整改措施都没有内容`,
  },
  remedy: {
    en: () => "Enter under `measures` what is to be done, with `text` and `due`: who does what by which day",
    "zh-CN": () => "在 `measures` 中填写 `text` 和 `due`，写明由谁做什么、到哪一天为止",
  },
  examples: [
    {
      title: { en: "A measure", "zh-CN": "有整改措施" },
      yaml: `items:
  - id: 017-2017-007
    problem: 未按顺序确定中标人
    category: unlawful_evaluation_or_award
    origin: prescribed
    measures:
      - { id: M1, text: 撤销中标通知书，按排名重新定标, due: 2018-06-30 }
`,
      reports: [],
    },
    {
      title: { en: "A date, but nothing to do", "zh-CN": "有时限，没有措施" },
      yaml: `items:
  - id: 017-2017-007
    problem: 未按顺序确定中标人
    category: unlawful_evaluation_or_award
    origin: prescribed
    timetable: { due: 2018-06-30 }
`,
      reports: ["2:5 /items/0/measures"],
    },
    {
      title: { en: "A measure without text", "zh-CN": "措施没有内容" },
      yaml: `items:
  - id: 017-2017-007
    problem: 未按顺序确定中标人
    category: unlawful_evaluation_or_award
    origin: prescribed
    measures:
      - { id: M1, due: 2018-06-30 }
`,
      reports: ["6:5 /items/0/measures"],
    },
  ],
  check({ item, assessment }, report) {
    if (!isUnfinished(assessment) || item.measures.some(({ text }) => text !== undefined)) return;

    report({
      place: keyOf(within(item.place, "measures")),
      facts: { item: item.id, blank: item.measures.length },
    });
  },
});
