import { describe, expect, test } from "vitest";
import { type Machine, run, type Thing } from "../a-world.js";
import { ledger, rectifiedItem, unaccountedItem } from "./ledgers.js";

const clean = ledger();
const unaccounted = ledger({ items: rectifiedItem() + unaccountedItem() });
const late = ledger().replace("2018-06-06", "2018-06-12");
const broken = "kind: ledger\nversion: 1\nunit: { code: [ }\n";
const misshapen = `${ledger()}colour: red\n`;

async function codeOf(argv: readonly string[], files: Record<string, Thing>, more: Machine = {}) {
  return (await run([...argv, "--as-of", "2018-06-20"], { ...more, files })).exitCode;
}

describe("0 is clean, 1 is findings or a missed deadline", () => {
  test.each<[string, string, number]>([
    ["check", clean, 0],
    ["validate", clean, 0],
    ["status", clean, 0],
    ["deadline", clean, 0],
    ["summary", clean, 0],
    ["check", unaccounted, 1],
    ["validate", unaccounted, 1],
    ["status", unaccounted, 0],
    ["deadline", unaccounted, 1],
    ["summary", unaccounted, 0],
    ["check", late, 1],
    ["status", late, 0],
    ["deadline", late, 1],
    ["summary", late, 0],
    ["check", misshapen, 1],
    ["validate", misshapen, 1],
    ["status", misshapen, 1],
    ["deadline", misshapen, 1],
    ["summary", misshapen, 1],
    ["explain 017-2017-001", clean, 0],
  ])("%s", async (command, text, code) => {
    expect(await codeOf(command.split(" "), { "017.yaml": text })).toBe(code);
  });

  test("a broken file is a finding, and the others are still checked", async () => {
    const { stdout, exitCode } = await run(["check", "--format", "json"], {
      files: { "017.yaml": clean, "018.yaml": broken },
    });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ readable: true }, { path: "018.yaml", readable: false }],
      items: [{ item: "017-2017-001" }],
      verdict: { exit_code: 1 },
    });
  });

  test("status, deadline and summary say which file they left out", async () => {
    const files = { "017.yaml": clean, "018.yaml": misshapen };
    for (const command of ["status", "deadline", "summary"]) {
      expect((await run([command, "--lang", "en"], { files })).stderr).toBe(
        "note: 018.yaml could not be read and is in no total; taizhang validate 018.yaml says why\n",
      );
    }
  });
});

describe("what fails a run can be chosen", () => {
  const warned = ledger({ more: "" }).replace(", effect: 节约资金 12 万元", "");

  test("--fail-on and --max-warnings", async () => {
    const files = { "017.yaml": warned };
    expect(await codeOf(["validate"], files)).toBe(0);
    expect(await codeOf(["validate", "--fail-on", "warning"], files)).toBe(1);
    expect(await codeOf(["validate", "--max-warnings", "1"], files)).toBe(0);
    expect(await codeOf(["validate", "--max-warnings", "0"], files)).toBe(1);
    expect(await codeOf(["validate", "--fail-on", "info"], { "017.yaml": clean })).toBe(1);
  });

  test("--fail-on never leaves the deadline's 1", async () => {
    expect(await codeOf(["validate", "--fail-on", "never"], { "017.yaml": unaccounted })).toBe(0);
    expect(await codeOf(["check", "--fail-on", "never"], { "017.yaml": late })).toBe(1);
  });

  test("--fail-on-status, whatever rows are shown", async () => {
    const files = { "017.yaml": unaccounted };
    expect(await codeOf(["status", "--fail-on-status", "unaccounted"], files)).toBe(1);
    expect(await codeOf(["status", "--fail-on-status", "in_progress,unrectifiable"], files)).toBe(0);
    expect(await codeOf(["status", "--fail-on-status", "unaccounted", "--only", "rectified"], files)).toBe(1);
  });
});

describe("2 is a job that could not be done, and wins over 1", () => {
  test("findings and a file that cannot be opened", async () => {
    expect(await codeOf(["check"], { "017.yaml": unaccounted, "018.yaml": { denied: "file" } })).toBe(2);
    expect(await codeOf(["check", "017.yaml", "gone.yaml"], { "017.yaml": unaccounted })).toBe(2);
  });

  test("findings and an output that cannot be written", async () => {
    const full: Machine = { diskTrouble: { trouble: "full", detail: "ENOSPC" } };
    expect(await codeOf(["check", "--output", "x"], { "017.yaml": unaccounted }, full)).toBe(2);
  });

  test("a unit of which there is no ledger", async () => {
    expect(
      await run(["check", "--unit", "099", "--lang", "en"], { files: { "017.yaml": clean } }),
    ).toMatchObject({ stdout: "", stderr: "error: No ledger of unit 099 was read\n", exitCode: 2 });
  });
});

test("130 is Ctrl-C, without a word", async () => {
  expect(await run(["check"], { files: { "017.yaml": clean }, interrupted: true })).toMatchObject({
    stdout: "",
    stderr: "",
    exitCode: 130,
  });
});

test("--as-of is the day, else today is", async () => {
  const asOf = async (argv: readonly string[]) =>
    JSON.parse(
      (
        await run(["check", ...argv, "--format", "json"], {
          files: { "017.yaml": clean },
          today: "2018-07-01",
        })
      ).stdout,
    ).as_of;
  expect(await asOf([])).toBe("2018-07-01");
  expect(await asOf(["--as-of", "2018-06-08"])).toBe("2018-06-08");
});

describe("status selects rows", () => {
  const files = { "017.yaml": unaccounted };
  const items = async (...argv: string[]) =>
    JSON.parse((await run(["status", ...argv, "--format", "json"], { files })).stdout).items.map(
      ({ item }: { item: string }) => item.slice(-3),
    );

  test("by status, category, origin and flag", async () => {
    expect(await items()).toEqual(["001", "002"]);
    expect(await items("--only", "unaccounted")).toEqual(["002"]);
    expect(await items("--only", "rectified，unaccounted")).toEqual(["001", "002"]);
    expect(await items("--only", "rectified", "--only", "unaccounted")).toEqual(["001", "002"]);
    expect(await items("--category", "unlawful_evaluation_or_award")).toEqual(["002"]);
    expect(await items("--origin", "self_selected")).toEqual([]);
    expect(await items("--flag", "claim_differs")).toEqual([]);
  });

  test("and says so where none is left", async () => {
    expect((await run(["status", "--only", "withdrawn", "--lang", "en"], { files })).stderr).toBe(
      "note: No item matches the selection\n",
    );
  });
});

test("summary groups by what is asked for, and always by category", async () => {
  const by = async (...argv: string[]) =>
    Object.keys(
      JSON.parse(
        (await run(["summary", ...argv, "--format", "json"], { files: { "017.yaml": clean } })).stdout,
      ).summary.by,
    );
  expect(await by()).toEqual(["category"]);
  expect(await by("--by", "level,unit", "--by", "responsible")).toEqual([
    "category",
    "unit",
    "level",
    "responsible",
  ]);
});
