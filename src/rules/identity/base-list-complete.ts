import { reportPhrases } from "../../phrases/report-phrases.js";
import { defineSetRule } from "../rule.js";
import { type BaseListGap, itemsAbsent, itemsAstray } from "./base-list.js";
import { campaignPlace } from "./campaign-place.js";
import { counted, listing } from "./listing.js";

type Facts = BaseListGap;

const { en: english, "zh-CN": chinese } = reportPhrases;

const campaign = `kind: campaign
version: 1
id: lookback-2026
extends: procurement-lookback-2018
title: 示范市政府采购“回头看”
year: 2026
units:
  - { code: "017", name: 市教育局, level: city }
  - { code: "018", name: 市卫生局, level: city }
base_list:
  - { id: 017-2017-001, unit: "017", problem: 两个同类项目拆分采购 }
  - { id: 017-2017-002, unit: "017", problem: 未在指定媒体发布中标公告 }
`;

export const baseListComplete = defineSetRule<Facts>({
  id: "identity/base-list-complete",
  perFile: "left_out",
  severity: "error",
  otherSeverity: "info",
  title: {
    en: "Each item of the base list is in its unit's ledger exactly once",
    "zh-CN": "基础清单上的每个事项都在所属单位的台账中，且只有一次",
  },
  rationale: {
    en: "Plan 一 aims at the problems found by the 2017 cleanup, and 三(一) has each of them checked (逐个过关). What is on the base list and in no ledger is a problem that nobody rectifies; what is prescribed and not on it swells the total.",
    "zh-CN":
      "方案一聚焦 2017 年专项清理工作发现问题的整改，三（一）要求逐个过关。基础清单上有而台账没有的问题，没有人整改；基础清单上没有而标为规定事项的，会虚增总数。",
  },
  message: {
    en: (facts) => {
      switch (facts.case) {
        case "no_list":
          return "The campaign gives no base list, so nobody can tell whether a problem that the cleanup found has been left out";
        case "missing":
          return `Item ${facts.item} of the base list is not in the ledger of unit ${facts.unit}${facts.problem === null ? "" : `: ${facts.problem}`}`;
        case "other_ledger":
          return `Item ${facts.item} of the base list belongs to unit ${facts.unit}, but stands in the ledger of unit ${facts.ledger_of}`;
        case "not_prescribed":
          return `Item ${facts.item} is on the base list, but is marked ${english.origin[facts.origin]} and so leaves the totals`;
        case "not_on_list":
          return `Item ${facts.item} is marked as prescribed, but is not on the base list`;
        case "no_ledger":
          return `Unit ${facts.unit} has no ledger; ${counted(facts.items.length, "item")} of the base list cannot be found: ${listing.en(facts.items)}`;
        case "ledger_unreadable":
          return `The ledger of unit ${facts.unit} could not be read; ${counted(facts.items.length, "item")} of the base list cannot be found: ${listing.en(facts.items)}`;
        case "not_read":
          return `${counted(facts.items, "item")} of the base list were not looked for, since these units' ledgers were not read: ${listing.en(facts.units)}`;
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "no_list":
          return "本次行动没有给出基础清单，无法核对专项清理发现的问题有无遗漏";
        case "missing":
          return `基础清单上的事项 ${facts.item} 不在单位 ${facts.unit} 的台账中${facts.problem === null ? "" : `：${facts.problem}`}`;
        case "other_ledger":
          return `基础清单上的事项 ${facts.item} 属于单位 ${facts.unit}，却列在单位 ${facts.ledger_of} 的台账中`;
        case "not_prescribed":
          return `事项 ${facts.item} 在基础清单上，却标为${chinese.origin[facts.origin]}，因而不计入总数`;
        case "not_on_list":
          return `事项 ${facts.item} 标为规定事项，但不在基础清单上`;
        case "no_ledger":
          return `单位 ${facts.unit} 没有台账，基础清单上的 ${facts.items.length} 个事项无从核对：${listing["zh-CN"](facts.items)}`;
        case "ledger_unreadable":
          return `单位 ${facts.unit} 的台账无法读取，基础清单上的 ${facts.items.length} 个事项无从核对：${listing["zh-CN"](facts.items)}`;
        case "not_read":
          return `基础清单上有 ${facts.items} 个事项未核对，所属单位的台账未读取：${listing["zh-CN"](facts.units)}`;
      }
    },
  },
  remedy: {
    en: (facts) => {
      switch (facts.case) {
        case "no_list":
          return "List the problems that the cleanup found under `base_list` in the campaign file";
        case "missing":
          return `Add item ${facts.item} to \`items\` with \`origin: prescribed\`; an item that falls away stays, with \`withdrawn\``;
        case "other_ledger":
          return `Move the item to the ledger of unit ${facts.unit}; if the base list is wrong, have it changed by whoever keeps it`;
        case "not_prescribed":
          return "Enter `origin: prescribed`";
        case "not_on_list":
          return facts.suggestion === null
            ? "Enter `origin: newly_found` or `origin: self_selected`, or the id as on the base list"
            : `Enter the id as on the base list: ${facts.suggestion}`;
        case "no_ledger":
          return `Have unit ${facts.unit} set up its ledger with these items`;
        case "ledger_unreadable":
          return "Mend the file as its other findings say, then check again";
        case "not_read":
          return "Check the folder with all ledgers to have the whole base list looked for";
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "no_list":
          return "在行动文件的 `base_list` 列出专项清理发现的全部问题";
        case "missing":
          return `把事项 ${facts.item} 补入 \`items\`，写明 \`origin: prescribed\`；不再整改的也应保留，填写 \`withdrawn\``;
        case "other_ledger":
          return `把该事项移入单位 ${facts.unit} 的台账；基础清单有误的，请清单管理人更改`;
        case "not_prescribed":
          return "改为 `origin: prescribed`";
        case "not_on_list":
          return facts.suggestion === null
            ? "改为 `origin: newly_found` 或 `origin: self_selected`，或按基础清单填写编号"
            : `按基础清单填写编号：${facts.suggestion}`;
        case "no_ledger":
          return `由单位 ${facts.unit} 建立台账，列入这些事项`;
        case "ledger_unreadable":
          return "按该文件的其他提示改好，再行核对";
        case "not_read":
          return "对全部台账所在的文件夹运行，即可核对整份基础清单";
      }
    },
  },
  examples: [
    {
      title: { en: "All items of the list are there", "zh-CN": "基础清单事项齐全" },
      yaml: `campaign: lookback-2026
items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
  - id: 017-2017-002
    problem: 校服采购未在指定媒体发布中标公告
    category: evasion_or_unlawful_tendering
    origin: prescribed
`,
      campaign,
      reports: [],
    },
    {
      title: { en: "One left out, one not on the list", "zh-CN": "遗漏一个，多列一个" },
      yaml: `campaign: lookback-2026
items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
  - id: 017-2017-003
    problem: 专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: prescribed
`,
      campaign,
      reports: ["2:1 /items", "7:9 /items/1/id"],
    },
    {
      title: { en: "An item of the list marked self-selected", "zh-CN": "基础清单事项标为自选" },
      yaml: `campaign: lookback-2026
items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: self_selected
  - id: 017-2017-002
    problem: 校服采购未在指定媒体发布中标公告
    category: evasion_or_unlawful_tendering
    origin: prescribed
`,
      campaign,
      reports: ["6:13 /items/0/origin"],
    },
    {
      title: { en: "The campaign has no base list: said once", "zh-CN": "没有基础清单：只提示一次" },
      yaml: `items: []
`,
      reports: ["1:1"],
    },
  ],
  check(set, report) {
    const { baseList } = set.campaign;
    if (!baseList) {
      const place = campaignPlace(set, "base_list");
      if (place) report({ place, severity: "info", facts: { case: "no_list" } });
      return;
    }

    for (const observation of itemsAbsent(baseList, set)) report(observation);
    for (const observation of itemsAstray(baseList, set)) report(observation);
  },
});
