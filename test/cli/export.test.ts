import { expect, test } from "vitest";
import { run } from "../a-world.js";
import { ledger, unaccountedItem } from "./ledgers.js";

const files = {
  "units/017.yaml": ledger({ items: unaccountedItem("017", "001") + unaccountedItem("017", "002") }),
};

test("a line for each item", async () => {
  const { exitCode, stdout, stderr } = await run(["export", "units"], { files });
  const rows = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(rows).toMatchObject([
    { unit: "017", status: "unaccounted", file: "units/017.yaml", as_of: "2018-06-09" },
    { unit: "017", status: "unaccounted", file: "units/017.yaml", as_of: "2018-06-09" },
  ]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
});

test("several formats, a file each; what exists stays", async () => {
  const argv = ["export", "units", "--format", "ndjson:a.ndjson", "--format", "parquet:a.parquet"];
  const first = await run([...argv, "--lang", "en"], { files });
  expect(first).toMatchObject({
    exitCode: 0,
    stdout: "",
    stderr: "note: Wrote a.ndjson\nnote: Wrote a.parquet\n",
  });
  expect(first.files["a.parquet"]).toMatch(/^PAR1[\s\S]*PAR1$/);

  const second = await run([...argv, "--lang", "en"], { files: first.files });
  expect(second).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("a.ndjson") });
});

test("a binary format is not written to a terminal", async () => {
  const argv = ["export", "units", "--format", "parquet"];
  const shown = await run([...argv, "--lang", "en"], { files, terminal: {} });
  expect(shown).toMatchObject({ exitCode: 2, stdout: "" });
  expect(shown.stderr.split("\n")[0]).toBe(
    "error: parquet is no text, and standard output is a terminal; name a file, such as --format parquet:FILE",
  );
  expect((await run(argv, { files })).stdout).toMatch(/^PAR1/);
  expect(await run([...argv, "--output", "a.parquet"], { files, terminal: {} })).toMatchObject({
    exitCode: 0,
  });
});

test("rows of a file that cannot be read are missing, and the exit code says so", async () => {
  const broken = { ...files, "units/018.yaml": "kind: ledger\nversion: 1\nitems: [\n" };
  const { exitCode, stdout, stderr } = await run(["export", "units"], { files: broken });
  expect(exitCode).toBe(1);
  expect(stdout.trimEnd().split("\n")).toHaveLength(2);
  expect(stderr).toContain("units/018.yaml");
});
