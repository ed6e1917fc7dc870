import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plainEnvironment, type Ran, root, run } from "../built-program.js";
import { blocksOf, matches, type Step, stepsOf } from "../docs/console-blocks.js";
import { linesOf } from "../docs/page-session.js";

/**
 * What a new user does: a clone of HEAD on a machine that has never seen the project, and README's two commands. The
 * clone's `npm cit` runs its fast tests and its pages, not this one.
 */
let home = "";

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "taizhang-fresh-"));
  const cloned = await run("git", ["clone", "--quiet", root, join(home, "taizhang")], {
    cwd: home,
    env: process.env,
  });
  expect(cloned).toMatchObject({ exitCode: 0 });
});

afterAll(() => rm(home, { recursive: true, force: true }));

/** README's commands, with the output that it shows. */
function setUp(page: string): Step[] {
  const block = blocksOf(page).find(({ text }) => text.startsWith("$ npm ci && "));
  if (!block) throw new Error(`${page} has no block that begins with npm ci`);
  return stepsOf(block);
}

function inClone(command: string): Promise<Ran> {
  // With CI a golden that was never checked in is missing, not written.
  const env = plainEnvironment({
    LANG: "en_US.UTF-8",
    CI: "true",
    npm_config_cache: join(home, "npm-cache"),
  });
  return run("sh", ["-c", `{ ${command}\n} 2>&1`], { cwd: join(home, "taizhang"), env });
}

const [check, exitCode, tests] = setUp("README.md");

test("the first command sets up and checks the examples, as README shows", async () => {
  expect(check?.command).toBe("npm ci && npx taizhang check examples --as-of 2018-06-09");
  const ran = await inClone(check?.command ?? "");
  expect(exitCode).toEqual({ command: "echo $?", shown: [String(ran.exitCode)] });
  expect(matches(check?.shown ?? [], linesOf(ran.stdout)), ran.stdout).toBe(true);
});

test("the second command sets up and tests", async () => {
  expect(tests?.command).toBe("npm cit");
  const ran = await inClone(tests?.command ?? "");
  expect(ran.exitCode, ran.stdout).toBe(0);
  expect(matches(tests?.shown ?? [], linesOf(ran.stdout)), ran.stdout).toBe(true);
});

test("both READMEs show the same commands", () => {
  expect(setUp("README.zh-CN.md").map(({ command }) => command)).toEqual(
    setUp("README.md").map(({ command }) => command),
  );
});
