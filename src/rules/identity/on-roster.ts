import type { UnitCode } from "../../model/ids.js";
import type { Level } from "../../model/ledger.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import { inLedger } from "../in-ledger.js";
import { defineSetRule } from "../rule.js";
import { alikeAmong, isSameText } from "./alike.js";
import { campaignPlace } from "./campaign-place.js";

type Facts =
  | { case: "no_roster" }
  | { case: "not_listed"; unit: UnitCode; name: string; suggestion: UnitCode | null }
  | { case: "level_differs"; unit: UnitCode; name: string; level: Level; listed: Level };

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
`;

export const onRoster = defineSetRule<Facts>({
  id: "identity/on-roster",
  perFile: "whole",
  severity: "error",
  otherSeverity: "info",
  title: { en: "The unit is on the campaign's roster", "zh-CN": "单位在本次行动的名册上" },
  rationale: {
    en: "Plan 四(二) gives the duty to report to 市直各采购单位. Who they are stands on the roster: a ledger under another code answers for nobody, and the unit that owes it counts as missing.",
    "zh-CN":
      "方案四（二）要求市直各采购单位提交专题报告，有哪些单位以名册为准。用名册之外的代码填报，等于没有单位填报，应报的单位仍算未报。",
  },
  message: {
    en: (facts) => {
      switch (facts.case) {
        case "no_roster":
          return "The campaign lists no units, so no ledger is held against a roster, and a unit without a ledger goes unseen";
        case "not_listed":
          return `Unit ${facts.unit} ${facts.name} is not on the campaign's roster`;
        case "level_differs":
          return `Unit ${facts.unit} ${facts.name} has level ${english.level[facts.level]}; the roster says ${english.level[facts.listed]}`;
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "no_roster":
          return "本次行动没有列出单位名册，无法核对台账是否齐全，缺报的单位看不出来";
        case "not_listed":
          return `单位 ${facts.unit}（${facts.name}）不在本次行动的名册上`;
        case "level_differs":
          return `单位 ${facts.unit}（${facts.name}）的层级为“${chinese.level[facts.level]}”，名册上是“${chinese.level[facts.listed]}”`;
      }
    },
  },
  remedy: {
    en: (facts) => {
      switch (facts.case) {
        case "no_roster":
          return "List the reporting units under `units` in the campaign file";
        case "not_listed":
          return facts.suggestion === null
            ? "Enter the unit's `code` as on the roster, or add the unit to the campaign's `units`"
            : `Enter \`code: "${facts.suggestion}"\`, which the roster lists`;
        case "level_differs":
          return `Enter \`level: ${facts.listed}\`, or have the roster changed by whoever keeps it`;
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "no_roster":
          return "在行动文件的 `units` 列出应报单位";
        case "not_listed":
          return facts.suggestion === null
            ? "按名册填写单位的 `code`，或在行动文件的 `units` 补列该单位"
            : `改为名册上的 \`code: "${facts.suggestion}"\``;
        case "level_differs":
          return `改为 \`level: ${facts.listed}\`；名册有误的，请名册管理人更改`;
      }
    },
  },
  examples: [
    {
      title: { en: "The unit is listed", "zh-CN": "单位在名册上" },
      yaml: `campaign: lookback-2026
unit: { code: "017", name: 市教育局, level: city }
`,
      campaign,
      reports: [],
    },
    {
      title: { en: "The code is another than on the roster", "zh-CN": "代码与名册不符" },
      yaml: `campaign: lookback-2026
unit: { code: "0017", name: 市教育局, level: city }
`,
      campaign,
      reports: ["2:15 /unit/code"],
    },
    {
      title: { en: "A city unit calls itself a county's", "zh-CN": "市直单位填成县级" },
      yaml: `campaign: lookback-2026
unit: { code: "018", name: 市卫生局, level: county }
`,
      campaign,
      reports: ["2:41 /unit/level"],
    },
    {
      title: { en: "The campaign has no roster: said once", "zh-CN": "没有名册：只提示一次" },
      yaml: `unit: { code: "017", name: 市教育局, level: city }
`,
      reports: ["1:1"],
    },
  ],
  check(set, report) {
    const { units } = set.campaign;
    if (!units) {
      const place = campaignPlace(set, "units");
      if (place) report({ place, severity: "info", facts: { case: "no_roster" } });
      return;
    }

    const listed = new Map(units.map((unit) => [unit.code, unit]));
    const alike = alikeAmong(() => listed.keys());
    for (const ledger of set.ledgers) {
      const { code: unit, name, level } = ledger.unit;
      const entry = listed.get(unit);
      if (!entry) {
        const namesake = units.find((other) => isSameText(other.name, name));
        const suggestion = namesake?.code ?? alike(unit);
        const place = inLedger(ledger, "unit", "code");
        report({ place, unit, facts: { case: "not_listed", unit, name, suggestion } });
      } else if (entry.level !== level) {
        const facts = { case: "level_differs", unit, name, level, listed: entry.level } as const;
        report({ place: inLedger(ledger, "unit", "level"), unit, facts });
      }
    }
  },
});
