import { describe, expect, test } from "vitest";
import { run } from "../a-world.js";
import { holdsInPublic } from "./public-law.js";

/** Nobody in it is called by an anonymous name: all of them must go. */
const confiding = `kind: ledger
version: 1
campaign: procurement-lookback-2018
unit:
  code: "017"
  name: 市教育局
  level: city
  working_body: 整改办（赵六甲，１３８００００１２３４）
  contact: { person: 赵六甲, phone: "0999-1234567" }
first_responsible: { name: 王小甲, post: 党组书记、局长 }
report: { submitted_on: 2018-06-06 }
items:
  - id: 017-2017-001
    problem: 张三甲经办的两个同类项目拆分采购，王小甲签字，证件 999999197001011239
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12, by: 2017 年专项清理 }
    standard: { document_no: 冀财采〔2017〕24号 }
    responsible: { leader: 王小甲, person: 张　三甲、李四乙（科员） }
    status_as_reported: 整改到位（王 小甲）
    measures: [ { text: "由张\\n三甲收回款项", due: 2018-05-20, completed_on: 2018-05-20 } ]
    evidence: [ { id: E1, title: 张三甲的情况说明, dated: 2018-05-18, annex: 附件1 } ]
    completion: { date: 2018-05-20, result: 已收回款项，问题线索已移送市纪委，给予一人诫勉谈话，王大乙已退款, effect: 王二丙知情 }
    closing: { applied_on: 2018-05-21, applied_by: 王大乙, reviewed_on: 2018-05-22, reviewed_by: 王二丙 }
    no_rule_needed: 已有制度
    handling:
      - { family: party_discipline, measure: 党内警告, persons: 1, discipline_form: 2, decided_by: 市纪委, decided_on: 2018-05-20, document_no: 冀纪〔2018〕1号, transfer: { to: discipline_body, date: 2018-05-20, document_no: 冀移〔2018〕12号, clue: XS-2018-0007 } }
  - id: 017-2017-002
    problem: 评标专家未从专家库抽取（见 XS-2018-0007）
    category: unlawful_evaluation_or_award
    origin: prescribed
    standard: { document_no: 冀财采〔2017〕24号 }
    responsible: { person: 张三丁 }
    measures: [ { text: 重新评审, due: 2018-06-30 } ]
`;

const secrets = [
  ..."赵六甲 王小甲 张三甲 李四乙 王大乙 王二丙 张三丁 13800001234 １３８００００１２３４".split(" "),
  ..."0999-1234567 999999197001011239 XS-2018-0007 冀移〔2018〕12号 党内警告 种形态 移送".split(" "),
];
const asOf = ["--as-of", "2018-06-07", "--reader", "auto"];
const publish = (
  argv: readonly string[],
  text: string = confiding,
  more: Readonly<Record<string, string>> = {},
) => run([...argv, "--public"], { files: { "017.yaml": text, ...more } });

describe("in public", () => {
  const formats = "text json jsonl markdown csv html sarif github gitlab junit rdjson tap".split(" ");
  test.each([
    ...formats.map((format) => ["check", "--format", format]),
    ...["text", "json", "csv", "html"].map((format) => ["status", "--format", format]),
    ["summary", "--by", "responsible"],
    ["summary", "--by", "responsible", "--format", "html"],
    ["deadline"],
    ["validate"],
    ["export"],
    ["report", "017", "--format", "md"],
    ["report", "017", "--format", "html"],
    ["report", "017", "--format", "md", "--lang", "en"],
  ])("%s %s %s %s %s prints nothing that is nobody's business", async (...argv) => {
    const given = argv.filter((word) => word !== undefined);
    const [, ...rest] = given;
    const { stdout, exitCode } = await publish([given[0] ?? "", ...rest, "017.yaml", ...asOf]);
    expect(stdout).not.toBe("");
    expect(exitCode).toBe(given[0] === "check" || given[0] === "validate" ? 1 : 0);
    expect(secrets.filter((secret) => stdout.replace(/\s/gu, "").includes(secret))).toEqual([]);
  });

  test("people are called by post, or by surname and number", async () => {
    const { stdout } = await publish(["report", "017", "017.yaml"]);
    expect(stdout).toContain("专题报告（公开版）");
    expect(stdout).toContain("整改工作第一责任人：党组书记、局长。");
    expect(stdout).toContain("张某某、李某某（科员）<br>责任领导：主要负责人");
    expect(stdout).toContain("张某某经办的两个同类项目拆分采购，王某某签字，证件 99\\*\\*\\*");
    expect(stdout).toContain("已收回款项，（略），王某某（2）已退款<br>成效：王某某（3）知情");
    expect(stdout).toContain("张某某（2）");
    expect(stdout).toContain("作出处理1项，涉及1人次。处理的具体情况不在公开范围。");
  });

  test("a person of another unit is told apart from the unit's own", async () => {
    const other = confiding
      .replaceAll("017-2017", "018-2017")
      .replace('code: "017"', 'code: "018"')
      .replace("张三甲经办", "张三甲、张九己经办");
    const { stdout: page } = await run(["report", "018", ".", "--public"], {
      files: { "017.yaml": confiding.replace("张三丁", "张九己"), "018.yaml": other },
    });
    expect(page).toContain("张某某、张某某（4）经办");
    expect(page).toContain("张某某（2） |");
  });

  test("a path that names somebody is masked", async () => {
    const { stdout } = await run(["status", "--public", "--format", "json", "张三甲.yaml", ...asOf], {
      files: { "张三甲.yaml": confiding },
    });
    expect(JSON.parse(stdout).files[0].path).toBe("张某某.yaml");
    expect(JSON.parse(stdout).profile).toBe("public");
  });

  test("findings on accountability, and in files whose names are not known, are left out and counted", async () => {
    const { stdout, stderr } = await publish(["check", ".", "--format", "json", ...asOf], confiding, {
      "018.yaml": "kind: ledger\nunit: { code: 018\nfirst_responsible: { name: 钱七戊 }\n  - [",
    });
    expect(stdout).not.toContain("钱七戊");
    expect(stderr).toContain("公开版略去");
    expect(
      JSON.parse(stdout).findings.some(({ rule }: { rule: string }) => /^(handling|read)/.test(rule)),
    ).toBe(false);
  });

  test("without the option nothing changes", async () => {
    const { stdout } = await run(["report", "017", "017.yaml"], { files: { "017.yaml": confiding } });
    expect(stdout).toContain("党内警告");
    expect(stdout).not.toContain("公开版");
  });

  test("the officers' form is for filling in, and has no public version", async () => {
    const { exitCode, stderr } = await publish(["export", "017.yaml", "--format", "xlsx:a.xlsx"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("--public 和 --format xlsx 不能一起用");
  });
});

test("no name and no number of a ledger is in any public output", { timeout: 60_000 }, () =>
  holdsInPublic(8),
);

describe("a leak", () => {
  const named = confiding.replace("name: 市教育局", "name: 李四乙工作室");
  const config = (keep: string) => `kind: config\nversion: 1\npublic: { keep: [${keep}] }\n`;

  test.each([
    ["summary", "--by", "unit", "--format", "html:a.html"],
    ["summary", "--format", "xlsx:a.xlsx"],
    ["status", "--format", "csv:a.csv"],
    ["deadline", "--format", "json:a.json", "--format", "text:a.txt"],
    ["export", "--format", "parquet:a.parquet"],
    ["report", "017", "--format", "docx:a.docx"],
    ["report", "017", "--format", "md:a.md"],
  ])("%s %s %s %s %s writes nothing, and says where it comes from without saying it", async (...argv) => {
    const given = argv.filter((word) => word !== undefined);
    const { exitCode, stdout, stderr, files } = await publish([...given, "017.yaml", ...asOf], named);
    expect(exitCode).toBe(1);
    expect(stdout).toBe("");
    expect(Object.keys(files)).toEqual(["017.yaml"]);
    expect(stderr).toMatch(/的公开版中有人名（李某某），出自 017.yaml:6:9/);
    expect(stderr).not.toContain("李四乙");
  });

  test("that is none is kept, in its word and nowhere else", async () => {
    const { exitCode, stdout } = await publish(["report", "017", "017.yaml"], named, {
      "taizhang.config.yaml": config("李四乙工作室"),
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("李四乙工作室关于");
    expect(stdout).toContain("张某某、李某某（科员）");
  });

  test("of a number that stands in an id is one", async () => {
    const { exitCode, stderr, stdout } = await publish(
      ["export", "017.yaml", ...asOf],
      confiding.replace("id: 017-2017-002", 'id: "13900005678"'),
    );
    expect(exitCode).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("手机号码（139****5678），出自 017.yaml:28:9");
  });

  test("in a terminal is found also where a line was broken in it", async () => {
    const { exitCode, stdout } = await run(["summary", "--by", "unit", "017.yaml", "--public", ...asOf], {
      files: { "017.yaml": named },
      terminal: { columns: 64 },
    });
    expect(exitCode).toBe(1);
    expect(stdout).toBe("");
  });
});

describe("an output that is named as for the public", () => {
  test.each([
    "公开.html",
    "整改公示.md",
    "2018年第3期通报.md",
    "典型案例公开曝光.md",
    "public.md",
    "017-notice.md",
    "public/017.md",
    "Public_017.md",
    "publicReport.html",
    "internalPublic.md",
    "PUBLICReport.md",
    "reportNotice.md",
  ])("%s is the public version, which is said", async (file) => {
    const files = { "017.yaml": confiding, "public/x": "" };
    const format = file.endsWith("html") ? "html" : "md";
    const argv = ["report", "017", "017.yaml", "--format", `${format}:${file}`, "--lang", "en"];
    const ran = await run(argv, { files });
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain(
      `note: ${file} is named as something for the public, and this is the public version`,
    );
    expect(ran.files[file]).toContain("public version");
    expect(secrets.filter((secret) => ran.files[file]?.includes(secret))).toEqual([]);

    const whole = await run([...argv, "--no-public"], { files });
    expect((await run([...argv, "--public", "--no-public"], { files })).exitCode).toBe(2);
    expect(whole.files[file]).toContain("张三甲");
    expect(whole.stderr).not.toContain("public version");
  });

  test.each([
    "规避公开招标整改.md",
    "republic.md",
    "non-public.md",
    "非公开.md",
    "不予公开.md",
    "免予公开.md",
    "nonPublicReport.md",
    "RepublicReport.md",
    "内部.md",
    "published.md",
  ])("%s is not", async (file) => {
    const ran = await run(["report", "017", "017.yaml", "--format", "md", "-o", file], {
      files: { "017.yaml": confiding },
    });
    expect(ran.files[file]).toContain("张三甲");
  });

  test("in JSON says so too, whatever the command", async () => {
    const { files } = await run(["summary", "017.yaml", "--format", "json", "-o", "通报.json", ...asOf], {
      files: { "017.yaml": confiding },
    });
    expect(JSON.parse(files["通报.json"] ?? "").profile).toBe("public");
  });

  test("makes all outputs of the run public, and each is named", async () => {
    const formats = ["--format", "text", "--format", "html:public.html", "--format", "json:internal.json"];
    const argv = ["check", "017.yaml", ...formats, ...asOf];
    const { files, stderr } = await run([...argv, "--lang", "en"], { files: { "017.yaml": confiding } });
    expect(stderr).toContain(
      "note: public.html is named as something for the public, and all outputs of this run are the public version: standard output, public.html, internal.json; run twice to have both versions, or --no-public gives the whole in each\n",
    );
    expect(JSON.parse(files["internal.json"] ?? "").profile).toBe("public");

    const chinese = await run([...argv, "--lang", "zh-CN"], { files: { "017.yaml": confiding } });
    expect(chinese.stderr).toContain("本次输出的都是公开版：标准输出、public.html、internal.json；");
  });

  test("cannot be the form, which has no public version", async () => {
    const form = ["export", "017.yaml", "-o", "公开.xlsx", "--lang", "en"];
    const { exitCode, stderr, files } = await run(form, { files: { "017.yaml": confiding } });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      "公开.xlsx is named as something for the public, and the form to fill in has no public version",
    );
    expect(Object.keys(files)).toEqual(["017.yaml"]);
    expect((await run([...form, "--no-public"], { files: { "017.yaml": confiding } })).exitCode).toBe(0);
  });
});
