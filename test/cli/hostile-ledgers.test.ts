import { describe, expect, test } from "vitest";
import { renderers } from "../../src/render/registry.js";
import { type Machine, run } from "../a-world.js";
import { readers } from "../render/read-formats.js";
import { commandIn, logLines } from "../render/workflow-log.js";
import { ledger, unaccountedItem } from "./ledgers.js";

/** File names that some format could trip over. */
const names = [
  "100%25,a:b.yaml",
  "::error file=x::y.yaml",
  "##[error]z.yaml",
  "]]><failure>.yaml",
  "a|b`c*.yaml",
  'it\'s "quoted".yaml',
  "#1 ok # SKIP.yaml",
  "017-市教育局 🏫.yaml",
  "\u202egnp.yaml",
  "\u001b[2J.yaml",
];

const items = (code: string) =>
  unaccountedItem(code).replace(
    "评标专家未从专家库抽取",
    '"::error::forged ##[error]forged ]]> <b> | # SKIP \\u202e \\u001b[2J \\r\\n::warning::x 👨‍👩‍👧"',
  );

const files = Object.fromEntries(
  names.map((name, index) => {
    const code = `0${index + 10}`;
    const text = ledger({ code, name: `"市局 ${index} ::notice::x"`, items: items(code) });
    const ended = index % 2 === 0 ? text.replaceAll("\n", "\r\n") : text;
    return [`units/${name}`, index % 3 === 0 ? `\ufeff${ended}` : ended];
  }),
);

const env = { GITHUB_ACTIONS: "true", CI: "true" };
const machine: Machine = { files, env };
const printing = renderers.filter(({ name, sections }) => sections.includes("findings") && name !== "html");
const destinations = printing.map(({ name }) => `${name}:out.${name}`);
const check = (formats: readonly string[]) => [
  "check",
  "--lang",
  "en",
  ...formats.flatMap((format) => ["--format", format]),
];

describe("hostile ledgers, every format in one run", () => {
  test("are the same findings in each", async () => {
    const ran = await run(check(destinations), machine);
    const read = async (name: string) => readers[name]?.(ran.files[`out.${name}`] ?? "") ?? [];
    const rules = (await read("json")).map(({ rule }) => rule).sort();
    expect(rules.length).toBeGreaterThan(names.length * 3);
    expect(ran.exitCode).toBe(1);

    for (const { name } of printing) {
      const found = await read(name);
      expect([name, found.length]).toEqual([name, rules.length]);
      if (name !== "github") expect(found.map(({ rule }) => rule).sort()).toEqual(rules);
    }
  });

  test("are the same bytes twice", async () => {
    const [once, again] = [await run(check(destinations), machine), await run(check(destinations), machine)];
    expect(again.files).toEqual(once.files);
  });

  test("name their files as they are, where a consumer looks for them", async () => {
    const ran = await run(check(destinations), machine);
    for (const name of ["sarif", "gitlab", "rdjson", "junit"]) {
      const read = (await readers[name]?.(ran.files[`out.${name}`] ?? "")) ?? [];
      const named = new Set(read.map(({ file }) => file));
      const visible = Object.keys(files).filter((file) => !file.includes("\u001b") || name !== "junit");
      expect([name, visible.filter((file) => !named.has(file))]).toEqual([name, []]);
    }
  });

  test.each([
    ["check", "--format", "text"],
    ["check", "--format", "markdown"],
    ["check", "--format", "tap"],
    ["check", "--format", "junit"],
    ["status"],
    ["deadline"],
    ["summary", "--by", "unit,responsible"],
    ["explain", "010-2017-002"],
    ["validate", "units", "::error::gone.yaml", "--debug"],
  ])("command nothing in a log of GitHub Actions: %s", async (...argv) => {
    const { stdout, stderr } = await run([...argv, "--lang", "en"], machine);
    expect(stdout.length).toBeGreaterThan(100);
    expect([...logLines(stdout), ...logLines(stderr)].filter(commandIn)).toEqual([]);
  });

  test("fingerprints are unique, and stay when lines move", async () => {
    const identities = async (given: Machine["files"]) => {
      const { stdout } = await run(check(["json"]), { files: given ?? {}, env });
      const { findings }: { readonly findings: readonly { readonly fingerprint: string }[] } =
        JSON.parse(stdout);
      return findings.map(({ fingerprint }) => fingerprint);
    };
    const moved = Object.entries(files).map(([path, text]) => [
      path,
      text.replace("version: 1", "version: 1\n# a line\n# and one more"),
    ]);
    const before = await identities(files);
    expect(new Set(before).size).toBe(before.length);
    expect((await identities(Object.fromEntries(moved))).sort()).toEqual(before.toSorted());
  });
});
