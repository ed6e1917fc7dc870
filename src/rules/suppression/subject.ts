import type { Localized } from "../../language/locale.js";
import type { Exemption } from "../../model/baseline.js";

/** What a suppression, or an entry of the baseline, is for. */
export type Subject = { kind: Exemption["kind"]; unit: string | null; item: string | null; rule: string };

export function subjectOf({ kind, unit, item, rule }: Exemption): Subject {
  return { kind, unit: unit ?? null, item: item ?? null, rule };
}

/** It in words. */
export const subjectName: Localized<(subject: Subject) => string> = {
  en: (subject) => {
    const { kind, rule, unit, item } = subject;
    switch (kind) {
      case "suppression":
        return `The suppression of \`${rule}\` for ${item === null ? `every item of unit ${unit}` : `item ${item} of unit ${unit}`}`;
      case "baseline":
        return `The entry for \`${rule}\`${ownerEn(subject)} in the baseline`;
    }
  },
  "zh-CN": (subject) => {
    const { kind, rule, unit, item } = subject;
    switch (kind) {
      case "suppression":
        return `对单位 ${unit} ${item === null ? "全部事项" : `事项 ${item}`}的 \`${rule}\` 的豁免`;
      case "baseline":
        return `基线中${ownerZh(subject)} \`${rule}\` 的条目`;
    }
  },
};

/** A finding may be no unit's: that of a file which says nothing of its kind. */
function ownerEn({ unit, item }: Subject): string {
  if (unit === null) return "";
  return item === null ? ` of unit ${unit}` : ` of item ${item} of unit ${unit}`;
}

function ownerZh({ unit, item }: Subject): string {
  if (unit === null) return "";
  return item === null ? `单位 ${unit} 的` : `单位 ${unit} 事项 ${item} 的`;
}

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
