import { describe, expect, test } from "vitest";
import { zip } from "../../src/workbook/zip.js";
import { run } from "../a-world.js";

const campaign = `kind: campaign
version: 1
id: lookback
extends: procurement-lookback-2018
units: [ { code: "017", name: 市教育局, level: city } ]
`;
const importing = (file: string, table: string | Uint8Array, ...more: string[]) =>
  run(["import", file, "--campaign", "c.yaml", "-o", "out", ...more], {
    files: { [file]: table, "c.yaml": campaign },
  });
const notes = (stderr: string, pattern: RegExp) => stderr.split("\n").filter((line) => pattern.test(line));

describe("what a spreadsheet would work out in a CSV file", () => {
  const csv = `单位,问题,问题类别,整改时限,整改目标,整改措施,备注
市教育局,=1+1,规避招标,-,+86 138…,- 补办手续,@李某
市教育局,"	拆分",规避招标,2018.6.8,-12.50,"=HYPERLINK(""http://x/"",""看"")",—
`;

  test("is text, and is told by row, column and heading", async () => {
    const { exitCode, stderr, files } = await importing("a.csv", csv, "--lang", "en");
    expect(exitCode).toBe(0);
    expect(notes(stderr, /formula/).map((line) => line.replace(/; it is read.*/, ""))).toEqual([
      "note: Sheet “a”, row 2, column F “整改措施”: “- 补办手续” begins like a formula",
      "note: Sheet “a”, row 2, column B “问题”: “=1+1” begins like a formula",
      "note: Sheet “a”, row 2, column E “整改目标”: “+86 138…” begins like a formula",
      "note: Sheet “a”, row 2, column G “备注”: “@李某” begins like a formula",
      'note: Sheet “a”, row 3, column F “整改措施”: “=HYPERLINK("http://x/","看")” begins like a formula',
      "note: Sheet “a”, row 3, column B “问题”: “拆分” begins like a formula",
    ]);
    const ledger = files["out/017.yaml"] ?? "";
    for (const kept of [
      "=1+1",
      JSON.stringify('=HYPERLINK("http://x/","看")'),
      "- 补办手续",
      "@李某",
      "-12.50",
    ])
      expect(ledger).toContain(kept);
  });

  test("in Chinese", async () => {
    const { stderr } = await importing("a.csv", csv);
    expect(stderr).toContain("“a”表第 2 行 B 列“问题”：“=1+1”开头像公式，按文字读入，不计算");
  });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = (targets: readonly (readonly [string, string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="r${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

type Sheet = {
  readonly name: string;
  readonly state?: string;
  readonly columns?: string;
  readonly rows: readonly string[];
};

/** A workbook as Excel writes it; a row that begins with ! is hidden. */
function workbook(...sheets: readonly Sheet[]): Uint8Array {
  const cell = (text: string, row: number, column: number) =>
    `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const xml = ({ columns = "", rows }: Sheet) =>
    `<worksheet>${columns}<sheetData>${rows
      .map((row, index) => {
        const cells = row.replace(/^!/, "").split(",");
        const hidden = row.startsWith("!") ? ' hidden="1"' : "";
        return `<row r="${index + 1}"${hidden}>${cells.map((text, column) => cell(text, index + 1, column)).join("")}</row>`;
      })
      .join("")}</sheetData></worksheet>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns:r="${office}"><sheets>${sheets
      .map(
        ({ name, state = "visible" }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="r${index + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
    ),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml(sheet)])),
  };
  return zip(new Map(Object.entries(parts).map(([name, text]) => [name, bytes(text)])), "packed");
}

describe("what a workbook hides is read like the rest, and told", () => {
  const rows = [
    "序号,单位,问题,问题类别",
    "1,市教育局,拆分采购,规避招标",
    "!2,市教育局,指定品牌,规避招标",
    "!3,市教育局,化整为零,规避招标",
    "4,市教育局,未公告,规避招标",
    "!5,市教育局,串标,规避招标",
    "!合计,,5 件,",
  ];

  test("rows by their numbers, columns by their letters, sheets by their names", async () => {
    const table = workbook(
      { name: "台账", rows, columns: '<cols><col min="4" max="4" hidden="1"/></cols>' },
      { name: "旧表", state: "hidden", rows: ["序号,单位,问题,问题类别", "9,市教育局,旧问题,规避招标"] },
      { name: "选项", state: "veryHidden", rows: ["规避招标", "串通投标"] },
    );
    const { exitCode, stderr, files } = await importing("a.xlsx", table, "--lang", "en");
    expect(notes(stderr, /hidden/)).toEqual([
      "note: Sheet “台账”: rows 3–4, 6 hidden in the file, read like the others",
      "note: Sheet “台账”: column D hidden in the file, read like the others",
      "note: Sheet “旧表”: hidden in the file, read like the others",
      "note: Sheet “选项”: hidden in the file and without headings that are known: 2 cells are not read",
    ]);
    expect(exitCode).toBe(0);
    for (const problem of ["指定品牌", "化整为零", "串标", "旧问题"])
      expect(files["out/017.yaml"]).toContain(problem);

    const chinese = await importing("a.xlsx", table);
    expect(notes(chinese.stderr, /隐藏/)).toEqual([
      "提示：“台账”表：第 3–4、6 行在文件中是隐藏的，照样读入",
      "提示：“台账”表：D 列在文件中是隐藏的，照样读入",
      "提示：“旧表”表：在文件中是隐藏的，照样读入",
      "提示：“选项”表：在文件中是隐藏的，又没有认识的列名，其中 2 格没有读入",
    ]);
  });

  test("a map leaves a hidden sheet out by naming the others", async () => {
    const table = workbook(
      { name: "台账", rows },
      { name: "旧表", state: "hidden", rows: ["序号,单位,问题,问题类别", "9,市教育局,旧问题,规避招标"] },
    );
    const map = `kind: map
version: 1
sheets: [ 台账 ]
columns:
  - { heading: 序号, field: number }
  - { heading: 单位, field: unit }
  - { heading: 问题, field: problem }
  - { heading: 问题类别, field: category }
`;
    const { stderr, files } = await run(
      ["import", "a.xlsx", "--campaign", "c.yaml", "-o", "out", "--map", "m.yaml"],
      { files: { "a.xlsx": table, "c.yaml": campaign, "m.yaml": map } },
    );
    expect(stderr).toContain("“旧表”表：按对照表（sheets）不读入");
    expect(files["out/017.yaml"]).not.toContain("旧问题");
  });
});
