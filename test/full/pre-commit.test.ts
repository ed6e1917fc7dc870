import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plainEnvironment, type Ran, root, run } from "../built-program.js";
import { ledger, rectifiedItem } from "../cli/ledgers.js";

/**
 * Both hooks, by pre-commit itself, from a clone of HEAD: `npm install` and `npm pack` run as on anybody's machine.
 * `language_version: system` takes the Node that is there instead of downloading one.
 */
let home = "";
const repository = () => join(home, "repository");

function git(...argv: string[]): Promise<Ran> {
  return run("git", argv, { cwd: repository(), env: process.env });
}

function preCommit(...argv: string[]): Promise<Ran> {
  const env = plainEnvironment({
    HOME: home,
    LANG: "en_US.UTF-8",
    PRE_COMMIT_HOME: join(home, "cache"),
    npm_config_cache: join(home, "npm-cache"),
  });
  return run("pre-commit", argv, { cwd: repository(), env });
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "taizhang-pre-commit-"));
  await mkdir(join(repository(), "ledgers"), { recursive: true });
  await run("git", ["clone", "--quiet", root, join(home, "hooks")], { cwd: home, env: process.env });
  const head = await run("git", ["rev-parse", "HEAD"], { cwd: join(home, "hooks"), env: process.env });
  await git("init", "--quiet");
  await writeFile(
    join(repository(), ".pre-commit-config.yaml"),
    `repos:
  - repo: file://${join(home, "hooks")}
    rev: ${head.stdout.trim()}
    hooks:
      - { id: taizhang-validate, language_version: system }
      - { id: taizhang-validate-all, language_version: system }
`,
  );
});

afterAll(() => rm(home, { recursive: true, force: true }));

test("the hooks pass clean ledgers, and fail on one by itself and on two together", async () => {
  await writeFile(join(repository(), "ledgers/017.yaml"), ledger());
  await git("add", "-A");
  const clean = await preCommit("run", "--all-files");
  expect(clean.exitCode, clean.stdout).toBe(0);
  expect(clean.stdout).toMatch(/validate rectification ledgers\.+Passed[\s\S]*validate all ledgers\.+Passed/);

  // An item id that occurs in two ledgers is seen by the hook that reads them all.
  const twice = ledger({ code: "018", name: "市卫生局", items: rectifiedItem("017") });
  await writeFile(join(repository(), "ledgers/018.yaml"), twice);
  await git("add", "-A");
  const failed = await preCommit("run", "--all-files");
  expect(failed.exitCode).toBe(1);
  expect(failed.stdout).toMatch(
    /validate rectification ledgers\.+Passed[\s\S]*validate all ledgers\.+Failed/,
  );
  expect(failed.stdout).toContain("identity/unique-item");

  await writeFile(join(repository(), "ledgers/018.yaml"), "kind: ledger\nversion: 1\nitems: 3\n");
  await git("add", "-A");
  expect((await preCommit("run", "taizhang-validate")).stdout).toContain("shape/schema");
});
