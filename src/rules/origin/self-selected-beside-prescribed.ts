import type { ItemId, UnitCode } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { counted, listing } from "../identity/listing.js";
import { defineLedgerRule } from "../rule.js";

/** `missing`: items of the base list that the ledger does not hold as prescribed. */
type Facts =
  | { case: "none_prescribed"; unit: UnitCode; name: string; self_selected: number }
  | {
      case: "base_items_missing";
      unit: UnitCode;
      name: string;
      self_selected: number;
      missing: readonly ItemId[];
    };

export const selfSelectedBesidePrescribed = defineLedgerRule<Facts>({
  id: "origin/self-selected-beside-prescribed",
  severity: "error",
  title: {
    en: "A unit with self-selected items has its prescribed ones",
    "zh-CN": "有自选事项的单位，规定事项齐全",
  },
  rationale: {
    en: "Plan 三, last paragraph: units may choose further items, 但不允许以自选事项清理整改取代本方案规定的事项整改. Self-selected items stand beside the prescribed ones and never in their place.",
    "zh-CN":
      "方案三末段：可以自主确定清理整改其他事项，但不允许以自选事项清理整改取代本方案规定的事项整改。自选事项只能另列，不能顶替。",
  },
  message: {
    en: (facts) => {
      const has = `Unit ${facts.unit} ${facts.name} has ${counted(facts.self_selected, "self-selected item")}`;
      switch (facts.case) {
        case "none_prescribed":
          return `${has} and no prescribed one`;
        case "base_items_missing":
          return `${has}, while ${counted(facts.missing.length, "item")} of the base list ${facts.missing.length === 1 ? "is" : "are"} not there as prescribed: ${listing.en(facts.missing)}`;
      }
    },
    "zh-CN": (facts) => {
      const has = `单位 ${facts.unit}（${facts.name}）有自选事项 ${facts.self_selected} 件`;
      switch (facts.case) {
        case "none_prescribed":
          return `${has}，没有规定事项`;
        case "base_items_missing":
          return `${has}，基础清单上却有 ${facts.missing.length} 件没有列为规定事项：${listing["zh-CN"](facts.missing)}`;
      }
    },
  },
  remedy: {
    en: (facts) =>
      facts.case === "none_prescribed"
        ? "Add the prescribed items of the cleanup with `origin: prescribed`, or enter that origin where an item is one of them"
        : "Add the missing items with `origin: prescribed`; the self-selected ones stay beside them",
    "zh-CN": (facts) =>
      facts.case === "none_prescribed"
        ? "补列专项清理发现的规定事项（`origin: prescribed`）；现有事项本属规定事项的，更改 `origin`"
        : "补列所缺事项，写明 `origin: prescribed`；自选事项仍可另列",
  },
  examples: [
    {
      title: { en: "Self-selected beside prescribed", "zh-CN": "自选事项与规定事项并列" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
  - id: 017-2018-Z01
    problem: 采购合同未按期备案
    category: other
    origin: self_selected
`,
      reports: [],
    },
    {
      title: { en: "Only self-selected", "zh-CN": "只有自选事项" },
      yaml: `items:
  - id: 017-2018-Z01
    problem: 采购合同未按期备案
    category: other
    origin: self_selected
`,
      reports: ["5:13 /items/0/origin"],
    },
    {
      title: { en: "An item of the base list is missing", "zh-CN": "基础清单上的事项有缺" },
      yaml: `campaign: lookback-2026
items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
  - id: 017-2026-Z01
    problem: 采购合同未按期备案
    category: other
    origin: self_selected
`,
      campaign: `kind: campaign
version: 1
id: lookback-2026
extends: procurement-lookback-2018
title: 示范市政府采购“回头看”
year: 2026
base_list:
  - { id: 017-2017-001, unit: "017", problem: 两个同类项目拆分采购 }
  - { id: 017-2017-002, unit: "017", problem: 未在指定媒体发布中标公告 }
`,
      reports: ["10:13 /items/1/origin"],
    },
  ],
  check({ ledger, items, campaign: { baseList } }, report) {
    const selfSelected = items.filter(
      ({ item, assessment }) => item.origin === "self_selected" && assessment.status !== "withdrawn",
    );
    const [first] = selfSelected;
    if (!first) return;

    const { code: unit, name, subUnits } = ledger.unit;
    const place = within(first.item.place, "origin");
    const prescribed = new Set(
      items.filter(({ item }) => item.origin === "prescribed").map(({ item }) => item.id),
    );
    const expected = baseList
      ?.filter((base) => base.unit === unit || subUnits.includes(base.unit))
      .map(({ id }) => id);
    const count = { unit, name, self_selected: selfSelected.length };

    // A base list that has nothing of the unit leaves it free to choose.
    if (!expected && prescribed.size === 0) report({ place, facts: { case: "none_prescribed", ...count } });

    const missing = expected?.filter((id) => !prescribed.has(id)) ?? [];
    if (missing.length > 0) report({ place, facts: { case: "base_items_missing", ...count, missing } });
  },
});
