import fc from "fast-check";
import { expect } from "vitest";
import { plainLedger } from "../../src/exchange/plain-ledger.js";
import { certain } from "../../src/read/fields.js";
import { parseYaml } from "../../src/read/parse-yaml.js";
import { toCalendarDate } from "../../src/time/calendar-date.js";
import type { Range, WriteCell } from "../../src/workbook/sheet.js";
import { writeWorkbook } from "../../src/workbook/write-workbook.js";
import "../fixed-seed.js";
import { run } from "../a-world.js";

/** What an item says, and how another hand writes it. */
type Item = {
  readonly problem: string;
  readonly category: number;
  readonly leader: readonly string[];
  readonly persons: readonly string[];
  readonly due: string;
  readonly completed: string | undefined;
  readonly measures: readonly string[];
  readonly standard: number;
};

type Cell = string | number | null;

const categories = [
  ["evasion_or_unlawful_tendering", ["规避招标及违法招标", "规避招标", "规避招标 及违法招标"]],
  ["unlawful_evaluation_or_award", ["违规评标、定标", "违规评标定标"]],
  ["collusion_fraud_or_borrowed_name", ["串通投标、弄虚作假或以他人名义投标"]],
] as const;

const wide = (text: string) => text.replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit)));
const parts = (date: string) => date.split("-").map(Number) as [number, number, number];

/** Each spelling of a day that officers use; the last two only where a cell may be a number. */
const dates: readonly ((date: string) => Cell)[] = [
  (date) => date,
  (date) => parts(date).join("."),
  (date) => ((year, month, day) => `${year}年${month}月${day}日`)(...parts(date)),
  (date) => date.replaceAll("-", ""),
  (date) => wide(parts(date).join(".")),
  (date) => ((_year, month, day) => `${month}月${day}日`)(...parts(date)),
  (date) => date.replaceAll("-", "/"),
  (date) => Number(date.replaceAll("-", "")),
  (date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569,
];
const brackets = ["〔2017〕", "[2017]", "［2017］", "【2017】", "(2017)", "〔2017]"];
const separators = ["、", "，", "；", ";", "/", "\n", " "];

/** No characters that a heading, a total or a note begins with. */
const word = fc.array(fc.constantFrom(..."采购教学设备拆分规避程序评审专家抽取重新组织"), {
  minLength: 4,
  maxLength: 12,
});
const text = word.map((all) => `市局${all.join("")}`);
const name = fc
  .tuple(fc.constantFrom("王", "李", "欧阳"), fc.constantFrom("某某", "甲乙", "文"))
  .map((all) => all.join(""))
  .filter((all) => all.length > 2);
const day = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2018-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });

const item: fc.Arbitrary<Item> = fc.record({
  problem: text,
  category: fc.nat(2),
  leader: names,
  persons: names,
  due: day,
  completed: fc.option(day, { nil: undefined }),
  measures: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
  standard: fc.integer({ min: 1, max: 99 }),
});

/** How a sheet is laid out; `pick`: which spelling each cell takes. */
const layout = fc.record({
  order: fc.array(fc.nat(1000), { minLength: 10, maxLength: 10 }),
  headings: fc.array(fc.nat(1000), { minLength: 10, maxLength: 10 }),
  titles: fc.nat(2),
  hasUnitColumn: fc.boolean(),
  hasTwoRows: fc.boolean(),
  isMerged: fc.boolean(),
  hasNumbers: fc.boolean(),
  hasTotal: fc.boolean(),
  hasSignature: fc.boolean(),
  isCsv: fc.boolean(),
  seed: fc.nat(),
});

type Layout = typeof layout extends fc.Arbitrary<infer Value> ? Value : never;

/** The same choice for the same seed, another for each cell. */
function picker(seed: number) {
  let state = seed + 1;
  return <T>(choices: readonly T[]): T => {
    state = (state * 48_271) % 2_147_483_647;
    return choices[state % choices.length] as T;
  };
}

type Column = { readonly key: string; readonly headings: readonly string[]; readonly parent?: string };

const columns: readonly Column[] = [
  { key: "problem", headings: ["存在的主要问题", "问题", "问题（具体表现）", "具体问题"] },
  { key: "category", headings: ["问题类别", "类别", "问 题 类 型"] },
  { key: "measures", headings: ["整改措施", "具体措施", "措施"] },
  { key: "leader", headings: ["责任领导", "分管领导"] },
  { key: "persons", headings: ["责任人", "具体责任人", "责任人\n（姓名）"] },
  { key: "due", headings: ["整改时限", "完成时限", "整改期限"] },
  { key: "claim", headings: ["是否完成", "整改状态"], parent: "整改情况" },
  { key: "completed", headings: ["完成时间", "完成日期"], parent: "整改情况" },
  { key: "standard", headings: ["整改标准", "整改标准文号"] },
  { key: "unit", headings: ["单位", "采购单位", "填报单位"] },
];

type Sheet = { readonly rows: readonly (readonly Cell[])[]; readonly merged: readonly Range[] };

export function sheetOf(items: readonly Item[], how: Layout): Sheet {
  const pick = picker(how.seed);
  const used = columns.filter(({ key }) => key !== "unit" || how.hasUnitColumn);
  const shuffled = used.toSorted(
    (a, b) => (how.order[columns.indexOf(a)] ?? 0) - (how.order[columns.indexOf(b)] ?? 0),
  );
  // What has one parent stands together.
  const ofParent = shuffled.filter(({ parent }) => parent !== undefined);
  const at = shuffled.findIndex(({ parent }) => parent !== undefined);
  const ordered: Column[] = [
    { key: "number", headings: ["序号"] },
    ...shuffled.slice(0, at),
    ...ofParent,
    ...shuffled.slice(at).filter(({ parent }) => parent === undefined),
  ];
  const heading = ({ headings }: Column, index: number) =>
    headings[(how.headings[index % 10] ?? 0) % headings.length] ?? "";
  const width = ordered.length;
  const blank = (): Cell[] => Array.from({ length: width }, () => null);
  const line = (...cells: Cell[]): Cell[] => [...cells, ...blank()].slice(0, width);

  const rows: Cell[][] = [];
  const merged: Range[] = [];
  const across = (cells: Cell[]) => {
    if (!how.isCsv) merged.push({ top: rows.length, bottom: rows.length, left: 0, right: width - 1 });
    rows.push(cells);
  };
  if (how.titles > 0) across(line("政府采购问题整改台账"));
  if (how.titles > 1 || !how.hasUnitColumn) across(line("填报单位（盖章）：市教育局"));

  const top = rows.length;
  if (how.hasTwoRows) {
    const first = ordered.map((column, index) => (column.parent ? null : heading(column, index)));
    const left = ordered.findIndex(({ parent }) => parent !== undefined);
    first[left] = "整改情况";
    rows.push(
      first,
      ordered.map((column, index) => (column.parent ? heading(column, index) : null)),
    );
    if (!how.isCsv) {
      merged.push({ top, bottom: top, left, right: left + 1 });
      for (const [index, { parent }] of ordered.entries())
        if (!parent) merged.push({ top, bottom: top + 1, left: index, right: index });
    }
  } else rows.push(ordered.map(heading));
  if (how.hasNumbers) rows.push(ordered.map((_, index) => String(index + 1)));

  const dated = how.isCsv ? dates.slice(0, 7) : dates;
  for (const [index, one] of items.entries()) {
    const cells: Readonly<Record<string, Cell>> = {
      number: pick<Cell>([index + 1, String(index + 1), wide(String(index + 1))]),
      problem: one.problem,
      category: pick(categories[one.category]?.[1] ?? []),
      leader: one.leader.join(pick(separators)),
      persons: one.persons.join(pick(separators)),
      due: pick(dated)(one.due),
      claim: one.completed === undefined ? pick(["否", "×", "未整改"]) : pick(["是", "√", "已整改"]),
      completed: one.completed === undefined ? pick([null, "-", "/"]) : pick(dated)(one.completed),
      standard: `冀财采${pick(brackets)}${pick([String, wide])(String(one.standard))}号`,
      unit: pick(["市教育局", "017", "市 教育局"]),
    };
    const steps = how.isMerged && !how.isCsv ? one.measures : [one.measures.join("\n")];
    for (const [row, measure] of steps.entries())
      rows.push(
        ordered.map(({ key }) => (key === "measures" ? measure : row === 0 ? (cells[key] ?? null) : null)),
      );
    if (steps.length > 1) {
      const [first, last] = [rows.length - steps.length, rows.length - 1];
      for (const [column, { key }] of ordered.entries())
        if (key !== "measures") merged.push({ top: first, bottom: last, left: column, right: column });
    }
  }
  if (how.hasTotal) rows.push(line(pick(["合计", "合　计", "总计："]), `${items.length} 件`));
  if (how.hasSignature) rows.push(line("填表人：", null, "审核人：", null, "联系电话："));
  return { rows, merged };
}

async function fileOf({ rows, merged }: Sheet, isCsv: boolean): Promise<string | Uint8Array> {
  if (isCsv) {
    const cell = (value: Cell) =>
      /[",\n]/u.test(String(value)) ? JSON.stringify(value).replaceAll("\\n", "\n") : `${value ?? ""}`;
    return `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
  }
  const written = (value: Cell): WriteCell => ({
    value,
    look: typeof value === "number" ? "number" : "text",
  });
  const asOf = certain(toCalendarDate("2018-06-08"), "day");
  return writeWorkbook({
    title: "台账",
    asOf,
    sheets: [
      {
        name: "Sheet1",
        isHidden: false,
        widths: rows[0]?.map(() => 12) ?? [],
        rows: rows.map((row) => row.map(written)),
        heights: new Map(),
        merged,
        headings: undefined,
        frozenColumns: 0,
        pagesAcross: 1,
        filter: undefined,
        choices: [],
        marks: [],
        page: "landscape",
        hiddenColumns: [],
      },
    ],
  });
}

const campaign = `kind: campaign
version: 1
id: lookback
extends: procurement-lookback-2018
units: [ { code: "017", name: 市教育局, level: city } ]
`;

async function imported(sheet: Sheet, isCsv: boolean) {
  const file = isCsv ? "表.csv" : "表.xlsx";
  const files = { [file]: await fileOf(sheet, isCsv), "c.yaml": campaign };
  const ran = await run(["import", file, "--campaign", "c.yaml", "-o", "out"], { files });
  const written = ran.files["out/017.yaml"] ?? "";
  return {
    ...ran,
    written,
    items: written === "" ? [] : plainLedger(parseYaml("", written).document)["items"],
  };
}

function expected(one: Item, index: number) {
  return {
    id: `017-2017-${String(index + 1).padStart(3, "0")}`,
    problem: one.problem,
    category: categories[one.category]?.[0],
    standard: { document_no: `冀财采〔2017〕${one.standard}号` },
    responsible: { leader: one.leader.join("、"), person: one.persons.join("、") },
    status_as_reported: one.completed === undefined ? "未整改" : "已整改",
    measures: one.measures.map((measure) => ({ text: measure })),
    timetable: { due: one.due },
    ...(one.completed === undefined ? {} : { completion: { date: one.completed } }),
  };
}

/** Whatever the layout and the spelling, the items are the same, and nothing is complained of. */
export async function comesBack(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 3 }), layout, async (items, how) => {
      const { exitCode, stderr, items: read } = await imported(sheetOf(items, how), how.isCsv);
      expect(
        stderr
          .split("\n")
          .filter((line) => line !== "" && !line.startsWith("提示：") && !line.includes("已写入")),
      ).toEqual([]);
      expect(exitCode).toBe(0);
      expect(read).toMatchObject(items.map(expected));
      expect(read).toHaveLength(items.length);
    }),
    { numRuns },
  );
}

const stray = fc.constantFrom<Cell>(
  "@@乱写@@",
  "2018.13.1",
  20_181_301,
  "18.6.8",
  "—？—",
  "见附件三",
  1e16,
  "√√√",
);

/**
 * Anything written anywhere, in a cell below the headings or beyond them, stands in the ledger, or in what is said: of its
 * own text, or of its row or column.
 */
export async function nothingIsDropped(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { minLength: 1, maxLength: 3 }),
      layout,
      stray,
      fc.nat(),
      fc.nat(),
      async (items, how, cell, down, right) => {
        const { rows, merged } = sheetOf(items, { ...how, isMerged: false });
        const head = rows.findIndex((row) => row.includes("序号"));
        const row =
          head + (how.hasTwoRows ? 2 : 1) + (down % (rows.length - head - (how.hasTwoRows ? 2 : 1)));
        // The second column beyond the headings, or any of them.
        const column = right % ((rows[0]?.length ?? 0) + 2);
        const strayed = rows.map((cells, index) =>
          index === row ? Object.assign([...cells, null, null], { [column]: cell }) : [...cells, null, null],
        );
        const { stderr, written } = await imported({ rows: strayed, merged }, how.isCsv);
        const letter = String.fromCharCode(65 + column);
        const told =
          stderr.includes(String(cell)) ||
          new RegExp(`第 ${row + 1} 行( ${letter} 列|：)|(?<!行) ${letter} 列`).test(stderr);
        expect(
          told || written.includes(String(cell)) || isNothing(cell),
          `${row + 1}${letter}: ${cell}\n${stderr}\n${written}`,
        ).toBe(true);
      },
    ),
    { numRuns },
  );
}

function isNothing(cell: Cell): boolean {
  return /^[—-]*$/u.test(String(cell));
}
