import type { LedgerDigest } from "../../model/digest.js";
import type { UnitCode } from "../../model/ids.js";
import { inLedger } from "../in-ledger.js";
import { defineSetRule } from "../rule.js";
import { listing } from "./listing.js";

type Facts = { unit: UnitCode; name: string; others: readonly string[] };

export const uniqueUnit = defineSetRule<Facts>({
  id: "identity/unique-unit",
  perFile: "left_out",
  severity: "error",
  title: { en: "A unit has one ledger", "zh-CN": "一个单位一本台账" },
  rationale: {
    en: "Plan 三(一) has each purchasing unit keep a ledger. With two, neither shows the whole, and it is open which of them was reported.",
    "zh-CN":
      "方案三（一）要求各采购单位建立工作台账。同一单位有两本，哪一本都不完整，也说不清上报的是哪一本。",
  },
  message: {
    en: ({ unit, name, others }) => `Unit ${unit} ${name} has another ledger: ${listing.en(others)}`,
    "zh-CN": ({ unit, name, others }) => `单位 ${unit}（${name}）另有台账：${listing["zh-CN"](others)}`,
  },
  remedy: {
    en: ({ unit }) =>
      `Keep the items of unit ${unit} in one file; if this ledger is another unit's, enter that unit's \`code\``,
    "zh-CN": ({ unit }) => `把单位 ${unit} 的事项合并到一个文件；若本台账属于另一单位，填写该单位的 \`code\``,
  },
  examples: [
    {
      title: { en: "Two units, two ledgers", "zh-CN": "两个单位，各一本台账" },
      yaml: `unit: { code: "017", name: 市教育局, level: city }
items: []
`,
      others: {
        "018.yaml": `unit: { code: "018", name: 市卫生局, level: city }
items: []
`,
      },
      reports: [],
    },
    {
      title: { en: "Two ledgers of one unit", "zh-CN": "同一单位有两本台账" },
      yaml: `unit: { code: "017", name: 市教育局, level: city }
items: []
`,
      others: {
        "017-旧.yaml": `unit: { code: "017", name: 市教育局, level: city }
items: []
`,
      },
      reports: ["1:15 /unit/code"],
    },
  ],
  check({ ledgers, unreadable }, report) {
    const units = new Map<UnitCode, { readonly files: string[]; readonly ledgers: LedgerDigest[] }>();
    const filesOf = (unit: UnitCode) => {
      const known = units.get(unit) ?? { files: [], ledgers: [] };
      units.set(unit, known);
      return known;
    };
    for (const ledger of ledgers) {
      const known = filesOf(ledger.unit.code);
      known.files.push(ledger.file);
      known.ledgers.push(ledger);
    }
    for (const { unit, file } of unreadable) if (unit !== undefined) filesOf(unit).files.push(file);

    for (const { files, ledgers: readable } of units.values()) {
      if (files.length < 2) continue;
      // The first keeps its place, unless it is the only one that could be read.
      for (const ledger of readable.length > 1 ? readable.slice(1) : readable) {
        const { code, name } = ledger.unit;
        const others = files.filter((file) => file !== ledger.file);
        report({ place: inLedger(ledger, "unit", "code"), facts: { unit: code, name, others }, unit: code });
      }
    }
  },
});
