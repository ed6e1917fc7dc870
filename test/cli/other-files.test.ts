import { describe, expect, test } from "vitest";
import { zip } from "../../src/workbook/zip.js";
import { run } from "../a-world.js";

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const text = (value: string) => new TextEncoder().encode(value);
const packed = (parts: Readonly<Record<string, string>>) =>
  zip(new Map(Object.entries(parts).map(([name, part]) => [name, text(part)])), "packed");
const types = { "[Content_Types].xml": "<Types/>" };
/** The first bytes of an OLE2 file, and the name of one of its streams. */
const compound = (stream: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...text([...stream].join("\0")), 0]);

/** What a file is taken for, and what there is to do about it. */
const files: readonly (readonly [name: string, file: string | Uint8Array, said: RegExp])[] = [
  ["a.csv", "", /it is empty; name the file/],
  ["a.xlsx", "", /it is empty; name the file/],
  ["blank.csv", " \n\n", /it is empty; name the file/],
  ["017.yaml", "# 台账\nkind: ledger\nversion: 1\n", /YAML of this tool already; check it with/],
  ["017.xlsx", "version: 1\nkind: ledger # 台账\n", /YAML of this tool already/],
  ["values.yaml", "image:\n  tag: 1\n", /it is YAML; only tables are imported: name an \.xlsx or \.csv/],
  ["list.yaml", "a: 1\nb: 2\n", /it is YAML/],
  ["a.json", '{ "items": [] }', /it is JSON; only tables/],
  ["b.json", "[\n  { } ]", /it is JSON; only tables/],
  ["items.ndjson", '{ "id": 1 }\n{ "id": 2 }\n', /it is JSON; only tables/],
  ["018.yaml", '# 台账，2018, "草稿"\ntitle: "甲,乙"\nkind: ledger\n', /YAML of this tool already/],
  [
    "a.xls",
    "<html><table><tr><td>序号</td></tr></table>",
    /a web page, also if its name ends in \.xls; open it/,
  ],
  ["b.xls", '<?xml version="1.0"?><Workbook/>', /it is XML; if Excel or WPS opens it, save it there/],
  ["a.rtf", "{\\rtf1 x}", /\.rtf.*copy its table/],
  ["a.pdf", "%PDF-1.4\n1 0 obj", /it is a PDF; ask for the table/],
  ["a.png", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), /it is a picture; ask for the table/],
  ["a.jpg", bytes(0xff, 0xd8, 0xff, 0xe0), /it is a picture/],
  ["a.rar", bytes(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07), /it is an archive; unpack it/],
  ["a.zip", packed({ "台账.csv": "序号" }), /it is an archive; unpack it/],
  ["a.docx", packed({ ...types, "word/document.xml": "<w/>" }), /a Word document; copy its table/],
  ["a.pptx", packed({ ...types, "ppt/presentation.xml": "<p/>" }), /they are slides/],
  ["a.odt", packed({ mimetype: "application/vnd.oasis.opendocument.text" }), /a text document \(\.odt\)/],
  [
    "a.ods",
    packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    /an \.ods; save it as \.xlsx/,
  ],
  ["a.xlsb", packed({ ...types, "xl/workbook.bin": "x" }), /an \.xlsb; save it as \.xlsx/],
  ["a.et", compound("Workbook"), /an old \.xls or \.et, or has a password; .*save it as \.xlsx/],
  ["locked.xlsx", compound("EncryptedPackage"), /an old \.xls or \.et, or has a password/],
  ["a.wps", compound("WordDocument"), /a Word or WPS document; copy its table/],
  ["a.ppt", compound("PowerPoint Document"), /they are slides/],
  ["a.bin", bytes(0, 0, 0, 1, 255, 254, 253), /no Excel workbook \(\.xlsx\), and no text/],
];

describe("a file that is no table is refused, with what it is and the way out", () => {
  test.each(files)("%s", async (name, file, said) => {
    const english = await run(["import", name, "--lang", "en"], { files: { [name]: file } });
    expect(english.exitCode).toBe(2);
    expect(english.stdout).toBe("");
    expect(english.stderr).toMatch(said);
    expect(english.stderr.split("\n")).toHaveLength(2);

    const { exitCode, stderr } = await run(["import", name], { files: { [name]: file } });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/[\u4e00-\u9fff].*；/);
  });

  test("a folder", async () => {
    const { exitCode, stderr } = await run(["import", "d", "--lang", "en"], { files: { "d/a.csv": "1" } });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: d is not read: it is a folder; name an \.xlsx or \.csv in it\n/);
  });

  test("a text that has no headings is said to have none, and how they are named", async () => {
    const { exitCode, stderr } = await run(["import", "a.txt", "--lang", "en"], {
      files: { "a.txt": "你好\n" },
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/no row of headings was found.*问题类别.*--map/);
  });

  test.each([
    ["a title in brackets", "[2018]台账\n序号,单位,问题,问题类别\n1,市教育局,拆分采购,规避招标\n"],
    ["a heading in brackets", '["x"],单位,问题,问题类别\n1,市教育局,拆分采购,规避招标\n'],
    ["a title that is JSON", '["台账"]\n序号,单位,问题,问题类别\n1,市教育局,拆分采购,规避招标\n'],
    ["a cell with a line of YAML", '单位,问题,问题类别\n市教育局,"见附件\nkind: ledger\n完",规避招标\n'],
    [
      "a first cell with YAML",
      '"kind: ledger\nversion: 1\n",单位,问题,问题类别\n1,市教育局,拆分采购,规避招标\n',
    ],
  ])("%s above or in a table makes it no other file", async (_, csv) => {
    const { stderr } = await run(["import", "a.csv", "--lang", "en"], { files: { "a.csv": csv } });
    expect(stderr).toContain("columns are known by their headings");
  });
});
