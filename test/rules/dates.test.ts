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

async function said(rule: string, yaml: string, more: Partial<Example> = {}): Promise<string[]> {
  const report = await reportOn({ title: { en: "", "zh-CN": "" }, reports: [], yaml, ...more }, "en");
  return (report.findings ?? [])
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => message.replace(/^Item 017-2017-001:? /, ""));
}

describe("dates/not-in-future", () => {
  const everything = ledger(`found: { date: 2018-07-01 }
measures: [ { text: 补办手续, due: 2018-12-01, completed_on: 2018-07-02 } ]
timetable:
  due: 2018-12-31
  milestones: [ { text: 清理合同, due: 2018-12-01, completed_on: 2018-07-03 } ]
  extensions: [ { from: 2018-12-31, to: 2019-01-31, approved_on: 2018-07-04 } ]
evidence: [ { id: E1, annex: 附件1, dated: 2018-07-05 } ]
completion: { date: 2018-07-06 }
closing: { applied_on: 2018-07-07, publicised: { from: 2018-07-08, to: 2018-07-09 }, closed_on: 2018-07-10 }
handling: [ { measure: 约谈, decided_on: 2018-07-11, transfer: { date: 2018-07-12 } } ]
rebound: [ { found_on: 2018-07-13, previous: { completion: { date: 2018-07-14 } } } ]
supervision: { since: 2018-07-15 }
log: [ { date: 2018-07-16, text: 进展 } ]`);

  test("every fact is looked at, no plan is", async () => {
    const messages = await said("dates/not-in-future", everything, { clock: "today" });
    expect(messages.map((message) => message.match(/2018-07-\d\d/)?.[0])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16].map(
        (day) => `2018-07-${String(day).padStart(2, "0")}`,
      ),
    );
  });

  test("a day that the user chose makes no error of what came after it", async () => {
    expect(await said("dates/not-in-future", everything, { clock: "stated" })).toEqual([]);
  });

  test("the month that runs is not yet certain to be in the future, the next one is", async () => {
    const completed = (date: string) => ledger(`completion: { date: ${date} }`);
    const today = { clock: "today" } as const;
    expect(await said("dates/not-in-future", completed("2018-06"), today)).toEqual([]);
    expect(await said("dates/not-in-future", completed("2018-07"), today)).toHaveLength(1);
  });
});

describe("dates/in-order", () => {
  test("the dates of one month are left alone, those of another are not", async () => {
    const closing = (reviewed: string) =>
      ledger(`closing: { applied_on: 2018-06-05, reviewed_on: ${reviewed}, accepted_on: 2018-06-06 }`);
    expect(await said("dates/in-order", closing("2018-06"))).toEqual([]);
    expect(await said("dates/in-order", closing("2018-05"))).toEqual([
      "the review for closing on 2018-05 is before the application for closing on 2018-06-05",
    ]);
  });

  test("an undated step between two others hides nothing", async () => {
    const closing = "closing: { applied_on: 2018-06-05, reviewed_by: 李某, closed_on: 2018-06-01 }";
    expect(await said("dates/in-order", ledger(closing))).toEqual([
      "the closing on 2018-06-01 is before the application for closing on 2018-06-05",
    ]);
  });

  test("what was closed before it was completed is told, in a past round too", async () => {
    const round = "completion: { date: 2018-05-20 }, closing: { closed_on: 2018-05-10 }";
    expect(
      await said("dates/in-order", ledger(`rebound: [ { found_on: 2018-06-01, previous: { ${round} } } ]`)),
    ).toEqual(["the closing on 2018-05-10 is before the completion of the rectification on 2018-05-20"]);
  });

  test("publicity ends after it began", async () => {
    expect(
      await said("dates/in-order", ledger("closing: { publicised: { from: 2018-06-05, to: 2018-06-01 } }")),
    ).toEqual(["the end of publicity on 2018-06-01 is before the start of publicity on 2018-06-05"]);
  });

  const chain = (second: string) =>
    ledger(`timetable:
  due: 2018-05-31
  extensions:
    - { from: 2018-05-31, to: 2018-06-15 }
    - { from: ${second}, to: 2018-07-31, approved_by: 局长办公会, approved_on: 2018-06-01 }`);

  test("after an extension that nobody approved, the next may start from either date", async () => {
    expect(await said("dates/in-order", chain("2018-05-31"))).toEqual([]);
    expect(await said("dates/in-order", chain("2018-06-15"))).toEqual([]);
    expect(await said("dates/in-order", chain("2018-06-20"))).toEqual([
      "an extension starts from 2018-06-20, but the deadline until then was 2018-06-15",
    ]);
  });

  test("after an approved one, only from its date", async () => {
    const approved = chain("2018-05-31").replace(
      "to: 2018-06-15 }",
      "to: 2018-06-15, approved_by: 局长办公会, approved_on: 2018-05-28 }",
    );
    expect(await said("dates/in-order", approved)).toEqual([
      "an extension starts from 2018-05-31, but the deadline until then was 2018-06-15",
    ]);
  });
});

describe("dates/within-phase", () => {
  test("after the end of the last phase", async () => {
    expect(
      await said("dates/within-phase", ledger("completion: { date: 2018-10-08 }"), { asOf: "2018-10-31" }),
    ).toEqual(["was completed on 2018-10-08, after the campaign ended on 2018-09-30"]);
  });

  test("a county's report has no phase", async () => {
    const county =
      "unit: { code: x01, name: 某县教育局, level: county }\nreport: { submitted_on: 2018-08-01 }\n";
    const late = { asOf: "2018-08-31" };
    expect(await said("dates/within-phase", ledger("", county), late)).toEqual([]);
    expect(await said("dates/within-phase", ledger("", county.replace("county", "city")), late)).toHaveLength(
      1,
    );
  });
});

describe("dates/found-year", () => {
  test.each([
    ["{ year: 2017 }", 0],
    ["{ year: 2016 }", 0],
    ["{ year: 2015 }", 1],
    ["{ date: 2016-12 }", 0],
    ["{ date: 2018-01-02, year: 2017 }", 0],
    ["{ date: 2018-01-02 }", 1],
    ["{ by: 专项清理 }", 0],
  ])("found: %s", async (found, count) => {
    expect(await said("dates/found-year", ledger(`found: ${found}`))).toHaveLength(count);
  });
});
