import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readSheets from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordsIn } from "../../src/exchange/form/record.js";
import { plainLedger } from "../../src/exchange/plain-ledger.js";
import { parseYaml } from "../../src/read/parse-yaml.js";
import { usualLimits } from "../../src/workbook/guard-parts.js";
import { readWorkbook } from "../../src/workbook/read-workbook.js";
import type { ReadCell } from "../../src/workbook/sheet.js";
import { unzip } from "../../src/workbook/unzip.js";
import { builtProgram, plainEnvironment, root, run } from "../built-program.js";

/** The workbooks as LibreOffice opens, prints and saves them, and as another library reads them. */
const folder = mkdtempSync(join(tmpdir(), "taizhang-xlsx-"));
afterAll(() => rmSync(folder, { recursive: true }));

const unit = "examples/units/001-市教育局";
const names = ["filled", "blank", "summary"] as const;
type Name = (typeof names)[number];

const at = (name: string) => join(folder, name);
const taizhang = (...argv: string[]) =>
  run(process.execPath, [builtProgram(), ...argv, "--lang", "zh-CN"], {
    cwd: root,
    env: plainEnvironment({}),
  });

function convert(format: string, into: string): void {
  const profile = `-env:UserInstallation=file://${at("profile")}`;
  const files = names.map((name) => at(`${name}.xlsx`));
  const argv = ["--headless", profile, "--convert-to", format, "--outdir", into, ...files];
  execFileSync("soffice", argv, { stdio: "ignore" });
}

beforeAll(async () => {
  const commands = [
    ["export", unit, "--as-of", "2018-06-08", "--output", at("filled.xlsx")],
    ["export", "--template", "--unit", "013", "--output", at("blank.xlsx")],
    ["summary", "examples", "--as-of", "2018-06-08", "--format", "xlsx", "--output", at("summary.xlsx")],
  ];
  for (const argv of commands) {
    const campaign = argv[0] === "summary" ? [] : ["--campaign", "examples/campaign.yaml"];
    expect(await taizhang(...argv, ...campaign), argv.join(" ")).toMatchObject({ exitCode: 0 });
  }
  convert("pdf", folder);
  convert("xlsx", at("again"));
});

/** The pages of a workbook in print, their words in the order of the cells. */
function pagesOf(name: Name): string[] {
  const text = execFileSync("pdftotext", ["-raw", at(`${name}.pdf`), "-"], { encoding: "utf8" });
  return text
    .split("\f")
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ""));
}

function sizesOf(name: Name): { readonly width: number; readonly height: number }[] {
  const info = execFileSync("pdfinfo", ["-f", "1", "-l", "999", at(`${name}.pdf`)], { encoding: "utf8" });
  return [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)].map(([, width, height]) => {
    return { width: Number(width), height: Number(height) };
  });
}

describe("in print", () => {
  test.each(names)(
    "%s is on A4, the form and lists across it, and no number is too wide for its cell",
    (name) => {
      const pages = pagesOf(name);
      for (const [index, { width, height }] of sizesOf(name).entries()) {
        const isTable = name === "summary" && /整改情况汇总表|分单位整改情况表/.test(pages[index] ?? "");
        const [wide, high] = isTable ? [595.3, 841.9] : [841.9, 595.3];
        expect(Math.abs(width - wide) + Math.abs(height - high), `page ${index + 1}`).toBeLessThan(1);
      }
      expect(pages.join("")).not.toContain("###");
    },
  );

  test("every text is large enough to be read, 8 points or nearly", () => {
    for (const name of names) {
      const argv = ["-xml", "-i", "-zoom", "3", "-stdout", at(`${name}.pdf`)];
      const fonts = execFileSync("pdftohtml", argv, { encoding: "utf8" });
      const sizes = [...fonts.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => Number(size) / 3);
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes), name).toBeGreaterThan(7.6);
    }
  });

  test("the ledger takes two pages across, the right half behind the left, its first columns on both", () => {
    const pages = pagesOf("filled").filter(
      (page) => /打印和传阅的整改台账/.test(page) && /001-2017-\d{3}/.test(page),
    );
    const [left = [], right = []] = [0, 1].map((half) => pages.filter((_, index) => index % 2 === half));
    expect(left.length).toBeGreaterThan(1);
    expect(right.length).toBe(left.length);
    for (const page of left) expect(page).toMatch(/问题（具体表现）.*整改措施/s);
    for (const page of right) expect(page).toMatch(/责任领导.*备注/s);
    for (const page of left) expect(page).not.toMatch(/责任领导/);
    for (const page of right) expect(page).not.toMatch(/整改措施/);
    const ids = (page: string) => page.match(/001-2017-\d{3}/g);
    expect(right.map(ids)).toEqual(left.map(ids));
  });

  test("the instructions are on one page", () => {
    const pages = pagesOf("blank");
    expect(pages[0]).toContain("填好以后");
    expect(pages[1]).toContain("每个单位一行");
  });

  test("a list that goes on has its title and headings again, and numbers its pages", () => {
    const pages = pagesOf("summary");
    const list = pages.filter((page) => page.includes("整改完成事项清单"));
    expect(list.length).toBeGreaterThan(2);
    for (const page of list) expect(page).toMatch(/序号单位事项编号问题/);
    for (const [index, page] of pages.entries())
      expect(page).toContain(`第${index + 1}页共${pages.length}页`);
  });

  test("nothing that the ledger says of a problem is cut", () => {
    const text = pagesOf("filled").join("");
    const ledger = plainLedger(parseYaml("", readFileSync(join(root, unit, "ledger.yaml"), "utf8")).document);
    const items = recordsIn(ledger, ["items"]);
    expect(items.length).toBeGreaterThan(10);
    for (const item of items) {
      expect(text).toContain(String(item["id"]));
      expect(text).toContain(String(item["problem"]).replace(/\s+/g, ""));
      for (const measure of recordsIn(item, ["measures"])) {
        expect(text).toContain(String(measure["text"]).replace(/\s+/g, ""));
      }
    }
  });
});

describe("saved by LibreOffice", () => {
  test("the filled workbook loses nothing", async () => {
    const ran = await taizhang(
      "import",
      at("again/filled.xlsx"),
      unit,
      "--campaign",
      "examples/campaign.yaml",
    );
    expect(ran).toEqual({ exitCode: 0, stdout: `${unit}/ledger.yaml：没有改动\n`, stderr: "" });
  });

  test("the blank one is still the form", async () => {
    const ran = await taizhang("import", at("again/blank.xlsx"), "--campaign", "examples/campaign.yaml");
    expect(ran).toMatchObject({ exitCode: 0, stdout: "将写入 013.yaml：013 市职业技术学院，0 个事项\n" });
  });

  test("drop-downs and repeated rows are what it understood", () => {
    const sheets = sheetsIn("again/blank.xlsx");
    const chosen = sheets.filter((text) => /<dataValidation [^>]*type="list"/.test(text));
    expect(chosen.length).toBeGreaterThan(5);
    const titles = /<definedName [^>]*localSheetId="(\d+)"[^>]*_xlnm\.Print_Titles"/g;
    const names = [...partOf("again/blank.xlsx", "xl/workbook.xml").matchAll(titles)];
    // All but the instructions and the hidden lists.
    expect(new Set(names.map(([, sheet]) => sheet)).size).toBe(sheets.length - 2);
  });

  test("headings are frozen and filtered: without a window LibreOffice keeps neither, so the file itself is looked at", () => {
    const sheets = sheetsIn("blank.xlsx");
    const frozen = sheets.filter((text) => /<pane xSplit="\d" ySplit="3" [^>]*state="frozen"/.test(text));
    expect(frozen.length).toBe(sheets.length - 2);
    expect(sheets.filter((text) => /<autoFilter ref="A3:/.test(text)).length).toBe(sheets.length - 2);
  });
});

function partsOf(file: string): (readonly [name: string, text: string])[] {
  const parts = unzip(readFileSync(at(file)), { maxBytes: 2 ** 26, maxParts: 1000 });
  if (typeof parts === "string") throw new Error(parts);
  return [...parts].map(([name, part]) => [name, new TextDecoder().decode(part)]);
}

function partOf(file: string, wanted: string): string {
  return partsOf(file).find(([name]) => name === wanted)?.[1] ?? "";
}

function sheetsIn(file: string): string[] {
  return partsOf(file).flatMap(([name, text]) => (/worksheets\/sheet\d+\.xml$/.test(name) ? [text] : []));
}

describe("another library", () => {
  test.each(names)("reads the same of %s", async (name) => {
    const bytes = readFileSync(at(`${name}.xlsx`));
    const ours = await readWorkbook(bytes, usualLimits);
    if ("refusal" in ours) throw new Error(ours.refusal);
    const theirs = await readSheets(bytes, { trim: false });
    expect(theirs.map(({ sheet }) => sheet)).toEqual(ours.sheets.map((sheet) => sheet.name));
    for (const [index, { sheet, data }] of theirs.entries()) {
      expect(filled(data), sheet).toEqual(
        filled(ours.sheets[index]?.rows.map((row) => row.map(plain)) ?? []),
      );
    }
  });
});

/** Cells that hold something, by row and column: trailing empty ones are nobody's business. */
function filled(rows: readonly (readonly unknown[])[]): string[] {
  return rows.flatMap((row, r) =>
    row.flatMap((value, c) =>
      value === null || value === undefined || value === "" ? [] : [`${r},${c} ${shown(value)}`],
    ),
  );
}

function shown(value: unknown): string {
  if (value instanceof Date) return `day ${value.toISOString().slice(0, 10)}`;
  return `${typeof value} ${String(value)}`;
}

function plain(cell: ReadCell | undefined): unknown {
  switch (cell?.kind) {
    case undefined:
      return null;
    case "text":
      return cell.text;
    case "number":
      return cell.number;
    case "day":
      return new Date(`${cell.day}T00:00:00Z`);
    case "truth":
      return cell.truth;
    case "formula":
    case "error":
      throw new Error(`a workbook of ours with a ${cell.kind}`);
  }
}
