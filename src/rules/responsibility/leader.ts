import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";

type Facts = { item: ItemId };

export const leader = defineItemRule<Facts>({
  id: "responsibility/leader",
  severity: "warning",
  title: {
    en: "Each item names the member of the leadership in charge",
    "zh-CN": "每个事项有责任领导",
  },
  rationale: {
    en: "Plan 二(一): the members of the party committee fulfil their dual duty (一岗双责), so each item has one of them in charge.",
    "zh-CN": "方案二（一）要求党委（党组）班子成员认真履行“一岗双责”，每个事项都应有分管的班子成员。",
  },
  message: {
    en: ({ item }) => `Item ${item} names no leader in charge`,
    "zh-CN": ({ item }) => `事项 ${item} 没有责任领导`,
  },
  remedy: {
    en: () => "Enter the member of the leadership in charge as `responsible.leader`",
    "zh-CN": () => "在 `responsible.leader` 填写分管的班子成员",
  },
  examples: [
    {
      title: { en: "A leader is in charge", "zh-CN": "有责任领导" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    responsible: { leader: 李某, person: 张某某 }
`,
      reports: [],
    },
    {
      title: { en: "No leader is in charge", "zh-CN": "没有责任领导" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    responsible: { person: 张某某 }
`,
      reports: ["6:5 /items/0/responsible/leader"],
    },
  ],
  check({ item, assessment }, report) {
    if (assessment.status === "withdrawn" || item.responsible?.leader) return;

    report({ place: within(item.place, "responsible", "leader"), facts: { item: item.id } });
  },
});
