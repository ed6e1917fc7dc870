import { inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { titleLines } from "../../src/render/office/official-page.js";
import { runBytes } from "../a-world.js";
import { ledger, rectifiedItem, unaccountedItem } from "../cli/ledgers.js";

const items = rectifiedItem() + rectifiedItem("017", "002");
const hostile = rectifiedItem().replace(
  "两个同类项目拆分采购，未公开招标",
  '"</w:t><w:r>&amp;\\u0007\\u202e</w:r> <!-- ]]> \\ud83d\\ude00"',
);

async function docx(text: string, argv: readonly string[] = []): Promise<Uint8Array> {
  const command = ["report", "017", "017.yaml", "--format", "docx:017.docx", "--lang", "zh-CN", ...argv];
  const { exitCode, stderr, files } = await runBytes(command, { files: { "017.yaml": text } });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining("017.docx") });
  const bytes = files["017.docx"];
  if (!bytes) throw new Error("nothing was written");
  return bytes;
}

/** The parts of the archive by name, with the date in the directory. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, { readonly text: string; readonly date: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, { text: string; date: number }>();
  let at = view.getUint32(bytes.length - 6, true);
  for (let left = view.getUint16(bytes.length - 12, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
    const data = view.getUint16(at + 10, true) === 8 ? inflateRawSync(packed) : packed;
    parts.set(name, { text: new TextDecoder().decode(data), date: view.getUint32(at + 12, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

async function part(name: string, text = ledger({ items }), argv: readonly string[] = []): Promise<string> {
  return partsOf(await docx(text, argv)).get(name)?.text ?? "";
}

describe("the page of GB/T 9704", () => {
  test("is A4 with its margins, its grid, and a footer 7 mm below the text", async () => {
    const document = await part("word/document.xml");
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(document).toMatch(
      /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="\d+" w:footer="1309"/,
    );
    expect(document).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="580" w:charSpace="-848"/>');
  });

  test("numbers odd pages at the right and even ones at the left, with a dash each side", async () => {
    const parts = partsOf(await docx(ledger({ items })));
    const footers = ["word/footer1.xml", "word/footer2.xml"].map((name) => parts.get(name)?.text ?? "");
    expect(footers[0]).toMatch(
      /w:jc w:val="right".*w:ind w:right="280"|w:ind w:right="280".*w:jc w:val="right"/,
    );
    expect(footers[1]).toMatch(/w:jc w:val="left".*w:ind w:left="280"|w:ind w:left="280".*w:jc w:val="left"/);
    for (const footer of footers) expect(footer).toMatch(/— .*PAGE.* —/);
    expect(parts.get("word/settings.xml")?.text).toContain("<w:evenAndOddHeaders/>");
  });

  test("names its fonts, and what to take in their place", async () => {
    const document = await part("word/document.xml");
    for (const font of ["方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312"]) {
      expect(document).toContain(`w:eastAsia="${font}"`);
    }
    expect(await part("word/fontTable.xml")).toContain(
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>',
    );
  });

  test("goes in by two characters, and repeats the header row of each table", async () => {
    const document = await part("word/document.xml");
    expect(document).toContain('w:firstLineChars="200"');
    const tables = document.split("<w:tbl>").slice(1);
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) expect(table.split("</w:tr>")[0]).toContain("<w:tblHeader/>");
  });

  test("begins each annex on a new page", async () => {
    const document = await part("word/document.xml");
    expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(5);
  });
});

test("a draft says so on every page, odd and even; a report does not", async () => {
  const draft = ledger({ items: items + unaccountedItem("017", "003") });
  for (const header of ["word/header1.xml", "word/header2.xml"]) {
    expect(await part(header, draft, ["--draft"])).toContain("草稿，不得报送：尚有1处缺口");
    expect(await part(header)).not.toContain("草稿");
  }
});

test("the same ledger gives the same bytes, with no date of the machine in them", async () => {
  const [one, other] = [await docx(ledger({ items })), await docx(ledger({ items }))];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  const parts = partsOf(one);
  expect(new Set([...parts.values()].map(({ date }) => date))).toEqual(new Set([0x00210000]));
  expect(parts.get("docProps/core.xml")?.text).toContain("2018-06-06T00:00:00Z</dcterms:created>");
});

test("hostile text stays text in every part", async () => {
  const parts = partsOf(await docx(ledger({ items: hostile })));
  for (const [name, { text }] of parts) {
    // XML takes no such characters, and no reader should meet what turns a line round.
    expect(text, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e]/);
  }
  expect(parts.get("word/document.xml")?.text).toContain("&lt;/w:t&gt;&lt;w:r&gt;&amp;amp;\\u{7}\\u{202E}");
});

test("a terminal is not shown bytes", async () => {
  const ran = await runBytes(["report", "017", ".", "--format", "docx", "--lang", "en"], {
    files: { "017.yaml": ledger() },
    terminal: {},
  });
  expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
  expect(ran.stderr).toContain(
    "docx is no text, and standard output is a terminal; name a file, such as --format docx:FILE",
  );
});

describe("a title", () => {
  test.each([
    ["市教育局专题报告", ["市教育局专题报告"]],
    [
      "市教育局关于政府采购招标投标不规范问题清理整改“回头看”的专题报告",
      ["市教育局关于政府采购招标投标不规范", "问题清理整改“回头看”的专题报告"],
    ],
  ])("%s stands in lines that part no word and no quotation", (title, lines) => {
    expect(titleLines(title)).toEqual(lines);
  });

  test("loses nothing, whatever it holds", () => {
    for (const title of [
      "",
      "一",
      "某".repeat(100),
      "“".repeat(50),
      "a b ".repeat(20),
      "（一）的，。".repeat(9),
    ]) {
      expect(titleLines(title).join("")).toBe(title);
    }
  });
});

describe("a title in several lines", () => {
  test.each([
    ["市教育局关于某市政府采购招标投标不规范问题清理整改“回头看”（示例）的专题报告"],
    ["市职业技术学院关于政府采购货物和服务招标投标不规范问题专项清理整改“回头看”工作的专题报告"],
    ["某市财政局关于全市政府采购招标投标不规范问题清理整改“回头看”工作情况的专题报告（公开版）"],
    ["市城市管理综合行政执法局关于2018年政府采购招标投标不规范问题整改“回头看”的专题报告"],
  ])("%s has no waist, and parts no word", (title) => {
    const lines = titleLines(title);
    const lengths = lines.map((line) => [...line].length);
    expect(lines.join("")).toBe(title);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(19);
    for (const [index, length] of lengths.entries()) {
      const isWaist =
        Math.max(...lengths.slice(0, index)) > length && Math.max(...lengths.slice(index + 1)) > length;
      expect(isWaist, lengths.join("/")).toBe(false);
    }
    for (const line of lines) expect(line).not.toMatch(/^[的、，）”]|[（“]$|整$/u);
  });

  test.each([153, 2000])("one of %i characters is parted evenly, whatever its words", (length) => {
    const title = "市教育局清理整改报告".repeat(length).slice(0, length);
    const lines = titleLines(title);
    expect(lines.join("")).toBe(title);
    expect(lines).toHaveLength(Math.ceil(length / 19));
    for (const line of lines) expect([17, 18, 19]).toContain(line.length);
  });

  test("a short one is one line", () => {
    expect(titleLines("整改完成事项清单")).toEqual(["整改完成事项清单"]);
  });
});
