import { describe, expect, test } from "vitest";
import { locales } from "../../src/language/locale.js";
import { unitCode } from "../../src/model/ids.js";
import type { Report } from "../../src/model/report.js";
import { text } from "../../src/render/text/text.js";
import { codePageWidth, displayWidth } from "../../src/text/display-width.js";
import {
  aFinding,
  anItem,
  aReport,
  aStyle,
  aSummary,
  aUnit,
  day,
  fullReport,
  hostileReport,
} from "./a-report.js";

const borders = /^[┌├└│+|]/;

/** The tables of a text, each as its lines. */
function tablesIn(printed: string): string[][] {
  const tables: string[][] = [];
  let previous = "";
  for (const line of printed.split("\n")) {
    if (borders.test(line)) {
      if (!borders.test(previous)) tables.push([]);
      tables.at(-1)?.push(line);
    }
    previous = line;
  }
  return tables;
}

describe("tables", () => {
  const cases = locales.flatMap((locale) =>
    [false, true].flatMap((ascii) => [
      ...[60, 72, 80, 81, 100, 200].map((width) => ({ name: "full", locale, width, ascii })),
      ...[40, 80, 120].map((width) => ({ name: "hostile", locale, width, ascii })),
    ]),
  );

  test.each(cases)("are even and fit the terminal: $name, $locale, $width, ascii $ascii", (one) => {
    const report = one.name === "full" ? fullReport(one.locale) : hostileReport();
    const measure = one.ascii ? codePageWidth : displayWidth;
    const printed = text.render(report, aStyle(one));
    expect(printed.split("\n").filter((line) => measure(line) > one.width)).toEqual([]);

    const tables = one.width < 60 ? [] : tablesIn(printed);
    if (one.width >= 80) expect(tables.length).toBeGreaterThan(2);
    const uneven = tables.filter((table) => new Set(table.map(measure)).size > 1);
    expect(uneven).toEqual([]);
  });

  test("on a narrow terminal are lists", () => {
    const printed = text.render(fullReport("zh-CN"), aStyle({ width: 50 }));
    expect(printed).not.toMatch(/[┌│]/);
    expect(printed).toContain("  自报：整改到位");
  });

  test("with --ascii have no character that a Chinese console shows wider", () => {
    const printed = text.render(fullReport("en"), aStyle({ locale: "en", ascii: true }));
    expect(printed).not.toMatch(/[─│┌┐└┘├┤┬┴┼…—→①★·]/);
  });

  test("say their heads again after a hundred rows", () => {
    const items = Array.from({ length: 250 }, () => anItem());
    const printed = text.render(aReport({ items }), aStyle({ sections: ["items"] }));
    expect(printed.match(/│ 事项 /g)).toHaveLength(3);
    expect(printed.match(/017-2017-001/g)).toHaveLength(250);
  });

  test("lose nothing of a long text", () => {
    const claimed = `开头${"整改措施包括，".repeat(80)}结尾`;
    const report = aReport({ items: [anItem({ claimed: { text: claimed, status: null } })] });
    const [table] = tablesIn(text.render(report, aStyle({ sections: ["items"] })));
    const cells = table?.map((line) => line.split("│")[2]?.trim() ?? "") ?? [];
    expect(cells.join("")).toContain(claimed);
  });
});

describe("a run that finds nothing", () => {
  const items = Array.from({ length: 3 }, () => anItem());
  const clean = { ...fullReport("en"), items, findings: [], verdict: { exitCode: 0, failed: [] } } as const;

  test("is one line", () => {
    expect(text.render(clean, aStyle())).toBe("3 个单位、3 个事项，未发现问题（截至 2018-06-09）\n");
    expect(text.render(clean, aStyle({ locale: "en" }))).toBe(
      "3 units, 3 items: nothing found (as of 2018-06-09)\n",
    );
  });

  test("still shows the table that was asked for", () => {
    expect(text.render(clean, aStyle({ sections: ["deadline"] }))).toContain("按期提交");
  });

  test("is not clean where something failed all the same", () => {
    const report: Report = { ...clean, verdict: { exitCode: 1, failed: ["deadline"] } };
    const printed = text.render(report, aStyle({ sections: ["findings", "deadline"] }));
    expect(printed).toContain("未提交");
    expect(printed).toMatch(/\n未通过：专题报告误期或不完整\n$/);
  });
});

describe("findings", () => {
  const render = (changes: Parameters<typeof aFinding>[0], style = {}) =>
    text.render(aReport({ findings: [aFinding(changes)] }), aStyle({ sections: ["findings"], ...style }));

  test("show the place, the message, the source and the way out", () => {
    expect(render({})).toBe(`units/017.yaml
  31:25  错误  claim/supported
    事项 017-2017-002：自报“整改到位”，证据只支持“没有着落”
      31 |     status_as_reported: 整改到位 # 见附件1
         |                         ^^^^^^^^
    办法：补充完成日期、整改结果和佐证材料，或者如实填写 \`status_as_reported\`

1 处错误、0 处警告、0 处提示（截至 2018-06-09）
`);
  });

  test("that reach over several lines are marked to the end of the first", () => {
    expect(render({ endLine: 33, endColumn: 4 })).toContain(`${" ".repeat(34 - 9)}${"^".repeat(8 + 10)}\n`);
  });

  test("without a source line have no excerpt", () => {
    expect(render({ sourceLine: null })).not.toContain("^");
    expect(render({ sourceLine: "" })).not.toContain("^");
  });

  test("that are suppressed stay listed, with who approved it and until when", () => {
    const suppressed = {
      kind: "suppression",
      reason: "已归档",
      approved_by: "市财政局采购办",
      expires: "2018-09-30",
    } as const;
    const printed = render({ suppressed });
    expect(printed).toContain("已豁免：已归档；批准：市财政局采购办；有效至 2018-09-30");
    expect(printed).toContain("0 处错误、0 处警告、0 处提示；另有 1 处已豁免");
  });

  test("that the baseline holds are a line each, and counted by themselves", () => {
    const known = aFinding({
      suppressed: { kind: "baseline", written_on: "2018-06-09", approved_by: "整改办", expires: null },
      fails: false,
    });
    const style = aStyle({ sections: ["findings"], locale: "en" });
    const printed = text.render(aReport({ findings: [known, known, aFinding()] }), style);
    const line =
      /^ {2}\d+:\d+ {2}error {2}claim\/supported {2}in the baseline since 2018-06-09; approved by\n {2}整改办\n/m;
    expect(printed).toMatch(
      new RegExp(`${line.source}${line.source.slice(1)}\n {2}\\d+:\\d+ {2}error {2}claim/supported\n`, "m"),
    );
    expect(printed).toContain("1 error, 0 warnings, 0 info; 2 in the baseline");
  });

  test("beyond the most that are asked for are counted", () => {
    const findings = Array.from({ length: 5 }, () => aFinding());
    const style = aStyle({ sections: ["findings"], maxFindings: 2 });
    const printed = text.render(aReport({ findings }), style);
    expect(printed.match(/claim\/supported/g)).toHaveLength(2);
    expect(printed).toContain("共 5 处，还有 3 处未列出");
    expect(printed).toContain("5 处错误");
  });

  test("keep the line breaks of a message", () => {
    expect(render({ message: "第一行\n第二行" })).toContain("    第一行\n    第二行\n");
  });
});

describe("colour", () => {
  test("is left out at level 0, and adds nothing but escapes at the others", () => {
    const report = fullReport("zh-CN");
    const plain = text.render(report, aStyle());
    for (const color of [1, 2, 3] as const) {
      const coloured = text.render(report, aStyle({ color }));
      expect(coloured).toContain("\u001b[31m");
      expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain);
    }
  });
});

describe("the deadline", () => {
  const deadlineOf = (changes: Partial<NonNullable<Report["deadline"]>>) =>
    text.render(
      aReport({
        deadline: {
          due: day("2018-06-08"),
          boundary: "inclusive",
          roster: "campaign",
          units: [],
          ...changes,
        },
      }),
      aStyle({ sections: ["deadline"] }),
    );

  test("names a unit of which only the code is known once", () => {
    const printed = deadlineOf({ units: [aUnit({ unit: unitCode("5"), name: "5" }), aUnit()] });
    expect(printed).not.toContain("5 5");
    expect(printed).toMatch(/[│|] 5 +[│|]/);
    expect(printed).toContain("017 市教育局");
  });

  test("says how 前 is read, and whose units these are", () => {
    expect(deadlineOf({})).toContain("“6 月 8 日前”按含当日理解");
    expect(deadlineOf({ boundary: "exclusive" })).toContain("按不含当日理解，最后一日是 6 月 7 日");
    expect(deadlineOf({})).not.toContain("名册");
    expect(deadlineOf({ roster: "read" })).toContain("不是行动方案的单位名册");
  });
});

describe("the summary", () => {
  const summaryOf = (changes: Partial<NonNullable<Report["summary"]>>) =>
    text.render(aReport({ summary: { ...aSummary(), ...changes } }), aStyle({ sections: ["summary"] }));

  test("prints zeros as 0, no rate where nothing is counted, and the denominator in words", () => {
    const printed = summaryOf({});
    expect(printed).toMatch(/违规评标、定标 +│ +0 │ +0 │ +0 │ +0 │ +0 │ +0 │ +— │/);
    expect(printed).toContain("无法整改的事项仍计入分母");
  });

  test("by origin has no total, which would mix what must not be mixed", () => {
    const [category] = aSummary().by;
    expect(summaryOf({ by: [{ grouping: "origin", groups: category?.groups ?? [] }] })).not.toContain("合计");
  });

  test("without a grouping is the totals alone", () => {
    expect(summaryOf({ by: [] })).toMatch(/合计 +│ +4 │/);
  });
});
