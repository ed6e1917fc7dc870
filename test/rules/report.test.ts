import { describe, expect, test } from "vitest";
import type { Example } from "../../src/rules/rule.js";
import { day, encode, examineSources, reportOn } from "./example.js";

const campaign = (parts = "") => `kind: campaign
version: 1
id: lookback-2026
extends: procurement-lookback-2018
year: 2026
${parts}units:
  - { code: "017", name: 市教育局, level: city }
  - { code: "018", name: 市卫生局, level: city }
  - { code: x01, name: 某县教育局, level: county }
`;
const ledger = (unit: string, name: string, rest = "items: []\n") =>
  `kind: ledger\nversion: 1\ncampaign: lookback-2026\nunit: { code: "${unit}", name: ${name}, level: city }\n${rest}`;
const submitted = (day: string, items = "items: []\n") => `report: { submitted_on: ${day} }\n${items}`;

async function said(rule: string, example: Pick<Example, "yaml"> & Partial<Example>): Promise<string[]> {
  const report = await reportOn(
    { title: { en: "", "zh-CN": "" }, reports: [], campaign: campaign(), ...example },
    "en",
  );
  return saidBy(rule, report.findings);
}

function saidBy(rule: string, findings: Awaited<ReturnType<typeof reportOn>>["findings"]): string[] {
  return (findings ?? [])
    .filter((finding) => finding.rule === rule)
    .map(({ file, pointer, message }) => `${file}${pointer}: ${message}`);
}

describe("report/by-deadline", () => {
  test("on time, late, missing; a county has no duty", async () => {
    expect(
      await said("report/by-deadline", {
        yaml: ledger("017", "市教育局", submitted("2026-06-10")),
        asOf: "2026-06-12",
      }),
    ).toEqual([
      "campaign.yaml/units/1: Unit 018 市卫生局 has submitted no report; it was due by 2026-06-08 (that day included) and is 4 days late",
      "ledger.yaml/report/submitted_on: Unit 017 市教育局 submitted its report on 2026-06-10, 2 days late; it was due by 2026-06-08 (that day included)",
    ]);
  });

  test("the boundary day is late where the campaign reads it so", async () => {
    const yaml = ledger("017", "市教育局", submitted("2026-06-08"));
    const late = async (boundary: string) =>
      (
        await said("report/by-deadline", {
          yaml,
          campaign: campaign(`report: { boundary: ${boundary} }\n`),
          asOf: "2026-06-08",
        })
      ).filter((message) => message.includes("017"));
    expect(await late("inclusive")).toEqual([]);
    expect(await late("exclusive")).toEqual([
      "ledger.yaml/report/submitted_on: Unit 017 市教育局 submitted its report on 2026-06-08, 1 day late; it was due by 2026-06-08 (that day not included)",
    ]);
  });

  test("a ledger that cannot be read is not said to be unsubmitted", async () => {
    const messages = await said("report/by-deadline", {
      yaml: ledger("017", "市教育局", submitted("2026-06-05")),
      others: { "018.yaml": ledger("018", "市卫生局", "items: 无\n") },
      asOf: "2026-06-12",
    });
    expect(messages).toEqual([
      "018.yaml: Unit 018 市卫生局 has a ledger that could not be read, and no submission can be made out; the report was due by 2026-06-08 (that day included)",
    ]);
  });

  test("units that were not asked for are not missing", async () => {
    const { findings } = await examineSources(
      [
        { path: "017.yaml", bytes: encode(ledger("017", "市教育局")), named: true },
        { path: "campaign.yaml", bytes: encode(campaign()), named: true },
      ],
      { roster: "read", locale: "en", asOf: day("2026-06-12") },
    );
    expect(saidBy("report/by-deadline", findings).map((message) => message.split(":")[0])).toEqual([
      "017.yaml/report/submitted_on",
    ]);
  });
});

describe("report/complete", () => {
  const items = (count: number, more = "") =>
    `items:\n${Array.from({ length: count }, (_, index) => `  - { id: A${index + 1}, problem: 违规定标, category: unlawful_evaluation_or_award, origin: prescribed${more} }\n`).join("")}`;

  test("ten items are named, the rest counted, all are in the facts", async () => {
    const report = await reportOn(
      {
        title: { en: "", "zh-CN": "" },
        reports: [],
        campaign: campaign(),
        yaml: ledger("017", "市教育局", submitted("2026-06-05", items(12))),
        asOf: "2026-06-06",
      },
      "zh-CN",
    );
    const [finding] = (report.findings ?? []).filter(({ rule }) => rule === "report/complete");
    expect(finding?.message).toBe(
      "单位 017（市教育局）2026-06-05 提交的专题报告不完整：没有着落（A1、A2、A3、A4、A5、A6、A7、A8、A9、A10）；另有 2 件",
    );
    expect(finding?.facts["gaps"]).toHaveLength(12);
  });

  test("reasons are grouped, each with its way out", async () => {
    const report = await reportOn(
      {
        title: { en: "", "zh-CN": "" },
        reports: [],
        campaign: campaign('base_list: [ { id: A9, unit: "017" } ]\n'),
        yaml: ledger("017", "市教育局", submitted("2026-06-05", items(1))),
        asOf: "2026-06-06",
      },
      "en",
    );
    const [finding] = (report.findings ?? []).filter(({ rule }) => rule === "report/complete");
    expect(finding?.message).toMatch(/: unaccounted for \(A1\); not in the ledger \(A9\)$/);
    expect(finding?.remedy).toMatch(/^Give each item .*; Add the missing items/);
  });

  test("an item that was found after the submission is no gap", async () => {
    const gaps = (day: string) =>
      said("report/complete", {
        yaml: ledger("017", "市教育局", submitted(day, items(1, ", found: { date: 2026-06-06 }"))),
        asOf: "2026-06-12",
      });
    expect(await gaps("2026-06-05")).toEqual([]);
    expect(await gaps("2026-06-07")).toHaveLength(1);
  });
});

describe("report/boundary-day", () => {
  test("names the other reading, whichever the campaign's is", async () => {
    const yaml = ledger("017", "市教育局", submitted("2026-06-08"));
    const note = async (boundary: string) =>
      said("report/boundary-day", {
        yaml,
        campaign: campaign(`report: { boundary: ${boundary} }\n`),
        asOf: "2026-06-09",
      });
    expect(await note("inclusive")).toEqual([
      "ledger.yaml/report/submitted_on: Unit 017 市教育局 submitted its report on the boundary day 2026-06-08: in time as the campaign reads it; by the strict reading 2026-06-07 was the last day",
    ]);
    expect(await note("exclusive")).toEqual([
      "ledger.yaml/report/submitted_on: Unit 017 市教育局 submitted its report on the boundary day 2026-06-08: late as the campaign reads it (last day 2026-06-07); in time where the day is included",
    ]);
  });
});
