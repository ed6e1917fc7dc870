import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../a-world.js";

/**
 * The shells themselves read the scripts. PowerShell is neither in Debian nor on npm: `test/cli/completion.test.ts` checks
 * its script as text.
 */
const folder = mkdtempSync(join(tmpdir(), "taizhang-shells-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function scriptFor(shell: string, name: string): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, (await run(["completion", shell])).stdout);
  return file;
}

describe("zsh", () => {
  test("takes the script", async () => {
    const file = await scriptFor("zsh", "_taizhang");
    expect(() => execFileSync("zsh", ["-n", file])).not.toThrow();
    const use = 'autoload -Uz compinit; compinit -u -d "$2"; source "$1"; print $_comps[taizhang]';
    const dump = join(folder, "zcompdump");
    expect(execFileSync("zsh", ["-fc", use, "zsh", file, dump], { encoding: "utf8" })).toBe("_taizhang\n");
  });
});

describe("fish", () => {
  test("offers commands and words", async () => {
    const file = await scriptFor("fish", "taizhang.fish");
    const offered = (line: string) =>
      execFileSync("fish", ["-c", `source ${file}; complete -C '${line}'`], { encoding: "utf8" });
    expect(offered("taizhang val")).toMatch(/^validate\t/);
    expect(offered("taizhang check --fail-on w")).toMatch(/^warning/);
  });
});
