import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../src/read/sha256.js";
import { type Machine, run, shown } from "../a-world.js";
import { complaints } from "../schemas/schema-files.js";
import { shardsAreOneRun } from "./any-set.js";
import { ledger, unaccountedItem } from "./ledgers.js";
import { mergeShards, runShards, shardName } from "./sharded.js";

const asOf = ["--as-of", "2018-06-09"];

const files = {
  "units/017.yaml": ledger(),
  "units/018.yaml": ledger({ code: "018", name: "市民政局", items: unaccountedItem("018") }),
  "units/019.yaml": ledger({ code: "019", name: "市科技局" }),
  "units/020.yaml": "kind: ledger\nitems: [",
};

const campaign = `kind: campaign
version: 1
id: procurement-lookback-2018
extends: procurement-lookback-2018
title: 回头看
`;

const shardsOf = async (of: number, machine: Machine = { files }, argv: readonly string[] = asOf) =>
  (await runShards(argv, of, machine)).files;

/** Lines of a shard under a checksum of their own: what somebody writes who knows how. */
function sealed(lines: readonly unknown[]): string {
  const body = lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
  const end = { lines: lines.length, sha256: sha256(new TextEncoder().encode(body)) };
  return `${body}${JSON.stringify({ end })}\n`;
}

type Line = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const linesOf = (text: string | undefined): Line[] =>
  (text ?? "")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** The lines before the last, which seals them. */
const bodyOf = (text: string | undefined) => linesOf(text).slice(0, -1);

test("merged shards say what one run says", async () => {
  await fc.assert(shardsAreOneRun, { numRuns: 6 });
});

describe("a shard", () => {
  test("fails by its own files, is told apart from the whole, and has every file once", async () => {
    const { said, files: shards } = await runShards(asOf, 3, { files });
    const [one = "", two = "", three = ""] = [1, 2, 3].map((index) => shards[shardName(index)]);
    const paths = [one, two, three].map((text) =>
      linesOf(text).flatMap(({ file }) => (file ? [(file["file"] as { path: string }).path] : [])),
    );
    expect(paths.flat().sort()).toEqual(Object.keys(files));
    const failing = paths.map((own) => own.some((path) => /01?8|020/.test(path)));
    expect(said.map(({ exitCode }) => exitCode)).toEqual(failing.map((fails) => (fails ? 1 : 0)));
  });

  test("is of the form of schemas/shard.schema.json, each line", async () => {
    const lines = Object.values(await shardsOf(2)).flatMap(linesOf);
    expect(lines.flatMap((line) => complaints("shard", line))).toEqual([]);
  });

  test("may hold no file, and counts as any other", async () => {
    const { said } = await runShards(asOf, 7, { files });
    expect(said.filter(({ stderr }) => /有 4 个文件中的 0 个/.test(stderr)).length).toBeGreaterThan(2);
  });

  test("speaks no language: the merge does", async () => {
    const english = await shardsOf(2, { files }, [...asOf, "--lang", "en"]);
    expect(english).toEqual(await shardsOf(2, { files }, [...asOf, "--lang", "zh-CN"]));
  });

  test("goes to standard output where no file is named", async () => {
    const { stdout } = await run(["check", ...asOf, "--shard", "1/1", "--quiet"], { files });
    expect(stdout).toBe((await shardsOf(1))[shardName(1)]);
  });

  test("exits with 2 where a file cannot be opened, and so does the merge", async () => {
    const machine = { files: { ...files, "units/021.yaml": { denied: "file" } as const } };
    const { said, files: shards } = await runShards(asOf, 2, machine);
    expect(said.filter(({ exitCode }) => exitCode === 2)).toHaveLength(1);
    const merged = await mergeShards(["--lang", "en"], shards, machine);
    expect(merged.exitCode).toBe(2);
    expect(merged.stderr).toBe("error: units/021.yaml cannot be opened: permission is denied\n");
  });

  test.each([
    ["0/3"],
    ["4/3"],
    ["1/0"],
    ["/"],
    ["1"],
    ["1/3/5"],
    ["-1/3"],
    ["1e1/30"],
    ["１/３"],
    ["00001/3"],
  ])("has a number: %s is none", async (number) => {
    const { exitCode, stderr } = await run(["check", `--shard=${number}`, "--lang", "en"], { files });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`--shard is "${number}", expected a shard and how many there are, such as 2/8`);
  });

  test.each([
    [["--format", "json"], "--format"],
    [["--max-warnings", "3"], "--max-warnings"],
    [["--max-findings", "3"], "--max-findings"],
    [["--unit", "017"], "--unit"],
    [["--list-files"], "--list-files"],
    [["--public"], "--public"],
    [["--print-config"], "--print-config"],
    [["-"], "-"],
  ])("does not go together with %j", async (argv, name) => {
    const { exitCode, stderr } = await run(["check", "--shard", "1/2", "--lang", "en", ...argv], { files });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`--shard and ${name} do not go together`);
  });

  test("is not written to what is named as for the public, nor are shards merged into it", async () => {
    const said = "公示.json is named as something for the public";
    const there = { ...files, ...(await shardsOf(1)) };
    const shard = ["check", "--shard", "1/1", "-o", "公示.json", "--lang", "en", ...asOf];
    const written = Object.keys(await shardsOf(1));
    for (const argv of [
      shard,
      ["merge", ...written, "--format", "json", "-o", "公示.json", "--lang", "en"],
    ]) {
      const ran = await run(argv, { files: there });
      expect(ran.exitCode).toBe(2);
      expect(ran.stderr).toContain(said);
      expect(Object.keys(ran.files)).toEqual(Object.keys(there));
    }
    expect((await run([...shard, "--no-public"], { files })).files["公示.json"]).toBeDefined();
  });
});

describe("merge refuses", () => {
  const refused = async (
    shards: Readonly<Record<string, string | undefined>>,
    machine: Machine = { files },
  ) => {
    const there = Object.fromEntries(Object.entries(shards).filter(([, text]) => text !== undefined));
    const english = await mergeShards(["--lang", "en"], there as Record<string, string>, machine);
    const chinese = await mergeShards(["--lang", "zh-CN"], there as Record<string, string>, machine);
    expect([english.exitCode, english.stdout, chinese.exitCode, chinese.stdout]).toEqual([2, "", 2, ""]);
    expect(chinese.stderr).toMatch(/^错误：.*；/u);
    return english.stderr.trim();
  };
  const names = [shardName(1), shardName(2), shardName(3)] as const;
  const [first, second, third] = names;

  test("a shard that is missing", async () => {
    const { [second]: _, ...others } = await shardsOf(3);
    expect(await refused(others)).toBe(
      "error: Of 3 shards these are missing: 2; given: out/1.ndjson, out/3.ndjson; name the files of all of them",
    );
  });

  test("one that is there twice", async () => {
    const shards = await shardsOf(2);
    expect(await refused({ ...shards, "copy.ndjson": shards[first] })).toBe(
      "error: Shard 1 is there more than once: out/1.ndjson, copy.ndjson; leave all but one out",
    );
  });

  const other: readonly (readonly [string, Machine, readonly string[], string])[] = [
    [
      "another day",
      { files },
      ["--as-of", "2018-06-08"],
      "one is as of 2018-06-09, the other as of 2018-06-08",
    ],
    [
      "the same day, but as today",
      { files },
      [],
      "one is as of 2018-06-09, the other as of 2018-06-09 (today)",
    ],
    ["files by themselves", { files }, [...asOf, "--per-file"], "one was run with --per-file"],
    [
      "another limit",
      { files },
      [...asOf, "--max-file-size", "1MiB"],
      "one takes files up to 67108864 bytes",
    ],
    ["named files", { files }, [...asOf, ...Object.keys(files)], "one names files, the other folders"],
    [
      "another config",
      {
        files: {
          ...files,
          "taizhang.config.yaml": "kind: config\nversion: 1\nrules: { evidence/dated: off }\n",
        },
      },
      asOf,
      "their config files differ (-, taizhang.config.yaml)",
    ],
    [
      "another campaign",
      { files: { ...files, "c/campaign.yaml": campaign } },
      [...asOf, "--campaign", "c/campaign.yaml", "units"],
      "their campaigns differ (procurement-lookback-2018, c/campaign.yaml)",
    ],
    [
      "another set of files",
      { files: { ...files, "units/021.yaml": ledger({ code: "021" }) } },
      asOf,
      "they were run on different files (4, 5)",
    ],
  ];

  test.each(other)("shards of different runs: %s", async (_what, machine, argv, said) => {
    const one = await shardsOf(3);
    const mixed = await runShards(argv, 3, machine);
    const answer = await refused({ ...one, [third]: mixed.files[third] });
    expect(answer).toContain("error: out/1.ndjson and out/3.ndjson are of different runs: ");
    expect(answer).toContain(said);
  });

  test("shards of another number, of another version and of another format", async () => {
    const shards = await shardsOf(2);
    const { [third]: last } = await shardsOf(3);
    expect(await refused({ ...shards, [third]: last })).toContain("one is of 2 shards, the other of 3");

    const [head, ...rest] = bodyOf(shards[first]);
    const changed = (keys: object) => sealed([{ shard: { ...head?.["shard"], ...keys } }, ...rest]);
    const newer = changed({ tool: { name: "taizhang", version: "9.0.0" } });
    expect(await refused({ ...shards, [first]: newer })).toContain(
      "was written by version 9.0.0, and this is ",
    );
    expect(await refused({ ...shards, [first]: changed({ schema: "taizhang/shard/2" }) })).toContain(
      "has the format taizhang/shard/2, and this version reads taizhang/shard/1",
    );
  });

  test("what is no shard", async () => {
    const report = (await run(["check", ...asOf, "--format", "json"], { files })).stdout;
    for (const text of [
      "",
      "\n",
      "{}",
      "[]",
      "null",
      "PK\u0003\u0004",
      report,
      '{"shard":7}',
      '{"__proto__":{}}',
    ]) {
      expect(await refused({ [first]: text })).toBe(
        "error: out/1.ndjson is no shard; taizhang check --shard 1/2 --output FILE writes one",
      );
    }
  });

  test("a shard that is cut short, at any place", async () => {
    const { [first]: text = "" } = await shardsOf(1);
    for (const length of [60, 200, 900, text.indexOf("\n") + 1, text.length - 100, text.length - 3]) {
      expect(await refused({ [first]: text.slice(0, length) })).toContain("is cut short");
    }
  });

  test("a shard that was changed", async () => {
    const { [first]: text = "" } = await shardsOf(1);
    const changes = [
      text.replace("市科技局", "市科学局"),
      text.replace(/\{"file":.*\n/, ""),
      text.replace("\n", "\n\n"),
      text.replaceAll("\n", "\r\n"),
    ];
    for (const changed of changes)
      expect(await refused({ [first]: changed })).toContain("its checksum differs");
  });

  test("a shard that is whole and no shard of this form all the same", async () => {
    const { [first]: text } = await shardsOf(1);
    const [head, ...rest] = bodyOf(text);
    const shard = head?.["shard"];
    const [file, ...others] = rest;
    const withFile = (keys: object) => sealed([head, { file: { ...file?.["file"], ...keys } }, ...others]);
    const finding = { rule: "no/rule", severity: "error", pointer: "", line: 1, column: 1, endLine: 1 };
    const whole = {
      ...finding,
      endColumn: 1,
      byteColumn: 1,
      endByteColumn: 1,
      sourceLine: null,
      unit: null,
      item: null,
    };
    const told = { ...whole, facts: {}, fingerprint: "0".repeat(64) };
    const malformed = [
      sealed([head, "{"]),
      sealed([head, head]),
      sealed([head, {}]),
      sealed([head, { end: { lines: 1, sha256: "0".repeat(64) } }]),
      sealed([head, '{"file":{"__proto__":{"items":[]}}}']),
      sealed([{ shard: { ...shard, index: 2, of: 1 } }]),
      sealed([JSON.stringify(head).replace('"of":1', '"of":1e999')]),
      sealed([{ shard: { ...shard, constructor: 1 } }]),
      withFile({ items: "none" }),
      withFile({ items: [{ line: 1e300 }] }),
      withFile({ findings: [told] }),
      withFile({ findings: [{ ...told, rule: "dates/after-found", facts: { __proto__: null } }], extra: 1 }),
    ];
    for (const bad of malformed) {
      expect(await refused({ [first]: bad })).toMatch(/is not as a shard is written, at .* of line \d+/);
    }
  });

  test("a shard that holds another's file, or lacks one of its own", async () => {
    const shards = await shardsOf(2);
    const [head, ...rest] = bodyOf(shards[first]);
    const foreign = bodyOf(shards[second]).slice(1);
    for (const lines of [
      [head, ...rest, ...foreign],
      [head, ...rest.slice(1)],
      [head, ...rest, ...rest],
    ]) {
      expect(await refused({ ...shards, [first]: sealed(lines) })).toBe(
        "error: out/1.ndjson does not hold the files that its shard has; fetch it again, or run its shard again",
      );
    }
  });

  test("a file that is not there, and no file", async () => {
    const absent = await run(["merge", "no.ndjson", "--lang", "en"], { files });
    expect(absent).toMatchObject({
      exitCode: 2,
      stderr: "error: no.ndjson cannot be opened: it does not exist\n",
    });
    const none = await run(["merge", "--lang", "en"], { files });
    expect(none.exitCode).toBe(2);
    expect(none.stderr).toContain("Argument <shards...> is missing");
  });

  test("to write over a shard, or over a ledger", async () => {
    const shards = await shardsOf(1);
    for (const output of [first, "units/017.yaml"]) {
      const argv = ["--lang", "en", "--output", output, "--force"];
      const merged = await mergeShards(argv, shards, { files });
      expect(merged.exitCode).toBe(2);
      expect(merged.stderr).toContain(`${output} is a file that was checked`);
    }
  });
});

describe("two ledgers of one unit", () => {
  const unit = (submitted: string, number: string) =>
    ledger({ items: unaccountedItem("017", number) }).replace("2018-06-06", submitted);
  const two = { "a.yaml": unit("2018-06-04", "001"), "b.yaml": unit("2018-06-06", "002") };
  const merged = async (machine: Machine) =>
    mergeShards(["--format", "json", "--lang", "en"], await shardsOf(7, { files: two }), machine);

  test("count as one on the day of the later report: the earlier is read again", async () => {
    const whole = await run(["check", ...asOf, "--format", "json", "--lang", "en"], { files: two });
    const { stdout, exitCode } = await merged({ files: two });
    expect(stdout).toBe(whole.stdout);
    expect(exitCode).toBe(whole.exitCode);
    expect(JSON.parse(stdout).deadline.units[0].gaps).toHaveLength(2);
  });

  test.each([
    ["is not there", {}],
    ["has changed", { ...two, "a.yaml": unit("2018-06-04", "003") }],
  ])("are refused where the earlier %s", async (_what, there) => {
    const { exitCode, stdout, stderr } = await merged({ files: there });
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error: a\.yaml must be read again.*merge where the files of the run lie/);
  });
});

describe("the campaign of the shards", () => {
  const below = `# ${"-".repeat(5000)}\n`;
  const city = campaign.replace("id: procurement-lookback-2018", "id: city");
  const ofCity = ledger().replace("campaign: procurement-lookback-2018", "campaign: city");

  test("is refused where a first look missed its file", async () => {
    const set = { "a.yaml": ofCity, "city.yaml": below + city };
    const { exitCode, stderr } = await mergeShards(["--lang", "en"], await shardsOf(2, { files: set }), {
      files: set,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("city.yaml is a campaign file, and its first lines do not show it");
  });

  test("is refused where ledgers name another one, further down than a first look goes", async () => {
    const low = `${ledger().replace("campaign: procurement-lookback-2018\n", below)}campaign: procurement-lookback-2018\n`;
    const set = { "a.yaml": low, "city.yaml": city };
    const { exitCode, stderr } = await mergeShards(["--lang", "en"], await shardsOf(2, { files: set }), {
      files: set,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("judged by the campaign city.yaml");
    expect(stderr).toContain("they belong to procurement-lookback-2018");
  });
});

describe.each(["en", "zh-CN"])("a session in %s", (lang) => {
  test("reads as it should", async () => {
    const argv = [...asOf, "--lang", lang];
    const { said, files: shards } = await runShards(["units", ...argv], 2, { files });
    const commands = said.map((transcript, index) =>
      shown(
        ["check", "units", ...argv, "--shard", `${index + 1}/2`, "--output", shardName(index + 1)],
        transcript,
      ),
    );
    const merged = await mergeShards(["--lang", lang], shards, { files });
    const session = [...commands, shown(["merge", ...Object.keys(shards), "--lang", lang], merged)];
    await expect(session.join("\n")).toMatchFileSnapshot(`golden/shards-${lang}.txt`);
  });
});
