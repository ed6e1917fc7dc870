import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Campaign } from "../../src/model/campaign.js";
import { builtInCampaign, builtInCampaignIds } from "../../src/read/built-in-campaigns.js";
import { mergeCampaign } from "../../src/read/merge-campaign.js";
import type { CampaignFile } from "../../src/read/read-file.js";
import { resolveCampaign } from "../../src/read/resolve-campaign.js";
import { read, told } from "./said.js";

type Files = Readonly<Record<string, string>>;

function campaignFile(path: string, text: string): CampaignFile {
  const { content, problems } = read(text, path);
  if (content.kind !== "campaign") throw new Error(JSON.stringify(problems));
  return content.campaign;
}

/** Resolves the first of some files by path; the others can be extended. */
function resolve(files: Files) {
  const [[path, text] = ["", ""]] = Object.entries(files);
  return resolveCampaign(campaignFile(path, text), (name) => {
    const other = files[name];
    return other === undefined ? undefined : campaignFile(name, other);
  });
}

function campaignOf(files: Files): Campaign {
  const resolved = resolve(files);
  if ("campaign" in resolved) return resolved.campaign;
  throw new Error(JSON.stringify(resolved.problems));
}

/** What is wrong: "file:line:column rule message". */
function wrongIn(files: Files, locale: "en" | "zh-CN" = "en"): string[] {
  const resolved = resolve(files);
  if ("campaign" in resolved) return [];
  return resolved.problems.map((problem) => {
    const { file } = problem.place;
    const { document } = campaignFile(file, files[file] ?? "");
    return `${file}:${told(document, [problem], locale)}`;
  });
}

const head = "kind: campaign\nversion: 1\nid: lookback-2026\n";
const ofPlan = `${head}extends: procurement-lookback-2018\n`;
const standalone = `${head}title: 试点
year: 2026
addressee: 市财政局
report: { due: 06-08 }
categories: [ { id: a, title: { zh-CN: 甲, en: A }, prescribed: true } ]
reasons: []
`;

describe("the built-in campaign", () => {
  test.each(builtInCampaignIds)("%s conforms to the schema, and stands in no file of the user's", (id) => {
    const campaign = builtInCampaign(id);
    expect(campaign).toMatchObject({ id, place: undefined, units: undefined, baseList: undefined });
  });

  test("says what the plan says", () => {
    expect(builtInCampaign("procurement-lookback-2018")).toMatchObject({
      year: 2018,
      report: { due: "2018-06-08", boundary: "inclusive", duty: ["city"] },
      baseYears: [2017],
      closingPolicy: [],
      thresholds: { dueSoon: [30, 7, 1], staleDays: 30, backdatedDays: 15, explanationLength: 20 },
    });
  });

  test("an unknown id names none", () => {
    expect(builtInCampaign("toString")).toBeUndefined();
  });
});

describe("a campaign that extends the built-in one", () => {
  test("changes nothing but what it names", () => {
    const base = builtInCampaign("procurement-lookback-2018");
    const place = { file: "campaign.yaml", pointer: "", part: "value" };
    expect(campaignOf({ "campaign.yaml": ofPlan })).toEqual({ ...base, id: "lookback-2026", place });
  });

  test("mappings merge at every depth, lists replace, the vocabulary adds", () => {
    const base = builtInCampaign("procurement-lookback-2018");
    const campaign = campaignOf({
      "campaign.yaml": `${ofPlan}title: 2026 年“回头看”
year: 2026
report: { boundary: exclusive }
thresholds: { stale_days: 60 }
phases: [ { id: only, title: 全部, from: 2026-05-01, to: 2026-06-30 } ]
vocabulary: { rectified: [已销号, 已整改] }
`,
    });
    expect(campaign).toMatchObject({
      title: { "zh-CN": "2026 年“回头看”", en: "2026 年“回头看”" },
      report: { due: "2026-06-08", boundary: "exclusive", duty: ["city"] },
      thresholds: { ...base?.thresholds, staleDays: 60 },
      phases: [{ id: "only", title: "全部", from: "2026-05-01", to: "2026-06-30" }],
    });
    expect(campaign.vocabulary.in_progress).toEqual(base?.vocabulary.in_progress);
    expect(campaign.vocabulary.rectified).toEqual([...(base?.vocabulary.rectified ?? []), "已销号"]);
  });

  test("its roster and base list stand where they are written", () => {
    const files = {
      "city/campaign.yaml": `${head}extends: ../base.yaml\nbase_list: [ { id: 017-2017-001, unit: "017" } ]\n`,
      "base.yaml": `${ofPlan}units: [ { code: 017, name: 市教育局, level: city, due: 2026-06-20 } ]\n`,
    };
    expect(campaignOf(files)).toMatchObject({
      place: { file: "city/campaign.yaml", pointer: "" },
      units: [
        { place: { file: "base.yaml", pointer: "/units/0" }, code: "017", level: "city", due: "2026-06-20" },
      ],
      baseList: [{ place: { file: "city/campaign.yaml", pointer: "/base_list/0" }, id: "017-2017-001" }],
    });
  });

  test("an empty roster is a roster", () => {
    expect(campaignOf({ "campaign.yaml": `${ofPlan}units: []\n` }).units).toEqual([]);
  });
});

describe("a campaign that extends nothing", () => {
  test("stands by itself, with the built-in words and thresholds", () => {
    const { vocabulary, thresholds } = builtInCampaign("procurement-lookback-2018") ?? {};
    expect(campaignOf({ "campaign.yaml": standalone })).toMatchObject({
      title: { "zh-CN": "试点", en: "试点" },
      report: { due: "2026-06-08", boundary: "inclusive", duty: ["city"] },
      phases: [],
      baseYears: [],
      standards: [],
      closingPolicy: [],
      vocabulary,
      thresholds,
    });
  });

  test("a full date, and a level without the duty", () => {
    const text = standalone.replace("{ due: 06-08 }", "{ due: 2026-07-01, duty: [] }");
    expect(campaignOf({ "campaign.yaml": text }).report).toMatchObject({ due: "2026-07-01", duty: [] });
  });
});

describe("what is wrong with a chain", () => {
  test("a base that does not exist", () => {
    const files = { "city/campaign.yaml": `${head}extends: procurement-lookback-2081\n` };
    expect(wrongIn(files)).toMatchInlineSnapshot(`
      [
        "city/campaign.yaml:4:10 shape/schema \`extends\` names \`procurement-lookback-2081\`, which is neither a built-in campaign nor a campaign file that can be read; did you mean \`procurement-lookback-2018\`? | Write the id of a built-in campaign (\`procurement-lookback-2018\`), or a path from this file's folder",
      ]
    `);
    expect(wrongIn(files, "zh-CN")).toMatchInlineSnapshot(`
      [
        "city/campaign.yaml:4:10 shape/schema \`extends\` 的 \`procurement-lookback-2081\` 既不是内置行动，也不是可以读取的行动方案文件，是否为 \`procurement-lookback-2018\`？ | 写内置行动的编号（\`procurement-lookback-2018\`），或写相对于本文件所在文件夹的路径",
      ]
    `);
  });

  test("a circle", () => {
    const files = {
      "a.yaml": `${head}extends: b/b.yaml\n`,
      "b/b.yaml": `${head}extends: ./c.yaml\n`,
      "b/c.yaml": `${head}extends: ..\\a.yaml\n`,
    };
    expect(wrongIn(files)).toMatchInlineSnapshot(`
      [
        "b/c.yaml:4:10 shape/schema The campaigns extend one another in a circle: a.yaml > b/b.yaml > b/c.yaml > a.yaml | Delete \`extends\` from one of the files",
      ]
    `);
    expect(wrongIn(files, "zh-CN")).toMatchInlineSnapshot(`
      [
        "b/c.yaml:4:10 shape/schema 行动方案循环继承：a.yaml > b/b.yaml > b/c.yaml > a.yaml | 从其中一个文件删除 \`extends\`",
      ]
    `);
    expect(wrongIn({ "a.yaml": `${head}extends: a.yaml\n` })).toMatchInlineSnapshot(`
      [
        "a.yaml:4:10 shape/schema The campaigns extend one another in a circle: a.yaml > a.yaml | Delete \`extends\` from one of the files",
      ]
    `);
  });

  test("a day that the campaign's year does not have, shown where it is written", () => {
    const files = {
      "campaign.yaml": `${head}extends: base.yaml\nyear: 2026\n`,
      "base.yaml": `${ofPlan}year: 2028\nreport: { due: 02-29 }\n`,
    };
    expect(wrongIn(files)).toMatchInlineSnapshot(`
      [
        "base.yaml:6:16 dates/real-date \`due\` (Report due) is \`2026-02-29\`, a date that does not exist; the file is not used | Write the real date as YYYY-MM-DD",
      ]
    `);
    expect(wrongIn({ "base.yaml": files["base.yaml"] })).toEqual([]);
  });

  test("a campaign without a year is refused when it is read", () => {
    const { problems, content } = read(standalone.replace("year: 2026\n", ""), "campaign.yaml");
    expect(problems).toMatchObject([{ place: { pointer: "/year" }, facts: { problem: "missing_key" } }]);
    expect(content).toEqual({ kind: "unreadable", ledger: undefined });
  });
});

describe("merging", () => {
  const words = fc.uniqueArray(fc.constantFrom("已整改", "已销号", "完成"));
  const campaigns = fc.record(
    {
      title: fc.oneof(fc.string(), fc.record({ "zh-CN": fc.string(), en: fc.string() })),
      report: fc.record({ due: fc.string(), duty: fc.array(fc.string()) }, { requiredKeys: [] }),
      categories: fc.array(fc.record({ id: fc.string() })),
      vocabulary: fc.record({ rectified: words, in_progress: words }, { requiredKeys: [] }),
      ["__proto__"]: fc.record({ year: fc.integer() }),
    },
    { requiredKeys: [] },
  );

  test("on top of nothing, with nothing on top, with itself: the same", () => {
    fc.assert(
      fc.property(campaigns, (campaign) => {
        expect(mergeCampaign(undefined, campaign)).toEqual(campaign);
        expect(mergeCampaign({}, campaign)).toEqual(campaign);
        expect(mergeCampaign(campaign, {})).toEqual(campaign);
        expect(mergeCampaign(campaign, campaign)).toEqual(campaign);
      }),
    );
  });

  test("the same in whatever order a chain is taken together", () => {
    fc.assert(
      fc.property(campaigns, campaigns, campaigns, (base, middle, top) => {
        expect(mergeCampaign(mergeCampaign(base, middle), top)).toEqual(
          mergeCampaign(base, mergeCampaign(middle, top)),
        );
      }),
    );
  });

  test("lists are those of the top, those of the vocabulary hold all words once", () => {
    fc.assert(
      fc.property(campaigns, campaigns, (base, top) => {
        const merged = mergeCampaign(base, top);
        if (top.categories) expect(merged).toMatchObject({ categories: top.categories });

        const rectified = [...(base.vocabulary?.rectified ?? []), ...(top.vocabulary?.rectified ?? [])];
        if (rectified.length > 0) {
          expect(merged).toMatchObject({ vocabulary: { rectified: [...new Set(rectified)] } });
        }
      }),
    );
  });
});
