import { describe, expect, test } from "vitest";
import { type Machine, run } from "../a-world.js";
import { ledger } from "./ledgers.js";

const machine: Machine = {
  files: {
    "taizhang.config.yaml": `kind: config
version: 1
campaign: plan/campaign.yaml
ledgers: ["units/*.yaml"]
fail_on: warning
rules:
  evidence/dated: off
suppressions:
  - { unit: "017", rule: evidence/dated, reason: 原件在档案室, approved_by: 王某某, expires: 2018-09-30 }
`,
    "units/017.yaml": ledger(),
  },
  env: { LANG: "en_US.UTF-8" },
};

describe("--print-config", () => {
  test("shows each value and where it comes from, without checking anything", async () => {
    const { stdout, stderr, exitCode } = await run(
      ["check", "--print-config", "--as-of", "2018-06-09"],
      machine,
    );
    expect(stdout).toBe(`The configuration in effect
---------------------------

config                taizhang.config.yaml (found by looking upward)
baseline              none (default)
campaign              plan/campaign.yaml (taizhang.config.yaml:3:1)
ledgers               units/*.yaml (taizhang.config.yaml:4:1)
ignore                none (default)
gitignore             yes (default)
locale                en (environment: LANG)
as_of                 2018-06-09 (command line: --as-of)
unit                  none (default)
per_file              no (default)
max_file_size         67108864 (default)
cache                 none (default)
fail_on               warning (taizhang.config.yaml:5:1)
max_warnings          none (default)
rules.evidence/dated  off (taizhang.config.yaml:7:3)
suppressions.0        evidence/dated: unit 017, every item, until 2018-09-30
                      (taizhang.config.yaml:9:5)
`);
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
  });

  test("the command line wins, and the config's folder has the say for the given paths", async () => {
    const argv = ["validate", "units", "--print-config", "--fail-on", "info", "--format", "json"];
    const { settings } = JSON.parse((await run(argv, machine)).stdout);
    const byName = Object.fromEntries(settings.map((one: { name: string }) => [one.name, one]));
    expect(byName["fail_on"]).toEqual({
      name: "fail_on",
      value: "info",
      origin: { from: "command_line", name: "--fail-on", place: null },
    });
    expect(byName["ledgers"]).toMatchObject({ value: ["units"], origin: { name: "[paths...]" } });
    expect(byName["as_of"]).toMatchObject({ value: "2018-06-09", origin: { from: "clock" } });
  });

  test("in Chinese, with no config at all", async () => {
    const { stdout } = await run(["status", "--print-config"], { files: { "017.yaml": ledger() } });
    expect(stdout).toContain("config         无（默认）\n");
    expect(stdout).toContain("locale         zh-CN（默认）\n");
  });

  test("does not go together with --list-files", async () => {
    expect(await run(["check", "--print-config", "--list-files", "--lang", "en"], machine)).toMatchObject({
      stderr: "error: --print-config and --list-files do not go together\nSee taizhang check --help\n",
      exitCode: 2,
    });
  });
});

describe("--list-files", () => {
  test("as JSON holds both what is checked and what is left out", async () => {
    const argv = ["check", ".", "-", "--stdin-filename", "new.yaml", "--list-files", "--format", "json"];
    const { stdout, stderr } = await run(argv, machine);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: "taizhang/files/1",
      files: [
        { path: "new.yaml", named: true, though: null },
        { path: "units/017.yaml", named: false, though: null },
      ],
      left_out: [{ path: "taizhang.config.yaml", kind: "file", reason: "own_kind" }],
    });
    expect(stderr).toBe("");
  });

  test("is exit 2 where something that was named is not there", async () => {
    expect(await run(["check", "gone.yaml", "units", "--list-files", "--lang", "en"], machine)).toMatchObject(
      {
        stdout: "units/017.yaml\n",
        stderr: "error: gone.yaml cannot be opened: it does not exist\n",
        exitCode: 2,
      },
    );
    expect(await run(["check", "--list-files"], {})).toMatchObject({ stdout: "", exitCode: 2 });
  });
});

test("every unknown rule of a config is named", async () => {
  const files = {
    "taizhang.config.yaml": "kind: config\nversion: 1\nrules: { evidence/date: off, no/such: info }\n",
    "017.yaml": ledger(),
  };
  expect((await run(["check", "--lang", "en"], { files })).stderr).toBe(
    `error: taizhang.config.yaml:3:10: there is no rule evidence/date; did you mean evidence/dated?
error: taizhang.config.yaml:3:30: there is no rule no/such
`,
  );
});
