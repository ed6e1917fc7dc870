import type { Campaign, KnownStandard } from "../../model/campaign.js";
import type { LedgerDigest, StandardNaming } from "../../model/digest.js";
import type { ItemId } from "../../model/ids.js";
import { inItem } from "../in-ledger.js";
import { defineSetRule, type SetContext } from "../rule.js";
import { documentNumberKey } from "./document-number.js";

/** `title`: of a standard that the campaign knows by name only; null: it does not know the number. */
type Facts = { item: ItemId; document_no: string; title: string | null };

export const standardLoaded = defineSetRule<Facts>({
  id: "rectified/standard-loaded",
  perFile: "whole",
  severity: "info",
  title: {
    en: "The text of a standard that items are held against is loaded",
    "zh-CN": "所对照的整改标准已载入正文",
  },
  rationale: {
    en: "Plan 三(二) has the problems rectified against a standard. Without its text the tool sees that a standard is named, and cannot see what it asks for. The texts of the two documents that the plan refers to are not public, so their packs are empty; this is said once a run for each number, at the first item that names it.",
    "zh-CN":
      "方案三（二）要求对标整改。没有标准正文，只能看出写明了标准，看不出标准的要求。方案引用的两份文件没有公开正文，因此未载入；每个文号在一次检查中只在首个引用它的事项处提示一次。",
  },
  message: {
    en: ({ document_no, title }) =>
      title === null
        ? `The text of standard ${document_no} is not loaded: the campaign does not know the number`
        : `The text of standard ${document_no}, “${title}”, is not loaded: the campaign holds only its number and title`,
    "zh-CN": ({ document_no, title }) =>
      title === null
        ? `整改标准“${document_no}”的正文未载入：行动方案中没有这个文号`
        : `整改标准《${title}》（${document_no}）的正文未载入：行动方案中只有文号和名称`,
  },
  remedy: {
    en: ({ title }) =>
      title === null
        ? "Check the number against the document; if it is right, add it with its clauses to `standards` in the campaign file"
        : "Hold the item against the document itself; who has the text enters its clauses under `standards` in the campaign file",
    "zh-CN": ({ title }) =>
      title === null
        ? "对照原文核对文号；文号无误的，连同条款加入行动方案文件的 `standards`"
        : "对照文件原文逐条核对；有原文的，可在行动方案文件的 `standards` 中填写条款",
  },
  examples: [
    {
      title: { en: "The campaign has the clauses", "zh-CN": "行动方案载有条款" },
      yaml: `campaign: lookback-2026
items:
  - id: 017-2025-001
    problem: 招标文件以特定品牌作为评分条件
    category: evasion_or_unlawful_tendering
    origin: prescribed
    standard: { document_no: 示财采（2026） 1 号 }
`,
      campaign: `kind: campaign
version: 1
id: lookback-2026
extends: procurement-lookback-2018
year: 2026
standards:
  - document_no: 示财采〔2026〕1号
    title: 示例整改标准
    clauses: [评分条件不得指向特定供应商]
`,
      reports: [],
    },
    {
      title: {
        en: "Known by number and title only; said once, however it is written",
        "zh-CN": "只知文号和名称；同一文号写法不同也只提示一次",
      },
      yaml: `items:
  - id: 017-2017-003
    problem: 招标文件以特定品牌作为评分条件
    category: evasion_or_unlawful_tendering
    origin: prescribed
    standard: { document_no: 冀财采〔2017〕24号 }
  - id: 017-2017-004
    problem: 评分标准未与量化指标对应
    category: unlawful_evaluation_or_award
    origin: prescribed
    standard: { document_no: "冀财采［2017］24 号" }
`,
      reports: ["6:30 /items/0/standard/document_no"],
    },
    {
      title: { en: "An unknown number", "zh-CN": "不认识的文号" },
      yaml: `items:
  - id: 017-2017-003
    problem: 招标文件以特定品牌作为评分条件
    category: evasion_or_unlawful_tendering
    origin: prescribed
    standard: { document_no: 冀财采〔2017〕42号 }
`,
      reports: ["6:30 /items/0/standard/document_no"],
    },
  ],
  check({ ledgers, campaign }, report) {
    for (const [key, { ledger, index, documentNo }] of firstNaming(ledgers)) {
      const known = standardOf(key, campaign);
      const item = ledger.items[index]?.id;
      if (item === undefined || (known && known.clauses.length > 0)) continue;

      report({
        place: inItem(ledger, index, "standard", "document_no"),
        facts: { item, document_no: documentNo, title: known?.title ?? null },
        unit: ledger.unit.code,
        item,
      });
    }
  },
});

type Naming = StandardNaming & { readonly ledger: LedgerDigest };

/** The first item that names each standard. */
function firstNaming(ledgers: SetContext["ledgers"]): ReadonlyMap<string, Naming> {
  const first = new Map<string, Naming>();
  for (const ledger of ledgers) {
    for (const naming of ledger.standards) {
      const key = documentNumberKey(naming.documentNo);
      if (!first.has(key)) first.set(key, { ledger, ...naming });
    }
  }
  return first;
}

function standardOf(key: string, { standards }: Campaign): KnownStandard | undefined {
  return standards.find(({ documentNo }) => documentNumberKey(documentNo) === key);
}
