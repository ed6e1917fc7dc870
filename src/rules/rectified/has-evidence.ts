import { flawOf } from "../../assess/evidence.js";
import type { ItemId } from "../../model/ids.js";
import { keyOf, within } from "../../text/place.js";
import type { FactDate } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";
import { claimedCompletion } from "./claimed-completion.js";
import { type FlawedPiece, flawedPieces, toFlawedPiece } from "./flawed-piece.js";

type Facts = { item: ItemId; completed: FactDate; pieces: readonly FlawedPiece[] };

export const rectifiedHasEvidence = defineItemRule<Facts>({
  id: "rectified/has-evidence",
  severity: "error",
  title: {
    en: "A completed item has evidence that supports the completion",
    "zh-CN": "整改完成的事项有佐证材料支持",
  },
  rationale: {
    en: "Plan 四(二) asks for a list of completed items (列出整改完成的事项清单), 四(三) has the completion checked on the spot, and 五(三) holds those who falsify (弄虚作假) to account. A completion that nothing proves cannot be checked. A piece proves it where its file exists, has the hash that is entered, and is dated from the day of the finding to now; what only the justification names proves the contrary.",
    "zh-CN":
      "方案四（二）要求列出整改完成的事项清单，四（三）对整改任务完成情况进行核查，五（三）对弄虚作假追究责任。没有材料证明的完成无从核查。材料须文件存在、与所填哈希一致、日期在问题发现之后且已经到来；只用于说明无法整改的材料，不能证明整改完成。",
  },
  message: {
    en: ({ item, completed, pieces }) =>
      pieces.length === 0
        ? `Item ${item} was completed on ${completed}, but no evidence of it is entered`
        : `Item ${item} was completed on ${completed}, but none of its evidence supports that: ${flawedPieces.en(pieces)}`,
    "zh-CN": ({ item, completed, pieces }) =>
      pieces.length === 0
        ? `事项 ${item} 填报的整改完成日期为 ${completed}，但没有列出佐证材料`
        : `事项 ${item} 填报的整改完成日期为 ${completed}，但没有一份佐证材料能够支持：${flawedPieces["zh-CN"](pieces)}`,
  },
  remedy: {
    en: () =>
      "Enter under `evidence` what proves the completion, with the file or the annex and its date; if there is none yet, take `completion` out and give measures and a due date",
    "zh-CN": () =>
      "在 `evidence` 中列出能证明整改完成的材料，写明文件或者附件、日期；若尚无材料，删去 `completion`，写明整改措施和整改期限",
  },
  examples: [
    {
      title: { en: "A dated file proves it", "zh-CN": "有注明日期的文件佐证" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类设备项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12 }
    completion: { date: 2018-05-20, result: 已合并项目并重新公开招标 }
    evidence:
      - { id: E1, title: 中标公告, path: evidence/017-001.txt, dated: 2018-05-18 }
`,
      files: { "evidence/017-001.txt": "中标公告" },
      reports: [],
    },
    {
      title: { en: "An annex named on paper is enough", "zh-CN": "只写明纸质附件的也算" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类设备项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    completion: { date: 2018-05-20, result: 已合并项目并重新公开招标 }
    evidence:
      - { id: E1, title: 中标公告, annex: 附件1 }
`,
      reports: [],
    },
    {
      title: {
        en: "A rebound has moved the completion into `previous`: nothing is claimed",
        "zh-CN": "反弹后，原来的完成已移入 previous，不再判断",
      },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类设备项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    rebound:
      - found_on: 2018-06-01
        found_by: 市财政局
        previous: { completion: { date: 2018-05-20, result: 已合并项目并重新公开招标 } }
`,
      reports: [],
    },
    {
      title: { en: "No evidence", "zh-CN": "没有佐证材料" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类设备项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    completion: { date: 2018-05-20, result: 已合并项目并重新公开招标 }
`,
      reports: ["2:5 /items/0/evidence"],
    },
    {
      title: { en: "Evidence that proves nothing", "zh-CN": "材料都不能证明" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类设备项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12 }
    completion: { date: 2018-05-20, result: 已合并项目并重新公开招标 }
    evidence:
      - { id: E1, title: 中标公告, path: evidence/017-001.txt }
      - { id: E2, title: 采购合同, path: evidence/017-002.txt, sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 }
      - { id: E3, title: 验收单, annex: 附件3, dated: 2018-06-20 }
      - { id: E4, title: 原招标公告, annex: 附件4, dated: 2017-03 }
`,
      files: { "evidence/017-002.txt": "采购合同" },
      reports: ["8:5 /items/0/evidence"],
    },
    {
      title: {
        en: "What only the justification names proves the contrary",
        "zh-CN": "只用于说明无法整改的材料不能证明完成",
      },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类设备项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    completion: { date: 2018-05-20, result: 已对责任人批评教育 }
    evidence:
      - { id: E1, title: 履约验收单, annex: 附件1 }
    justification:
      reason: contract_performed
      explanation: 合同已于 2017 年 3 月履行完毕并付清货款，不具备重新采购条件
      evidence: [E1]
`,
      reports: ["7:5 /items/0/evidence"],
    },
  ],
  check(context, report) {
    const { item, evidence, asOf } = context;
    const completion = claimedCompletion(context);
    if (!completion) return;

    const pieces = item.evidence.flatMap((piece) => {
      const flaw = flawOf(piece, item, evidence, asOf);
      return flaw ? [toFlawedPiece(piece, flaw, evidence)] : [];
    });
    if (pieces.length < item.evidence.length) return;

    report({
      place: keyOf(within(item.place, "evidence")),
      facts: { item: item.id, completed: completion.date, pieces },
    });
  },
});
