import { describe, expect, test } from "vitest";
import { run, shown } from "../a-world.js";
import { ledger } from "./ledgers.js";

const en = (argv: readonly string[]) => [...argv, "--lang", "en"];

describe("a wrong command line is exit 2, one sentence and where to read on", () => {
  test.each([
    [["chek"], "There is no command chek; did you mean check?", "taizhang"],
    [["weather", "units"], "There is no command weather", "taizhang"],
    [["chek", "--as-of", "2018-06-09"], "There is no command chek; did you mean check?", "taizhang"],
    [["check", "--asof", "2018-06-09"], "There is no option --asof; did you mean --as-of?", "taizhang check"],
    [["check", "--weather"], "There is no option --weather", "taizhang check"],
    [["--as-of", "2018-06-09", "check"], "Option --as-of goes after the command", "taizhang check"],
    [["check", "--output"], "Option --output has no value", "taizhang check"],
    [["check", "--output", "--force"], "Option --output has no value", "taizhang check"],
    [["check", "--output", ""], "The value of option --output is empty", "taizhang check"],
    [["check", ""], "The value of option [paths...] is empty", "taizhang check"],
    [
      ["check", "--as-of", "2018-02-30"],
      '--as-of is "2018-02-30", which is no date; write it as 2018-06-08',
      "taizhang check",
    ],
    [
      ["check", "--max-warnings", "-1"],
      '--max-warnings is "-1", expected a whole number from 0 up',
      "taizhang check",
    ],
    [
      ["check", "--max-file-size", "big"],
      '--max-file-size is "big", expected a size such as 500KiB, 10MiB or a number of bytes',
      "taizhang check",
    ],
    [
      ["check", "--fail-on", "errors"],
      '--fail-on is "errors", expected one of error, warning, info, never; did you mean error?',
      "taizhang check",
    ],
    [
      ["status", "--fail-on", "errors"],
      '--fail-on is "errors", expected one of error, warning, info, never; did you mean error?',
      "taizhang status",
    ],
    [
      ["status", "--only", "done"],
      '--only is "done", expected one of rectified, in_progress, unrectifiable, unaccounted, withdrawn',
      "taizhang status",
    ],
    [
      ["summary", "--by", "categroy"],
      '--by is "categroy", expected one of category, unit, origin, level, responsible; did you mean category?',
      "taizhang summary",
    ],
    [["explain"], "Argument <rule|item> is missing", "taizhang explain"],
    [
      ["explain", "evidence/date"],
      "There is no rule and no item evidence/date; did you mean evidence/dated?",
      "taizhang explain",
    ],
    [
      ["schema", "legder"],
      '[schema] is "legder", expected one of ledger, campaign, inspection, config, baseline, map, report, shard; did you mean ledger?',
      "taizhang schema",
    ],
    [["schema", "ledger", "campaign"], "Argument campaign is one too many", "taizhang schema"],
    [["completion"], "Argument <shell> is missing", "taizhang completion"],
    [
      ["check", "--stdin-filename", "a.yaml"],
      "--stdin-filename needs the path - (standard input)",
      "taizhang check",
    ],
    [["init", "campaign", "--unit", "018"], "--unit belongs to init ledger", "taizhang init"],
    [[], "No command was given", "taizhang"],
  ])("%j", async (argv, sentence, command) => {
    const { stdout, stderr, exitCode } = await run(en(argv), { files: { "a.yaml": ledger() } });
    expect({ stdout, stderr, exitCode }).toEqual({
      stdout: "",
      stderr: `error: ${sentence}\nSee ${command} --help\n`,
      exitCode: 2,
    });
  });
});

test("in Chinese", async () => {
  const argv = ["check", "--asof", "2018-06-09"];
  expect(shown(argv, await run(argv))).toMatchInlineSnapshot(`
    "$ taizhang check --asof 2018-06-09
    [stderr]
    错误：没有 --asof 这个选项，是不是 --as-of？
    用法见 taizhang check --help
    [exit 2]
    "
  `);
});

test("a bad --lang is told in the language of the environment", async () => {
  const { stderr, exitCode } = await run(["check", "--lang", "fr"], { env: { LANG: "en_US.UTF-8" } });
  expect(stderr).toContain('--lang is "fr", expected one of zh-CN, en');
  expect(exitCode).toBe(2);
});

test("control characters of the command line reach no terminal", async () => {
  const { stderr } = await run(["check", "\u001b[31mred.yaml"]);
  expect(stderr).not.toContain("\u001b");
  expect(stderr).toContain("\\u{1B}[31mred.yaml");
});

test("options may stand before the command, and the version anywhere", async () => {
  expect((await run(["--lang", "en", "rules", "--format", "json"])).exitCode).toBe(0);
  expect(await run(["check", "--version"])).toMatchObject({ stdout: "0.1.0\n", stderr: "", exitCode: 0 });
});

describe("a bug is said to be one", () => {
  const argv = ["check", "--lang", "en"];
  const machine = { fault: "the clock stopped" };

  test("with what to do about it", async () => {
    const { stdout, stderr, exitCode } = await run(argv, machine);
    expect(stdout).toBe("");
    expect(stderr).toBe(
      "error: The program failed, and this is a bug: the clock stopped\n" +
        "Report it with the command that you ran and what --debug prints\n",
    );
    expect(exitCode).toBe(2);
  });

  test("with the stack under --debug", async () => {
    const { stderr, exitCode } = await run([...argv, "--debug"], machine);
    expect(stderr).toMatch(/Error: the clock stopped\n\s+at /);
    expect(exitCode).toBe(2);
  });
});
