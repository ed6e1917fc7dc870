import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { campaignHint } from "../../src/cli/campaign-hint.js";
import { findFiles, searchOfFolder } from "../../src/cli/find-files.js";
import { helpersFor } from "../../src/cli/jobs.js";
import { openSpool } from "../../src/cli/node-spool.js";
import { nodeWorld } from "../../src/cli/node-world.js";
import { shareWork } from "../../src/cli/share-work.js";
import { type Machine, run } from "../a-world.js";
import { cacheIn, runCached } from "./cached.js";
import { ledger, unaccountedItem } from "./ledgers.js";

const many = Object.fromEntries(
  Array.from({ length: 50 }, (_, index) => {
    const code = String(index).padStart(3, "0");
    const items = index % 3 === 0 ? unaccountedItem(code) : undefined;
    return [`units/${code}.yaml`, ledger({ code, name: `单位${code}`, ...(items && { items }) })];
  }),
);

const checked = (argv: readonly string[], machine: Machine) =>
  run(["check", "units", "--as-of", "2018-06-09", "--reader", "auto", ...argv], { files: many, ...machine });

describe("the number of threads changes nothing but the time", () => {
  test.each(["text", "json", "csv"])("as %s", async (format) => {
    const alone = await checked(["--format", format, "--jobs", "1"], {});
    expect(alone.exitCode).toBe(1);
    expect(await checked(["--format", format, "--jobs", "4"], { helpers: "willing" })).toEqual(alone);
    expect(await checked(["--format", format], { helpers: "willing", cores: 2 })).toEqual(alone);
  });

  test("nor do threads that cannot be started, or that die over their work", async () => {
    const alone = await checked(["--jobs", "1"], {});
    expect(await checked(["--jobs", "4"], {})).toEqual(alone);
    expect(await checked(["--jobs", "4"], { helpers: "dying" })).toEqual(alone);
  });

  test("a file that cannot be read is told by whichever thread met it", async () => {
    const files = { ...many, "units/025.yaml": { denied: "file" } as const };
    const alone = await checked(["--jobs", "1"], { files });
    expect(alone.exitCode).toBe(2);
    expect(alone.stderr).toContain("units/025.yaml");
    expect(await checked(["--jobs", "3"], { files, helpers: "willing" })).toEqual(alone);
  });

  test("what comes by standard input is read by the first", async () => {
    const machine = { stdin: ledger(), helpers: "dying" } as const;
    const { exitCode, stdout } = await run(["check", "-", "--jobs", "2", "--format", "json"], machine);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).files).toMatchObject([{ path: "<stdin>", unit: "017" }]);
  });

  test.each(["0", "-1", "two", "1.5"])("--jobs %s is no number of threads", async (jobs) => {
    const { exitCode, stderr } = await checked([`--jobs=${jobs}`, "--lang", "en"], {});
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`--jobs is "${jobs}", expected a number of threads from 1 on, or auto`);
  });
});

test.each([
  ["auto", 1999, 4, 0],
  ["auto", 2000, 4, 3],
  ["auto", 10_000, 64, 7],
  ["auto", 10_000, 1, 0],
  [4, 2, 1, 1],
  [1, 10_000, 8, 0],
] as const)(
  "--jobs %s: for %i files on %i cores %i threads help the first",
  (jobs, files, cores, helpers) => {
    expect(helpersFor(jobs, files, cores)).toBe(helpers);
  },
);

test("shared work is all done, each piece once, whichever hands die", async () => {
  const hands = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.nat(200), hands, async (pieces, lives) => {
      const orders = Array.from({ length: pieces }, (_, index) => index);
      const helpers = lives.map((life) => {
        let left = life;
        return async (taken: readonly number[]) => {
          left -= 1;
          if (left < 0) throw new Error("dead");
          return taken.map((order) => order * 2);
        };
      });
      const results: number[] = [];
      await shareWork(
        orders,
        async (order) => order * 2,
        helpers,
        async (result) => {
          results.push(result);
        },
      );
      expect(results.sort((a, b) => a - b)).toEqual(orders.map((order) => order * 2));
    }),
  );
});

describe("while files are only looked at, an interruption is heard", () => {
  const inputs = Array.from({ length: 240 }, (_, index) => ({ path: `${index}.yaml`, named: false }));

  /** How often others had their turn during some work. */
  async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
    let turns = 0;
    let next = setImmediate(function turn() {
      turns += 1;
      next = setImmediate(turn);
    });
    await work();
    clearImmediate(next);
    return turns;
  }

  test("to be found", async () => {
    const folders = inputs.map(({ path }) => ({ name: path, kind: "folder" as const }));
    const files = {
      ...nodeWorld().files,
      realPath: async (path: string) => path,
      list: async (folder: string) => (folder === "/all" ? folders : []),
    };
    const search = searchOfFolder({ base: "/all", ignore: [], ignoreFiles: undefined });
    expect(await turnsDuring(() => findFiles(files, search))).toBeGreaterThan(3);
  });

  test("for a campaign", async () => {
    const look = async () => ({ isCampaign: false, campaign: undefined });
    expect(await turnsDuring(() => campaignHint(inputs, look, async () => undefined))).toBeGreaterThan(3);
  });

  test("to be recalled from a cache", async () => {
    const files = Object.fromEntries(
      inputs.map(({ path }, index) => [`units/${path}`, ledger({ code: String(index).padStart(3, "0") })]),
    );
    const argv = ["check", "units", "--as-of", "2018-06-09"];
    const cache = cacheIn(await runCached(argv, { files }));
    await runCached(argv, { files }, cache);
    expect(await turnsDuring(() => runCached(argv, { files }, cache))).toBeGreaterThan(7);
  });
});

describe("where the long parts of the digests lie changes nothing", () => {
  const room = 1_000_000;
  const formats = ["text", "json", "jsonl", "csv", "sarif"];

  test.each(formats)("as %s", async (format) => {
    const inMemory = await checked(["--format", format], { roomForDigests: room });
    expect(inMemory.exitCode).toBe(1);
    expect(inMemory.stdout).toContain("units/003.yaml");
    expect(await checked(["--format", format], { roomForDigests: 0 })).toEqual(inMemory);
    expect(
      await checked(["--format", format, "--jobs", "2"], { roomForDigests: 4000, helpers: "willing" }),
    ).toEqual(inMemory);
  });

  test("nor does a disk that has no room for them", async () => {
    const inMemory = await checked([], { roomForDigests: room });
    expect(await checked([], { spool: "full" })).toEqual(inMemory);
    expect(await checked([], { spool: "none" })).toEqual(inMemory);
  });

  test("rows go to other programs as they are", async () => {
    const exported = (machine: Machine) =>
      run(["export", "units", "--reader", "auto", "--format", "ndjson", "--as-of", "2018-06-09"], {
        files: many,
        ...machine,
      });
    const inMemory = await exported({ roomForDigests: room });
    expect(inMemory.stdout.split("\n").length).toBe(51);
    expect(await exported({})).toEqual(inMemory);
  });
});

test("a spool gives back what it was given, and leaves nothing in the folder of temporary files", () => {
  const own = () => readdirSync(tmpdir()).filter((name) => name.startsWith("taizhang-spool-"));
  const before = own();
  const spool = openSpool();
  const texts = ["甲", "", "x".repeat(100_000)];
  const pieces = texts.map((text) => spool?.append(new TextEncoder().encode(text)));
  expect(own()).toEqual(before);
  expect(pieces.reverse().map((piece) => piece && new TextDecoder().decode(spool?.read(piece)))).toEqual(
    texts.reverse(),
  );
});

describe("a file above the cap", () => {
  const files = { "units/017.yaml": ledger(), "units/018.yaml": ledger({ code: "018", name: "单位018" }) };
  const tooLarge = async (argv: readonly string[], config?: string) => {
    const machine = { files: { ...files, ...(config && { "taizhang.config.yaml": config }) } };
    const { stdout } = await run(["validate", "units", "--format", "json", ...argv], machine);
    const report = JSON.parse(stdout);
    const rules = report.findings.map(({ rule }: { rule: string }) => rule);
    const hashes = report.files.map(({ sha256 }: { sha256: string }) => sha256.length);
    return { times: rules.filter((rule: string) => rule === "read/too-large").length, hashes };
  };

  test("is a finding; its hash is told all the same", async () => {
    expect(await tooLarge(["--max-file-size", "1k"])).toEqual({ times: 2, hashes: [64, 64] });
    expect(await tooLarge(["--max-file-size", "64k"])).toEqual({ times: 0, hashes: [64, 64] });
  });

  test("which the config sets, unless the command line does", async () => {
    const config = "kind: config\nversion: 1\nmax_file_size: 1 KiB\n";
    expect((await tooLarge([], config)).times).toBe(2);
    expect((await tooLarge(["--max-file-size", "1MiB"], config)).times).toBe(0);
  });
});
