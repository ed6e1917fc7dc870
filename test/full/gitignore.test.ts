import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { run } from "../a-world.js";

/** What is left out must be what Git itself ignores: both look at the same random repositories. */
const folder = mkdtempSync(join(tmpdir(), "taizhang-gitignore-"));
afterAll(() => rmSync(folder, { recursive: true }));

const name = fc.constantFrom("a", "b", "ab", "台账", "x y");
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => `${names.join("/")}.yaml`);
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom("", "", "!", "/", "!/", "**/"),
        fc
          .array(
            fc.constantFrom(
              "a",
              "b",
              "ab",
              "台账",
              "x y",
              "*",
              "**",
              "a*",
              "*.yaml",
              "[ab]",
              "[!a]",
              "a.yaml",
            ),
            { minLength: 1, maxLength: 3 },
          )
          .map((parts) => parts.join("/")),
        fc.constantFrom("", "", "/", "/**", " ", "\\ "),
      )
      .map((parts) => parts.join("")),
  },
  fc.constantFrom("", "# a", "\\#", "\\!a", "!", "/", "a\\"),
);
const ignoreFile = fc.array(line, { maxLength: 5 }).map((lines) => lines.join("\n"));

test("the same files are left out as by Git", async () => {
  let number = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(path, { minLength: 1, maxLength: 8 }),
      ignoreFile,
      ignoreFile,
      ignoreFile,
      async (paths, root, nested, exclude) => {
        const files = {
          ".gitignore": root,
          "a/.gitignore": nested,
          ".git/info/exclude": exclude,
          ...Object.fromEntries(paths.map((one) => [one, "kind: ledger\n"])),
        };
        number += 1;
        const { stdout } = await run(["check", "--list-files", "--quiet"], { files });
        const listed = stdout.split("\n").filter((one) => one !== "");
        expect(listed.sort()).toEqual(untracked(join(folder, String(number)), files).sort());
      },
    ),
    { seed: 20180608, numRuns: 150 },
  );
});

/** What Git would add. */
function untracked(cwd: string, files: Readonly<Record<string, string>>): string[] {
  mkdirSync(cwd);
  execFileSync("git", ["init", "-q"], { cwd });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
  }
  const argv = [
    "-c",
    "core.quotePath=false",
    "-c",
    "core.excludesFile=",
    "ls-files",
    "-z",
    "--others",
    "--exclude-standard",
  ];
  const shown = execFileSync("git", argv, { cwd, encoding: "utf8" }).split("\0");
  return shown.filter((file) => file.endsWith(".yaml"));
}
