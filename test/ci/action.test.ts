import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { builtProgram, root } from "../built-program.js";
import { ledger, unaccountedItem } from "../cli/ledgers.js";

const action = parse(readFileSync(join(root, "action.yml"), "utf8"));
const steps: readonly { id: string; run: string; shell: string; env: Record<string, string> }[] =
  action.runs.steps;

describe("action.yml", () => {
  test("is a composite action whose inputs and outputs are the ones promised", () => {
    expect(action.runs.using).toBe("composite");
    expect(Object.keys(action.inputs)).toEqual([
      "paths",
      "config",
      "as-of",
      "fail-on",
      "format",
      "sarif-file",
      "version",
      "working-directory",
    ]);
    expect(Object.keys(action.outputs)).toEqual(["errors", "warnings", "exit-code", "sarif-file"]);
  });

  test("takes its inputs as variables: no text of theirs is ever part of a command", () => {
    for (const { run, shell } of steps) {
      expect(shell).toBe("bash");
      expect(run).not.toContain("${{");
    }
    const handed = steps.flatMap(({ env }) => Object.values(env).join(" "));
    for (const name of Object.keys(action.inputs))
      expect(handed.join(" ")).toContain(`inputs.${name} `.trim());
  });
});

const folder = mkdtempSync(join(tmpdir(), "taizhang-action-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bin = join(folder, "runner", "taizhang", "node_modules", ".bin");
mkdirSync(bin, { recursive: true });
symlinkSync(builtProgram(), join(bin, "taizhang"));
cpSync(join(root, "templates"), join(folder, "action", "templates"), { recursive: true });

type Ran = {
  readonly exitCode: number;
  readonly log: string;
  readonly outputs: Record<string, string>;
  readonly left: readonly string[];
};

/** Runs the step that checks as a runner would, with these inputs. */
function check(inputs: Record<string, string>, files: Record<string, string>): Promise<Ran> {
  const cwd = mkdtempSync(join(folder, "workspace-"));
  mkdirSync(join(cwd, ".git"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(cwd, path, ".."), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const step = steps.find(({ id }) => id === "check");
  const given = Object.entries(step?.env ?? {}).map(([name, value]) => {
    const input = /inputs\.([\w-]+)/.exec(value)?.[1] ?? "";
    return [name, inputs[input] ?? action.inputs[input]?.default ?? ""];
  });
  const output = join(cwd, ".output");
  const env = {
    PATH: process.env["PATH"],
    LANG: "en_US.UTF-8",
    ...Object.fromEntries(given),
    TAIZHANG_ACTION: join(folder, "action"),
    RUNNER_TEMP: join(folder, "runner"),
    GITHUB_WORKSPACE: cwd,
    GITHUB_OUTPUT: output,
  };
  return new Promise((resolve) => {
    execFile("bash", ["-c", step?.run ?? ""], { cwd, env }, (error, stdout, stderr) => {
      const left = readdirSync(cwd);
      const lines = readFileSync(output, "utf8").trimEnd().split("\n");
      resolve({
        exitCode: typeof error?.code === "number" ? error.code : 0,
        log: stdout + stderr,
        left,
        outputs: Object.fromEntries(
          lines.map((line) => [line.split("=")[0], line.slice(line.indexOf("=") + 1)]),
        ),
      });
    });
  });
}

describe.skipIf(process.platform === "win32")("the step that checks", () => {
  const clean = { "ledgers/017.yaml": ledger() };
  const asOf = { "as-of": "2018-06-09" };

  test("passes where all is well", async () => {
    const { exitCode, outputs } = await check(asOf, clean);
    expect(outputs).toEqual({ errors: "0", warnings: "0", "exit-code": "0", "sarif-file": "" });
    expect(exitCode).toBe(0);
  });

  test("fails on findings, annotates them, and writes SARIF where it is asked to", async () => {
    const files = { "a b/017.yaml": ledger({ items: unaccountedItem() }), ...clean };
    const { exitCode, log, outputs } = await check(
      { ...asOf, paths: "a b\n", "sarif-file": "out.sarif" },
      files,
    );
    expect(log).toMatch(/^::error file=a b\/017\.yaml,/m);
    expect(Number(outputs["errors"])).toBeGreaterThan(0);
    expect(outputs).toMatchObject({ "exit-code": "1", "sarif-file": "out.sarif" });
    expect(exitCode).toBe(1);
  });

  test("hands on that the job could not be done", async () => {
    const { exitCode, outputs } = await check({ ...asOf, paths: "gone" }, clean);
    expect(outputs).toMatchObject({ errors: "", "exit-code": "2" });
    expect(exitCode).toBe(2);
  });

  test("takes hostile inputs for text", async () => {
    const hostile = "$(touch hacked) ; touch hacked `touch hacked` --fail-on never";
    for (const name of ["paths", "config", "as-of", "fail-on", "format"]) {
      const { exitCode, left } = await check({ ...asOf, [name]: hostile }, clean);
      expect(exitCode, name).toBe(2);
      expect(left, name).toEqual([".git", ".output", "ledgers"]);
    }
  });
});
