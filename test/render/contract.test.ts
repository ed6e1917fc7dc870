import { describe, expect, test } from "vitest";
import { locales } from "../../src/language/locale.js";
import type { Report } from "../../src/model/report.js";
import { renderers } from "../../src/render/registry.js";
import { sections } from "../../src/render/renderer.js";
import { aReport, aStyle, aSummary, fullReport, hostileReport } from "./a-report.js";
import { commandIn, logLines } from "./workflow-log.js";

const nothing: Report = aReport({
  files: [],
  items: [],
  findings: [],
  deadline: {
    ...fullReport("en").deadline,
    units: [],
    due: aReport().asOf,
    boundary: "exclusive",
    roster: "read",
  },
  summary: { ...aSummary(), by: [] },
});
const reports: readonly (readonly [string, Report])[] = [
  ["one that computed nothing", aReport()],
  ["an empty one", nothing],
  ["a full one", fullReport("zh-CN")],
  ["a hostile one", hostileReport()],
];
const views = [[], ...sections.map((section) => [section]), sections];

/** What Azure or TeamCity would act upon in a log, and what a terminal would. */
const commands = /##\[|##[a-z]+\[/i;
const controls = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe.each(renderers)("$name", ({ name, extension, summary, render }) => {
  test("says what it is", () => {
    expect(name).toMatch(/^[a-z]+$/);
    expect(extension).toMatch(/^[a-z]+$/);
    for (const locale of locales) expect(summary[locale]).toMatch(/[^。.]$/u);
  });

  describe.each(locales)("in %s", (locale) => {
    describe.each(reports)("of %s", (_name, report) => {
      const printed = views.flatMap((view) =>
        (extension === "txt" ? [20, 60, 120] : [80]).map((width) => {
          const style = aStyle({ locale, sections: view, width, ascii: width === 60 });
          return [render(report, style), render(report, style)] as const;
        }),
      );

      test("gives the same twice", () => {
        for (const [once, again] of printed) expect(once).toBe(again);
      });

      test("ends in exactly one line end", () => {
        for (const [text] of printed) expect(text).toMatch(/[^\r\n]\r?\n$/);
      });

      test("lets no control character and no command through", () => {
        for (const [text] of printed) {
          expect(text.replace(/^\uFEFF/, "").replaceAll(/\r?\n/g, "")).not.toMatch(controls);
          // Its own commands are the point of it: github.test.ts reads them.
          if (name === "github") continue;

          expect(text).not.toMatch(commands);
          expect(logLines(text).filter(commandIn)).toEqual([]);
        }
      });
    });
  });

  test("a report with texts of thirty thousand characters is rendered, and not changed by it", () => {
    const report = hostileReport({ longest: 30_000 });
    expect(render(report, aStyle())).toMatch(/[^\r\n]\r?\n$/);
    expect(report).toEqual(hostileReport({ longest: 30_000 }));
  });
});

test("names are unique", () => {
  expect(new Set(renderers.map(({ name }) => name)).size).toBe(renderers.length);
});
