import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";
import { isSameText } from "./alike.js";

type Facts = { item: ItemId; owner: string; unit: string; name: string };

export const owner = defineItemRule<Facts>({
  id: "identity/owner",
  severity: "error",
  title: {
    en: "The owner of an item is the ledger's unit or one of its sub-units",
    "zh-CN": "事项的问题所属单位是本单位或其下属单位",
  },
  rationale: {
    en: "Plan 二(一): 谁的问题谁整改. Who owns a problem rectifies it, so it stands in the ledger of the unit that answers for the owner.",
    "zh-CN": "方案二（一）：谁的问题谁整改。问题归哪个单位，就列入对它负责的单位的台账。",
  },
  message: {
    en: (facts) =>
      `Item ${facts.item} belongs to ${facts.owner}, which is neither unit ${facts.unit} ${facts.name} nor one of its \`sub_units\``,
    "zh-CN": (facts) =>
      `事项 ${facts.item} 的问题所属单位“${facts.owner}”既不是本单位（${facts.unit} ${facts.name}），也不在 \`sub_units\` 之内`,
  },
  remedy: {
    en: ({ owner }) =>
      `List the item in the ledger of ${owner}; if the unit answers for it, add it to \`unit.sub_units\``,
    "zh-CN": ({ owner }) => `把该事项列入“${owner}”的台账；若由本单位负责，补入 \`unit.sub_units\``,
  },
  examples: [
    {
      title: { en: "A sub-unit owns the item", "zh-CN": "问题所属单位是下属单位" },
      yaml: `unit: { code: "017", name: 市教育局, level: city, sub_units: [市第一中学] }
items:
  - id: 017-2017-001
    problem: 学生课桌椅采购未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    owner_unit: 市第一中学
`,
      reports: [],
    },
    {
      title: { en: "Another unit owns the item", "zh-CN": "问题所属单位是其他单位" },
      yaml: `unit: { code: "017", name: 市教育局, level: city, sub_units: [市第一中学] }
items:
  - id: 017-2017-001
    problem: 学生课桌椅采购未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    owner_unit: 市卫生局
`,
      reports: ["7:17 /items/0/owner_unit"],
    },
  ],
  check({ item, ledger: { unit } }, report) {
    const { ownerUnit } = item;
    if (ownerUnit === undefined) return;
    if ([unit.code, unit.name, ...unit.subUnits].some((name) => isSameText(name, ownerUnit))) return;

    report({
      place: within(item.place, "owner_unit"),
      facts: { item: item.id, owner: ownerUnit, unit: unit.code, name: unit.name },
    });
  },
});
