import { describe, expect, test } from "vitest";
import { reportOn } from "../rules/example.js";

/** One prescribed item with the given fields, and what the tool derives of it. */
async function derived(
  fields: string,
  given: { asOf?: string; files?: Record<string, string>; campaign?: string; ledger?: string } = {},
) {
  const { ledger = "", ...rest } = given;
  const yaml = `${ledger}items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12 }
${fields.replace(/^/gm, "    ").trimEnd()}
`;
  const { items = [], findings = [] } = await reportOn({
    title: { "zh-CN": "", en: "" },
    yaml,
    reports: [],
    ...rest,
  });
  const broken = findings.filter(({ rule }) => rule.startsWith("read/") || rule.startsWith("shape/"));
  expect(broken.map(({ message }) => message)).toEqual([]);

  const [item] = items;
  if (!item) return "no item";
  const unmet = item.guards.filter(({ met }) => !met).map(({ guard }) => guard);
  const timing = [item.timeliness, item.due, item.daysLeft].filter((part) => part !== undefined).join(" ");
  return { is: [item.status, timing, ...item.flags].join(", "), unmet };
}

const rectified = `completion: { date: 2018-05-20, result: 已补办公开招标手续, effect: 同类项目均公开招标 }
evidence: [ { id: E1, path: evidence/1.txt, dated: 2018-05-18 } ]
standard: { document_no: 冀财采〔2017〕24号 }`;
const files = { "evidence/1.txt": "验收记录" };

const unfinished = `measures: [ { id: M1, text: 重新组织公开招标并报采购办备案, due: 2018-07-31 } ]
timetable: { due: 2018-07-31 }
responsible: { person: 李某 }`;

const cannot = `justification: { reason: contract_performed, explanation: 合同已于2016年12月履行完毕，无法恢复原状, evidence: [E1] }
evidence: [ { id: E1, path: evidence/1.txt, dated: 2016-12-30 } ]`;

const unmetOf = async (...given: Parameters<typeof derived>) => {
  const answer = await derived(...given);
  return typeof answer === "string" ? answer : answer.unmet;
};
const isOf = async (...given: Parameters<typeof derived>) => {
  const answer = await derived(...given);
  return typeof answer === "string" ? answer : answer.is;
};

describe("rectified", () => {
  test("with date, result, evidence and standard", async () => {
    expect(await isOf(rectified, { files })).toBe("rectified, none");
  });

  test.each([
    ["the completion lies ahead", rectified, { asOf: "2018-05-19", files }, "completion_date"],
    ["no result", rectified.replace(", result: 已补办公开招标手续", ""), { files }, "result"],
    ["the file is missing", rectified, { files: {} }, "supporting_evidence"],
    [
      "the evidence is older than the problem",
      rectified.replace("2018-05-18", "2017-05-18"),
      { files },
      "supporting_evidence",
    ],
    [
      "the evidence is dated later",
      rectified.replace("2018-05-18", "2018-06-10"),
      { files },
      "supporting_evidence",
    ],
    [
      "the hash differs",
      rectified.replace("dated", `sha256: "${"0".repeat(64)}", dated`),
      { files },
      "supporting_evidence",
    ],
    ["no standard", rectified.replace(/standard.*/, ""), { files }, "standard_named"],
    [
      "a measure is open",
      `${rectified}\nmeasures: [ { text: 修订采购办法, due: 2018-06-01 } ]`,
      { files },
      "measures_completed",
    ],
    [
      "it came back",
      `${rectified}\nrebound: [ { found_on: 2018-06-01, found_by: 联合检查组, note: 又拆分一次 } ]`,
      { files },
      "no_rebound",
    ],
  ])("not when %s", async (_title, fields, given, unmet) => {
    const answer = await derived(fields, given);
    expect(answer).toMatchObject({
      is: expect.stringMatching(/^unaccounted/),
      unmet: expect.arrayContaining([unmet]),
    });
  });

  test("an undated piece supports, and so does an annex without a file", async () => {
    expect(await isOf(rectified.replace("path: evidence/1.txt, dated: 2018-05-18", "annex: 附件1"))).toBe(
      "rectified, none",
    );
  });

  test("evidence that only the justification names does not support a completion", async () => {
    const fields = `${rectified}\njustification: { reason: institutional, evidence: [E1] }`;
    expect(await unmetOf(fields, { files })).toContain("supporting_evidence");
  });

  test("a month has happened once its last day has", async () => {
    const fields = rectified.replace("2018-05-20", "2018-05");
    expect(await isOf(fields, { files, asOf: "2018-05-30" })).toMatch(/^unaccounted/);
    expect(await isOf(fields, { files, asOf: "2018-05-31" })).toBe("rectified, none");
  });

  test("a self-selected item needs no standard", async () => {
    const { items } = await reportOn({
      title: { "zh-CN": "", en: "" },
      reports: [],
      files,
      yaml: `items:
  - id: 017-Z-1
    problem: 合同备案不及时
    category: other
    origin: self_selected
    completion: { date: 2018-05-20, result: 已备案 }
    evidence: [ { id: E1, annex: 附件1 } ]
`,
    });
    expect(items?.map(({ status, flags }) => [status, flags])).toEqual([["rectified", ["self_selected"]]]);
  });

  test("a campaign can ask for steps of closing", async () => {
    const campaign = `kind: campaign
version: 1
id: procurement-lookback-2018-strict
extends: procurement-lookback-2018
closing_policy: { requires: [applied, reviewed, accepted] }
`;
    const ledger = "campaign: procurement-lookback-2018-strict\n";
    expect(await unmetOf(rectified, { files, campaign, ledger })).toContain("closing_policy");

    const closed = `${rectified}\nclosing: { applied_on: 2018-05-21, reviewed_on: 2018-05-22, accepted_on: 2018-05-23 }`;
    expect(await isOf(closed, { files, campaign, ledger })).toBe("rectified, none");
  });
});

describe("a rebound", () => {
  const rebounded = `standard: { document_no: 冀财采〔2017〕24号 }
evidence: [ { id: E1, annex: 附件1 } ]
rebound:
  - found_on: 2018-07-12
    found_by: 联合检查组
    previous:
      completion: { date: 2018-05-20, result: 已补办手续 }
      closing: { closed_on: 2018-05-30, closed_by: 王某 }`;

  test("the old completion and closing stand until the day it was found", async () => {
    expect(await isOf(rebounded, { asOf: "2018-07-11" })).toBe("rectified, none, closed");
    expect(await isOf(rebounded, { asOf: "2018-07-12" })).toBe("unaccounted, none, rebounded");
  });

  test("a later completion rectifies again", async () => {
    const again = `${rebounded}\ncompletion: { date: 2018-08-01, result: 重新招标完成 }`;
    expect(await isOf(again, { asOf: "2018-07-31" })).toBe("unaccounted, none, rebounded");
    expect(await isOf(again, { asOf: "2018-08-01" })).toBe("rectified, none, rebounded");
  });
});

describe("unrectifiable", () => {
  test("with a reason, an explanation and proof", async () => {
    expect(await isOf(cannot, { files })).toBe("unrectifiable, none");
  });

  test.each([
    ["the reason is not the campaign's", cannot.replace("contract_performed", "busy"), "reason_allowed"],
    ["no explanation", cannot.replace(/explanation: [^,]+, /, ""), "explanation"],
    ["no proof", cannot.replace(", evidence: [E1]", ""), "evidence_or_basis"],
    [
      "its review is past",
      cannot.replace("evidence: [E1] }", "evidence: [E1], review_by: 2018-06-08 }"),
      "review_not_passed",
    ],
  ])("not when %s", async (_title, fields, unmet) => {
    const answer = await derived(fields, { files });
    expect(answer).toMatchObject({
      is: expect.stringMatching(/^unaccounted/),
      unmet: expect.arrayContaining([unmet]),
    });
  });

  test("comes after rectified, before in progress", async () => {
    expect(await isOf(`${unfinished}\n${cannot}`, { files })).toBe("unrectifiable, none 2018-07-31");
  });
});

describe("in progress", () => {
  test.each([
    ["2018-06-08", "in_progress, on_time 2018-07-31 53"],
    ["2018-07-01", "in_progress, due_soon 2018-07-31 30"],
    ["2018-07-31", "in_progress, due_soon 2018-07-31 0"],
    ["2018-08-01", "in_progress, overdue 2018-07-31 -1"],
  ])("as of %s", async (asOf, expected) => {
    expect(await isOf(unfinished, { asOf })).toBe(expected);
  });

  test.each([
    ["no measure", unfinished.replace("text: 重新组织公开招标并报采购办备案, ", ""), "concrete_measure"],
    [
      "no deadline",
      unfinished.replace(", due: 2018-07-31", "").replace(/timetable.*\n/, ""),
      "current_deadline",
    ],
    ["nobody responsible", unfinished.replace(/responsible.*/, ""), "responsible_person"],
    ["staged without milestones", `${unfinished}\ndisposal: staged`, "staged_milestones"],
  ])("not with %s", async (_title, fields, unmet) => {
    const answer = await derived(fields);
    expect(answer).toMatchObject({
      is: expect.stringMatching(/^unaccounted/),
      unmet: expect.arrayContaining([unmet]),
    });
  });

  test("an extension counts from the day of its approval", async () => {
    const extension =
      "{ from: 2018-07-31, to: 2018-09-15, reason: 流标, approved_by: 局党组, approved_on: 2018-07-20 }";
    const fields = unfinished.replace(
      "timetable: { due: 2018-07-31 }",
      `timetable: { due: 2018-07-31, extensions: [ ${extension} ] }`,
    );
    expect(await isOf(fields, { asOf: "2018-07-19" })).toBe("in_progress, due_soon 2018-07-31 12");
    expect(await isOf(fields, { asOf: "2018-07-20" })).toBe("in_progress, on_time 2018-09-15 57, slipped");
  });

  test("without a date of its own the deadline is the latest of the measures'", async () => {
    expect(await isOf(unfinished.replace(/timetable.*\n/, ""))).toBe("in_progress, on_time 2018-07-31 52");
  });
});

describe("withdrawn", () => {
  test("with reason and approver, from its day on", async () => {
    const fields = `${rectified}\nwithdrawn: { date: 2018-06-01, reason: 与 017-2017-002 重复, approved_by: 市财政局采购办 }`;
    expect(await isOf(fields, { files, asOf: "2018-05-31" })).toBe("rectified, none");
    expect(await isOf(fields, { files, asOf: "2018-06-01" })).toBe("withdrawn, none");
    expect(await isOf(fields.replace(", approved_by: 市财政局采购办", ""), { files })).toBe(
      "rectified, none",
    );
  });
});

describe("before it was found", () => {
  test("an item does not exist", async () => {
    expect(await derived(unfinished, { asOf: "2017-07-11" })).toBe("no item");
    expect(await isOf(unfinished, { asOf: "2017-07-12" })).toMatch(/^in_progress/);
  });
});

describe("a claim", () => {
  const claiming = (word: string) => `${unfinished}\nstatus_as_reported: ${word}`;

  test.each([
    ["整改到位", true],
    ["已完成。", true],
    ["rectified", true],
    ["无法整改", true],
    ["正在整改", false],
    ["基本完成", false],
    ["差不多了", false],
  ])("%s above in_progress: %s", async (word, differs) => {
    expect((await isOf(claiming(word))).includes("claim_differs")).toBe(differs);
  });

  test("is made on the day of the report", async () => {
    const ledger = "report: { submitted_on: 2018-06-06 }\n";
    expect(await isOf(claiming("已整改"), { ledger, asOf: "2018-06-05" })).not.toMatch(/claim_differs/);
    expect(await isOf(claiming("已整改"), { ledger, asOf: "2018-06-06" })).toMatch(/claim_differs/);
  });
});
