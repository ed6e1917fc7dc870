import type { ItemId } from "../../model/ids.js";
import { keyOf, within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";
import { isUnfinished } from "./unfinished.js";

type Facts = { item: ItemId; milestones: number; dated: number };

export const stagedMilestones = defineItemRule<Facts>({
  id: "timetable/staged-milestones",
  severity: "error",
  title: {
    en: "An item that is rectified in stages has at least two dated milestones",
    "zh-CN": "分阶段整改的事项至少有两个有日期的节点",
  },
  rationale: {
    en: "Plan 二(三): 一时难以整改的制定时间表、路线图. The timetable is the dates of the milestones, the roadmap their order; one date alone is neither.",
    "zh-CN":
      "方案二（三）：一时难以整改的制定时间表、路线图。时间表是各节点的日期，路线图是节点的先后；只有一个日期，两者都谈不上。",
  },
  message: {
    en: ({ item, milestones, dated }) =>
      `Item ${item} is rectified in stages, but has ${datedOf(milestones, dated)}; at least two with a date are expected`,
    "zh-CN": ({ item, milestones, dated }) =>
      `事项 ${item} 分阶段整改，但${milestones === 0 ? "没有节点" : `所列 ${milestones} 个节点中有日期的只有 ${dated} 个`}，应至少有两个有日期的节点`,
  },
  remedy: {
    en: () =>
      "List the stages in order under `timetable.milestones`, each with `text` and `due`; if it takes one step only, set `disposal: time_limited`",
    "zh-CN": () =>
      "在 `timetable.milestones` 中按先后列出各阶段，填写 `text` 和 `due`；若一步即可完成，将 `disposal` 改为 time_limited",
  },
  examples: [
    {
      title: { en: "Two dated stages", "zh-CN": "两个有日期的节点" },
      yaml: `items:
  - id: 017-2017-008
    problem: 信息化系统运维长期由原供应商续签
    category: evasion_or_unlawful_tendering
    origin: prescribed
    disposal: staged
    timetable:
      due: 2018-08-31
      milestones:
        - { id: S1, text: 完成需求论证, due: 2018-06-30 }
        - { id: S2, text: 完成公开招标, due: 2018-08-31 }
`,
      reports: [],
    },
    {
      title: { en: "Only one of two has a date", "zh-CN": "两个节点只有一个有日期" },
      yaml: `items:
  - id: 017-2017-008
    problem: 信息化系统运维长期由原供应商续签
    category: evasion_or_unlawful_tendering
    origin: prescribed
    disposal: staged
    timetable:
      due: 2018-08-31
      milestones:
        - { id: S1, text: 完成需求论证 }
        - { id: S2, text: 完成公开招标, due: 2018-08-31 }
`,
      reports: ["9:7 /items/0/timetable/milestones"],
    },
    {
      title: { en: "No timetable", "zh-CN": "没有时间表" },
      yaml: `items:
  - id: 017-2017-008
    problem: 信息化系统运维长期由原供应商续签
    category: evasion_or_unlawful_tendering
    origin: prescribed
    disposal: staged
`,
      reports: ["2:5 /items/0/timetable/milestones"],
    },
  ],
  check({ item, assessment }, report) {
    if (!isUnfinished(assessment) || item.disposal !== "staged") return;

    const milestones = item.timetable?.milestones ?? [];
    const dated = milestones.filter(({ due }) => due !== undefined).length;
    if (dated >= 2) return;

    report({
      place: keyOf(within(item.place, "timetable", "milestones")),
      facts: { item: item.id, milestones: milestones.length, dated },
    });
  },
});

function datedOf(milestones: number, dated: number): string {
  if (milestones === 0) return "no milestones";
  return dated === 0
    ? `no dated milestone (${milestones} listed)`
    : `only one dated milestone (${milestones} listed)`;
}
