import { describe, expect, test } from "vitest";
import type { Example } from "../../src/rules/rule.js";
import { encode, examineSources, reportOn } from "./example.js";

const roster = `units:
  - { code: "017", name: 市教育局, level: city }
  - { code: "018", name: 市卫生局, level: city }
  - { code: "019", name: 市民政局, level: city }
`;
const baseList = `base_list:
  - { id: 017-2017-001, unit: "017", problem: 拆分采购 }
  - { id: 018-2017-001, unit: "018", problem: 未发布公告 }
  - { id: 018-2017-002, unit: "018", problem: 未抽取专家 }
`;
const campaign = (parts: string) => `kind: campaign
version: 1
id: lookback-2026
extends: procurement-lookback-2018
title: 示范市政府采购“回头看”
year: 2026
${parts}`;

const ledger = (unit: string, ...items: string[]) => `kind: ledger
version: 1
campaign: lookback-2026
unit: { code: "${unit}", name: 单位${unit}, level: city }
items:${items.length === 0 ? " []" : ""}
${items.map((item) => `  - ${item}\n`).join("")}`;

const item = (id: string, more = "origin: prescribed", category = "unlawful_evaluation_or_award") =>
  `{ id: ${id}, problem: 违规定标, category: ${category}, ${more} }`;

async function said(rule: string, example: Omit<Example, "title" | "reports">): Promise<string[]> {
  const report = await reportOn({ title: { en: "", "zh-CN": "" }, reports: [], ...example }, "en");
  return saidBy(rule, report.findings);
}

type Findings = Awaited<ReturnType<typeof reportOn>>["findings"];

function saidBy(rule: string, findings: Findings): string[] {
  return (findings ?? [])
    .filter((finding) => finding.rule === rule)
    .map(({ file, pointer, severity, message }) => `${file}${pointer} ${severity}: ${message}`);
}

describe("identity/base-list-complete", () => {
  test("a unit without a ledger is one finding, shown at its first item in the list", async () => {
    expect(
      await said("identity/base-list-complete", {
        yaml: ledger("017", item("017-2017-001")),
        campaign: campaign(roster + baseList),
      }),
    ).toEqual([
      "campaign.yaml/base_list/1 error: Unit 018 has no ledger; 2 items of the base list cannot be found: 018-2017-001, 018-2017-002",
    ]);
  });

  test("an unreadable ledger is one finding, shown at the file", async () => {
    expect(
      await said("identity/base-list-complete", {
        yaml: ledger("017", item("017-2017-001")),
        others: { "018.yaml": ledger("018").replace("items: []", "items: 无") },
        campaign: campaign(roster + baseList),
      }),
    ).toEqual([
      "018.yaml error: The ledger of unit 018 could not be read; 2 items of the base list cannot be found: 018-2017-001, 018-2017-002",
    ]);
  });

  test("what was not asked for is not held against anybody, and is named once", async () => {
    const { findings } = await examineSources(
      [
        { path: "017.yaml", bytes: encode(ledger("017", item("017-2017-001"))), named: true },
        { path: "campaign.yaml", bytes: encode(campaign(roster + baseList)), named: true },
      ],
      { roster: "read", locale: "en" },
    );
    expect(saidBy("identity/base-list-complete", findings)).toEqual([
      "campaign.yaml/base_list info: 2 items of the base list were not looked for, since these units' ledgers were not read: 018",
    ]);
  });

  test("an item in another unit's ledger is shown there; a sub-unit's is at home in its parent's", async () => {
    const parent = ledger("017", item("017-2017-001"), item("018-2017-001"), item("018-2017-002"));
    const example = { yaml: parent, campaign: campaign(baseList) };
    expect(await said("identity/base-list-complete", example)).toEqual([
      "ledger.yaml/items/1/id error: Item 018-2017-001 of the base list belongs to unit 018, but stands in the ledger of unit 017",
      "ledger.yaml/items/2/id error: Item 018-2017-002 of the base list belongs to unit 018, but stands in the ledger of unit 017",
    ]);
    const withSubUnit = parent.replace("level: city }", 'level: city, sub_units: ["018"] }');
    expect(await said("identity/base-list-complete", { ...example, yaml: withSubUnit })).toEqual([]);
  });

  test("an id that only looks like one of the list is shown with what was meant", async () => {
    const report = await reportOn(
      {
        title: { en: "", "zh-CN": "" },
        reports: [],
        yaml: ledger("017", item("０１７-2017_001")),
        campaign: campaign(baseList),
      },
      "en",
    );
    const finding = report.findings?.find(({ message }) => message.includes("not on the base list"));
    expect(finding?.remedy).toBe("Enter the id as on the base list: 017-2017-001");
  });

  test("a withdrawn item is neither missing nor too many", async () => {
    const withdrawn =
      "origin: prescribed, withdrawn: { date: 2018-05-02, reason: 重复登记, approved_by: 市专项办 }";
    expect(
      await said("identity/base-list-complete", {
        yaml: ledger("017", item("017-2017-001", withdrawn), item("017-2017-999", withdrawn)),
        others: { "018.yaml": ledger("018", item("018-2017-001"), item("018-2017-002")) },
        campaign: campaign(baseList),
      }),
    ).toEqual([]);
  });
});

describe("identity/unique-unit", () => {
  test("each further ledger is shown, with the others", async () => {
    expect(
      await said("identity/unique-unit", {
        yaml: ledger("017"),
        others: { "a.yaml": ledger("017"), "b.yaml": ledger("017"), "c.yaml": ledger("018") },
        campaign: campaign(roster),
      }),
    ).toEqual([
      "b.yaml/unit/code error: Unit 017 单位017 has another ledger: a.yaml, ledger.yaml",
      "ledger.yaml/unit/code error: Unit 017 单位017 has another ledger: a.yaml, b.yaml",
    ]);
  });

  test("a second one that cannot be read is told at the one that can", async () => {
    expect(
      await said("identity/unique-unit", {
        yaml: ledger("017"),
        others: { "z.yaml": ledger("017").replace("items: []", "items: 无") },
        campaign: campaign(roster),
      }),
    ).toEqual(["ledger.yaml/unit/code error: Unit 017 单位017 has another ledger: z.yaml"]);
  });
});

describe("identity/on-roster", () => {
  test("a code of another unit's form is suggested by the unit's name", async () => {
    const report = await reportOn(
      {
        title: { en: "", "zh-CN": "" },
        reports: [],
        yaml: ledger("999").replace("单位999", "市 民政局"),
        campaign: campaign(roster),
      },
      "en",
    );
    expect(report.findings?.find(({ rule }) => rule === "identity/on-roster")?.remedy).toBe(
      'Enter `code: "019"`, which the roster lists',
    );
  });
});

describe("references", () => {
  const rules = ["identity/known-reference", "origin/prescribed-category", "unrectifiable/reason-allowed"];
  const where = async (more: string, category?: string) => {
    const report = await reportOn(
      {
        title: { en: "", "zh-CN": "" },
        reports: [],
        yaml: ledger("017", item("017-2017-001", more, category)),
        campaign: campaign(""),
      },
      "en",
    );
    return (report.findings ?? [])
      .filter(({ rule }) => rules.includes(rule))
      .map(({ rule, pointer }) => `${rule} ${pointer}`);
  };

  test("each is told by one rule", async () => {
    expect(await where("origin: prescribed", "unknown")).toEqual([
      "identity/known-reference /items/0/category",
    ]);
    expect(await where("origin: self_selected", "unknown")).toEqual([
      "identity/known-reference /items/0/category",
    ]);
    expect(await where("origin: prescribed, subtype: deemed_collusion")).toEqual([
      "origin/prescribed-category /items/0/subtype",
    ]);
    expect(await where("origin: newly_found, subtype: deemed_collusion")).toEqual([
      "identity/known-reference /items/0/subtype",
    ]);
  });

  test("evidence of a milestone and of a justification is looked for too", async () => {
    const milestone =
      "timetable: { milestones: [ { text: 清理合同, due: 2018-05-31, evidence: [ E1, E9 ] } ] }";
    const justification = "justification: { reason: mechanism, explanation: 合同已经履行, evidence: [ E8 ] }";
    expect(
      await where(`origin: prescribed, evidence: [ { id: E1 } ], ${milestone}, ${justification}`),
    ).toEqual([
      "identity/known-reference /items/0/timetable/milestones/0/evidence/1",
      "identity/known-reference /items/0/justification/evidence/0",
    ]);
  });

  test("a category given by its Chinese title is recognised", async () => {
    const report = await reportOn(
      {
        title: { en: "", "zh-CN": "" },
        reports: [],
        yaml: ledger("017", item("017-2017-001", "origin: prescribed", "规避招标及违法招标")),
        campaign: campaign(""),
      },
      "en",
    );
    expect(report.findings?.find(({ rule }) => rule === "identity/known-reference")?.facts).toMatchObject({
      suggestion: "evasion_or_unlawful_tendering",
    });
  });
});

describe("identity/repeat-resolves", () => {
  test("items that repeat each other are named", async () => {
    expect(
      await said("identity/repeat-resolves", {
        yaml: ledger(
          "017",
          item("017-2017-001", "origin: prescribed, repeat_of: 017-2017-002"),
          item("017-2017-002", "origin: prescribed, repeat_of: 017-2017-001"),
        ),
        campaign: campaign(""),
      }),
    ).toEqual([
      "ledger.yaml/items/0/repeat_of warning: Item 017-2017-001 is marked as a repeat of 017-2017-002, which in turn leads back to it",
      "ledger.yaml/items/1/repeat_of warning: Item 017-2017-002 is marked as a repeat of 017-2017-001, which in turn leads back to it",
    ]);
  });

  test("an item of the base list is known though its ledger was not read", async () => {
    expect(
      await said("identity/repeat-resolves", {
        yaml: ledger("017", item("017-2018-001", "origin: newly_found, repeat_of: 018-2017-001")),
        campaign: campaign(baseList),
      }),
    ).toEqual([]);
  });
});
