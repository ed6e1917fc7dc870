import { describe, expect, test } from "vitest";
import { targets } from "../../src/exchange/foreign/targets.js";
import { plainLedger } from "../../src/exchange/plain-ledger.js";
import { certain } from "../../src/read/fields.js";
import { parseYaml } from "../../src/read/parse-yaml.js";
import { schemaOf } from "../../src/read/schema-validate.js";
import { toCalendarDate } from "../../src/time/calendar-date.js";
import type { Range, WriteCell, WriteSheet } from "../../src/workbook/sheet.js";
import { writeWorkbook } from "../../src/workbook/write-workbook.js";
import { type Machine, run, shown } from "../a-world.js";

const campaign = `kind: campaign
version: 1
id: lookback
extends: procurement-lookback-2018
units:
  - { code: "017", name: 市教育局, level: city }
  - { code: "018", name: 市卫生局, level: city }
`;

type Cell = string | number | null;

/** A workbook as somebody else makes one: cells, and what is merged. */
function sheet(rows: readonly (readonly Cell[])[], merged: readonly Range[] = [], name = "台账"): WriteSheet {
  const width = Math.max(...rows.map(({ length }) => length));
  const cell = (value: Cell): WriteCell => ({ value, look: typeof value === "number" ? "number" : "text" });
  return {
    name,
    isHidden: false,
    widths: Array.from({ length: width }, () => 12),
    rows: rows.map((row) => row.map(cell)),
    heights: new Map(),
    merged,
    headings: undefined,
    frozenColumns: 0,
    pagesAcross: 1,
    filter: undefined,
    choices: [],
    marks: [],
    page: "landscape",
    hiddenColumns: [],
  };
}

const asOf = certain(toCalendarDate("2018-06-08"), "day");
const workbook = (...sheets: WriteSheet[]) => writeWorkbook({ title: "台账", asOf, sheets });
const over = (top: number, left: number, bottom: number, right: number): Range => ({
  top,
  left,
  bottom,
  right,
});

const withCampaign = (files: Machine["files"]): Machine => ({ files: { ...files, "c.yaml": campaign } });
const importing = (file: string, ...more: string[]) => ["import", file, "--campaign", "c.yaml", ...more];

async function ledgerFrom(file: string, machine: Machine, unit = "017", ...more: string[]) {
  const { files, ...transcript } = await run(importing(file, "-o", "out", ...more), machine);
  return { ledger: parsed(files[`out/${unit}.yaml`] ?? ""), ...transcript };
}

function parsed(text: string) {
  return plainLedger(parseYaml("", text).document);
}

describe("a sheet with titles, two rows of headings, merged cells, totals and signatures", () => {
  const rows = [
    ["市教育局政府采购问题整改台账"],
    ["填报单位（盖章）：市教育局", null, null, null, null, "填报日期：2018年6月1日"],
    [
      "序号",
      "存在的主要问题",
      "问题类别",
      "整改措施",
      "整改时限",
      "整改情况",
      null,
      null,
      "责任人",
      "联系电话",
    ],
    [null, null, null, null, null, "是否完成", "完成时间", "情况说明"],
    [
      1,
      "拆分采购，规避公开招标",
      "规避招标",
      "修订采购办法",
      "2018.5.30",
      "是",
      "2018年5月20日",
      "已修订并执行",
      "张某某、王某某",
    ],
    [null, null, null, "组织培训", "６月底前", null, 20180601, null, null, "0318-2000000"],
    [2, "评标委员会成员应当回避未回避", null, "重新评审", "长期坚持", "×", null, "正在组织", "张　三"],
    ["合计", "2 件"],
    ["填表人：", null, null, "审核人："],
  ];
  const merged = [
    over(0, 0, 0, 9),
    ...[0, 1, 2, 3, 4, 8, 9].map((column) => over(2, column, 3, column)),
    over(2, 5, 2, 7),
    ...[0, 1, 5, 8].map((column) => over(4, column, 5, column)),
    over(4, 2, 6, 2),
  ];

  test("says what it read, what it left out, and what has no place", async () => {
    const machine = withCampaign({ "a.xlsx": await workbook(sheet(rows, merged)) });
    expect(shown(["import", "a.xlsx"], await run(importing("a.xlsx"), machine))).toMatchInlineSnapshot(`
      "$ taizhang import a.xlsx
      将写入 017.yaml：017 市教育局，2 个事项
      [stderr]
      提示：“台账”表第 1 行：标题行上方的一行，不读入：市教育局政府采购问题整改台账
      提示：“台账”表第 2 行：标题行上方的一行，不读入：填报单位（盖章）：市教育局 填报日期：2018年6月1日
      提示：“台账”表第 8 行：合计行，不读入：合计 | 2 件
      提示：“台账”表第 9 行：签字行，不读入：填表人： | 审核人：
      提示：“台账”表：按列名识别：A 列“序号”→ 序号；B 列“存在的主要问题”→ 问题（具体表现）；C 列“问题类别”→ 问题类别；D 列“整改措施”→ 整改措施；E 列“整改时限”→ 整改期限；F 列“整改情况/是否完成”→ 自报状态；G 列“整改情况/完成时间”→ 完成日期；H 列“整改情况/情况说明”→ 完成情况（未完成的作为进展）；I 列“责任人”→ 责任人。用 --propose-map 可以打印成对照表再修改
      提示：“台账”表：单位取自标题或文件名：017 市教育局
      提示：“台账”表第 5 行 C 列“问题类别”：“规避招标”读作 规避招标及违法招标
      提示：“台账”表第 5 行 E 列“整改时限”：“2018.5.30”读作 2018-05-30
      提示：“台账”表第 6 行 E 列“整改时限”：“６月底前”读作 2018-06-30（年份取自行动方案）
      提示：“台账”表第 5 行 F 列“整改情况/是否完成”：“是”读作 已整改
      提示：“台账”表第 5 行 G 列“整改情况/完成时间”：“2018年5月20日”读作 2018-05-20
      提示：“台账”表第 6 行 G 列“整改情况/完成时间”：“20180601”读作 2018-06-01
      提示：“台账”表第 5 行：各项措施都已完成，事项的完成日期取最后一项的 2018-06-01
      提示：“台账”表第 7 行 C 列“问题类别”：“规避招标”读作 规避招标及违法招标
      提示：“台账”表第 7 行 F 列“整改情况/是否完成”：“×”读作 未整改
      提示：“台账”表第 7 行 I 列“责任人”：“张 三”读作 张三
      提示：“台账”表：没有写明事项来源，2 个事项按规定事项读入
      提示：“台账”表：市教育局：没有事项编号，编为 017-2017-001、017-2017-002；一经使用不再更改
      “台账”表第 4 行 J 列“联系电话”：不知道这一列归到哪里，其中 1 格没有读入；请在对照表（--map）中写明 field，或者列入 ignore
      错误：以上 1 处没有读入台账
      [exit 1]
      "
    `);
    expect((await run(importing("a.xlsx", "--lang", "en"), machine)).stderr).toMatchInlineSnapshot(`
      "note: Sheet “台账”, row 1: a row above the headings, left out: 市教育局政府采购问题整改台账
      note: Sheet “台账”, row 2: a row above the headings, left out: 填报单位（盖章）：市教育局 填报日期：2018年6月1日
      note: Sheet “台账”, row 8: a row of totals, left out: 合计 | 2 件
      note: Sheet “台账”, row 9: a row of signatures, left out: 填表人： | 审核人：
      note: Sheet “台账”: columns are known by their headings: A “序号” → 序号; B “存在的主要问题” → 问题（具体表现）; C “问题类别” → 问题类别; D “整改措施” → 整改措施; E “整改时限” → 整改期限; F “整改情况/是否完成” → 自报状态; G “整改情况/完成时间” → 完成日期; H “整改情况/情况说明” → 完成情况（未完成的作为进展）; I “责任人” → 责任人. --propose-map prints this as a map to be changed
      note: Sheet “台账”: the unit is taken from the titles or the name of the file: 017 市教育局
      note: Sheet “台账”, row 5, column C “问题类别”: “规避招标” is read as 规避招标及违法招标
      note: Sheet “台账”, row 5, column E “整改时限”: “2018.5.30” is read as 2018-05-30
      note: Sheet “台账”, row 6, column E “整改时限”: “６月底前” is read as 2018-06-30, in the campaign's year
      note: Sheet “台账”, row 5, column F “整改情况/是否完成”: “是” is read as 已整改
      note: Sheet “台账”, row 5, column G “整改情况/完成时间”: “2018年5月20日” is read as 2018-05-20
      note: Sheet “台账”, row 6, column G “整改情况/完成时间”: “20180601” is read as 2018-06-01
      note: Sheet “台账”, row 5: every measure is completed; the item is completed with the last of them, 2018-06-01
      note: Sheet “台账”, row 7, column C “问题类别”: “规避招标” is read as 规避招标及违法招标
      note: Sheet “台账”, row 7, column F “整改情况/是否完成”: “×” is read as 未整改
      note: Sheet “台账”, row 7, column I “责任人”: “张 三” is read as 张三
      note: Sheet “台账”: no origin is stated, and prescribed is assumed (2)
      note: Sheet “台账”: 市教育局: ids of items are made: 017-2017-001, 017-2017-002; once in use they are not changed
      Sheet “台账”, row 4, column J “联系电话”: it is not known where this column goes, and 1 cell is not read; give it a field in a map (--map), or list it under ignore there
      error: What stands above (1) is in no ledger
      "
    `);
  });

  test("makes one item of the rows that its problem is merged over", async () => {
    const machine = withCampaign({ "a.xlsx": await workbook(sheet(rows, merged)) });
    const { ledger } = await ledgerFrom("a.xlsx", machine);
    expect(ledger["items"]).toMatchInlineSnapshot(`
      [
        {
          "category": "evasion_or_unlawful_tendering",
          "completion": {
            "date": "2018-06-01",
            "result": "已修订并执行",
          },
          "id": "017-2017-001",
          "label": "1",
          "measures": [
            {
              "completed_on": "2018-05-20",
              "due": "2018-05-30",
              "id": "M1",
              "text": "修订采购办法",
            },
            {
              "completed_on": "2018-06-01",
              "due": "2018-06-30",
              "id": "M2",
              "text": "组织培训",
            },
          ],
          "origin": "prescribed",
          "problem": "拆分采购，规避公开招标",
          "responsible": {
            "person": "张某某、王某某",
          },
          "status_as_reported": "已整改",
        },
        {
          "category": "evasion_or_unlawful_tendering",
          "disposal": "long_term",
          "id": "017-2017-002",
          "label": "2",
          "log": [
            {
              "text": "正在组织",
            },
          ],
          "measures": [
            {
              "id": "M1",
              "text": "重新评审",
            },
          ],
          "origin": "prescribed",
          "problem": "评标委员会成员应当回避未回避",
          "responsible": {
            "person": "张三",
          },
          "status_as_reported": "未整改",
          "timetable": {
            "due_text": "长期坚持",
          },
        },
      ]
    `);
  });
});

describe("a map", () => {
  const csv =
    "单位,毛病,归类,办结,责任人\n017,拆分采购,甲类,办结,张某某\n卫生局,未公开招标,甲类,在办,李某某\n";
  const map = `kind: map
version: 1
units: [ { code: "018", name: 卫生局, level: city } ]
columns:
  - { heading: 单位, field: unit }
  - { heading: 毛病, field: problem }
  - { heading: 归类, field: category, words: { 甲类: 规避招标及违法招标 } }
  - { heading: 办结, field: status_as_reported, words: { 办结: 已整改, 在办: 正在整改 } }
ignore: [ 责任人 ]
fixed: [ { field: origin, value: 规定事项 } ]
`;

  test("says where columns go; one sheet of several units gives several ledgers", async () => {
    const machine = withCampaign({ "a.csv": csv, "map.yaml": map });
    const { exitCode, stderr, files } = await run(
      importing("a.csv", "--map", "map.yaml", "-o", "out"),
      machine,
    );
    expect({ exitCode, stderr }).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "提示：文件按 UTF-8 读入，列以逗号分隔
      提示：“a”表第 1 行 E 列“责任人”：2 格按对照表（ignore）不读入
      提示：“a”表第 2 行 C 列“归类”：“甲类”读作 规避招标及违法招标
      提示：“a”表第 2 行 D 列“办结”：“办结”读作 已整改
      提示：“a”表第 3 行 C 列“归类”：“甲类”读作 规避招标及违法招标
      提示：“a”表第 3 行 D 列“办结”：“在办”读作 正在整改
      提示：“a”表：市教育局：没有事项编号，编为 017-2017-001；一经使用不再更改
      提示：“a”表：卫生局：没有事项编号，编为 018-2017-001；一经使用不再更改
      提示：已写入 out/017.yaml
      提示：已写入 out/018.yaml
      ",
      }
    `);
    expect(parsed(files["out/018.yaml"] ?? "")).toMatchObject({
      unit: { code: "018", name: "卫生局" },
      items: [{ id: "018-2017-001", status_as_reported: "正在整改", origin: "prescribed" }],
    });
  });

  test("that is broken, or names what is not there, is told with its place", async () => {
    const broken = map.replace("field: problem", "field: problme").replace("ignore:", "ignroe:");
    const files = { "a.csv": csv, "map.yaml": broken };
    const refused = await run(importing("a.csv", "--map", "map.yaml", "--lang", "en"), withCampaign(files));
    expect(shown(["import", "--map"], refused)).toMatchInlineSnapshot(`
      "$ taizhang import --map
      [stderr]
      map.yaml:6:27 error: \`field\` cannot be \`problme\`; did you mean \`problem\`?
        Remedy: The nearest are \`problem\`, \`project.name\`, \`project\`, \`project.number\`, \`project.kind\`; \`taizhang schema\` prints the 71 others
      map.yaml:9:1 error: Unknown field \`ignroe\`; did you mean \`ignore\` (Ignored columns)?
        Remedy: Write \`ignore\` instead of \`ignroe\`
      error: The map map.yaml is broken; nothing was read
      [exit 2]
      "
    `);

    const other = map.replace("heading: 归类", "heading: 归类别");
    const machine = withCampaign({ "a.csv": csv, "map.yaml": other });
    expect((await run(importing("a.csv", "--map", "map.yaml"), machine)).stderr).toMatchInlineSnapshot(`
      "提示：文件按 UTF-8 读入，列以逗号分隔
      提示：“a”表第 1 行 E 列“责任人”：2 格按对照表（ignore）不读入
      “a”表第 1 行 C 列“归类”：不知道这一列归到哪里，其中 2 格没有读入；请在对照表（--map）中写明 field，或者列入 ignore
      “a”表：对照表（--map）写了列名“归类别”，表中没有，是不是“归类”
      “a”表：没有“问题类别”（category）列，整张表没有读入；请在对照表（--map）中写明是哪一列，或者在 fixed 中统一填写
      错误：以上 3 处没有读入台账
      "
    `);
  });

  test.each([
    ["责任人", "`responsible.person` (Responsible person)", "`responsible.person`, `"],
    ["responsible.persn", "`responsible.person` (Responsible person)", "`responsible.person`, `"],
    ["完成日期", "`completion.date` (Completion date)", "`completion.date`, `"],
  ])("with the field %s is told which is meant, and the few that are near", async (field, meant, nearest) => {
    const files = { "a.csv": csv, "map.yaml": map.replace("field: problem", `field: ${field}`) };
    const { stderr } = await run(
      importing("a.csv", "--map", "map.yaml", "--lang", "en"),
      withCampaign(files),
    );
    expect(stderr).toContain(`did you mean ${meant}?`);
    expect(stderr).toContain(`The nearest are ${nearest}`);
    expect(stderr).toContain("`; `taizhang schema` prints the 71 others");
    expect(Math.max(...stderr.split("\n").map(({ length }) => length))).toBeLessThan(200);
  });

  test("is proposed from the headings, and read back gives the same ledger", async () => {
    const sheetOfOne =
      "填报单位：市教育局\n编号,存在问题,问题类型,整改时限,微信\n017-1,拆分采购,规避招标,2018.6.8,abc\n";
    const proposed = await run(importing("a.csv", "--propose-map"), withCampaign({ "a.csv": sheetOfOne }));
    expect(shown(["import", "a.csv", "--propose-map"], proposed)).toMatchInlineSnapshot(`
      "$ taizhang import a.csv --propose-map
      kind: map
      version: 1
      columns:
        - heading: 编号
          field: id # A → 事项编号
        - heading: 存在问题
          field: problem # B → 问题（具体表现）
        - heading: 问题类型
          field: category # C → 问题类别
        - heading: 整改时限
          field: timetable.due # D → 整改期限
      fixed:
        - field: origin
          value: 规定事项

      # - heading: 微信 # E → ?
      [stderr]
      提示：文件按 UTF-8 读入，列以逗号分隔
      提示：“a”表第 1 行：标题行上方的一行，不读入：填报单位：市教育局
      提示：“a”表：按列名识别：A 列“编号”→ 事项编号；B 列“存在问题”→ 问题（具体表现）；C 列“问题类型”→ 问题类别；D 列“整改时限”→ 整改期限。用 --propose-map 可以打印成对照表再修改
      提示：“a”表：单位取自标题或文件名：017 市教育局
      提示：“a”表第 3 行 C 列“问题类型”：“规避招标”读作 规避招标及违法招标
      提示：“a”表第 3 行 D 列“整改时限”：“2018.6.8”读作 2018-06-08
      提示：“a”表：没有写明事项来源，1 个事项按规定事项读入
      “a”表第 2 行 E 列“微信”：不知道这一列归到哪里，其中 1 格没有读入；请在对照表（--map）中写明 field，或者列入 ignore
      错误：以上 1 处没有读入台账
      [exit 1]
      "
    `);

    const without = await ledgerFrom("a.csv", withCampaign({ "a.csv": sheetOfOne }));
    const files = { "a.csv": sheetOfOne, "map.yaml": proposed.stdout };
    const withMap = await ledgerFrom("a.csv", withCampaign(files), "017", "--map", "map.yaml");
    expect(withMap.ledger).toEqual(without.ledger);
  });

  test("may name every field that there is", () => {
    const { $defs } = schemaOf("map") as {
      readonly $defs: {
        readonly field: { readonly enum: unknown; readonly enumDescriptions: readonly string[] };
      };
    };
    expect($defs.field.enum).toEqual([...targets.keys()]);
    expect($defs.field.enumDescriptions.map((meaning) => meaning.split(" · ")[0])).toEqual(
      Array.from(targets.values(), ({ title }) => title),
    );
  });
});

describe("CSV", () => {
  const text = '编号,单位,问题,类别,备注\n017-1,市教育局,"说“好”\n""两行""",规避招标,=1+1\n';
  const gb18030 = Uint8Array.from(
    Buffer.from(
      "b1e0bac52cb5a5cebb2ccecacce22cc0e0b1f00a3031372d312ccad0bdccd3fdbed62cb2f0b7d62cb9e6b1dcd5d0b1ea0a",
      "hex",
    ),
  );

  test.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["semicolons", new TextEncoder().encode(text.replaceAll(",", ";"))],
    ["tabs and CRLF", new TextEncoder().encode(text.replaceAll(",", "\t").replaceAll("\n", "\r\n"))],
  ])("in %s: quotes, line breaks, and what looks like a formula is text", async (_name, bytes) => {
    const { ledger, exitCode } = await ledgerFrom("a.csv", withCampaign({ "a.csv": bytes }));
    expect(exitCode).toBe(0);
    const [item] = ledger["items"] as readonly { readonly problem: string; readonly log: unknown }[];
    expect(item?.problem.replace("\r", "")).toBe('说“好”\n"两行"');
    expect(item?.log).toEqual([{ text: "=1+1" }]);
  });

  test("in GB18030, which is said", async () => {
    const { ledger, stderr } = await ledgerFrom("a.csv", withCampaign({ "a.csv": gb18030 }));
    expect(stderr).toContain("提示：文件按 GB18030 读入，列以逗号分隔");
    expect(ledger["items"]).toMatchObject([{ id: "017-1", problem: "拆分" }]);
  });

  test.each([
    ["an open quote", '单位,问题\n"市教育局,拆分\n', "从第 2 行起引号不成对"],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x55, 0x53]), "UTF-16"],
    ["bytes", new Uint8Array([0x89, 0x50, 0, 0, 0, 1, 2]), "不是 Excel 工作簿"],
  ])("%s is refused", async (_name, bytes, why) => {
    const { exitCode, stderr } = await run(importing("a.csv"), withCampaign({ "a.csv": bytes }));
    expect(exitCode).toBe(2);
    expect(stderr).toContain(why);
  });
});

describe("cells", () => {
  const read = async (headings: string, row: string) => {
    const csv = `填报单位：市教育局\n编号,问题,类别,${headings}\n1,拆分,规避招标,${row}\n`;
    const { ledger, stderr, exitCode } = await ledgerFrom("a.csv", withCampaign({ "a.csv": csv }));
    const [item] = ledger["items"] as readonly object[];
    const told = stderr.split("\n").filter((line) => line.startsWith("“"));
    return { item, told, exitCode };
  };

  test.each([
    ["整改标准", "冀财采[2017］24号", { standard: { document_no: "冀财采〔2017〕24号" } }],
    ["已完成,未完成,无法整改", ",√,", { status_as_reported: "未完成" }],
    ["是否销号及时间", "已销号 2018.6.1", { closing: { closed_on: "2018-06-01" } }],
    ["发现来源及时间", "2017年专项清理（2017年7月）", { found: { by: "2017年专项清理", date: "2017-07" } }],
    [
      "项目名称及编号",
      "教学设备采购（ZFCG-2017-003）",
      { project: { name: "教学设备采购", number: "ZFCG-2017-003" } },
    ],
    ["建章立制", "《采购管理办法》", { rules: ["R1"] }],
    [
      "配合单位",
      "市财政局/市审计局 市监察委",
      { responsible: { supporting_units: ["市财政局", "市审计局", "市监察委"] } },
    ],
    ["完成情况", "正在走程序", { log: [{ text: "正在走程序" }] }],
    [
      "完成情况,完成时间",
      "已重新采购,2018.5.8",
      { completion: { result: "已重新采购", date: "2018-05-08" } },
    ],
    ["无法整改原因", "合同已履行完毕", { justification: {} }],
    ["整改时限", "立行立改", { disposal: "immediate", timetable: { due_text: "立行立改" } }],
  ])("%s: %s", async (headings, row, expected) => {
    const { item, told } = await read(headings, row);
    expect(told).toEqual([]);
    expect(item).toMatchObject(expected);
  });

  test.each([
    ["项目编号", "1.23457E+17"],
    ["完成时间", "18.6.8"],
    ["整改期限", "2018年6月"],
    ["涉及金额", "十二万"],
    ["是否销号", "是"],
    ["货物,已完成", ",大概"],
  ])("%s: %s has no place, and is told", async (headings, row) => {
    const { told, exitCode } = await read(headings, row);
    expect(exitCode).toBe(1);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((line) => /^“a”表第 \d 行 [A-Z] 列“/.test(line))).toBe(true);
  });
});

test("a unit that nobody knows is told with the nearest one", async () => {
  const csv = "单位,问题,类别\n市教育居,拆分,规避招标\n";
  const { stderr, exitCode } = await run(importing("a.csv"), withCampaign({ "a.csv": csv }));
  expect(exitCode).toBe(1);
  expect(stderr).toContain("名册和对照表中都没有单位“市教育居”，是不是“市教育局”");
});

test("an import into a ledger that is there adds to its lists, and takes nothing away", async () => {
  const csv = (more: string) =>
    `填报单位：市教育局\n编号,问题,类别,整改措施,建章立制\n017-1,拆分,规避招标,1.修订办法${more},采购办法\n`;
  const first = await run(importing("a.csv", "-o", "."), withCampaign({ "a.csv": csv("") }));
  const edited = certain(first.files["017.yaml"], "ledger")
    .replace("origin: prescribed", "origin: newly_found # 七月发现")
    .replace("text: 修订办法", "text: 修订办法\n        due: 2018-06-20")
    .replace("title: 采购办法", "title: 采购办法\n    document_no: 教发〔2018〕9号");
  const machine = withCampaign({ "a.csv": csv("；2.组织培训"), "017.yaml": edited });
  const { stdout } = await run(importing("a.csv", "017.yaml"), machine);
  expect(stdout).toMatchInlineSnapshot(`
    "017.yaml：1 处改动
      017-1 measures.M2：（无） → {"id":"M2","text":"组织培训"}
    "
  `);
  const { files } = await run(importing("a.csv", "017.yaml", "--write"), machine);
  expect(files["017.yaml"]).toContain("newly_found # 七月发现");
  expect(files["017.yaml"]).toContain("due: 2018-06-20");
});

test("what a sheet leaves empty stays in a ledger that is there", async () => {
  const csv = (done: string, measure: string) =>
    `填报单位：市教育局\n编号,问题,类别,整改措施,完成时间\n017-1,拆分,规避招标,${measure},${done}\n`;
  const first = await run(
    importing("a.csv", "-o", "."),
    withCampaign({ "a.csv": csv("2018-05-20", "修订办法") }),
  );
  const machine = withCampaign({ "a.csv": csv("", "组织培训"), "017.yaml": first.files["017.yaml"] ?? "" });
  const { stdout } = await run(importing("a.csv", "017.yaml"), machine);
  expect(stdout).toBe('017.yaml：1 处改动\n  017-1 measures.M2：（无） → {"id":"M2","text":"组织培训"}\n');
});

describe("rows without ids", () => {
  const csv = (problem: string) => `填报单位：市教育局\n序号,问题,类别\n1,${problem},规避招标\n`;

  test("are known again by the ids that they were given", async () => {
    const { files } = await run(importing("a.csv", "-o", "."), withCampaign({ "a.csv": csv("拆分 采购") }));
    const machine = withCampaign({ "a.csv": csv("拆分采购"), "017.yaml": files["017.yaml"] ?? "" });
    const { stderr } = await run(importing("a.csv", "017.yaml"), machine);
    expect(stderr).not.toContain("是别的问题");
  });

  test.each([[], ["--write"]])("never overwrite another problem, %s", async (...options) => {
    const { files } = await run(importing("a.csv", "-o", "."), withCampaign({ "a.csv": csv("拆分采购") }));
    const ledger = files["017.yaml"] ?? "";
    const machine = withCampaign({ "a.csv": csv("评审专家未回避"), "017.yaml": ledger });
    const again = await run(importing("a.csv", "017.yaml", ...options), machine);
    expect(again.stderr).toContain(
      "错误：017.yaml 中 017-2017-001 是别的问题，表中没有事项编号，编号是按序号编的；该台账保持原样，请在表中加一列事项编号\n",
    );
    expect(again.exitCode).toBe(1);
    expect(again.files["017.yaml"]).toBe(ledger);
  });
});

test("a cell beyond the headings is told at its own row", async () => {
  const csv = "填报单位：市教育局\n编号,问题,类别\n017-1,拆分,规避招标\n017-2,围标,规避招标,多余一格\n";
  const { stderr } = await run(importing("a.csv"), withCampaign({ "a.csv": csv }));
  expect(stderr).toContain("“a”表第 4 行 D 列：没有列名，内容“多余一格”没有读入\n");
});
