import { describe, expect, test } from "vitest";
import { usualLimits } from "../../src/workbook/guard-parts.js";
import { readWorkbook } from "../../src/workbook/read-workbook.js";
import { zip } from "../../src/workbook/zip.js";

const bytes = (text: string) => new TextEncoder().encode(text);

const contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;
const relationships = (list: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet with these rows, and whatever parts are put beside it. */
function workbook(sheetData: string, beside: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    "xl/workbook.xml": `<workbook xmlns:r="${office}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>`,
    ),
    "xl/worksheets/sheet1.xml": `<worksheet>${sheetData.startsWith("<sheetData") ? sheetData : `<sheetData>${sheetData}</sheetData>`}</worksheet>`,
    ...beside,
  };
  return zip(new Map(Object.entries(parts).map(([name, text]) => [name, bytes(text)])), "packed");
}

const read = (file: Uint8Array) => readWorkbook(file, usualLimits);
/** A hundredth of the usual sizes, so that traps are quickly set. */
const small = {
  ...usualLimits,
  maxBytes: usualLimits.maxBytes / 100,
  maxRows: usualLimits.maxRows / 100,
  maxCells: usualLimits.maxCells / 100,
};
const row = (cells: string, number = 1) => `<row r="${number}">${cells}</row>`;
const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

test("a plain workbook is read", async () => {
  expect(await read(workbook(row(text("A1", "序号") + '<c r="B1"><v>7</v></c>')))).toEqual({
    dates: "1900",
    unread: [],
    sheets: [
      {
        name: "台账",
        isHidden: false,
        merged: [],
        hidden: { rows: [], columns: [] },
        rows: [
          [
            { kind: "text", text: "序号" },
            { kind: "number", number: 7 },
          ],
        ],
      },
    ],
  });
});

describe("a trap is refused before the library sees it", () => {
  const padding = "0".repeat(small.maxBytes);
  const cases: readonly (readonly [string, () => Uint8Array, object])[] = [
    ["a bomb", () => workbook(row(text("A1", padding))), { refusal: "contents_too_large" }],
    [
      "a bomb that lies about its size",
      () => claiming(workbook(row(text("A1", padding))), 10),
      { refusal: "contents_too_large" },
    ],
    [
      "a cell in the far corner",
      () => workbook(row('<c r="XFD1048576"><v>1</v></c>')),
      { refusal: "too_many_rows" },
    ],
    [
      "a cell far to the right",
      () => workbook(row('<c r="XFD1"><v>1</v></c>')),
      { refusal: "too_many_columns" },
    ],
    ["too many rows", () => workbook("<row/>".repeat(small.maxRows + 1)), { refusal: "too_many_rows" }],
    [
      "too many cells",
      () => workbook(Array.from({ length: 900 }, (_, at) => row("<c/>".repeat(30), at + 1)).join("")),
      { refusal: "too_many_cells" },
    ],
    [
      "columns without end",
      () => workbook(`<cols>${'<col min="1" max="16384"/>'.repeat(50)}</cols><sheetData/>`),
      { refusal: "too_many_cells" },
    ],
    [
      "a tree of strings",
      () => workbook("", { "xl/sharedStrings.xml": `<sst>${"<si/>".repeat(3_000_000)}</sst>` }),
      { refusal: "contents_too_large" },
    ],
    [
      "entities",
      () => workbook("", { "xl/styles.xml": `<!DOCTYPE x [<!ENTITY a "aa">]><styleSheet>&a;</styleSheet>` }),
      { refusal: "broken" },
    ],
    ["macros", () => workbook("", { "xl/vbaProject.bin": "x" }), { refusal: "macros" }],
    ["old macros", () => workbook("", { "xl/macrosheets/sheet1.xml": "<x/>" }), { refusal: "macros" }],
    [
      "links to other files",
      () => workbook("", { "xl/externalLinks/externalLink1.xml": "<x/>" }),
      { refusal: "external_links" },
    ],
    ["a binary workbook", () => workbook("", { "xl/workbook.bin": "x" }), { refusal: "binary_workbook" }],
    [
      "an .ods",
      () => zip(new Map([["mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet")]]), "stored"),
      { refusal: "open_document" },
    ],
    [
      "an old .xls",
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      { refusal: "old_format" },
    ],
    ["a text", () => bytes("序号,问题\n1,无\n"), { refusal: "not_a_workbook" }],
    ["nothing", () => new Uint8Array(), { refusal: "other_file", file: "empty" }],
    [
      "a zip of something else",
      () => zip(new Map([["a.txt", bytes("a")]]), "packed"),
      { refusal: "other_file", file: "archive" },
    ],
    ["half a file", () => workbook(row(text("A1", "x"))).slice(200), { refusal: "broken" }],
    ["no sheet", () => workbook("", { "xl/workbook.xml": "<workbook" }), { refusal: "broken" }],
  ];

  test.each(cases)("%s", async (_name, make, refusal) => {
    expect(await readWorkbook(make(), small)).toMatchObject(refusal);
  });
});

test("a bomb of gigabytes costs no memory", async () => {
  const bomb = claiming(workbook(row(text("A1", "0".repeat(1000)))), 0xf0000000);
  const before = process.memoryUsage().rss;
  expect(await read(bomb)).toEqual({ refusal: "contents_too_large", limit: usualLimits.maxBytes });
  expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
});

/** Says of each part that it unpacks to so many bytes. */
function claiming(file: Uint8Array, size: number): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at < file.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return file;
}

test("a formula is shown, not taken; what is beside the cells is counted", async () => {
  const file = workbook(row('<c r="A1"><f>SUM(B1:B9)</f><v>45</v></c><c r="B1" t="e"><v>#REF!</v></c>'), {
    "xl/media/image1.png": "x",
    "xl/comments1.xml": "<comments/>",
  });
  expect(await read(file)).toMatchObject({
    sheets: [
      {
        rows: [
          [
            { kind: "formula", formula: "SUM(B1:B9)", shown: "45" },
            { kind: "error", error: "#REF!" },
          ],
        ],
      },
    ],
    unread: [
      { what: "pictures", count: 1 },
      { what: "comments", count: 1 },
    ],
  });
});

test("days are days in both date systems", async () => {
  const styles =
    '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  const file = (is1904: boolean) =>
    workbook(row('<c r="A1" s="1"><v>43259</v></c>'), {
      "xl/workbook.xml": `<workbook xmlns:r="${office}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(
        `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>`,
      ),
      "xl/styles.xml": styles,
    });
  expect(await read(file(false))).toMatchObject({
    dates: "1900",
    sheets: [{ rows: [[{ day: "2018-06-08" }]] }],
  });
  expect(await read(file(true))).toMatchObject({
    dates: "1904",
    sheets: [{ rows: [[{ day: "2022-06-09" }]] }],
  });
});
