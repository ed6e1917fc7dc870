import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plainEnvironment, root, run } from "../built-program.js";

/** The report as LibreOffice sets it, looked at through Poppler. Lengths in points. */
type Word = { readonly text: string; readonly left: number; readonly right: number; readonly bottom: number };
type Page = { readonly width: number; readonly height: number; readonly words: readonly Word[] };

const folder = mkdtempSync(join(tmpdir(), "taizhang-docx-"));
afterAll(() => rmSync(folder, { recursive: true }));

const millimetre = 72 / 25.4;
/** GB/T 9704: 28 mm at the left, 26 at the right, 35 below, each within a millimetre or two of LibreOffice's own grid. */
const edges = { left: 28 * millimetre, right: 184 * millimetre, bottom: 262 * millimetre, slack: 4.5 };

let pages: readonly Page[] = [];
let text = "";

beforeAll(async () => {
  const program = join(root, "bin", "taizhang.js");
  const argv = [
    program,
    "report",
    "001",
    "examples",
    "--lang",
    "zh-CN",
    "--format",
    `docx:${join(folder, "001.docx")}`,
  ];
  const ran = await run(process.execPath, argv, { cwd: root, env: plainEnvironment({}) });
  expect(ran).toMatchObject({ exitCode: 0 });

  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const soffice = [
    "--headless",
    profile,
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    join(folder, "001.docx"),
  ];
  execFileSync("soffice", soffice, { stdio: "ignore" });
  const pdf = join(folder, "001.pdf");
  text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  pages = pagesIn(execFileSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8", maxBuffer: 2 ** 26 }));
});

function pagesIn(boxes: string): Page[] {
  return boxes
    .split("<page ")
    .slice(1)
    .map((page) => {
      const [, width = "", height = ""] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const found = page.matchAll(
        /<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g,
      );
      const words = Array.from(found, ([, left, right, bottom, word = ""]) => {
        return { text: word, left: Number(left), right: Number(right), bottom: Number(bottom) };
      });
      return { width: Number(width), height: Number(height), words };
    });
}

describe("the report of unit 001 in LibreOffice", () => {
  test("is on A4, with all its parts", () => {
    expect(pages.length).toBeGreaterThan(5);
    for (const { width, height } of pages) {
      expect(Math.abs(width - 210 * millimetre)).toBeLessThan(1);
      expect(Math.abs(height - 297 * millimetre)).toBeLessThan(1);
    }
    const parts = [
      "一、基本情况",
      "三、整改落实情况",
      "六、存在的主要问题",
      "整改完成事项清单",
      "佐证材料目录",
    ];
    for (const part of parts) expect(text.replaceAll(/\s/g, "")).toContain(part);
  });

  test("keeps its text within the margins", () => {
    for (const { words } of pages) {
      for (const { text: word, left, right, bottom } of words) {
        expect(left, word).toBeGreaterThan(edges.left - edges.slack);
        expect(right, word).toBeLessThan(edges.right + edges.slack);
        if (bottom < edges.bottom) continue;
        expect(word, "only the page number stands below the text").toMatch(/^(—|\d+)$/);
      }
    }
  });

  test("numbers its pages between dashes, at the right of odd ones and the left of even ones", () => {
    for (const [index, { words }] of pages.entries()) {
      const below = words.filter(({ bottom }) => bottom > edges.bottom);
      expect(below.map(({ text: word }) => word).sort()).toEqual([String(index + 1), "—", "—"].sort());
      const isOdd = index % 2 === 0;
      const end = isOdd
        ? Math.max(...below.map(({ right }) => right))
        : Math.min(...below.map(({ left }) => left));
      const oneCharacterIn = isOdd ? edges.right - 14 : edges.left + 14;
      expect(Math.abs(end - oneCharacterIn)).toBeLessThan(2);
    }
  });
});
