import type { LedgerDigest } from "../../model/digest.js";
import type { ItemId, UnitCode } from "../../model/ids.js";
import { inItem } from "../in-ledger.js";
import { defineSetRule } from "../rule.js";

type Facts = { item: ItemId; occurrence: number; first_unit: UnitCode; first_file: string };

export const uniqueItem = defineSetRule<Facts>({
  id: "identity/unique-item",
  perFile: "each",
  severity: "error",
  title: { en: "An item id occurs once in the campaign", "zh-CN": "事项编号在本次行动中只出现一次" },
  rationale: {
    en: "Plan 三(一) has each problem checked one by one and kept in a ledger (逐个过关，并建立工作台账). An id that names two problems lets one of them go unchecked, and counts wrongly.",
    "zh-CN":
      "方案三（一）要求整改情况逐个过关，并建立工作台账。一个编号指两个问题，就有一个无从核对，数目也会算错。",
  },
  message: {
    en: ({ item, occurrence, first_unit, first_file }) =>
      `Item id ${item} is used again (occurrence ${occurrence}); it stands first in ${first_file}, the ledger of unit ${first_unit}`,
    "zh-CN": ({ item, occurrence, first_unit, first_file }) =>
      `事项编号 ${item} 重复（第 ${occurrence} 次出现），首次出现在单位 ${first_unit} 的台账 ${first_file}`,
  },
  remedy: {
    en: () => "Give each problem an id of its own; if both entries are the same problem, keep one item",
    "zh-CN": () => "每个问题使用各自的编号；若是同一问题，合并为一个事项",
  },
  examples: [
    {
      title: { en: "Each item has its own id", "zh-CN": "每个事项编号不同" },
      yaml: `items:
  - id: 017-2017-001
    problem: 教学设备采购拆分为两个项目，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
  - id: 017-2017-002
    problem: 校服采购未在指定媒体发布中标公告
    category: evasion_or_unlawful_tendering
    origin: prescribed
`,
      reports: [],
    },
    {
      title: { en: "Two items share an id", "zh-CN": "两个事项共用一个编号" },
      yaml: `items:
  - id: 017-2017-001
    problem: 教学设备采购拆分为两个项目，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
  - id: 017-2017-001
    problem: 校服采购未在指定媒体发布中标公告
    category: evasion_or_unlawful_tendering
    origin: prescribed
`,
      reports: ["6:9 /items/1/id"],
    },
    {
      title: { en: "Another unit uses the id too", "zh-CN": "另一单位也用了该编号" },
      yaml: `items:
  - id: 017-2017-001
    problem: 教学设备采购拆分为两个项目，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
`,
      others: {
        "018.yaml": `unit: { code: "018", name: 市卫生局, level: city }
items:
  - id: 017-2017-001
    problem: 医用耗材采购未按评审顺序确定中标人
    category: unlawful_evaluation_or_award
    origin: prescribed
`,
      },
      reports: ["2:9 /items/0/id"],
    },
  ],
  check({ ledgers }, report) {
    const firstWith = new Map<ItemId, LedgerDigest>();
    const repeats = new Map<ItemId, number>();
    for (const ledger of ledgers) {
      for (const [index, { id }] of ledger.items.entries()) {
        const first = firstWith.get(id);
        if (!first) {
          firstWith.set(id, ledger);
          continue;
        }

        const occurrence = (repeats.get(id) ?? 1) + 1;
        repeats.set(id, occurrence);
        const facts = { item: id, occurrence, first_unit: first.unit.code, first_file: first.file };
        report({ place: inItem(ledger, index, "id"), facts, unit: ledger.unit.code, item: id });
      }
    }
  },
});
