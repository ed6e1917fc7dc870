import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../a-world.js";

/** The shells themselves read the scripts; a shell that this machine lacks is left out. */
const folder = mkdtempSync(join(tmpdir(), "taizhang-shells-"));
afterAll(() => rmSync(folder, { recursive: true }));

const isThere = (program: string) => spawnSync(program, ["--version"]).error === undefined;

async function scriptFor(shell: string, name: string): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, (await run(["completion", shell])).stdout);
  return file;
}

describe.skipIf(!isThere("zsh"))("zsh", () => {
  test("takes the script", async () => {
    const file = await scriptFor("zsh", "_taizhang");
    expect(() => execFileSync("zsh", ["-n", file])).not.toThrow();
    const use = 'autoload -Uz compinit; compinit -u -d "$2"; source "$1"; print $_comps[taizhang]';
    const dump = join(folder, "zcompdump");
    expect(execFileSync("zsh", ["-fc", use, "zsh", file, dump], { encoding: "utf8" })).toBe("_taizhang\n");
  });
});

describe.skipIf(!isThere("fish"))("fish", () => {
  test("offers commands and words", async () => {
    const file = await scriptFor("fish", "taizhang.fish");
    const offered = (line: string) =>
      execFileSync("fish", ["-c", `source ${file}; complete -C '${line}'`], { encoding: "utf8" });
    expect(offered("taizhang val")).toMatch(/^validate\t/);
    expect(offered("taizhang check --fail-on w")).toMatch(/^warning/);
  });
});

describe.skipIf(!isThere("pwsh"))("PowerShell", () => {
  test("offers commands and words", async () => {
    const file = await scriptFor("powershell", "taizhang.ps1");
    const offered = (line: string) => {
      const ask = `. '${file}'; (TabExpansion2 -inputScript '${line}' -cursorColumn ${line.length}).CompletionMatches.CompletionText`;
      return execFileSync("pwsh", ["-NoProfile", "-Command", ask], { encoding: "utf8" })
        .trim()
        .split(/\r?\n/);
    };
    expect(offered("taizhang val")).toEqual(["validate"]);
    expect(offered("taizhang check --fail-on w")).toEqual(["warning"]);
  });
});
