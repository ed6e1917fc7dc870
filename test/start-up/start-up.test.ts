import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { Module } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleProgram } from "../../build/bundle.mjs";
import { builtProgram, plainEnvironment, root } from "../built-program.js";
import { ledger } from "../cli/ledgers.js";

/** What a run loads is what its start costs (`npm run bench` measures it); here is what keeps it from growing unseen. */
const recorder = new URL("record-loads.cjs", import.meta.url).pathname;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-start-"));
  await writeFile(join(folder, "one.yaml"), ledger());
});
afterAll(() => rm(folder, { recursive: true }));

async function loadedBy(...argv: string[]): Promise<readonly string[]> {
  const child = spawn(process.execPath, ["--require", recorder, builtProgram(), ...argv], {
    cwd: folder,
    env: plainEnvironment({}),
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  let text = "";
  child.stdio[3]?.on("data", (chunk) => {
    text += String(chunk);
  });
  await once(child, "close");
  return JSON.parse(text);
}

/** A chunk is what the files share. */
const filesIn = (loaded: readonly string[]) =>
  loaded.filter((name) => name.endsWith(".cjs") && !name.startsWith("chunk-")).sort();

describe("check of one ledger", () => {
  test("loads nothing to print with when it prints JSON", async () => {
    const loaded = await loadedBy("check", "one.yaml", "--format", "json");
    expect(filesIn(loaded)).toEqual(["main.cjs"]);
  });

  test("loads what draws tables when it draws them, and what paints when it paints", async () => {
    const loaded = await loadedBy("check", "one.yaml", "--format", "text");
    expect(filesIn(loaded)).toEqual(["cli-table3.cjs", "main.cjs"]);
    const painting = await loadedBy("check", "one.yaml", "--format", "text", "--color");
    expect(filesIn(painting)).toEqual(["chalk.cjs", "cli-table3.cjs", "main.cjs"]);
  });

  test("loads of Node only what reads and writes; what hashes, where hashes are shown", async () => {
    const large =
      /^NativeModule (child_process|crypto|fs\/promises|https?|inspector|net|stream|tty|v8|worker_threads|zlib)$/;
    const loadedFor = async (format: string) =>
      (await loadedBy("check", "one.yaml", "--format", format)).filter((name) => large.test(name));
    expect(await loadedFor("text")).toEqual([]);
    expect(await loadedFor("json")).toEqual(expect.arrayContaining(["NativeModule crypto"]));
    expect(await loadedFor("json")).not.toContain("NativeModule fs/promises");
  });
});

test("V8 takes all that it compiled in the build", () => {
  const dist = join(root, "dist");
  const caches = readdirSync(dist).filter((name) => name.endsWith(".cache"));
  const refused = caches.filter((name) => {
    const filename = join(dist, name.slice(0, -".cache".length));
    const code = Module.wrap(readFileSync(filename, "latin1"));
    return new Script(code, { filename, cachedData: readFileSync(join(dist, name)) }).cachedDataRejected;
  });
  expect(refused).toEqual([]);
  expect(caches).toEqual(
    expect.arrayContaining(["main.cjs.cache", "rationales.cjs.cache", "worker.cjs.cache"]),
  );
});

test("the main file holds these packages and no other", async () => {
  const { inputs } = await bundleProgram();
  const packages = inputs.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  expect([...new Set(packages)].filter((name) => name !== undefined).sort()).toEqual([
    "@date-fns/utc",
    "commander",
    "date-fns",
  ]);
});

test("a command that is seldom run has a file of its own", async () => {
  expect(filesIn(await loadedBy("rules", "--format", "json"))).toEqual([
    expect.stringMatching(/^further-/),
    "main.cjs",
    "rationales.cjs",
  ]);
});

test("version loads the main file alone, help its words beside it", async () => {
  expect(filesIn(await loadedBy("--version"))).toEqual(["main.cjs"]);
  for (const argv of [["--help"], ["check", "--help"]]) {
    expect(filesIn(await loadedBy(...argv))).toEqual(["help-words.cjs", "main.cjs"]);
  }
});
