import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import builtIn from "../../src/campaigns/procurement-lookback-2018.yaml";
import { asMapping, complaints, type Mapping } from "./schema-files.js";

const file = new URL("../../src/campaigns/procurement-lookback-2018.yaml", import.meta.url);
const text = readFileSync(file, "utf8");
const campaign = asMapping(builtIn);

const list = (value: unknown): readonly Mapping[] => (Array.isArray(value) ? value.map(asMapping) : []);
const categories = list(campaign["categories"]);
const subtypes = categories.flatMap((category) => list(category["subtypes"]));
const articles = subtypes.flatMap(({ legal_basis }) => legal_basis ?? []).map(String);

describe("the built-in campaign", () => {
  test("conforms to the schema and stands alone", () => {
    expect(complaints("campaign", campaign)).toEqual([]);
    expect(campaign["extends"]).toBeUndefined();
  });

  test("is plain YAML, and the module is what the file says", () => {
    const { errors, warnings } = parseDocument(text);
    expect([...errors, ...warnings]).toEqual([]);
    expect(parse(text)).toEqual(builtIn);
    expect(text).not.toMatch(/^[^#'"]*[&*!]\w/m);
  });

  test("is of 2018, due on June 8, the day itself in time, for city units", () => {
    expect(campaign).toMatchObject({
      id: "procurement-lookback-2018",
      year: 2018,
      addressee: "市财政局",
      base_years: [2017],
      report: { due: "06-08", boundary: "inclusive", duty: ["city"] },
    });
  });

  test("has the four phases of the plan, one after the other", () => {
    const phases = list(campaign["phases"]).map(({ title, from, to }) => `${from} ${to} ${title}`);
    expect(phases).toEqual([
      "2018-04-01 2018-04-30 调查研究、动员部署",
      "2018-05-01 2018-06-30 自查自纠、整改落实",
      "2018-07-01 2018-08-31 明察暗访、综合评估",
      "2018-09-01 2018-09-30 全面总结、巩固成果",
    ]);
  });

  test("prescribes the three categories of the plan; a fourth is for other problems", () => {
    expect(categories.map(({ id, prescribed }) => [id, prescribed])).toEqual([
      ["evasion_or_unlawful_tendering", true],
      ["collusion_fraud_or_borrowed_name", true],
      ["unlawful_evaluation_or_award", true],
      ["other", false],
    ]);
    expect(categories.map(({ title }) => asMapping(title)["zh-CN"]).slice(0, 3)).toEqual([
      "规避招标及违法招标",
      "串通投标、弄虚作假或以他人名义投标",
      "违规评标、定标",
    ]);
  });

  test("names each subtype once", () => {
    const ids = subtypes.map(({ id }) => String(id));
    expect(ids.filter((id) => !/^[a-z]+(_[a-z]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(categories.map((category) => list(category["subtypes"]).length)).toEqual([10, 7, 9, 3]);
  });

  test("cites instrument, version and article for each prescribed subtype", () => {
    const bare = categories
      .filter(({ prescribed }) => prescribed === true)
      .flatMap((category) => list(category["subtypes"]))
      .filter(({ legal_basis }) => !Array.isArray(legal_basis) || legal_basis.length === 0);
    expect(bare).toEqual([]);

    const form =
      /^[^（）]+（[^（）]+）第[一二三四五六七八九十百]+条(第[一二三四五六七八九]项(至第[一二三四五六七八九]项)?)?$/;
    expect(articles.filter((article) => !form.test(article))).toEqual([]);
    expect(new Set(articles.map((article) => article.replace(/）第.*/, "）")))).toEqual(
      new Set([
        "政府采购法（2014年修正）",
        "政府采购法实施条例（2015年施行）",
        "招标投标法（2017年修正）",
        "招标投标法实施条例（2019年修订）",
        "政府采购货物和服务招标投标管理办法（财政部令第87号）",
        "刑法（1997年修订）",
      ]),
    );
  });

  test("links collusion and bribery to crime, and nothing else", () => {
    const linked = subtypes.filter(({ crime_linked }) => crime_linked === true).map(({ id }) => id);
    expect(linked).toEqual(["malicious_collusion", "deemed_collusion", "bribery_for_award"]);
  });

  test("knows the reasons for which an item may be unrectifiable", () => {
    expect(list(campaign["reasons"]).map(({ id, kind }) => `${id}: ${kind}`)).toEqual([
      "institutional: institutional",
      "mechanism: mechanism",
      "contract_performed: objective",
      "litigation: objective",
      "other_objective: objective",
    ]);
  });

  test("invents nothing: no clause, roster, base list, approval, closing step or period", () => {
    expect(list(campaign["standards"]).map(({ document_no, clauses }) => [document_no, clauses])).toEqual([
      ["冀财采〔2017〕24号", []],
      ["冀发改传〔2017〕14号", []],
    ]);
    expect(campaign).not.toHaveProperty("units");
    expect(campaign).not.toHaveProperty("base_list");
    expect(campaign).not.toHaveProperty("approved_by");
    expect(campaign["closing_policy"]).toEqual({ requires: [] });
    expect(campaign["notices"]).toEqual({});
  });

  test("starts with the thresholds of the contract", () => {
    expect(campaign["thresholds"]).toEqual({
      due_soon: [30, 7, 1],
      stale_days: 30,
      backdated_days: 15,
      explanation_length: 20,
    });
  });

  test.each([
    ["rectified", ["已完成", "已整改", "整改到位", "整改完成", "已进行整改", "已整改并说明"]],
    ["in_progress", ["基本完成", "部分整改", "阶段性完成", "取得阶段性成效", "持续推进", "长期坚持"]],
    ["in_progress", ["未完成", "未整改", "正在整改"]],
    ["unrectifiable", ["无法整改", "暂无法整改"]],
  ])("reads words as %s", (status, words) => {
    expect(asMapping(campaign["vocabulary"])[status]).toEqual(expect.arrayContaining(words));
  });

  test("reads no word in two ways", () => {
    const words = Object.values(asMapping(campaign["vocabulary"])).flat();
    expect(new Set(words).size).toBe(words.length);
  });
});
