import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { locales } from "../../src/language/locale.js";
import { displayWidth } from "../../src/text/display-width.js";
import { run } from "../a-world.js";

const topics = [undefined, ...commands.map(({ name }) => name)];
const columns = [80, 120];

describe.each(locales)("help in %s", (locale) => {
  describe.each(columns)("on %i columns", (width) => {
    test.each(topics)("of %s", async (topic) => {
      const argv = [...(topic === undefined ? [] : [topic]), "--help", "--lang", locale];
      const { stdout, stderr, exitCode } = await run(argv, { terminal: { columns: width } });

      expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
      const tooWide = stdout.split("\n").filter((line) => displayWidth(line) > Math.min(width, 100));
      expect(tooWide).toEqual([]);
      await expect(stdout).toMatchFileSnapshot(`golden/help-${topic ?? "taizhang"}-${locale}-${width}.txt`);
    });
  });
});

test("help is 80 columns wide where nobody says how wide the terminal is", async () => {
  const narrow = await run(["check", "--help"], { terminal: { columns: 80 } });
  expect((await run(["check", "--help"])).stdout).toBe(narrow.stdout);
  expect((await run(["check", "--help"], { terminal: { columns: 0 } })).stdout).toBe(narrow.stdout);
});

test("help check is check --help, and help alone the program's", async () => {
  expect((await run(["help", "check"])).stdout).toBe((await run(["check", "--help"])).stdout);
  expect((await run(["help"])).stdout).toBe((await run(["--help"])).stdout);
  expect(await run(["help", "chek", "--lang", "en"])).toMatchObject({
    stderr: "error: There is no command chek; did you mean check?\nSee taizhang --help\n",
    exitCode: 2,
  });
});

test("help wins over what is wrong with the rest of the command line", async () => {
  const { exitCode } = await run(["explain", "--help"]);
  expect(exitCode).toBe(0);
});

test("every command says what it does, takes --help and --lang, and shows two to four examples of itself", async () => {
  for (const { name } of commands) {
    for (const locale of locales) {
      const { stdout } = await run([name, "--help", "--lang", locale]);
      const examples = stdout.split("\n").filter((line) => /^ {2}(\S+ <\()?taizhang /.test(line));
      expect(examples.length, `${name} in ${locale}`).toBeGreaterThanOrEqual(2);
      expect(examples.length, `${name} in ${locale}`).toBeLessThanOrEqual(4);
      const ofItself = examples.filter((line) => line.includes(`taizhang ${name}`));
      expect(ofItself.length, `${name} in ${locale}`).toBeGreaterThanOrEqual(2);
      expect(stdout).toContain("--help");
      expect(stdout).toContain("--lang <locale>");
    }
  }
});
