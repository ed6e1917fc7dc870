import { describe, expect, test } from "vitest";
import { renderers } from "../../src/render/registry.js";
import { type Machine, run } from "../a-world.js";
import { ledger } from "./ledgers.js";

const formats = renderers.map(({ name }) => name).join(", ");
const machine: Machine = { files: { "units/017.yaml": ledger() } };
const en = (...argv: string[]) => [...argv, "--lang", "en"];

describe("formats and where they go", () => {
  test("text to standard output, where nothing is said", async () => {
    const { stdout, stderr, files } = await run(en("validate"), machine);
    expect(stdout).toContain("as of 2018-06-09");
    expect(stderr).toBe("");
    expect(Object.keys(files)).toEqual(["units/017.yaml"]);
  });

  test("one to read and one to keep", async () => {
    const { stdout, stderr, files, exitCode } = await run(
      en("validate", "--format", "text", "--format", "json:out.json"),
      machine,
    );
    expect(stdout).toContain("as of 2018-06-09");
    expect(stderr).toBe("note: Wrote out.json\n");
    expect(JSON.parse(files["out.json"] ?? "")).toMatchObject({ schema: "taizhang/report/1" });
    expect(exitCode).toBe(0);
  });

  test("--output is for the format that names no file", async () => {
    const { stdout, files } = await run(
      en("validate", "--format", "csv:a.csv", "--format", "json", "--output", "b.json"),
      machine,
    );
    expect(stdout).toBe("");
    expect(Object.keys(files).sort()).toEqual(["a.csv", "b.json", "units/017.yaml"]);
  });

  test("- is standard output", async () => {
    expect((await run(en("validate", "--format", "json:-"), machine)).stdout).toMatch(/^\{/);
    expect((await run(en("validate", "--output", "-"), machine)).stdout).toContain("as of 2018-06-09");
  });

  test("a drive's colon is no separator", async () => {
    const windows: Machine = { cwd: "C:/work", platform: "windows", files: { "017.yaml": ledger() } };
    const { files, exitCode } = await run(["validate", "--format", "csv:C:\\work\\x.csv"], windows);
    expect(files["x.csv"]).toBeDefined();
    expect(exitCode).toBe(0);
  });

  test.each([
    [
      ["--format", "text", "--format", "json"],
      "text and json would both go to standard output; name a file for one, such as --format json:FILE",
    ],
    [
      ["--format", "json:x", "--format", "csv:./x"],
      "Two formats would be written to ./x; name a file for each",
    ],
    [
      ["--format", "json:x", "--output", "y"],
      "Each format has a file of its own, so that nothing is left to write to y",
    ],
    [["--format", "jsn"], `--format is "jsn", expected one of ${formats}; did you mean json?`],
    [["--format", "json:"], "Option --format json: has no value"],
    [["--format", "C:\\x.csv"], `--format is "C", expected one of ${formats}`],
  ])("%j is a wrong command line", async (argv, sentence) => {
    const { stdout, stderr, exitCode } = await run(en("check", ...argv), machine);
    expect(stdout).toBe("");
    expect(stderr).toBe(`error: ${sentence}\nSee taizhang check --help\n`);
    expect(exitCode).toBe(2);
  });
});

test.each(["status", "deadline", "summary"])(
  "%s has no findings to print in a format of findings",
  async (command) => {
    const { stdout, stderr, exitCode } = await run(en(command, "--format", "sarif"), machine);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toMatch(
      /--format is "sarif", expected one of text, json, jsonl, markdown, csv, html(, xlsx)?\n/,
    );
  },
);

describe("a file is never lost", () => {
  const occupied: Machine = { files: { ...machine.files, "out.json": "mine" }, folders: ["reports"] };

  test("an existing one stays, and nothing is done", async () => {
    const { stdout, stderr, files, exitCode } = await run(
      en("check", "--format", "text", "--format", "json:out.json"),
      occupied,
    );
    expect({ stdout, stderr, exitCode }).toEqual({
      stdout: "",
      stderr: "error: out.json exists and was left alone; --force writes over it\n",
      exitCode: 2,
    });
    expect(files["out.json"]).toBe("mine");
  });

  test("--force writes over it", async () => {
    const { files, exitCode } = await run(en("check", "--format", "json:out.json", "--force"), occupied);
    expect(files["out.json"]).toMatch(/^\{/);
    expect(exitCode).toBe(0);
  });

  test.each(["units/017.yaml", "./units/../units/017.yaml", "link.yaml"])(
    "a ledger that was checked stays, --force or not: %s",
    async (file) => {
      const linked = { files: { ...machine.files, "link.yaml": { link: "units/017.yaml" } } };
      const { stderr, files, exitCode } = await run(
        en("check", "units", "--output", file, "--force"),
        linked,
      );
      expect(stderr).toBe(
        `error: ${file} is a file that was checked, and results may not be written over it; name another file\n`,
      );
      expect(files["units/017.yaml"]).toBe(ledger());
      expect(exitCode).toBe(2);
    },
  );

  test.each([
    ["reports", "reports cannot be written: it is a folder, not a file"],
    ["gone/out.txt", "gone/out.txt cannot be written: its folder does not exist"],
  ])("%s is no place to write to", async (file, sentence) => {
    expect(await run(en("check", "--output", file), occupied)).toMatchObject({
      stdout: "",
      stderr: `error: ${sentence}\n`,
      exitCode: 2,
    });
  });

  test("a full disk is told", async () => {
    const full: Machine = { ...machine, diskTrouble: { trouble: "full", detail: "ENOSPC" } };
    expect(await run(en("check", "--output", "out.txt"), full)).toMatchObject({
      stderr: "error: out.txt cannot be written: the disk is full\n",
      exitCode: 2,
    });
    const stdout: Machine = { ...machine, stdoutTrouble: { trouble: "full", detail: "ENOSPC" } };
    expect(await run(en("check"), stdout)).toMatchObject({
      stderr: "error: stdout cannot be written: the disk is full\n",
      exitCode: 2,
    });
    expect((await run(["--help"], stdout)).exitCode).toBe(2);
  });
});

describe("progress", () => {
  const many = Object.fromEntries(
    Array.from({ length: 5 }, (_, index) => [`${index}.yaml`, ledger({ code: `00${index}` })]),
  );
  const slow: Machine = { files: many, terminal: { columns: 80 }, slowness: 400 };

  test("is told on a terminal after a second, and erased", async () => {
    const { stderr, stdout } = await run(en("validate"), slow);
    expect(stderr).toMatch(/^(\r\u001b\[KReading \d\/5)+/);
    expect(stderr.endsWith("\r\u001b[K")).toBe(true);
    expect(stdout).not.toContain("Reading");
  });

  test.each<[string, readonly string[], Machine]>([
    ["a short run", [], { ...slow, slowness: 1 }],
    ["no terminal", [], { files: many, slowness: 400 }],
    ["CI", [], { ...slow, env: { CI: "true" } }],
    ["--quiet", ["--quiet"], slow],
  ])("is not told for %s", async (_, options, given) => {
    expect((await run(en("validate", ...options), given)).stderr).toBe("");
  });
});

test("--quiet leaves out notices, and no errors", async () => {
  const { stderr } = await run(en("check", "--output", "out.txt", "--quiet"), machine);
  expect(stderr).toBe("");
  expect((await run(en("check", "gone.yaml", "--quiet"), machine)).stderr).toContain("gone.yaml");
});

test("--debug tells which files are used", async () => {
  const config = { ...machine.files, "taizhang.config.yaml": "kind: config\nversion: 1\n" };
  expect((await run(en("validate", "--debug"), { files: config })).stderr).toBe(
    "note: Config file: taizhang.config.yaml\nnote: Baseline: none\nnote: Campaign: as the inputs say\n",
  );
});
