import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.js";
import { nodeWorld } from "../../src/cli/node-world.js";
import { usualLimits } from "../../src/workbook/guard-parts.js";
import { readWorkbook } from "../../src/workbook/read-workbook.js";
import { unzip } from "../../src/workbook/unzip.js";
import { collectInto } from "../collect.js";
import { root } from "../examples/check-examples.js";

/** A row of a table as a reader sees it: the numbers in front of the rate, as they are printed. */
type Row = { readonly title: string; readonly numbers: readonly string[] };
type Counts = Readonly<Record<(typeof columns)[number] | "overdue" | "rate", number | null>>;

const columns = ["total", "rectified", "in_progress", "unrectifiable", "unaccounted"] as const;
const folder = mkdtempSync(join(tmpdir(), "taizhang-numbers-"));
const bytesOf = (file: string) => readFileSync(join(folder, file));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const to = (format: string) => ["--format", `${format}:${join(folder, `out.${format}`)}`];
  const common = ["--as-of", "2018-06-09", "--lang", "zh-CN", "--quiet"];
  const summary = ["summary", "examples", "--by", "unit", ...to("json"), ...to("xlsx"), ...to("html")];
  const report = ["report", "--all", "examples", "--draft", ...to("md"), ...to("docx")];
  for (const argv of [summary, report]) {
    const outlet = collectInto([]);
    const world = { ...nodeWorld(), cwd: root, stdout: outlet, stderr: outlet };
    expect(await main([...argv, ...common], world)).toBe(0);
  }
}, 60_000);

/** Of the JSON, which is the contract; the others are held against it. */
function expected(grouping: "category" | "unit"): {
  readonly total: Counts;
  readonly groups: readonly Counts[];
} {
  const { summary } = JSON.parse(bytesOf("out.json").toString());
  const groups: Readonly<Record<string, Counts>> = summary.by[grouping];
  // A code such as 101 comes first among the keys of an object; in the tables units stand by code.
  const entries =
    grouping === "unit"
      ? Object.entries(groups).sort(([a], [b]) => (a < b ? -1 : 1))
      : Object.entries(groups);
  return { total: summary, groups: entries.map(([, counts]) => counts) };
}

function inPrint(counts: Counts, withOverdue: boolean): readonly string[] {
  const rate = counts.rate === null ? "" : `${(counts.rate * 100).toFixed(2)}%`;
  return [...columns, ...(withOverdue ? (["overdue"] as const) : [])]
    .map((column) => String(counts[column]))
    .concat(rate);
}

const withoutTags = (markup: string) =>
  markup
    .replace(/<sup>.*?<\/sup>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replace(/^—$/, "");

/** The tables of the page, by what they are captioned. */
function pageRows(caption: string): readonly Row[] {
  const page = bytesOf("out.html").toString();
  const table = page.split("<table>").find((one) => one.includes(`<caption>${caption}`)) ?? "";
  return [...table.matchAll(/<tr[^>]*><th scope="row"[^>]*>(.*?)<\/th>(.*?)<\/tr>/gs)].map(
    ([, title = "", cells = ""]) => ({
      title: withoutTags(title),
      numbers: [...cells.matchAll(/<td class="number">(.*?)<\/td>/gs)].map(([, cell = ""]) =>
        withoutTags(cell),
      ),
    }),
  );
}

async function workbookRows(name: string): Promise<readonly Row[]> {
  const workbook = await readWorkbook(bytesOf("out.xlsx"), usualLimits);
  if ("refusal" in workbook) throw new Error(workbook.refusal);

  const rows = workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return rows.flatMap((row): Row[] => {
    const [title, ...cells] = row;
    if (title?.kind !== "text" || cells[0]?.kind !== "number") return [];
    const rate = cells[6];
    return [
      {
        title: title.text,
        numbers: [
          ...cells.slice(0, 6).map((cell) => (cell?.kind === "number" ? String(cell.number) : "")),
          rate?.kind === "number" ? `${(rate.number * 100).toFixed(2)}%` : "",
        ],
      },
    ];
  });
}

function markdownRows(caption: string): readonly Row[] {
  const paragraphs = bytesOf("out.md").toString().split("\n\n");
  const table = paragraphs[paragraphs.findIndex((one) => one.includes(caption)) + 1] ?? "";
  return table
    .split("\n")
    .slice(2)
    .map((line) => {
      const [title = "", ...numbers] = line
        .split("|")
        .slice(1, -1)
        .map((cell) =>
          cell
            .trim()
            .replace(/\[\^\d+\]/g, "")
            .replace(/^—$/, ""),
        );
      return { title, numbers };
    });
}

function wordRows(caption: string): readonly Row[] {
  const parts = unzip(bytesOf("out.docx"), { maxBytes: 2 ** 28, maxParts: 100 });
  const body = typeof parts === "string" ? "" : new TextDecoder().decode(parts.get("word/document.xml"));
  const table = body.slice(body.indexOf(caption)).split("</w:tbl>")[0] ?? "";
  return [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].slice(1).map(([row]) => {
    const cells = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      cell
        .replace(/<w:r>(?:(?!<\/w:r>).)*<w:vertAlign w:val="superscript"\/>.*?<\/w:r>/gs, "")
        .replace(/<[^>]*>/g, "")
        .replace(/^—$/, ""),
    );
    const [title = "", ...numbers] = cells;
    return { title, numbers };
  });
}

describe.each([
  ["category", "按类别", "汇总表", 3],
  ["unit", "按单位", "分单位", 15],
] as const)("by %s, every format has the numbers of the JSON", (grouping, caption, sheet, count) => {
  /** The groups' rows, and the total's, which stands under them. */
  const check = (rows: readonly Row[], withOverdue: boolean) => {
    const { groups, total } = expected(grouping);
    expect(groups).toHaveLength(count);
    expect(rows.slice(0, count).map(({ numbers }) => numbers)).toEqual(
      groups.map((counts) => inPrint(counts, withOverdue)),
    );
    expect(rows[count]).toEqual({ title: "合计", numbers: inPrint(total, withOverdue) });
  };

  test("the page", () => check(pageRows(caption), true));
  test("the workbook", async () => check(await workbookRows(sheet), true));
  test("the report as Markdown", () => check(markdownRows(caption), false));
  test("the report for Word", () => check(wordRows(caption), false));

  test("their rows are called the same", async () => {
    const titles = (rows: readonly Row[]) =>
      rows.slice(0, count).map(({ title }) => title.replace(/^\d+ /, ""));
    const [page, ...others] = [
      pageRows(caption),
      await workbookRows(sheet),
      markdownRows(caption),
      wordRows(caption),
    ];
    for (const rows of others) expect(titles(rows)).toEqual(titles(page ?? []));
  });
});

test("the headline figures of the page, and the sentence of the report, are those of the JSON", () => {
  const { total } = expected("category");
  const page = bytesOf("out.html").toString();
  const figures = [...page.matchAll(/<div class="(\w+)"><dt>[^<]*<\/dt><dd>([^<]*)<\/dd>/g)];
  const shown = Object.fromEntries(figures.map(([, name, value]) => [name, value]));
  expect([...columns, "overdue", "rate"].map((name) => shown[name])).toEqual(inPrint(total, true));

  const sentence = bytesOf("out.md")
    .toString()
    .replace(/\[\^\d+\]/g, "");
  expect(sentence).toContain(
    `规定事项共${total.total}件，其中已完成整改${total.rectified}件，未完成整改${total.in_progress}件，因客观原因无法整改${total.unrectifiable}件，没有着落${total.unaccounted}件，完成率${inPrint(total, false).at(-1)}。`,
  );
  expect(sentence).toContain(`超过完成时限的${total.overdue}件`);
});
