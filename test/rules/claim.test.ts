import { describe, expect, test } from "vitest";
import type { Example } from "../../src/rules/rule.js";
import { reportOn } from "./example.js";

const ledger = (fields: string, more = "") => `${more}items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
${fields.replace(/^/gm, "    ")}
`;
const planned = "responsible: { person: 李某 }\nmeasures: [ { text: 补办手续, due: 2018-06-30 } ]";

async function findings(rule: string, yaml: string, more: Partial<Example> = {}) {
  const report = await reportOn({ title: { en: "", "zh-CN": "" }, reports: [], yaml, ...more }, "en");
  return (report.findings ?? []).filter((finding) => finding.rule === rule);
}

describe("claim/supported", () => {
  test("says what is missing, the first three in words", async () => {
    const [finding] = await findings("claim/supported", ledger(`${planned}\nstatus_as_reported: 整改到位`));
    expect(finding?.message).toBe(
      "Item 017-2017-001: the unit reports “整改到位” (rectified), but the evidence shows in progress: no completion date yet; no result; a measure with a due date is not completed yet; and 2 more",
    );
    expect(finding?.facts).toMatchObject({
      claimed: "rectified",
      derived: "in_progress",
      missing: ["completion_date", "result", "measures_completed", "supporting_evidence", "standard_named"],
    });
  });

  test("the way out where a unit says that it cannot rectify", async () => {
    const [finding] = await findings("claim/supported", ledger(`${planned}\nstatus_as_reported: 无法整改`));
    expect(finding?.message).toContain("(unrectifiable), but the evidence shows in progress");
    expect(finding?.remedy).toContain("If it cannot be rectified, enter: one of the campaign's reasons");
    expect(finding?.remedy).toMatch(/else report 正在整改$/);
  });

  test("a modest claim is nobody's concern", async () => {
    expect(await findings("claim/supported", ledger(`${planned}\nstatus_as_reported: 正在整改`))).toEqual([]);
  });

  test("nothing is claimed before the report is submitted", async () => {
    const yaml = ledger("status_as_reported: 整改到位", "report: { submitted_on: 2018-06-06 }\n");
    expect(await findings("claim/supported", yaml, { asOf: "2018-06-05" })).toEqual([]);
    expect(await findings("claim/supported", yaml, { asOf: "2018-06-06" })).toHaveLength(1);
  });

  test("a word that the campaign adds is understood", async () => {
    const yaml = ledger("status_as_reported: 已销账", "campaign: lookback-2026\n");
    const campaign = (vocabulary: string) => `kind: campaign
version: 1
id: lookback-2026
extends: procurement-lookback-2018
${vocabulary}`;
    const severities = async (vocabulary: string) =>
      (await findings("claim/supported", yaml, { campaign: campaign(vocabulary) })).map(
        (one) => one.severity,
      );

    expect(await severities("")).toEqual(["info"]);
    expect(await severities("vocabulary: { rectified: [ 已销账 ] }\n")).toEqual(["error"]);
  });
});

describe("claim/totals", () => {
  const declared = (totals: string, submitted = "2018-06-06") =>
    `report: { submitted_on: ${submitted} }\ndeclared: ${totals}\n`;
  const messages = async (yaml: string, more: Partial<Example> = {}) =>
    (await findings("claim/totals", yaml, more)).map(({ message }) => message);

  test("the count is of the day of submission, not of today", async () => {
    const later = `${planned}
completion: { date: 2018-06-20, result: 已补办 }`;
    const yaml = ledger(later, declared("{ total: 1, in_progress: 1 }"));
    expect(await messages(yaml, { asOf: "2018-06-30" })).toEqual([]);
  });

  test("nothing is judged before the report is submitted", async () => {
    const yaml = ledger(planned, declared("{ total: 9 }", "2018-06-08"));
    expect(await messages(yaml, { asOf: "2018-06-07" })).toEqual([]);
  });

  test("items that are unaccounted for are named beside the count", async () => {
    expect(await messages(ledger("", declared("{ total: 1, in_progress: 1 }")))).toEqual([
      "The unit declares 1 item in progress; the ledger shows 0 as of 2018-06-06, when the report was submitted (1 unaccounted for)",
    ]);
  });

  test("withdrawn, self-selected and newly found items stand outside", async () => {
    const others = ["origin: self_selected", "origin: newly_found"].map(
      (origin, index) => `  - { id: X${index}, problem: 违规定标, category: other, ${origin} }\n`,
    );
    const withdrawn = "withdrawn: { date: 2018-05-02, reason: 重复登记, approved_by: 市专项办 }";
    expect(await messages(ledger(withdrawn, declared("{ total: 0 }")) + others.join(""))).toEqual([]);
  });

  test("parts that are left out may make up the difference, parts above the total cannot", async () => {
    const sums = async (totals: string) =>
      (await messages(ledger(planned, declared(totals)))).filter((message) => message.includes("add up"));
    expect(await sums("{ total: 3, rectified: 1 }")).toEqual([]);
    expect(await sums("{ total: 3, rectified: 4 }")).toHaveLength(1);
    expect(await sums("{ total: 3, rectified: 1, in_progress: 1, unrectifiable: 0 }")).toHaveLength(1);
  });
});
