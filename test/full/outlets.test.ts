import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, openSync, readSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtProgram, plainEnvironment, root, run } from "../built-program.js";

/** A long answer, to standard output of every kind: files and pipes are written to at once, others by Node's stream. */
const argv = [builtProgram(), "check", "examples", "--as-of", "2018-06-09", "--format", "json"];
const env = plainEnvironment({});
let folder = "";
let whole = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-outlets-"));
  const ran = await run(process.execPath, argv, { cwd: root, env });
  expect(ran).toMatchObject({ exitCode: 1, stderr: "" });
  whole = ran.stdout;
  // More than any pipe holds.
  expect(whole.length).toBeGreaterThan(2 ** 17);
});
afterAll(() => rm(folder, { recursive: true }));

/** The exit code, with standard output at a descriptor. */
async function checkInto(descriptor: number, whileRunning: () => Promise<void> = async () => {}) {
  const child = spawn(process.execPath, argv, { cwd: root, env, stdio: ["ignore", descriptor, "inherit"] });
  const ended = once(child, "close");
  await whileRunning();
  const [code] = await ended;
  return code;
}

describe.skipIf(process.platform === "win32")("all of a long answer goes", () => {
  test("to a file", async () => {
    const path = join(folder, "file");
    const file = openSync(path, "w");
    expect(await checkInto(file)).toBe(1);
    closeSync(file);
    expect((await readFile(path, "utf8")) === whole).toBe(true);
  });

  test.each([
    ["to a pipe that waits", 0],
    ["to a pipe that does not wait for its reader", constants.O_NONBLOCK],
  ])("%s", async (_, flag) => {
    const path = join(folder, `pipe-${flag}`);
    execFileSync("mkfifo", [path]);
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(path, constants.O_WRONLY | flag);
    const chunks: Buffer[] = [];
    const length = Buffer.byteLength(whole);
    const code = await checkInto(writer, async () => {
      // A reader that is slow: the pipe is full before it begins.
      await pause(3000);
      for (let read = 0; read < length; ) {
        const chunk = Buffer.alloc(1 << 15);
        const more = readNow(reader, chunk);
        read += more;
        chunks.push(chunk.subarray(0, more));
        await pause(1);
      }
    });
    expect(code).toBe(1);
    expect(Buffer.concat(chunks).toString() === whole).toBe(true);
    closeSync(writer);
    closeSync(reader);
  });

  test("to the null device; a full disk is told", async () => {
    const nothing = openSync("/dev/null", "w");
    expect(await checkInto(nothing)).toBe(1);
    closeSync(nothing);
    const { exitCode, stderr } = await run(
      "sh",
      ["-c", 'exec "$0" "$@" > /dev/full', process.execPath, ...argv],
      {
        cwd: root,
        env,
      },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toBe("错误：stdout 写不进去：磁盘已满\n");
  });
});

/** How many bytes there were; 0: none so far. */
function readNow(descriptor: number, chunk: Buffer): number {
  try {
    return readSync(descriptor, chunk);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EAGAIN") return 0;
    throw error;
  }
}
