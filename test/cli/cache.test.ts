import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Machine, run, type Thing } from "../a-world.js";
import { cacheChangesNothing, cacheIn, cacheName, packsIn, runCached } from "./cached.js";
import { ledger, rectifiedItem, unaccountedItem } from "./ledgers.js";

const files = {
  "units/017.yaml": ledger({ items: rectifiedItem().replace("annex: 附件1", "path: 公告.pdf") }),
  "units/018.yaml": ledger({ code: "018", name: "市民政局", items: unaccountedItem("018") }),
  "units/公告.pdf": "公告",
};
const machine: Machine = { files };
const check = ["check", "units", "--as-of", "2018-06-09", "--debug", "--lang", "en"];

type Things = Readonly<Record<string, Thing>>;

/** How many digests came from the cache, and how many were worked out. */
async function counts(cache: Things, argv: readonly string[] = check, there: Machine = machine) {
  const { stderr } = await runCached(argv, there, cache);
  const found = /Cache: kept; results taken from it: (\d+), worked out: (\d+)/.exec(stderr);
  return found ? [Number(found[1]), Number(found[2])] : stderr;
}

const filled = async (argv: readonly string[] = check, there: Machine = machine) =>
  cacheIn(await runCached(argv, there));

const withFile = (path: string, thing: Thing): Machine => ({ files: { ...files, [path]: thing } });

test("with a cache the answer is what it is without one", async () => {
  await fc.assert(cacheChangesNothing, { numRuns: 4 });
});

describe("from the cache comes", () => {
  test("what has not changed", async () => {
    expect(await counts({})).toEqual([0, 2]);
    expect(await counts(await filled())).toEqual([2, 0]);
  });

  test("to another command what one has put there, and to a run of a single unit", async () => {
    const cache = await filled();
    const others = [
      ["status", "units"],
      ["check", "units", "--unit", "018"],
      ["check", "units/018.yaml", "units"],
    ];
    const found = others.map((argv) => counts(cache, [...argv, ...check.slice(2)]));
    expect(await Promise.all(found)).toEqual([
      [2, 0],
      [2, 0],
      // A file that is named is judged otherwise where it is none of ours.
      [1, 1],
    ]);
  });

  test("nothing where the file, its place or its evidence is another", async () => {
    const cache = await filled();
    const text = files["units/017.yaml"];
    expect(await counts(cache, check, withFile("units/017.yaml", `${text}# 改\n`))).toEqual([1, 1]);
    expect(await counts(cache, check, withFile("units/019.yaml", text))).toEqual([2, 1]);
    expect(await counts(cache, check, withFile("units/公告.pdf", "另一份"))).toEqual([1, 1]);
    const { "units/公告.pdf": _, ...without } = files;
    expect(await counts(cache, check, { files: without })).toEqual([1, 1]);
  });

  test("nothing where it would be judged otherwise", async () => {
    const cache = await filled();
    const config = "kind: config\nversion: 1\nrules: { item/accounted-for: off }\n";
    expect(await counts(cache, check, withFile("taizhang.config.yaml", config))).toEqual([0, 2]);
    expect(await counts(cache, [...check, "--as-of", "2018-06-10"])).toEqual([0, 2]);
    expect(await counts(cache, [...check, "--max-file-size", "1MiB"])).toEqual([0, 2]);
    expect(await counts(cache, [...check, "--lang", "zh-CN"])).toContain("取自缓存 0 个文件，重新检查 2 个");
    expect(await counts(cache, check, { files, engine: "another" })).toEqual([0, 2]);
  });

  test("nothing that was damaged, wherever a bit is another", async () => {
    const cache = await filled();
    const [path = ""] = packsIn(cache);
    const whole = cache[path] as Uint8Array;
    const plain = await run(check, machine);
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 12)) {
      const other = whole.slice();
      other[at] = (other[at] ?? 0) ^ 0x10;
      const { stdout, stderr } = await runCached(check, machine, { ...cache, [path]: other });
      expect(stdout).toBe(plain.stdout);
      expect(stderr).toMatch(/worked out: [12]/);
    }
  });

  test("nothing of a pack under another's name", async () => {
    const cache = await filled();
    const later = await filled([...check, "--as-of", "2018-07-09"]);
    const [path = ""] = packsIn(cache);
    const [other = ""] = packsIn(later);
    expect(await counts({ ...cache, [path]: later[other] ?? "" })).toEqual([0, 2]);
  });
});

describe("the folder of the cache", () => {
  test("is told to backups and to Git as what it is, and a run that learns nothing leaves it alone", async () => {
    const cache = await filled();
    expect(Object.keys(cache).map((path) => path.replace(/[0-9a-f]{64}/, "…"))).toEqual([
      "kept/CACHEDIR.TAG",
      "kept/.gitignore",
      "kept/….pack",
      "kept/order.txt",
    ]);
    expect(cacheIn(await runCached(check, machine, cache))).toEqual(cache);
  });

  test("forgets what is not there any longer, and keeps what was not looked at", async () => {
    const cache = await filled();
    const { "units/017.yaml": _, ...without } = files;
    const added = { ...without, "units/020.yaml": ledger({ code: "020" }) };
    const after = cacheIn(await runCached(check, { files: added }, cache));
    expect(await counts(after)).toEqual([1, 1]);

    const one = ["check", "units/new", ...check.slice(2)];
    const alone = cacheIn(
      await runCached(one, withFile("units/new/021.yaml", ledger({ code: "021" })), cache),
    );
    expect(await counts(alone)).toEqual([2, 0]);
  });

  test("keeps the four ways of judging that were used last", async () => {
    let cache: Things = {};
    for (const day of ["01", "02", "03", "04", "01", "05"]) {
      const before = cache;
      const after = cacheIn(await runCached([...check, "--as-of", `2018-07-${day}`], machine, before));
      cache = after;
    }
    expect(packsIn(cache)).toHaveLength(4);
    expect(await counts(cache, [...check, "--as-of", "2018-07-01"])).toEqual([2, 0]);
    expect(await counts(cache, [...check, "--as-of", "2018-07-02"])).toEqual([0, 2]);
  });

  test("is never one in which something else lies", async () => {
    const theirs = { "kept/notes.txt": "要紧", "kept/CACHEDIR.TAG": "Signature: of somebody else" };
    const { exitCode, stderr, files: after } = await runCached(check, machine, theirs);
    expect({ exitCode, after }).toEqual({ exitCode: 2, after: { ...files, ...theirs } });
    expect(stderr).toContain("kept is no cache of taizhang");
  });

  test("need not be writable: the answer is as without it", async () => {
    const plain = await run(check, machine);
    const trouble = { trouble: "denied", detail: "EACCES" } as const;
    const { stdout, stderr, exitCode } = await runCached(check, { files, diskTrouble: trouble });
    expect({ stdout, exitCode }).toEqual({ stdout: plain.stdout, exitCode: plain.exitCode });
    expect(stderr).toContain("Nothing new is kept in the cache kept");
  });
});

describe("the config's word", () => {
  const configured = withFile("taizhang.config.yaml", "kind: config\nversion: 1\ncache: .kept\n");

  test("is a folder from the config on, and the command line's goes before it", async () => {
    const { files: after } = await run([...check, "--reader", "auto"], configured);
    expect(Object.keys(after)).toContain(".kept/CACHEDIR.TAG");
    const { files: none, stderr } = await run([...check, "--no-cache"], configured);
    expect(Object.keys(none)).toEqual(Object.keys(configured.files ?? {}));
    expect(stderr).not.toContain("Cache");
    const other = await runCached(check, configured);
    expect(packsIn(cacheIn(other))).toHaveLength(1);
  });

  test("stands in --print-config", async () => {
    const print = ["check", "units", "--print-config", "--lang", "en"];
    const lines = async (argv: readonly string[]) => (await run(argv, configured)).stdout;
    expect(await lines(print)).toMatch(/cache +\.kept \(taizhang\.config\.yaml:3:1\)/);
    expect(await lines([...print, "--no-cache"])).toMatch(/cache +none \(command line: --no-cache\)/);
    expect(await lines([...print, "--cache", cacheName])).toMatch(/cache +kept \(command line: --cache\)/);
  });
});

test("what comes by standard input is not remembered", async () => {
  const there = { ...machine, stdin: files["units/018.yaml"] };
  const { files: after } = await runCached(["check", "-", ...check.slice(2)], there);
  expect(after).toEqual(files);
});
