import { expect, test } from "vitest";
import { certain } from "../../src/read/fields.js";
import { usualLimits } from "../../src/workbook/guard-parts.js";
import { readWorkbook } from "../../src/workbook/read-workbook.js";
import type { ReadCell } from "../../src/workbook/sheet.js";
import { run } from "../a-world.js";
import { ledger, rectifiedItem } from "./ledgers.js";

const files = {
  "units/017.yaml": ledger({
    items: `${rectifiedItem()}${rectifiedItem("017", "002").replace("origin: prescribed", "origin: self_selected")}`,
  }),
  "units/018.yaml": ledger({
    code: "018",
    name: "市卫生局",
    items: `  - id: 018-2017-001
    problem: 未公开招标
    category: unlawful_evaluation_or_award
    origin: prescribed
    responsible: { person: 赵某某 }
    measures: [{ id: M1, text: 重新组织评审 }]
    timetable: { due: 2018-05-31 }
  - id: 018-2017-002
    problem: 未按程序评审
    category: unlawful_evaluation_or_award
    origin: prescribed
`,
  }),
  "evidence/001.txt": "验收记录",
};

function shownIn(cell: ReadCell | undefined): string | number {
  if (cell?.kind === "text") return cell.text;
  if (cell?.kind === "number") return cell.number;
  return cell?.kind === "day" ? cell.day : "";
}

async function sheetsOf(...argv: readonly string[]) {
  const { bytes, exitCode, stderr } = await run(["summary", "units", "--format", "xlsx:a.xlsx", ...argv], {
    files,
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining("a.xlsx") });
  const workbook = await readWorkbook(certain(bytes["a.xlsx"], "workbook"), usualLimits);
  if ("refusal" in workbook) throw new Error(workbook.refusal);
  return new Map(workbook.sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(shownIn))]));
}

test("the workbook has the numbers of the JSON, and names each item in one list", async () => {
  const sheets = await sheetsOf();
  const { stdout } = await run(["summary", "units", "--by", "unit", "--format", "json"], { files });
  const { summary } = JSON.parse(stdout);
  const numbers = (counts: Record<string, number>) =>
    ["total", "rectified", "in_progress", "unrectifiable", "unaccounted", "overdue"].map(
      (key) => counts[key],
    );

  const total = sheets.get("汇总表")?.find(([title]) => title === "合计");
  expect(total?.slice(1, 7)).toEqual(numbers(summary));
  const byCategory = sheets
    .get("汇总表")
    ?.slice(4, 7)
    .map((row) => row.slice(1, 7));
  expect(byCategory).toEqual(Object.values(summary.by.category).map((counts) => numbers(counts as never)));
  const byUnit = sheets
    .get("分单位")
    ?.slice(4, 6)
    .map((row) => row.slice(1, 7));
  expect(byUnit).toEqual(Object.values(summary.by.unit).map((counts) => numbers(counts as never)));

  const listed = (name: string) =>
    sheets
      .get(name)
      ?.slice(3)
      .map((row) => row[2])
      .filter((id) => id !== "");
  expect(listed("整改完成事项清单")).toEqual(["017-2017-001", "017-2017-002"]);
  expect(listed("未完成整改事项清单")).toEqual(["018-2017-001"]);
  expect(listed("没有着落事项清单")).toEqual(["018-2017-002"]);
  expect(listed("逾期事项")).toEqual(["018-2017-001"]);
  expect(sheets.get("无法整改事项清单")?.[3]?.[0]).toBe("无");
});

test("the reports of one unit are the unit's alone", async () => {
  const sheets = await sheetsOf("--unit", "018");
  expect(sheets.get("整改完成事项清单")?.[3]?.[0]).toBe("无");
});
