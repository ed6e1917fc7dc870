import { describe, expect, test } from "vitest";
import { locales } from "../../src/language/locale.js";
import { run } from "../a-world.js";
import { ledger, rectifiedItem, unaccountedItem } from "./ledgers.js";

const report = (argv: readonly string[], files: Readonly<Record<string, string>>) =>
  run(["report", ...argv], { files });

const inProgress = `  - id: 017-2017-002
    problem: 评标专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: prescribed
    found: { date: 2017-07-12 }
    standard: { document_no: 冀财采〔2017〕24号 }
    responsible: { person: 赵某某 }
    measures: [{ id: M1, text: 重新抽取专家并评审, due: 2018-06-30 }]
    timetable: { due: 2018-06-05 }
    supervision: { since: 2018-05-02, by: 局纪检组 }
    handling:
      - { family: party_discipline, measure: 诫勉, persons: 2, discipline_form: 1, decided_by: 局党组, decided_on: 2018-05-30, document_no: 教党〔2018〕3号, transfer: { to: discipline_body, date: 2018-05-31, document_no: 教函〔2018〕5号 } }
      - { family: work_measure, measure: 约谈, persons: 1, decided_by: 局党组, decided_on: 2018-06-07 }
`;
const unrectifiable = `  - id: 017-2017-003
    problem: 追加采购超过原合同金额百分之十
    category: unlawful_evaluation_or_award
    origin: prescribed
    evidence: [{ id: E1, title: 履约验收证明, annex: 附件2, dated: 2017-01-05 }]
    justification: { reason: contract_performed, explanation: 合同已于 2016 年履行完毕并验收付款, evidence: [E1], review_by: 2018-12-31 }
    no_rule_needed: 已有制度覆盖
`;
const selfSelected = `  - id: 017-X-001
    problem: 合同备案不及时
    category: other
    origin: self_selected
    completion: { date: 2018-05-02, result: 已补办备案 }
    evidence: [{ id: E1, title: 备案回执, annex: 附件3, dated: 2018-05-02 }]
`;
const full = ledger({ items: rectifiedItem() + inProgress + unrectifiable + selfSelected });

describe.each(locales)("the report in %s", (locale) => {
  test("of a unit with all three lists", async () => {
    const { stdout, exitCode } = await report(["017", "017.yaml", "--lang", locale], { "017.yaml": full });
    expect(exitCode).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`golden/report-${locale}.md`);
  });

  test("of a unit without items: every heading, and 无", async () => {
    const empty = ledger({ items: "  []\n" }).replace(/rules:[\s\S]*$/, "");
    const { stdout, exitCode } = await report(["017", "017.yaml", "--lang", locale], { "017.yaml": empty });
    expect(exitCode).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`golden/report-empty-${locale}.md`);
  });

  test("of the city, a draft", async () => {
    const files = {
      "017.yaml": full,
      "018.yaml": ledger({ code: "018", name: "市卫生局", items: unaccountedItem("018") }),
    };
    const { stdout, exitCode } = await report(["--all", ".", "--draft", "--lang", locale], files);
    expect(exitCode).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`golden/report-city-${locale}.md`);
  });
});

describe("the day of a report", () => {
  test("is the day of its submission: what was decided a day later is not in it", async () => {
    const { stdout } = await report(["017", "017.yaml"], { "017.yaml": full });
    expect(stdout).toContain("现将截至2018年6月6日的整改情况报告如下");
    expect(stdout).toContain("诫勉");
    expect(stdout).not.toContain("约谈");
  });

  test("is --as-of where one is given", async () => {
    const { stdout } = await report(["017", "017.yaml", "--as-of", "2018-06-08"], { "017.yaml": full });
    expect(stdout).toContain("现将截至2018年6月8日的整改情况报告如下");
    expect(stdout).toContain("约谈");
  });

  test("is today where nothing is submitted yet", async () => {
    const text = full.replace(/^report:.*\n/m, "");
    expect((await report(["017", "017.yaml"], { "017.yaml": text })).stdout).toContain("截至2018年6月9日");
  });
});

describe("while it would say too little", () => {
  const files = { "017.yaml": ledger({ items: rectifiedItem() + unaccountedItem() }) };

  test("it is refused with the reasons, and nothing is written", async () => {
    const ran = await report(["017", ".", "--lang", "en", "--format", "md:017.md"], files);
    expect(ran).toMatchObject({ exitCode: 1, stdout: "" });
    expect(ran.files).not.toHaveProperty("017.md");
    expect(ran.stderr).toMatchInlineSnapshot(`
      "error: No report was written: 1 gap; close them, or write a draft with --draft
        017-2017-002: not accounted for; not in progress: no concrete measure, no deadline, no responsible person
      "
    `);
  });

  test("a draft says so at its head and in each annex, and lists the gaps", async () => {
    const { stdout, exitCode } = await report(["017", ".", "--draft"], files);
    expect(exitCode).toBe(0);
    expect(stdout.match(/^> \*\*草稿，不得报送：尚有1处缺口\*\*$/gm)).toHaveLength(6);
    expect(stdout).toContain("没有着落的事项和其他缺口");
    expect(stdout).toContain("缺完成时限");
  });

  test("--draft of a report without gaps is a draft too: it was asked for", async () => {
    const { stdout } = await report(["017", ".", "--draft"], { "017.yaml": full });
    expect(stdout).toContain("**草稿，不得报送**");
    expect((await report(["017", "."], { "017.yaml": full })).stdout).not.toContain("草稿");
  });

  test("an item in two lists, of the base list and missing, or self-selected and in none, is a gap too", async () => {
    const two = rectifiedItem()
      .replace("completed_on: 2018-05-20 }", "completed_on: 2018-05-20, evidence: [E1] }")
      .replace(
        "    rules:",
        "    justification: { reason: litigation, explanation: 案件审理中, evidence: [E1] }\n    rules:",
      );
    const campaign = `kind: campaign
version: 1
id: lookback
extends: procurement-lookback-2018
units: [{ code: "017", name: 市教育局, level: city }, { code: "018", name: 市卫生局, level: city }]
base_list: [{ id: 017-2017-009, unit: "017", category: other }]
`;
    const items = two + unaccountedItem().replace("prescribed", "self_selected");
    const city = {
      "campaign.yaml": campaign,
      "017.yaml": ledger({ items }).replace("procurement-lookback-2018", "lookback"),
    };
    const { stderr, exitCode } = await report(["--all", ".", "--lang", "en"], city);
    expect(exitCode).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "error: No report was written: 4 gaps; close them, or write a draft with --draft
        017-2017-001: both rectified and unrectifiable
        017-2017-009: of the base list, and not in the ledger
        017-2017-002: not accounted for; self-selected; not in progress: no concrete measure, no deadline, no responsible person
        018 市卫生局: no ledger
      "
    `);
  });

  test("a unit whose ledger cannot be read has no report, not even a draft", async () => {
    const broken = { "017.yaml": ledger().replace("origin: prescribed", "origin: other") };
    const ran = await report(["017", ".", "--draft", "--lang", "en"], broken);
    expect(ran).toMatchObject({ exitCode: 1, stdout: "" });
    expect(ran.stderr).toContain("017.yaml");
  });
});

describe("as a page", () => {
  const page = async (text: string, argv: readonly string[] = []) =>
    (await report(["017", "017.yaml", "--format", "html", ...argv], { "017.yaml": text })).stdout;

  test("it needs no network and no script, and has the words of the Markdown", async () => {
    const html = await page(full);
    expect(html).toMatch(
      /Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-/,
    );
    expect(html).not.toMatch(/<script|style=|(src|href)="(?!#)/);
    const words = (text: string) =>
      text.replaceAll(/<style>[\s\S]*<\/style>|<[^>]*>|\[\^?\d+\]|[\s#|>*:.\\-]|\d/g, "");
    const { stdout: markdown } = await report(["017", "017.yaml"], { "017.yaml": full });
    for (const part of ["整改情况汇总表", "评标专家未从专家库抽取", "合同已于", "约谈"]) {
      expect(words(html).includes(part)).toBe(words(markdown).includes(part));
    }
  });

  test("hostile text stays text, and a draft says so", async () => {
    const hostile = ledger({
      items: rectifiedItem().replace("两个同类项目", '"<script>alert(1)</script>\\u202e"#'),
    });
    const html = await page(hostile.replace(/"#.*/, '"'));
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;\\u{202E}");
    expect(await page(ledger({ items: unaccountedItem() }), ["--draft"])).toContain('<p class="draft">草稿');
  });

  test("each figure leads to its items", async () => {
    const html = await page(full);
    const notes = [...html.matchAll(/href="#(note-\d+)"/g)].map(([, id]) => id);
    expect(notes.length).toBeGreaterThan(10);
    for (const id of new Set(notes)) expect(html).toContain(`id="${id}"`);
  });
});

describe("the command line", () => {
  test.each([
    [["report"], "error: Argument <unit> is missing"],
    [["report", "019", "."], "error: No ledger of unit 019 was read"],
    [["report", "017", ".", "--format", "text"], 'error: --format is "text", expected one of md, docx, html'],
  ])("%j is refused with 2", async (argv, message) => {
    const { exitCode, stderr, stdout } = await run([...argv, "--lang", "en"], {
      files: { "017.yaml": full },
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test("a unit may be named by its name", async () => {
    const byCode = await report(["017", "."], { "017.yaml": full });
    expect(await report(["市教育局", "."], { "017.yaml": full })).toMatchObject({ stdout: byCode.stdout });
  });

  test("the report is not written over a ledger", async () => {
    const ran = await report(["017", ".", "--force", "--format", "md:017.yaml"], { "017.yaml": full });
    expect(ran.exitCode).toBe(2);
    expect(ran.files["017.yaml"]).toBe(full);
  });
});
