import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";

type Facts = { item: ItemId };

export const goodsOrServices = defineItemRule<Facts>({
  id: "origin/goods-or-services",
  severity: "warning",
  title: {
    en: "An item is about the procurement of goods or services, not of works",
    "zh-CN": "事项属于货物或服务采购，不是工程",
  },
  rationale: {
    en: "Plan 三(二) is about 政府采购货物和服务招标投标不规范问题. Works stand outside it. A self-selected item is free to be of any kind.",
    "zh-CN": "方案三（二）针对政府采购货物和服务招标投标不规范问题，工程招标投标不在其内。自选事项不受此限。",
  },
  message: {
    en: ({ item }) => `Item ${item} is about works; the plan covers goods and services`,
    "zh-CN": ({ item }) => `事项 ${item} 是工程项目；方案针对货物和服务`,
  },
  remedy: {
    en: () =>
      "Check `project.kind`; what a mixed contract counts as, people decide; an item outside the plan is withdrawn, with reason and approver",
    "zh-CN": () =>
      "核对 `project.kind`；混合合同归入哪一类由人决定；确属方案之外的，经批准后填写 `withdrawn`",
  },
  examples: [
    {
      title: { en: "Goods", "zh-CN": "货物" },
      yaml: `items:
  - id: 017-2017-001
    problem: 教学设备采购拆分为两个项目，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    project: { number: "0571-17-003", name: 教学设备采购, kind: goods }
`,
      reports: [],
    },
    {
      title: { en: "Works", "zh-CN": "工程" },
      yaml: `items:
  - id: 017-2017-006
    problem: 教学楼改造未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    project: { number: "0571-17-008", name: 教学楼改造, kind: works }
`,
      reports: ["6:58 /items/0/project/kind"],
    },
  ],
  check({ item, assessment }, report) {
    const { origin, project } = item;
    if (project?.kind !== "works" || origin === "self_selected" || assessment.status === "withdrawn") return;

    report({ place: within(project.place, "kind"), facts: { item: item.id } });
  },
});
