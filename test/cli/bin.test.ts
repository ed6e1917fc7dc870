import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtProgram, plainEnvironment, root, run } from "../built-program.js";
import { ledger, unaccountedItem } from "./ledgers.js";

/** The program as it is installed: a process with real streams. */
let folder = "";
const env = plainEnvironment({});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "台账 bin-"));
  await mkdir(join(folder, "units"));
  const items = Array.from({ length: 400 }, (_, index) =>
    unaccountedItem("017", String(index).padStart(3, "0")),
  );
  await writeFile(join(folder, "units", "017.yaml"), ledger({ items: items.join("") }));
});
afterAll(() => rm(folder, { recursive: true }));

function started(...argv: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [builtProgram(), ...argv], { cwd: folder, env });
}

async function ended(
  child: ChildProcessWithoutNullStreams,
): Promise<{ code: number | null; stderr: string }> {
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const [code] = await once(child, "close");
  return { code, stderr };
}

test("the exit code is the verdict", async () => {
  expect(await run(process.execPath, [builtProgram(), "--version"], { cwd: folder, env })).toEqual({
    exitCode: 0,
    stdout: "0.1.0\n",
    stderr: "",
  });
  expect(await run(process.execPath, [builtProgram(), "chek"], { cwd: folder, env })).toMatchObject({
    exitCode: 2,
  });
});

test("a pipe gets all of a long answer", async () => {
  const argv = [builtProgram(), "check", "units", "--format", "json"];
  const { stdout, exitCode } = await run(process.execPath, argv, { cwd: folder, env });
  expect(stdout.length).toBeGreaterThan(2 ** 18);
  expect(JSON.parse(stdout).items).toHaveLength(400);
  expect(exitCode).toBe(1);
});

test("a reader that goes away is no trouble", async () => {
  const child = started("check", "units", "--format", "json");
  child.stdout.destroy();
  expect(await ended(child)).toEqual({ code: 1, stderr: "" });
});

test.skipIf(process.platform === "win32")("Ctrl-C ends it with 130", async () => {
  const child = started("check", "-");
  const ending = ended(child);
  child.stdin.on("error", () => {});
  // More than a pipe holds: when it is written, the program has begun to read.
  await new Promise((resolve) => child.stdin.write("# ".repeat(2 ** 19), resolve));
  child.kill("SIGINT");
  expect(await ending).toEqual({ code: 130, stderr: "" });
});

describe("bin/taizhang.js", () => {
  const file = join(root, "bin", "taizhang.js");
  const text = readFileSync(file, "utf8");

  test("may be run by itself", () => {
    expect(text.startsWith("#!/usr/bin/env node\n")).toBe(true);
    expect(text).not.toContain("\r");
    expect(statSync(file).mode & 0o777).toBe(0o755);
  });

  test("asks old versions of Node for a newer one, in both languages, and holds no syntax that they lack", async () => {
    const old = text.replace("process.versions.node", '"20.18.3"').replace("./load.js", "./nothing.js");
    await writeFile(join(folder, "old.cjs"), old);
    const { exitCode, stdout, stderr } = await run(process.execPath, [join(folder, "old.cjs")], {
      cwd: folder,
      env,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toBe(
      "taizhang 需要 Node.js 20.19 或更高版本，现在是 20.18.3；请安装新版后再试\n" +
        "taizhang needs Node.js 20.19 or later, and this is 20.18.3; install a newer one and try again\n",
    );
    expect(text).not.toMatch(/\bawait\b|\?\.|\?\?|#\w+\(|\|\|=/);
  });
});
