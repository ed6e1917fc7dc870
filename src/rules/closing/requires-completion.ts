import { isClosed, standingOn } from "../../assess/standing.js";
import type { Localized } from "../../language/locale.js";
import type { GuardName, Status } from "../../model/assessment.js";
import type { ItemId } from "../../model/ids.js";
import { guardPhrases } from "../../phrases/guards.js";
import { within } from "../../text/place.js";
import type { FactDate } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";

type Unrectified = Exclude<Status, "rectified" | "withdrawn">;
type Facts = { item: ItemId; closed: FactDate; status: Unrectified; unmet: readonly GuardName[] };

const words: Record<Unrectified, Localized<string>> = {
  in_progress: { en: "in progress", "zh-CN": "未完成整改" },
  unrectifiable: { en: "unrectifiable", "zh-CN": "无法整改" },
  unaccounted: { en: "not accounted for", "zh-CN": "没有着落" },
};

export const requiresCompletion = defineItemRule<Facts>({
  id: "closing/requires-completion",
  severity: "error",
  title: { en: "Only a rectified item is closed", "zh-CN": "整改完成的事项才能销号" },
  rationale: {
    en: "Plan 五(三) asks for closing-out management (销号管理), 四(二) for each item to come to something (件件有着落、事事见成效). A closing says that nothing is left to do, so the evidence must show the item rectified. An item that came back after its closing is the matter of `closing/rebound-reopens`.",
    "zh-CN":
      "方案五（三）要求建立销号管理工作机制，四（二）要求件件有着落、事事见成效。销号意味着不再有事可做，所以材料必须能够证明整改完成。销号之后反弹的，由 `closing/rebound-reopens` 检查。",
  },
  message: {
    en: ({ item, closed, status, unmet }) =>
      `Item ${item} was closed on ${closed}, but its evidence shows it ${words[status].en}, expected rectified: ${unmet.map((guard) => guardPhrases.en[guard].unmet).join("; ")}`,
    "zh-CN": ({ item, closed, status, unmet }) =>
      `事项 ${item} 已于 ${closed} 销号，但材料显示“${words[status]["zh-CN"]}”，应为整改完成：${unmet.map((guard) => guardPhrases["zh-CN"][guard].unmet).join("、")}`,
  },
  remedy: {
    en: ({ item }) =>
      `Complete the record (\`taizhang explain ${item}\` says what is missing), or take out \`closed_on\` until the item is rectified`,
    "zh-CN": ({ item }) =>
      `补齐材料（\`taizhang explain ${item}\` 会列出缺什么），或者在整改完成之前去掉 \`closed_on\``,
  },
  examples: [
    {
      title: { en: "Rectified, then closed", "zh-CN": "整改完成后销号" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    evidence: [ { id: E1, annex: 附件1, dated: 2018-05-18 } ]
    completion: { date: 2018-05-20, result: 保证金已全部退还 }
    closing: { applied_on: 2018-05-21, reviewed_on: 2018-05-23, accepted_on: 2018-05-25, closed_on: 2018-05-28 }
`,
      reports: [],
    },
    {
      title: { en: "Closed without evidence", "zh-CN": "没有佐证材料就销号" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    completion: { date: 2018-05-20, result: 保证金已全部退还 }
    closing: { applied_on: 2018-05-21, reviewed_on: 2018-05-23, accepted_on: 2018-05-25, closed_on: 2018-05-28 }
`,
      reports: ["7:101 /items/0/closing/closed_on"],
    },
  ],
  check({ item, assessment: { status, guards }, asOf }, report) {
    if (status === "rectified" || status === "withdrawn") return;

    const { closing } = standingOn(item, asOf);
    if (!closing?.closedOn || !isClosed(item, asOf)) return;

    const unmet = guards.filter((guard) => guard.status === "rectified" && !guard.met);
    report({
      place: within(closing.place, "closed_on"),
      facts: { item: item.id, closed: closing.closedOn, status, unmet: unmet.map(({ guard }) => guard) },
    });
  },
});
