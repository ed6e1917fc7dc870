import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shells } from "../../src/cli/argument-words.js";
import { commands } from "../../src/cli/commands.js";
import { run } from "../a-world.js";

const folder = mkdtempSync(join(tmpdir(), "taizhang-completion-"));
const script = join(folder, "taizhang.bash");
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(shells)("for %s", (shell) => {
  test("the script names every command and option that help names", async () => {
    const { stdout, stderr, exitCode } = await run(["completion", shell]);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    for (const { name } of commands) {
      expect(stdout).toContain(name);
      const help = (await run([name, "--help"])).stdout;
      // fish writes an option without its strokes.
      const flags = [...help.matchAll(/^ {2}(?:-\w, | {4})--([a-z-]+)/gm)].map(([, flag]) => flag ?? "");
      expect(flags.filter((flag) => !stdout.includes(shell === "fish" ? `-l ${flag}` : `--${flag}`))).toEqual(
        [],
      );
    }
  });
});

test("PowerShell's script is ASCII, whatever the language", async () => {
  const { stdout } = await run(["completion", "powershell", "--lang", "zh-CN"]);
  expect(stdout).toMatch(/^[\x20-\x7e\n]*$/);
});

describe("bash", () => {
  beforeAll(async () => writeFileSync(script, (await run(["completion", "bash"])).stdout));

  /** What pressing the tab key after these words offers. */
  function offered(...words: string[]): string[] {
    const program = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _taizhang; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const output = execFileSync("bash", ["-c", program, "bash", script, "taizhang", ...words], {
      encoding: "utf8",
    });
    return output.split("\n").filter((line) => line !== "");
  }

  test("takes the script", () => {
    expect(() => execFileSync("bash", ["-n", script])).not.toThrow();
    expect(() => execFileSync("bash", ["-c", 'source "$1"; source "$1"', "bash", script])).not.toThrow();
  });

  test("offers commands", () => {
    expect(offered("")).toEqual(commands.map(({ name }) => name));
    expect(offered("s")).toEqual(["status", "summary", "schema"]);
  });

  test("offers a command's options, and the program's before a command", () => {
    expect(offered("status", "--fail")).toEqual(["--fail-on-status"]);
    expect(offered("--v")).toEqual(["--version"]);
    expect(offered("check", "--by")).toEqual([]);
  });

  test("offers the words of an option and of an argument", () => {
    expect(offered("check", "--fail-on", "")).toEqual(["error", "warning", "info", "never"]);
    expect(offered("check", "--fail-on", "=", "w")).toEqual(["warning"]);
    expect(offered("check", "units", "--format", "j")).toEqual(["json", "jsonl", "junit"]);
    expect(offered("explain", "evidence/d")).toEqual(["evidence/dated", "evidence/dated-after-found"]);
    expect(offered("schema", "")).toContain("inspection");
    expect(offered("completion", "z")).toEqual(["zsh"]);
  });

  test("leaves paths to the shell", () => {
    expect(offered("check", "")).toEqual([]);
    expect(offered("check", "--output", "")).toEqual([]);
  });
});
