import { describe, expect, test } from "vitest";
import type { Examination } from "../../src/report/examine.js";
import { day, encode, examineSources } from "../rules/example.js";

const sourcesOf = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => ({ path, bytes: encode(text), named: false }));

const bridges = `kind: campaign
version: 1
id: bridges-2026
extends: procurement-lookback-2018
title: 某市桥梁养护采购问题清理整改
year: 2026
addressee: 某市审计局
report: { due: 09-30, boundary: exclusive, duty: [county] }
base_years: [2025]
categories:
  - { id: no_bidding, title: { zh-CN: 未招标, en: No bidding }, prescribed: true }
  - { id: late_payment, title: { zh-CN: 拖欠款项, en: Late payment }, prescribed: true }
vocabulary: { rectified: [ 销项 ] }
units:
  - { code: "A", name: 甲县, level: county }
  - { code: "B", name: 乙县, level: county }
`;

const ledger = (campaign: string, unit = "A") => `kind: ledger
version: 1
campaign: ${campaign}
unit: { code: "${unit}", name: 甲县, level: county }
report: { submitted_on: 2026-09-30 }
items:
  - id: ${unit}-1
    problem: 桥梁检测服务未招标
    category: no_bidding
    origin: prescribed
    found: { date: 2025-03 }
    status_as_reported: 销项
    measures: [ { text: 补办招标手续并报备, due: 2026-10-31 } ]
    responsible: { person: 李某 }
`;

const refusalOf = async (files: Readonly<Record<string, string>>, given: Partial<Examination> = {}) => {
  let refusal: unknown;
  const catching = { ...given };
  await examineSources(sourcesOf(files), catching).catch((error: Error) => {
    refusal = JSON.parse(error.message.replace("refused: ", ""));
  });
  return refusal;
};

describe("a campaign of another city and year", () => {
  test("brings its own categories, due date, boundary, duty and words", async () => {
    const report = await examineSources(sourcesOf({ "c.yaml": bridges, "a.yaml": ledger("bridges-2026") }), {
      asOf: day("2026-10-01"),
    });
    expect(report.campaign).toEqual({
      id: "bridges-2026",
      title: { "zh-CN": "某市桥梁养护采购问题清理整改", en: "某市桥梁养护采购问题清理整改" },
    });
    expect(report.deadline?.units.map(({ unit, state, days }) => [unit, state, days])).toEqual([
      ["A", "late", 1],
      ["B", "missing", 2],
    ]);
    expect(report.summary?.by[0]?.groups.map(({ id, counts }) => [id, counts.total])).toEqual([
      ["no_bidding", 1],
      ["late_payment", 0],
    ]);
    expect(report.items?.[0]).toMatchObject({
      status: "in_progress",
      claimed: { text: "销项", status: "rectified" },
      flags: ["claim_differs"],
    });
  });

  test("does not take over the phases of the year that it extends", async () => {
    const report = await examineSources(sourcesOf({ "c.yaml": bridges, "a.yaml": ledger("bridges-2026") }), {
      asOf: day("2026-10-01"),
    });
    expect(report.findings?.filter(({ rule }) => rule === "dates/within-phase")).toEqual([]);
  });
});

describe("which campaign", () => {
  test("ledgers of two known campaigns are not added up", async () => {
    const files = {
      "c.yaml": bridges,
      "a.yaml": ledger("bridges-2026"),
      "b.yaml": ledger("procurement-lookback-2018", "B"),
    };
    expect(await refusalOf(files)).toMatchObject({
      reason: "several_campaigns",
      campaigns: [
        { id: "bridges-2026", files: ["a.yaml"] },
        { id: "procurement-lookback-2018", files: ["b.yaml"] },
      ],
    });
  });

  test("a ledger that names an unknown one is a finding, and is counted", async () => {
    const report = await examineSources(sourcesOf({ "c.yaml": bridges, "a.yaml": ledger("bridge-2026") }), {
      asOf: day("2026-09-01"),
    });
    const named = report.findings?.filter(
      ({ rule, pointer }) => rule === "identity/known-reference" && pointer === "/campaign",
    );
    expect(named?.map(({ remedy }) => remedy)).toEqual([expect.stringContaining("bridges-2026")]);
    expect(report.summary?.counts.total).toBe(1);
  });

  test("a broken campaign file stops the job and says where", async () => {
    const broken = bridges.replace("boundary: exclusive", "boundary: strict");
    expect(await refusalOf({ "c.yaml": broken, "a.yaml": ledger("bridges-2026") })).toMatchObject({
      reason: "broken_campaign",
      file: "c.yaml",
      findings: [{ rule: "shape/schema", file: "c.yaml", line: 8, column: 33 }],
    });
  });

  test("two files of one id are refused", async () => {
    expect(await refusalOf({ "c.yaml": bridges, "d.yaml": bridges })).toMatchObject({
      reason: "same_id",
      files: ["c.yaml", "d.yaml"],
    });
  });

  test("a base that is a file is read, and its trouble is shown in it", async () => {
    const { readFile } = await import("../../src/read/read-file.js");
    const city = bridges
      .replace("extends: procurement-lookback-2018", "extends: base.yaml")
      .replace(/report:.*\n/, "");
    const load = (text: string) => (path: string) => {
      const { content } = readFile({ path, bytes: encode(text), named: true }, { maxBytes: 1e6 });
      return path === "base.yaml" && content.kind === "campaign" ? content.campaign : undefined;
    };
    const base = (due: string) =>
      `kind: campaign\nversion: 1\nid: base\nextends: procurement-lookback-2018\nreport: { due: ${due} }\n`;

    const good = await examineSources(sourcesOf({ "c.yaml": city, "a.yaml": ledger("bridges-2026") }), {
      loadCampaign: load(base("11-30")),
    });
    expect(good.deadline?.due).toBe("2026-11-30");
    expect(await refusalOf({ "c.yaml": city }, { loadCampaign: load(base("02-30")) })).toMatchObject({
      findings: [{ rule: "dates/real-date", file: "base.yaml", line: 5, column: 16 }],
    });
  });
});
