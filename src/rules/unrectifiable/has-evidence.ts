import { flawAsBasis, justifyingEvidence } from "../../assess/evidence.js";
import type { ItemId } from "../../model/ids.js";
import type { Justification } from "../../model/outcome.js";
import { keyOf, within } from "../../text/place.js";
import { type FlawedPiece, flawedPieces, toFlawedPiece } from "../rectified/flawed-piece.js";
import { defineItemRule, type ItemContext } from "../rule.js";
import { standingJustification } from "./standing-justification.js";

type Facts = { item: ItemId; pieces: readonly FlawedPiece[] };

export const unrectifiableHasEvidence = defineItemRule<Facts>({
  id: "unrectifiable/has-evidence",
  severity: "error",
  title: {
    en: "An item that cannot be rectified has evidence or a basis",
    "zh-CN": "无法整改的事项有依据或者证明材料",
  },
  rationale: {
    en: "Plan 四(二): 作出具体说明，并提供相关依据或证明材料. The justification names a basis or a proof among the item's evidence; it may be older than the problem.",
    "zh-CN":
      "方案四（二）：作出具体说明，并提供相关依据或证明材料。依据和证明都列在该事项的材料中，由 `justification.evidence` 引用；可以早于问题发现日期。",
  },
  message: {
    en: ({ item, pieces }) =>
      pieces.length === 0
        ? `Item ${item} is said to be unrectifiable, but its justification names no evidence or basis`
        : `Item ${item} is said to be unrectifiable, but nothing that its justification names can be relied on: ${flawedPieces.en(pieces)}`,
    "zh-CN": ({ item, pieces }) =>
      pieces.length === 0
        ? `事项 ${item} 填报为无法整改，但没有提供依据或者证明材料`
        : `事项 ${item} 填报为无法整改，但所引材料都不能作为依据或者证明：${flawedPieces["zh-CN"](pieces)}`,
  },
  remedy: {
    en: () =>
      "List the document or the proof under `evidence`, with its file or annex, and name its id in `justification.evidence`",
    "zh-CN": () =>
      "将依据文件或者证明材料列入 `evidence`，写明文件或者附件，并在 `justification.evidence` 中引用其编号",
  },
  examples: [
    {
      title: { en: "A proof, older than the problem", "zh-CN": "有证明材料，日期可以早于问题发现" },
      yaml: `items:
  - id: 017-2017-012
    problem: 应公开招标而采用单一来源采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12 }
    evidence:
      - { id: E2, title: 履约验收单, annex: 附件2, dated: 2017-03-15 }
    justification:
      reason: contract_performed
      explanation: 合同已于 2017 年 3 月履行完毕并付清货款，不具备重新采购条件
      evidence: [E2]
`,
      reports: [],
    },
    {
      title: { en: "Nothing is named", "zh-CN": "没有引用材料" },
      yaml: `items:
  - id: 017-2017-012
    problem: 应公开招标而采用单一来源采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    evidence:
      - { id: E2, title: 履约验收单, annex: 附件2 }
    justification:
      reason: contract_performed
      explanation: 合同已于 2017 年 3 月履行完毕并付清货款，不具备重新采购条件
`,
      reports: ["8:5 /items/0/justification/evidence"],
    },
    {
      title: { en: "The file is missing, and an id is unknown", "zh-CN": "文件不存在，编号对不上" },
      yaml: `items:
  - id: 017-2017-012
    problem: 应公开招标而采用单一来源采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    evidence:
      - { id: E2, title: 履约验收单, path: evidence/017-012.txt }
    justification:
      reason: contract_performed
      explanation: 合同已于 2017 年 3 月履行完毕并付清货款，不具备重新采购条件
      evidence: [E2, E9]
`,
      reports: ["11:7 /items/0/justification/evidence"],
    },
  ],
  check(context, report) {
    const { item, evidence, asOf } = context;
    const justification = standingJustification(context);
    if (!justification || justifyingEvidence(item, evidence, asOf).length > 0) return;

    report({
      place: keyOf(within(justification.place, "evidence")),
      facts: { item: item.id, pieces: flawsOf(justification, context) },
    });
  },
});

/** Why each piece that the justification names cannot be relied on. */
function flawsOf(justification: Justification, { item, evidence, asOf }: ItemContext): FlawedPiece[] {
  return justification.evidence.flatMap((id): FlawedPiece[] => {
    const pieces = item.evidence.filter((piece) => piece.id === id);
    if (pieces.length === 0) return [{ id, flaw: "not_listed", path: null, dated: null }];

    return pieces.flatMap((piece) => {
      const flaw = flawAsBasis(piece, evidence, asOf);
      return flaw ? [toFlawedPiece(piece, flaw, evidence)] : [];
    });
  });
}
