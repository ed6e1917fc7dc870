import type { Localized } from "../../language/locale.js";
import type { ItemId } from "../../model/ids.js";
import type { Closing } from "../../model/outcome.js";
import { within } from "../../text/place.js";
import { type FactDate, hasHappened } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";
import { closingsOf } from "./closings.js";

type MissingStep = "applied_on" | "reviewed_on" | "accepted_on";
type Facts = { item: ItemId; closed: FactDate; missing: readonly MissingStep[] };

const words: Record<MissingStep, Localized<string>> = {
  applied_on: { en: "application", "zh-CN": "申请" },
  reviewed_on: { en: "review", "zh-CN": "审核" },
  accepted_on: { en: "acceptance", "zh-CN": "验收" },
};

export const stepsInOrder = defineItemRule<Facts>({
  id: "closing/steps-in-order",
  severity: "error",
  title: {
    en: "A closing has been applied for, reviewed and accepted",
    "zh-CN": "销号之前已经申请、审核、验收",
  },
  rationale: {
    en: "Plan 五(三) asks for closing-out management (销号管理). A closing without a dated application, review and acceptance leaves out the check that it stands for. Their order is the matter of `dates/in-order`; the plan asks for no publicity.",
    "zh-CN":
      "方案五（三）要求建立销号管理工作机制。没有注明日期的申请、审核、验收，销号就缺少把关。各步骤的先后由 `dates/in-order` 检查；方案没有要求公示。",
  },
  message: {
    en: ({ item, closed, missing }) =>
      `Item ${item} was closed on ${closed} without a dated ${missing.map((step) => words[step].en).join(", ")}`,
    "zh-CN": ({ item, closed, missing }) =>
      `事项 ${item} 已于 ${closed} 销号，但没有${missing.map((step) => words[step]["zh-CN"]).join("、")}的日期`,
  },
  remedy: {
    en: ({ missing }) =>
      `Enter ${missing.map(code).join(", ")}; if a step has not been taken, take out \`closed_on\` until it has`,
    "zh-CN": ({ missing }) => `填写 ${missing.map(code).join("、")}；尚未办理的，办完再填写 \`closed_on\``,
  },
  examples: [
    {
      title: { en: "Each step has its date", "zh-CN": "各步骤都有日期" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    closing: { applied_on: 2018-05-21, reviewed_on: 2018-05-23, accepted_on: 2018-05-25, closed_on: 2018-05-28 }
`,
      reports: [],
    },
    {
      title: { en: "Applied for, and not closed yet", "zh-CN": "已经申请，尚未销号" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    closing: { applied_on: 2018-05-21, applied_by: 张某某 }
`,
      reports: [],
    },
    {
      title: { en: "Closed only after the day asked for", "zh-CN": "截至所问日期尚未销号" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    closing: { closed_on: 2018-06-20 }
`,
      asOf: "2018-06-09",
      reports: [],
    },
    {
      title: { en: "Closed at once", "zh-CN": "直接销号" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    closing: { applied_on: 2018-05-21, closed_on: 2018-05-28 }
`,
      reports: ["6:5 /items/0/closing/reviewed_on"],
    },
  ],
  check({ item, assessment, asOf }, report) {
    if (assessment.status === "withdrawn") return;

    for (const closing of closingsOf(item)) {
      const { place, closedOn } = closing;
      const missing = missingSteps(closing);
      const [first] = missing;
      if (!first || !closedOn || !hasHappened(closedOn, asOf)) continue;

      report({ place: within(place, first), facts: { item: item.id, closed: closedOn, missing } });
    }
  },
});

function missingSteps({ appliedOn, reviewedOn, acceptedOn }: Closing): readonly MissingStep[] {
  const dates = { applied_on: appliedOn, reviewed_on: reviewedOn, accepted_on: acceptedOn };
  return (["applied_on", "reviewed_on", "accepted_on"] as const).filter((step) => !dates[step]);
}

function code(name: string): string {
  return `\`${name}\``;
}
