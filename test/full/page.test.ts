import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { html } from "../../src/render/html/html.js";
import { plainEnvironment, root, run } from "../built-program.js";
import { aStyle, hostileReport } from "../render/a-report.js";

/** Debian's Chromium, or what the environment names. A machine without one fails here. */
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let folder = "";
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-page-"));
  browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
  const argv = ["summary", "examples", "--as-of", "2018-06-09", "--lang", "zh-CN"];
  const made = await run(
    "node",
    ["bin/taizhang.js", ...argv, "--format", `html:${join(folder, "page.html")}`],
    {
      cwd: root,
      env: plainEnvironment({}),
    },
  );
  expect(made.exitCode, made.stderr).toBe(0);
  await writeFile(join(folder, "hostile.html"), html.render(hostileReport(), aStyle()));
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What a page said and asked for while it was open. */
type Opened = { readonly page: Page; readonly said: string[]; readonly asked: string[] };

async function open(name: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("dialog", (dialog) => said.push(dialog.message()));
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(join(folder, name)).href);
  return { page, said, asked };
}

describe.each(["page.html", "hostile.html"])("%s", (name) => {
  test.each(["light", "dark"] as const)(
    "%s: no error, no request, nothing serious for axe",
    async (colorScheme) => {
      const { page, said, asked } = await open(name, { colorScheme, bypassCSP: true });
      await page.addScriptTag({ path: axe });
      const violations = await page.evaluate(async () => {
        const { axe: checker } = globalThis as unknown as {
          axe: {
            run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
          };
        };
        const { violations: found } = await checker.run();
        return found.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0]?.html ?? "" }));
      });
      expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
      expect(said).toEqual([]);
      expect(asked).toEqual([pathToFileURL(join(folder, name)).href]);
    },
  );

  test("its policy lets its own style and script run", async () => {
    const { page, said, asked } = await open(name);
    expect(said).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(await page.locator("label.filter").count()).toBeGreaterThan(0);
    expect(await page.evaluate("getComputedStyle(document.body).maxWidth")).toBe("1200px");
  });

  test("is no wider than a window of 1024, whatever its text", async () => {
    const { page } = await open(name, { viewport: { width: 1024, height: 800 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(1024);
  });
});

describe("the page of the examples", () => {
  test("filters and sorts where scripts run", async () => {
    const { page } = await open("page.html");
    const board = page.locator("section", { hasText: "各单位专题报告提交情况" });
    await board.locator("input").fill("未提交");
    expect(await board.locator("tbody tr:visible th").allTextContents()).toEqual(["003 市公安局"]);
    expect(await board.locator("output").textContent()).toBe("显示 1 行，共 14 行");

    const overdue = page.locator("section", { hasText: "逾期事项 (10)" });
    const days = async () => (await overdue.locator("tbody td.number").allTextContents()).map(Number);
    await overdue.getByRole("button", { name: "逾期天数" }).click();
    expect(await days()).toEqual((await days()).toSorted((a, b) => a - b));
    await overdue.getByRole("button", { name: "逾期天数" }).click();
    expect((await days()).at(0)).toBe(20);
    expect(await overdue.locator("[aria-sort]").getAttribute("aria-sort")).toBe("descending");
  });

  test("can be read without scripts: everything is there, and no control that does nothing", async () => {
    const { page } = await open("page.html", { javaScriptEnabled: false });
    expect(await page.locator("input, button").count()).toBe(0);
    expect(await page.locator("section h2").allTextContents()).toEqual([
      "总体情况",
      "各单位专题报告提交情况",
      "各类别整改情况",
      "各单位整改情况",
      "未了结事项变化",
      "逾期事项 (10)",
      "没有着落的事项 (4)",
      "自报与认定不符的事项 (11)",
    ]);
  });

  test("prints on A4 landscape, with the table heads on each sheet", async () => {
    const { page } = await open("page.html");
    const path = join(folder, "page.pdf");
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    const info = await run("pdfinfo", [path], { cwd: folder, env: plainEnvironment({}) });
    expect(info.stdout).toMatch(/Page size:\s+841\.\d+ x 59[45]\.\d* pts \(A4\)/);
    const text = await run("pdftotext", ["-layout", path, "-"], { cwd: folder, env: plainEnvironment({}) });
    expect(text.stdout).toContain("自报与认定不符的事项 (11)");
    expect(text.stdout).not.toContain("筛选");
    expect(text.stdout.match(/逾期天数/g)?.length ?? 0).toBeGreaterThanOrEqual(1);
  });

  test("is the same bytes twice", async () => {
    const again = join(folder, "again.html");
    const argv = [
      "summary",
      "examples",
      "--as-of",
      "2018-06-09",
      "--lang",
      "zh-CN",
      "--format",
      `html:${again}`,
    ];
    await run("node", ["bin/taizhang.js", ...argv], {
      cwd: root,
      env: plainEnvironment({ TZ: "America/Los_Angeles" }),
    });
    expect(await readFile(again, "utf8")).toBe(await readFile(join(folder, "page.html"), "utf8"));
  });
});
