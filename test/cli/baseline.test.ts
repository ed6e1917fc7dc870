import { describe, expect, test } from "vitest";
import { type Machine, run, type Transcript } from "../a-world.js";
import { ledger, rectifiedItem, unaccountedItem } from "./ledgers.js";
import { mergeShards, runShards } from "./sharded.js";

/** An item with as many undated pieces of evidence: a finding each, all of one unit, item and rule. */
function undated(...pieces: readonly string[]): string {
  const evidence = pieces.map((id) => `{ id: ${id}, title: 中标公告, annex: 附件1 }`).join(", ");
  return rectifiedItem().replace(/evidence: .*/, `evidence: [${evidence}]`);
}

const files = {
  ".git/HEAD": "",
  "taizhang.config.yaml": 'kind: config\nversion: 1\nledgers: ["units/*.yaml"]\n',
  "units/017.yaml": ledger({ items: undated("E1", "E2") + unaccountedItem() }),
  "units/018.yaml": ledger({ code: "018", name: "市卫生局", items: unaccountedItem("018") }),
};

type Found = { rule: string; severity: string; message: string; suppressed: { kind: string } | null };

const english = ["--lang", "en"];

/** The machine as it is after a command. */
function left({ files: now }: Transcript, changes: Machine["files"] = {}): Machine {
  return { files: { ...now, ...changes } };
}

async function written(given: Machine = { files }, argv: readonly string[] = []): Promise<Transcript> {
  return run(["baseline", "write", ...argv, ...english], given);
}

/** What counts, as `rule item`. */
async function counting(given: Machine, argv: readonly string[] = []): Promise<string[]> {
  const { stdout } = await run(["validate", ...argv, ...english, "--format", "json"], given);
  const { findings } = JSON.parse(stdout);
  return findings
    .filter(({ suppressed, severity }: Found) => suppressed === null && severity !== "info")
    .map(({ rule, message }: Found) => `${rule}: ${message}`);
}

function baselineIn({ files: now }: Transcript): string {
  return now["taizhang.baseline.yaml"] ?? "";
}

const entriesIn = (text: string) => text.split("\n").filter((line) => line.includes("fingerprint:"));

describe("baseline write", () => {
  test("puts aside what is found now: it stays listed and no longer counts", async () => {
    const before = await run(["validate", ...english], { files });
    expect(before.exitCode).toBe(1);
    const done = await written();
    expect(done.exitCode).toBe(0);
    const [, count] =
      /^taizhang\.baseline\.yaml: (\d+) entries, \1 of them new; 0 removed\n$/.exec(done.stdout) ?? [];
    expect(entriesIn(baselineIn(done))).toHaveLength(Number(count));

    const checked = await run(["validate", ...english], left(done));
    expect(checked.exitCode).toBe(0);
    expect(checked.stdout).toContain("warning  evidence/dated  in the baseline since 2018-06-09\n");
    expect(checked.stdout).toContain(
      `0 errors, 0 warnings, 3 info; ${count} in the baseline (as of 2018-06-09)`,
    );
    expect((await run(["validate", "--lang", "zh-CN"], left(done))).stdout).toContain(
      "evidence/dated  基线内已有（2018-06-09）",
    );
    expect(await counting(left(done), ["--no-baseline"])).toHaveLength(Number(count));
  });

  test("writes the same file for the same ledgers, whatever the language, but for its head", async () => {
    const [en, zh] = await Promise.all([written(), run(["baseline", "write"], { files })]);
    expect(entriesIn(baselineIn(zh))).toEqual(entriesIn(baselineIn(en)));
    expect(baselineIn(zh)).toContain("开始使用本工具时已有的发现");
    expect(zh.stdout).toMatch(/^taizhang\.baseline\.yaml：共 \d+ 条，新增 \d+ 条，删去 0 条\n$/);
  });

  test("holds a finding an entry: another of the same unit, item and rule counts", async () => {
    const done = await written();
    const more = left(done, {
      "units/017.yaml": ledger({ items: undated("E1", "E2", "E3") + unaccountedItem() }),
    });
    expect(await counting(more)).toEqual(["evidence/dated: Item 017-2017-001, evidence E3, has no date"]);
    expect((await run(["validate", "--max-warnings", "0"], more)).exitCode).toBe(1);

    const swapped = left(done, {
      "units/017.yaml": ledger({ items: undated("E2", "E3") + unaccountedItem() }),
    });
    expect(await counting(swapped)).toEqual([
      "suppression/unused: The entry for `evidence/dated` of item 017-2017-001 of unit 017 in the baseline has done its work: as of 2018-06-09 the finding is gone",
      "evidence/dated: Item 017-2017-001, evidence E3, has no date",
    ]);
  });

  test("tells findings that are alike in everything by their number", async () => {
    const alike = (count: number) => ({
      ...files,
      "units/017.yaml": ledger({ items: undated(...Array.from({ length: count }, () => "E1")) }),
    });
    const done = await written({ files: alike(2) });
    expect(await counting(left(done))).toEqual([]);
    const more = await counting(left(done, alike(3)));
    expect(more).toEqual(["evidence/dated: Item 017-2017-001, evidence E1, has no date"]);
  });

  test("leaves a baseline alone that is there", async () => {
    const done = await written();
    const again = await written(left(done));
    expect([again.exitCode, again.stderr]).toEqual([
      2,
      "error: taizhang.baseline.yaml exists and was left alone; --force brings it up to date\n",
    ]);
    expect(again.files).toEqual(done.files);
  });

  test("brings it up to date with --force: dates, approvals and what was not looked at stay", async () => {
    const done = await written();
    const approved = baselineIn(done).replaceAll(
      "written_on: 2018-06-09",
      "approved_by: 整改办, written_on: 2018-06-01",
    );
    const changed = {
      "taizhang.baseline.yaml": approved,
      "units/017.yaml": ledger({ items: undated("E2", "E3") + unaccountedItem() }),
    };
    const again = await written(left(done, changed), ["units/017.yaml", "--force"]);
    expect(again.stdout).toMatch(/: \d+ entries, 1 of them new; 1 removed\n$/);
    const lines = entriesIn(baselineIn(again));
    expect(lines).toHaveLength(entriesIn(approved).length);
    expect(lines.filter((line) => line.includes("approved_by: 整改办, written_on: 2018-06-01"))).toHaveLength(
      lines.length - 1,
    );
    expect(lines.filter((line) => line.includes('unit: "018"'))).toEqual(
      entriesIn(approved).filter((line) => line.includes('unit: "018"')),
    );
    expect(await counting(left(again))).toEqual([]);
  });

  describe("with --force leaves the rest of the file as it is", () => {
    /** Entries of these pieces of evidence, as they are written. */
    async function entryOf(piece: string): Promise<string> {
      const { files: now } = await written({
        files: { "units/017.yaml": ledger({ items: undated(piece) }) },
      });
      return entriesIn(now["taizhang.baseline.yaml"] ?? "")
        .join("")
        .replace(/^ *- /, "");
    }

    async function broughtUpTo(pieces: readonly string[], text: string): Promise<string> {
      const given = {
        "units/017.yaml": ledger({ items: undated(...pieces) }),
        "taizhang.baseline.yaml": text,
      };
      const again = await written({ files: given }, ["--force"]);
      expect(again.stderr).toBe("");
      return baselineIn(again);
    }

    const head = "# ours\nkind: baseline\nversion: 1\n";

    test("a new one goes below the last that does not come after it", async () => {
      const [first = "", second = "", third = ""] = [
        await entryOf("E1"),
        await entryOf("E2"),
        await entryOf("E3"),
      ].toSorted();
      const pieces = ["E1", "E2", "E3"];
      const list = (...lines: readonly string[]) => `${head}findings: # all\n${lines.join("\n")}\n# end\n`;
      expect(await broughtUpTo(pieces, list("  # 1", `  - ${first} # a`, "  # 3", `  - ${third} # c`))).toBe(
        list("  # 1", `  - ${first} # a`, `  - ${second}`, "  # 3", `  - ${third} # c`),
      );
      expect(await broughtUpTo(pieces, list("  # 2", `  - ${second}`))).toBe(
        list(`  - ${first}`, "  # 2", `  - ${second}`, `  - ${third}`),
      );
      expect(await broughtUpTo(pieces, `${head}findings: [ ${second} ] # all\n`)).toBe(
        `${head}findings: [ ${first}, ${second}, ${third} ] # all\n`,
      );
      expect(await broughtUpTo(pieces, `${head}findings:\r\n-   ${first}\r\n- ${third}`)).toBe(
        `${head}findings:\r\n-   ${first}\r\n- ${second}\r\n- ${third}`,
      );
    });

    test("an empty list gets its first", async () => {
      const entry = await entryOf("E1");
      expect(await broughtUpTo(["E1"], `${head}findings: [] # none yet\n# end\n`)).toBe(
        `${head}findings: # none yet\n  - ${entry}\n# end\n`,
      );
    });

    test("an empty list within braces gets its first there", async () => {
      const entry = await entryOf("E1");
      const braces = (list: string) => `# ours\n{ "kind": "baseline", "version": 1, "findings": ${list} }\n`;
      expect(await broughtUpTo(["E1"], braces("[]"))).toBe(braces(`[ ${entry},]`));
      expect(await broughtUpTo(["E1"], braces("[ # none yet\n]"))).toBe(braces(`[ ${entry}, # none yet\n]`));
      expect(await broughtUpTo(["E1"], braces(`[${await entryOf("E2")}]`))).toBe(braces(`[ ${entry},]`));
    });

    test("a comment between the dash and the entry stays there", async () => {
      const [first = "", second = ""] = [await entryOf("E1"), await entryOf("E2")].toSorted();
      const list = `${head}findings:\n    -  # why\n       ${first}\n`;
      expect(await broughtUpTo(["E1", "E2"], list)).toBe(`${list}    - ${second}\n`);
    });

    test("one that is gone leaves, and another of its kind comes", async () => {
      const [gone, comes] = [await entryOf("E1"), await entryOf("E2")];
      expect(await broughtUpTo(["E2"], `${head}findings:\n  # why\n  - ${gone}\n`)).toBe(
        `${head}findings:\n  - ${comes}\n  # why\n`,
      );
    });
  });

  test("keeps out what could not be read, says so, and exits with 1", async () => {
    const broken = { ...files, "units/018.yaml": "kind: ledger\nversion: 1\nunit: [\n" };
    const done = await written({ files: broken });
    expect(done.exitCode).toBe(1);
    expect(done.stderr).toContain(
      "note: units/018.yaml could not be read: what is found in it goes into no baseline",
    );
    expect(baselineIn(done)).not.toMatch(/read\/|shape\//);
    const checked = await run(["validate", ...english, "--format", "json"], left(done));
    expect(checked.exitCode).toBe(1);
    const { findings, verdict } = JSON.parse(checked.stdout);
    expect(verdict.failed).toEqual(["findings", "unreadable"]);

    // Nor does an entry help that was written by hand.
    const [syntax] = findings.filter(({ rule }: Found) => rule === "read/syntax");
    const forged = `kind: baseline\nversion: 1\nfindings:\n  - { rule: read/syntax, fingerprint: "${syntax.fingerprint}", written_on: 2018-06-09 }\n`;
    expect((await counting(left(done, { "taizhang.baseline.yaml": forged }))).join()).toContain(
      "read/syntax",
    );
  });

  test("writes nothing where nothing is found, or not everything could be opened", async () => {
    const clean = await written({ files: { "017.yaml": ledger() } }, ["017.yaml"]);
    expect([clean.exitCode, clean.stdout]).toEqual([
      0,
      "There is nothing to put into a baseline, and no file was written\n",
    ]);
    const denied = await written({ files: { ...files, "units/019.yaml": { denied: "file" } } });
    expect(denied.exitCode).toBe(2);
    expect(denied.stderr).toContain("error: The baseline was left alone\n");
    expect(Object.keys(denied.files)).not.toContain("taizhang.baseline.yaml");
    const full = await written({ files, diskTrouble: { trouble: "full", detail: "ENOSPC" } });
    expect([full.exitCode, full.stdout]).toEqual([2, ""]);
    expect(full.stderr).toContain("taizhang.baseline.yaml cannot be written: the disk is full");
  });

  test("does not touch the deadline", async () => {
    const late = {
      files: { ...files, "units/018.yaml": ledger({ code: "018" }).replace("2018-06-06", "2018-06-09") },
    };
    const checked = await run(["check", "--format", "json"], left(await written(late)));
    expect(JSON.parse(checked.stdout).verdict).toEqual({ exit_code: 1, failed: ["deadline"] });
  });
});

describe("baseline prune", () => {
  const mended = { "units/017.yaml": ledger({ items: undated("E2") }) };

  test("lists the entries whose finding is gone, and removes them with --write", async () => {
    const done = await written();
    const dry = await run(["baseline", "prune", ...english], left(done, mended));
    expect(dry.exitCode).toBe(0);
    const gone = dry.stdout.trimEnd().split("\n");
    expect(gone).toContainEqual(
      expect.stringMatching(
        /^taizhang\.baseline\.yaml:\d+:\d+ evidence\/dated, unit 017, item 017-2017-001, since 2018-06-09$/,
      ),
    );
    expect(gone.at(-1)).toMatch(
      /^taizhang\.baseline\.yaml: \d+ entries to remove, \d+ left; --write removes them$/,
    );
    expect(dry.files).toEqual(left(done, mended).files);

    const pruned = await run(["baseline", "prune", "--write", ...english], left(done, mended));
    expect(entriesIn(baselineIn(pruned))).toHaveLength(
      entriesIn(baselineIn(done)).length - (gone.length - 1),
    );
    expect(await counting(left(pruned))).toEqual([]);
    const empty = await run(["baseline", "prune"], left(pruned));
    expect(empty.stdout).toMatch(/^taizhang\.baseline\.yaml：没有可以删去的条目，共 \d+ 条\n$/);
  });

  /** A baseline of a shape, with the entry of a finding that stands and that of one that is gone, once it is pruned. */
  async function prunedOf(shape: (stands: string, gone: string) => string): Promise<string> {
    const holding = (piece: string) => ({ ...files, "units/017.yaml": ledger({ items: undated(piece) }) });
    const [stands = "", gone = ""] = await Promise.all(
      ["E1", "E2"].map(async (piece) => {
        const lines = entriesIn(baselineIn(await written({ files: holding(piece) })));
        return (lines.find((line) => line.includes("evidence/dated")) ?? "").replace(/^ *- /, "");
      }),
    );
    const text = `kind: baseline\nversion: 1\n${shape(stands, gone)}`;
    const machine = { files: { ...holding("E1"), "taizhang.baseline.yaml": text } };
    const pruned = await run(["baseline", "prune", "--write", "units/017.yaml"], machine);
    return baselineIn(pruned).replace(stands, "STANDS");
  }

  const head = "kind: baseline\nversion: 1\n";
  test.each<[string, (stands: string, gone: string) => string, string]>([
    [
      "comments",
      (a, b) => `findings: # ours\n  # one\n  - ${b} # gone\n  # two\n  - ${a} # stays\n# end\n`,
      `${head}findings: # ours\n  # one\n  # two\n  - STANDS # stays\n# end\n`,
    ],
    ["the last one", (a, b) => `findings:\n- ${a}\n- ${b}`, `${head}findings:\n- STANDS\n`],
    [
      "entries of several lines, and CRLF",
      (a, b) => `findings:\r\n  - ${a}\r\n  -\r\n    ${b.slice(2, -2).replaceAll(", ", "\r\n    ")}\r\n`,
      `${head}findings:\r\n  - STANDS\r\n`,
    ],
    ["a list in brackets", (a, b) => `findings: [ ${b}, ${a} ]\n`, `${head}findings: [ STANDS ]\n`],
    [
      "the last of a list in brackets",
      (a, b) => `findings: [ ${a}, ${b}, ]\n`,
      `${head}findings: [ STANDS, ]\n`,
    ],
    [
      "all of them",
      (_, b) => `findings: # ours\n  - ${b}\n  # end\n`,
      `${head}findings: [] # ours\n  # end\n`,
    ],
    ["all of a list in brackets", (_, b) => `findings: [ ${b} ]\n`, `${head}findings: []\n`],
  ])("leaves the rest of the file as it is: %s", async (_, shape, left) => {
    expect(await prunedOf(shape)).toBe(left);
  });

  test("removes nothing that this run could not see", async () => {
    const done = await written();
    const none = async (argv: readonly string[], changes: Machine["files"]) => {
      const { stdout } = await run(["baseline", "prune", ...argv, ...english], left(done, changes));
      return stdout.includes(": nothing to remove, ");
    };
    expect(await none(["units/018.yaml"], mended)).toBe(true);
    expect(await none(["--unit", "018"], mended)).toBe(true);
    expect(await none(["--as-of", "2018-06-08"], mended)).toBe(true);
    expect(await none([], { "units/017.yaml": "kind: ledger\nversion: 1\nunit: [\n" })).toBe(true);
    const off = "rules: { evidence/dated: off, rectified/has-evidence: off }\n";
    const config = { "taizhang.config.yaml": `${files["taizhang.config.yaml"]}${off}` };
    const stands = {
      "units/017.yaml": ledger({
        items:
          undated("E1", "E2").replaceAll("annex: 附件1", "annex: 附件1, dated: 2018-05-18") +
          unaccountedItem(),
      }),
    };
    expect(await none([], stands)).toBe(false);
    expect(await none([], { ...config, ...stands })).toBe(true);
  });

  test("sees that a ledger is gone only where it looks at all of them", async () => {
    const done = await written();
    const { "units/018.yaml": _gone, ...left } = done.files;
    const argv = (path: readonly string[]) => ["baseline", "prune", ...path, ...english];
    expect((await run(argv(["units"]), { files: left })).stdout).toContain("nothing to remove");
    expect((await run(argv([]), { files: left })).stdout).toContain("unit 018, item 018-2017-002");
    expect((await run(argv(["."]), { files: left })).stdout).toContain("unit 018, item 018-2017-002");
  });

  test("needs a baseline", async () => {
    const { exitCode, stderr } = await run(["baseline", "prune", ...english], { files });
    expect([exitCode, stderr]).toEqual([
      2,
      "error: There is no taizhang.baseline.yaml; taizhang baseline write makes one\n",
    ]);
  });
});

describe("the baseline of a run", () => {
  test("is looked for upward to the repository's root and not beyond, or named", async () => {
    const done = await written();
    const text = baselineIn(done);
    const { "taizhang.baseline.yaml": _moved, ...rest } = done.files;
    const beyond = { files: { ...rest, "../taizhang.baseline.yaml": text } };
    expect((await counting(beyond)).length).toBeGreaterThan(0);
    expect(
      await counting({ files: { ...rest, "old/known.yaml": text } }, ["--baseline", "old/known.yaml"]),
    ).toEqual([]);
    const inside = { files: { ...done.files }, cwd: "/work" };
    expect(await counting(inside, ["units/017.yaml"])).toEqual([]);
    const { stdout } = await run(["check", "--print-config", ...english], left(done));
    expect(stdout).toContain("baseline       taizhang.baseline.yaml (found by looking upward)\n");
    const off = await run(["check", "--print-config", "--no-baseline", ...english], left(done));
    expect(off.stdout).toContain("baseline       none (command line: --no-baseline)\n");
  });

  test("an entry with a last day counts again after it, as an error", async () => {
    const done = await written();
    const text = baselineIn(done).replaceAll("written_on", "expires: 2018-06-10, written_on");
    const given = left(done, { "taizhang.baseline.yaml": text });
    expect((await counting(given)).every((line) => line.startsWith("suppression/expiring"))).toBe(true);
    const later = await counting(given, ["--as-of", "2018-06-11"]);
    expect(later.filter((line) => line.startsWith("evidence/dated"))).toHaveLength(2);
    expect(later.join("\n")).toContain(
      "suppression/expired: The entry for `evidence/dated` of item 017-2017-001 of unit 017 in the baseline held until 2018-06-10; 1 finding counts again",
    );
  });

  test.each([
    ["findings: 3\n", "taizhang.baseline.yaml:3:11 error"],
    [
      "findings:\n  - { rule: evidence/dated, fingerprint: abc, written_on: 2018-06-09 }\n",
      "taizhang.baseline.yaml:4:42 error",
    ],
    ["findings:\n  - [\n", "taizhang.baseline.yaml:4:5 error"],
    [
      `findings:\n  - { rule: evidence/datd, fingerprint: "${"a".repeat(64)}", written_on: 2018-06-09 }\n`,
      "error: taizhang.baseline.yaml:4:13: there is no rule evidence/datd; did you mean evidence/dated?",
    ],
  ])("is broken: %s", async (text, said) => {
    const given = { files: { ...files, "taizhang.baseline.yaml": `kind: baseline\nversion: 1\n${text}` } };
    const { exitCode, stderr, stdout } = await run(["check", ...english], given);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });

  test("is not written over with results, and is no config", async () => {
    const done = await written();
    const over = await run(
      ["validate", ...english, "--force", "--output", "taizhang.baseline.yaml"],
      left(done),
    );
    expect([over.exitCode, over.files]).toEqual([2, done.files]);
    const config = await run(["check", "--baseline", "taizhang.config.yaml", ...english], { files });
    expect(config.stderr).toContain("taizhang.config.yaml is no baseline (kind: baseline)");
  });
});

test("shards carry it: merged, they say what the check says", async () => {
  const done = await written();
  const mended = left(done, { "units/017.yaml": ledger({ items: undated("E2", "E3") }) });
  const argv = [...english, "--format", "text"];
  const whole = await run(["check", ...argv], mended);
  expect(whole.stdout).toContain("in the baseline since");
  expect(whole.stdout).toContain("suppression/unused");

  const { said, files: shards } = await runShards(english, 2, mended);
  expect(said.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  const { "taizhang.baseline.yaml": _left, ...rest } = mended.files ?? {};
  expect((await mergeShards(argv, shards, { files: rest })).stdout).toBe(whole.stdout);
});

test("write and prune are told what they take", async () => {
  const say = async (...argv: string[]) => (await run(["baseline", ...argv, ...english], { files })).stderr;
  expect(await say()).toContain("Argument <write|prune> is missing");
  expect(await say("prun")).toContain(
    '<write|prune> is "prun", expected one of write, prune; did you mean prune?',
  );
  expect(await say("prune", "--force")).toContain("baseline prune and --force do not go together");
});
