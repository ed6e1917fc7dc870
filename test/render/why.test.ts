import { describe, expect, test } from "vitest";
import type { GuardName } from "../../src/model/assessment.js";
import type { ItemRow } from "../../src/model/report.js";
import { reportPhrases } from "../../src/phrases/report-phrases.js";
import { reasonsOf } from "../../src/render/why.js";
import { anItem, guardsWithout } from "./a-report.js";

const why = (changes: Partial<ItemRow>) => reasonsOf(anItem(changes), reportPhrases["zh-CN"]);
const withdrawal = [
  "withdrawn_by_date",
  "withdrawal_reason",
  "withdrawal_approver",
] as const satisfies GuardName[];

describe("why an item has its status", () => {
  test("nothing to say of one that is what it claims to be", () => {
    expect(why({})).toEqual([]);
  });

  test("a claim that says more: what it falls short of", () => {
    expect(
      why({
        status: "in_progress",
        flags: ["claim_differs"],
        claimed: { text: "已整改", status: "rectified" },
        guards: guardsWithout(...withdrawal, "completion_date", "supporting_evidence", "explanation"),
      }),
    ).toEqual(["自报不符", "不能列入“整改完成”：尚无完成日期、缺证明完成的佐证材料"]);
  });

  test("no list: what is missing for the nearest one", () => {
    const unaccounted = { status: "unaccounted", claimed: null } as const;
    expect(
      why({
        ...unaccounted,
        guards: guardsWithout(
          ...withdrawal,
          "completion_date",
          "result",
          "explanation",
          "evidence_or_basis",
          "current_deadline",
        ),
      }),
    ).toEqual(["不能列入“未完成整改”：缺完成时限"]);
    expect(
      why({
        ...unaccounted,
        guards: guardsWithout("completion_date", "explanation", "current_deadline", "concrete_measure"),
      }),
    ).toEqual(["不能列入“无法整改”：缺具体说明"]);
  });

  test("flags in words, extensions with their number and days", () => {
    expect(why({ flags: ["rebounded", "slipped", "closed"], slippedCount: 2, slippedDays: 61 })).toEqual([
      "有反弹",
      "延期 2 次、共 61 天",
      "已销号",
    ]);
  });

  test("a claim in words that nobody knows", () => {
    expect(why({ claimed: { text: "差不多", status: null } })).toEqual(["自报的说法不在词表中"]);
  });
});
