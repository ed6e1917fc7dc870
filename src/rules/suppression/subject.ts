import type { Localized } from "../../language/locale.js";
import type { SuppressionEntry } from "../../model/config.js";

/** What a suppression is for. */
export type Subject = { unit: string; item: string | null; rule: string };

export function subjectOf({ unit, item, rule }: SuppressionEntry): Subject {
  return { unit, item: item ?? null, rule };
}

/** The suppression in words. */
export const subjectName: Localized<(subject: Subject) => string> = {
  en: ({ unit, item, rule }) =>
    `The suppression of \`${rule}\` for ${item === null ? `every item of unit ${unit}` : `item ${item} of unit ${unit}`}`,
  "zh-CN": ({ unit, item, rule }) =>
    `对单位 ${unit} ${item === null ? "全部事项" : `事项 ${item}`}的 \`${rule}\` 的豁免`,
};

/** A ledger in which `evidence/dated` finds something, for the examples. */
export const undatedEvidence = `items:
  - id: 017-2017-001
    problem: 拆分采购项目，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    evidence: [ { id: E1, title: 中标公告, annex: 附件1 } ]
`;

/** A config with one suppression. */
export function configWith(suppression: string): string {
  return `kind: config
version: 1
suppressions:
  - ${suppression}
`;
}
