import { describe, expect, test } from "vitest";
import { columnsOf, fillForm, headingOf, headingRow } from "../../src/exchange/form/fill-form.js";
import { formSheets } from "../../src/exchange/form/form-sheets.js";
import { plainLedger } from "../../src/exchange/plain-ledger.js";
import { builtInCampaign } from "../../src/read/built-in-campaigns.js";
import { certain } from "../../src/read/fields.js";
import { parseYaml } from "../../src/read/parse-yaml.js";
import { toCalendarDate } from "../../src/time/calendar-date.js";
import { usualLimits } from "../../src/workbook/guard-parts.js";
import { readWorkbook } from "../../src/workbook/read-workbook.js";
import type { WriteCell, WriteWorkbook } from "../../src/workbook/sheet.js";
import { writeWorkbook } from "../../src/workbook/write-workbook.js";
import { type Machine, run, shown } from "../a-world.js";
import { ledger, rectifiedItem } from "./ledgers.js";

const campaign = certain(builtInCampaign("procurement-lookback-2018"), "campaign");
const asOf = certain(toCalendarDate("2018-06-08"), "day");

const evidence = { "evidence/001.txt": "验收记录" };
const machine = (files: Machine["files"], more: Machine = {}): Machine => ({
  today: "2018-06-09",
  files: { ...evidence, ...files },
  ...more,
});

/** The form with one ledger, and with other values in some cells: sheet, row below the headings, heading, value. */
type Edit = readonly [sheet: string, row: number, heading: string, value: string | number | null];

function filled(yaml: string, ...edits: readonly Edit[]): Promise<Uint8Array> {
  const value = plainLedger(parseYaml("ledger.yaml", yaml).document);
  const form = fillForm({ campaign, asOf, ledgers: [value], statuses: new Map(), blankRows: 3 });
  return writeWorkbook(edits.reduce(withEdit, form));
}

function withEdit(form: WriteWorkbook, [name, below, heading, value]: Edit): WriteWorkbook {
  const sheet = certain(
    formSheets.find((one) => one.name === name),
    name,
  );
  const column = columnsOf(sheet).findIndex((one) => headingOf(one) === heading);
  const put = (cell: WriteCell, row: number, index: number): WriteCell =>
    row === headingRow + below && index === column ? { ...cell, value } : cell;
  const sheets = form.sheets.map((one) =>
    one.name === name
      ? { ...one, rows: one.rows.map((cells, row) => cells.map((cell, index) => put(cell, row, index))) }
      : one,
  );
  return { ...form, sheets };
}

describe("the round", () => {
  test("ledgers to a workbook and back", async () => {
    const exported = await run(["export", "--output", "a.xlsx"], machine({ "017.yaml": ledger() }));
    expect(shown(["export"], exported)).toMatchInlineSnapshot(`
      "$ taizhang export
      [stderr]
      提示：已写入 a.xlsx
      [exit 0]
      "
    `);

    const table = certain(exported.bytes["a.xlsx"], "workbook");
    const imported = await run(["import", "a.xlsx", "--output", "units"], machine({ "a.xlsx": table }));
    expect(shown(["import"], imported)).toMatchInlineSnapshot(`
      "$ taizhang import
      [stderr]
      提示：已写入 units/017.yaml
      [exit 0]
      "
    `);
    const text = certain(imported.files["units/017.yaml"], "ledger");
    expect(plainLedger(parseYaml("", text).document)).toEqual(plainLedger(parseYaml("", ledger()).document));

    const before = await run(["status", "017.yaml"], machine({ "017.yaml": ledger() }));
    const after = await run(["status", "017.yaml"], machine({ "017.yaml": text }));
    expect(after.stdout).toBe(before.stdout);
  });

  test("a workbook has the same bytes every time", async () => {
    const bytes = async () =>
      (await run(["export", "-o", "a.xlsx"], machine({ "017.yaml": ledger() }))).bytes["a.xlsx"];
    expect(await bytes()).toEqual(await bytes());
  });

  test("a blank one offers the campaign's words, and one unit's details", async () => {
    const { bytes, exitCode } = await run(
      ["export", "--template", "--unit", "017", "-o", "a.xlsx"],
      machine({}),
    );
    expect(exitCode).toBe(0);
    const workbook = await readWorkbook(certain(bytes["a.xlsx"], "workbook"), usualLimits);
    if ("refusal" in workbook) throw new Error(workbook.refusal);
    expect(workbook.sheets.map(({ name, isHidden }) => (isHidden ? `(${name})` : name))).toEqual([
      "填写说明",
      ...formSheets.map(({ name }) => name),
      "(选项)",
    ]);
    expect(workbook.sheets[1]?.rows[3]?.[0]).toEqual({ kind: "text", text: "017" });
    const words = workbook.sheets
      .at(-1)
      ?.rows.flat()
      .map((cell) => (cell?.kind === "text" ? cell.text : ""));
    expect(words).toEqual(expect.arrayContaining(["规避招标及违法招标", "规定事项", "立行立改"]));
  });

  test("a blank one filled in by hand passes the check of its shape", async () => {
    const { bytes } = await run(["export", "--template", "-o", "a.xlsx"], machine({}));
    const { stdout, exitCode } = await run(
      ["import", "a.xlsx"],
      machine({ "a.xlsx": certain(bytes["a.xlsx"], "") }),
    );
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
  });
});

describe("what an officer fills in", () => {
  const sheetOfOne = (...edits: readonly Edit[]) => filled(ledger(), ...edits);

  test("is named by sheet, row, column and heading where it has no place", async () => {
    const table = await sheetOfOne(
      ["事项", 1, "整改期限", "2018.13.1"],
      ["事项", 1, "事项来源", "自己找的"],
      ["措施和节点", 1, "完成时限", "2018年6月"],
      ["佐证材料", 2, "事项编号", "017-2017-999"],
      ["佐证材料", 2, "编号", "E1"],
      ["追责处理", 2, "处理措施", "约谈"],
      ["事项补充", 1, "涉及金额", "十二万"],
      ["单位", 1, "自报总数", "两件"],
    );
    const files = { "a.xlsx": table };
    expect(
      shown(["import", "a.xlsx"], await run(["import", "a.xlsx"], machine(files))),
    ).toMatchInlineSnapshot(`
      "$ taizhang import a.xlsx
      将写入 017.yaml：017 市教育局，0 个事项
      [stderr]
      “单位”表第 4 行 M 列“自报总数”：“两件”不是数目；请填 0 或正整数
      “事项”表第 4 行 F 列“事项来源”：“自己找的”不在列表中；应为规定事项、自选事项、新发现问题之一
      “事项”表第 4 行 P 列“整改期限”：“2018.13.1”不是日期，没有读入；请填 2018-06-08 这样的日期
      “事项”表第 4 行：这一行没有读入：1 | 017 | 017-2017-001 | 两个同类项目拆分采购，未公开招标 | 规避招标及违法招标 | 自己找…
      “事项补充”表第 4 行 A 列“事项编号”：事项 017-2017-001 没有读入，这一行也没有读入
      “措施和节点”表第 4 行 A 列“事项编号”：事项 017-2017-001 没有读入，这一行也没有读入
      “佐证材料”表第 4 行 A 列“事项编号”：事项 017-2017-001 没有读入，这一行也没有读入
      “佐证材料”表第 5 行 A 列“事项编号”：没有编号为 017-2017-999 的事项；请核对“事项”表的事项编号
      “追责处理”表第 5 行 A 列“事项编号”：这一行没有读入：约谈
      错误：以上 9 处没有读入台账
      [exit 1]
      "
    `);
    expect((await run(["import", "a.xlsx", "--lang", "en"], machine(files))).stderr).toMatchInlineSnapshot(`
      "Sheet “单位”, row 4, column M “自报总数”: “两件” is no count; enter 0 or a whole number above it
      Sheet “事项”, row 4, column F “事项来源”: “自己找的” is not in the list; expected one of 规定事项, 自选事项, 新发现问题
      Sheet “事项”, row 4, column P “整改期限”: “2018.13.1” is no date, not read; enter a date such as 2018-06-08
      Sheet “事项”, row 4: this row is not read: 1 | 017 | 017-2017-001 | 两个同类项目拆分采购，未公开招标 | 规避招标及违法招标 | 自己找…
      Sheet “事项补充”, row 4, column A “事项编号”: item 017-2017-001 is not read, and neither is this row
      Sheet “措施和节点”, row 4, column A “事项编号”: item 017-2017-001 is not read, and neither is this row
      Sheet “佐证材料”, row 4, column A “事项编号”: item 017-2017-001 is not read, and neither is this row
      Sheet “佐证材料”, row 5, column A “事项编号”: there is no item 017-2017-999; see the ids in the sheet “事项”
      Sheet “追责处理”, row 5, column A “事项编号”: this row is not read: 约谈
      error: What stands above (9) is in no ledger
      "
    `);
  });

  test("may be dates of many forms, full width and with words", async () => {
    const table = await sheetOfOne(
      ["事项", 1, "整改期限", "６月底前"],
      ["事项", 1, "完成日期", 20180520],
      ["事项", 1, "发现日期", "2017年7月"],
      ["措施和节点", 1, "完成日期", 43240],
    );
    const { stderr, files, exitCode } = await run(
      ["import", "a.xlsx", "-o", "."],
      machine({ "a.xlsx": table }),
    );
    expect(stderr).toMatchInlineSnapshot(`
      "提示：“事项”表第 4 行 J 列“发现日期”：“2017年7月”读作 2017-07
      提示：“事项”表第 4 行 P 列“整改期限”：“６月底前”读作 2018-06-30（年份取自行动方案）
      提示：“事项”表第 4 行 Q 列“完成日期”：“20180520”读作 2018-05-20
      提示：已写入 017.yaml
      "
    `);
    expect(exitCode).toBe(0);
    expect(files["017.yaml"]).toContain('due: 2018-06-30\n      due_text: "６月底前"');
  });

  test("may stand in the overview of a new item; a change of an old one's is told", async () => {
    const table = await sheetOfOne(
      ["事项", 2, "事项编号", "017-2017-002"],
      ["事项", 2, "问题（具体表现）", "未公开招标"],
      ["事项", 2, "问题类别", "规避招标及违法招标"],
      ["事项", 2, "事项来源", "规定事项"],
      ["事项", 2, "整改措施", "一是修订采购办法；二是组织培训。"],
      ["事项", 2, "备注", "等上级批复"],
      ["事项", 1, "整改措施", "别的措施"],
    );
    const { stderr, files } = await run(["import", "a.xlsx", "-o", "."], machine({ "a.xlsx": table }));
    expect(stderr).toMatchInlineSnapshot(`
      "“事项”表第 4 行 L 列“整改措施”：这一列是“措施和节点”表的汇总，在这里的改动没有读入；请到“措施和节点”表中修改
      错误：以上 1 处没有读入台账
      提示：已写入 017.yaml
      "
    `);
    expect(files["017.yaml"]?.split("017-2017-002")[1]).toMatchInlineSnapshot(`
      ""
          problem: 未公开招标
          category: evasion_or_unlawful_tendering
          origin: prescribed
          measures:
            - id: M1
              text: 一是修订采购办法
            - id: M2
              text: 二是组织培训。
          log:
            - text: 等上级批复
      rules:
        - id: R1
          title: 采购内部控制制度
          document_no: 教发〔2018〕9号
          established_on: 2018-05-10
          carried_out:
            - date: 2018-05-30
              record: 按新制度审核三个项目
      "
    `);
  });
});

describe("an import into a ledger that is there", () => {
  const old = ledger({ items: rectifiedItem() + rectifiedItem("017", "002") }).replace(
    '  - id: "017-2017-001"',
    '  # 与审计组核对过\n  - id: "017-2017-001"',
  );

  test("shows what would change, and changes it when told to; comments stay", async () => {
    const table = await filled(
      ledger(),
      ["事项", 1, "责任人", "赵某某"],
      ["事项", 1, "项目名称", "办公设备采购"],
    );
    const files = { "a.xlsx": table, "017.yaml": old };
    const look = await run(["import", "a.xlsx", "017.yaml"], machine(files));
    expect(shown(["import", "a.xlsx", "017.yaml"], look)).toMatchInlineSnapshot(`
      "$ taizhang import a.xlsx 017.yaml
      017.yaml：2 处改动
        017-2017-001 project.name：（无） → 办公设备采购
        017-2017-001 responsible.person：张某某 → 赵某某
      [stderr]
      提示：017.yaml 中的 017-2017-002 不在表中，保持不变
      [exit 0]
      "
    `);
    expect(look.files["017.yaml"]).toBe(old);

    const done = await run(["import", "a.xlsx", "017.yaml", "--write"], machine(files));
    expect(done.exitCode).toBe(0);
    expect(done.files["017.yaml"]).toContain("# 与审计组核对过");
    expect(done.files["017.yaml"]).toContain("017-2017-002");
    const again = await run(
      ["import", "a.xlsx", "017.yaml"],
      machine({ ...files, "017.yaml": done.files["017.yaml"] ?? "" }),
    );
    expect(again.stdout).toBe("017.yaml：没有改动\n");
  });

  test("changes nothing while something could not be read", async () => {
    const table = await filled(ledger(), ["事项", 1, "完成日期", "五月"]);
    const { files, stderr, exitCode } = await run(
      ["import", "a.xlsx", "017.yaml", "--write"],
      machine({ "a.xlsx": table, "017.yaml": old }),
    );
    expect({ exitCode, text: files["017.yaml"] }).toEqual({ exitCode: 1, text: old });
    expect(stderr).toContain("台账没有改动");
  });

  test("names a unit that has none", async () => {
    const table = await filled(ledger({ code: "018", items: rectifiedItem("018") }));
    const { stderr, exitCode } = await run(
      ["import", "a.xlsx", "017.yaml"],
      machine({ "a.xlsx": table, "017.yaml": old }),
    );
    expect({ stderr, exitCode }).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "stderr": "错误：没有读到单位 018 的台账，表中它的内容没有写；要新建台账请用 --output
      ",
      }
    `);
  });
});

test.each([
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 2],
  ["a workbook without headings", undefined, 1],
])("%s is not read, which is told", async (_name, content, exitCode) => {
  const other = { title: "表", asOf, sheets: [] };
  const blank = fillForm({ campaign, asOf, ledgers: [], statuses: new Map(), blankRows: 0 });
  const foreign = {
    ...other,
    sheets: blank.sheets.slice(0, 1).map((sheet) => ({ ...sheet, name: "Sheet1" })),
  };
  const table = content ?? (await writeWorkbook(foreign));
  const refused = await run(["import", "a.xlsx"], machine({ "a.xlsx": table }));
  expect(refused.exitCode).toBe(exitCode);
  expect(refused.stderr.split("\n").length).toBe(exitCode === 2 ? 2 : 3);
});

test("existing files stay, and a workbook is not shown on a terminal", async () => {
  const table = await filled(ledger());
  const kept = await run(
    ["import", "a.xlsx", "-o", "."],
    machine({ "a.xlsx": table, "017.yaml": "kind: ledger\n" }),
  );
  expect(kept).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("017.yaml 已经存在") });
  expect(kept.files["017.yaml"]).toBe("kind: ledger\n");

  const shownThere = await run(
    ["export", "--format", "xlsx"],
    machine({ "017.yaml": ledger() }, { terminal: { columns: 80 } }),
  );
  expect(shownThere).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("--format xlsx:FILE") });
});

test("a workbook that would give something else back is not written", async () => {
  const odd = ledger({
    items: rectifiedItem().replace("category: evasion_or_unlawful_tendering", "category: 规避招标及违法招标"),
  });
  const { exitCode, stderr, bytes } = await run(["export", "-o", "a.xlsx"], machine({ "017.yaml": odd }));
  expect({ exitCode, stderr }).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "stderr": "017-2017-001 category：规避招标及违法招标 → evasion_or_unlawful_tendering
    错误：以上 1 处写进工作簿以后读不回来，没有写；请先改台账（taizhang check 说明怎样改）
    ",
    }
  `);
  expect(bytes["a.xlsx"]).toBeUndefined();
});
