import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtProgram, plainEnvironment, root, run } from "../built-program.js";
import { blocksOf } from "../docs/console-blocks.js";
import { bytesOf, linesOf, manyItems, readBack } from "../exchange/rows/read-rows.js";

/** The query of docs/export.md in DuckDB itself, against what `summary` counts. */
let folder = "";
const asOf = ["--as-of", "2018-06-09"];
const at = { cwd: root, env: plainEnvironment({}) };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-duckdb-"));
  const files = ["ndjson", "parquet"].flatMap((name) => [
    "--format",
    `${name}:${join(folder, `items.${name}`)}`,
  ]);
  const exported = await run(process.execPath, [builtProgram(), "export", "examples", ...asOf, ...files], at);
  expect(exported).toMatchObject({ stdout: "" });
});
afterAll(() => rm(folder, { recursive: true }));

async function rowsOf(query: string): Promise<unknown[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(query);
  return reader.getRowObjectsJson();
}

const [query] = blocksOf("docs/export.md").filter(({ info }) => info === "sql");

test.each(["parquet", "ndjson"])("the documented query counts what summary counts: %s", async (format) => {
  const argv = [builtProgram(), "summary", "examples", ...asOf, "--by", "unit", "--format", "json"];
  const { stdout } = await run(process.execPath, argv, at);
  const counts: Record<string, Record<string, number>> = JSON.parse(stdout).summary.by.unit;
  const text = (query?.text ?? "").replace("'items.parquet'", `'${join(folder, `items.${format}`)}'`);
  const rows = (await rowsOf(text)) as Record<string, string>[];
  expect(rows.length).toBeGreaterThan(10);

  const names = ["total", "rectified", "in_progress", "unrectifiable", "unaccounted", "overdue"];
  for (const row of rows) {
    const expected = counts[row["unit"] ?? ""];
    expect(names.map((name) => Number(row[name]))).toEqual(names.map((name) => expected?.[name]));
  }
});

test("DuckDB sees dates, numbers and truth values", async () => {
  const described = await rowsOf(
    `DESCRIBE SELECT due, days_left, is_closed, problem FROM '${join(folder, "items.parquet")}'`,
  );
  const types = (described as { column_type: string }[]).map(({ column_type }) => column_type);
  expect(types).toEqual(["DATE", "INTEGER", "BOOLEAN", "VARCHAR"]);
});

test("Parquet of three row groups is read back whole, by another library and by DuckDB", async () => {
  const report = manyItems(20_001);
  const lines = linesOf(report) as Record<string, unknown>[];
  expect(JSON.stringify(await readBack(report))).toBe(JSON.stringify(lines));

  const file = join(folder, "groups.parquet");
  await writeFile(file, bytesOf("parquet", report));
  const rows = (await rowsOf(`SELECT unit, item, status, line FROM '${file}' ORDER BY line`)) as object[];
  expect(rows).toEqual(lines.map(({ unit, item, status, line }) => ({ unit, item, status, line })));
});
