import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtProgram, plainEnvironment, root, run } from "../built-program.js";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-threads-"));
  const built = join(builtProgram(), "..", "..");
  for (const name of ["bin", "dist", "package.json"])
    await cp(join(built, name), join(folder, name), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

function check(jobs: string) {
  const program = join(folder, "bin", "taizhang.js");
  const argv = ["check", "examples", "--as-of", "2018-06-09", "--format", "json", "--jobs", jobs];
  return run(process.execPath, [program, ...argv], { cwd: root, env: plainEnvironment({}) });
}

describe("a thread of the built program that", () => {
  test.each([
    ["has no code", ""],
    ["throws before it starts", "throw new Error('no')"],
    ["ends before it starts", "process.exit(3)"],
    [
      "ends over its work",
      "require('node:worker_threads').parentPort.once('message', () => process.exit(0))",
    ],
    [
      "throws over its work",
      "require('node:worker_threads').parentPort.once('message', () => { throw new Error('no') })",
    ],
  ])("%s costs time and nothing else", async (_, code) => {
    const alone = await check("1");
    await writeFile(join(folder, "bin", "worker.js"), code);
    const { stdout, stderr, exitCode } = await check("2");
    expect(stderr).toBe("");
    expect(exitCode).toBe(alone.exitCode);
    expect(stdout === alone.stdout).toBe(true);
  });
});
