import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { transform } from "esbuild";
import { describe, expect, test } from "vitest";
import { html } from "../../src/render/html/html.js";
import { aReport, aStyle, aSummary, attacks, day, fullReport, hostileReport } from "./a-report.js";

const page = (report = fullReport("zh-CN")) => html.render(report, aStyle());

describe("the page", () => {
  test("allows its own style and script, and nothing else", () => {
    const text = page();
    const hashOf = (element: string) => {
      const content = new RegExp(`<${element}>([^]*?)</${element}>`).exec(text)?.[1] ?? "";
      return createHash("sha256").update(content).digest("base64");
    };
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1]?.replaceAll("&#39;", "'");
    expect(text).toContain("prefers-color-scheme: dark");
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hashOf("style")}'; script-src 'sha256-${hashOf("script")}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test("names no address, so that it needs no network", () => {
    expect(page()).not.toMatch(/https?:|\bsrc=|@import|url\((?!#)/);
  });

  test("has no element, attribute or reference that a ledger's text brought", () => {
    const hostile = page(hostileReport());
    expect(hostile).not.toContain("<script>alert");
    const opened = [...hostile.matchAll(/<([a-z]+)/g)].map(([, name]) => name);
    const known = [...page().matchAll(/<([a-z]+)/g)].map(([, name]) => name);
    expect(opened.filter((name) => !known.includes(name))).toEqual([]);
    expect(hostile.match(/<script/g)).toHaveLength(1);
    expect(hostile).not.toMatch(/ on[a-z]+=/);
    expect(attacks.some((attack) => attack.includes("<"))).toBe(true);
  });

  test.each([
    ["page.css", "css"],
    ["page-script.js", "js"],
  ] as const)("%s holds nothing that Chromium 100 does not know", async (file, loader) => {
    const text = await readFile(new URL(`../../src/render/html/${file}`, import.meta.url), "utf8");
    const [old, latest] = await Promise.all(
      ["chrome100", "esnext"].map((target) => transform(text, { loader, target, logLevel: "silent" })),
    );
    expect(old?.warnings).toEqual([]);
    expect(old?.code).toBe(latest?.code);
    expect(text).not.toMatch(/:has\(|oklch|color-mix|@container|@layer/);
  });

  test("shows what its report has: a summary without items has no lists", () => {
    const text = page(aReport({ summary: aSummary() }));
    expect(text).toContain("各类别整改情况");
    expect(text).not.toContain("逾期事项");
    expect(text).not.toContain("检查通过");
  });

  test("says that a check has passed, and why one has not", () => {
    expect(page(aReport({ findings: [] }))).toContain("检查通过");
    expect(page(aReport({ findings: [], verdict: { exitCode: 1, failed: ["deadline"] } }))).toContain(
      "未通过：专题报告误期或不完整",
    );
  });

  test("draws the curve with its numbers beside it", () => {
    const progress = {
      past: [
        { date: day("2018-04-01"), total: 12, rectified: 0, open: 12 },
        { date: day("2018-06-09"), total: 12, rectified: 8, open: 3 },
      ],
      planned: [
        { date: day("2018-06-09"), open: 3 },
        { date: day("2018-06-30"), open: 1 },
      ],
    };
    const text = page({ ...fullReport("zh-CN"), progress });
    expect(text).toContain('aria-label="未了结的规定事项：2018-04-01 有 12 件，2018-06-09 有 3 件"');
    for (const [date, open] of [
      ["2018-04-01", 12],
      ["2018-06-09", 3],
    ]) {
      expect(text).toContain(
        `<th scope="row">${date}</th><td class="number">${open}</td><td class="number"></td>`,
      );
    }
    expect(text).toContain(
      '<th scope="row">2018-06-30</th><td class="number"></td><td class="number">1</td>',
    );
    expect(text).toContain("报告期限 2018-06-08");
  });
});
