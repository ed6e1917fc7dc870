import { cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { builtProgram, plainEnvironment, type Ran, root, run } from "../built-program.js";
import { blocksOf } from "../docs/console-blocks.js";

/**
 * The recipes of docs/sharding.md: their own shell lines, run as so many processes at once as the CI would start jobs,
 * with the variables that it would set; then the merge, whose bytes are held against those of one run.
 */
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-shards-"));
  await mkdir(join(folder, ".git"));
  await cp(join(root, "examples"), join(folder, "ledgers"), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** The lines of a job's script, in one shell that stops at the first that fails. */
function shell(lines: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const program = `"${process.execPath}" "${builtProgram()}"`;
  const script = lines
    .join("\n")
    .replaceAll(/^npm install --global \S+\.tgz$/gm, ": installed")
    .replaceAll(/^taizhang\b/gm, program);
  return run("bash", ["-e", "-o", "pipefail", "-c", script], { cwd: folder, env: plainEnvironment(env) });
}

const whole = (asOf: string, ...formats: readonly string[]) =>
  shell([`taizhang check ledgers --as-of ${asOf} ${formats.join(" ")}`], {});

type Step = {
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
};
type Job = {
  readonly steps: readonly Step[];
  readonly if?: string;
  readonly strategy: {
    readonly "fail-fast": boolean;
    readonly matrix: { readonly shard: readonly number[] };
  };
};

/** Puts the values of a job in the place of `${{ … }}`; one that is not known stays, and fails the job. */
function expanded(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (all, name: string) => values[name] ?? all);
}

async function runSteps({ steps }: Job, values: Readonly<Record<string, string>>): Promise<Ran[]> {
  const ran: Ran[] = [];
  for (const { run: line, env = {} } of steps) {
    if (line === undefined) continue;

    const variables = Object.entries(env).map(([name, text]) => [name, expanded(text, values)] as const);
    ran.push(
      await shell([line], { ...Object.fromEntries(variables), GITHUB_OUTPUT: join(folder, "output") }),
    );
  }
  return ran;
}

const yamlBlocks = (page: string) =>
  blocksOf(page).flatMap(({ info, text }) => (info === "yaml" ? [parse(text)] : []));

describe.each(["docs/sharding.md", "docs/sharding.zh-CN.md"])("%s", (page) => {
  const [github, gitlab] = yamlBlocks(page);

  test("GitHub's matrix, then merge", async () => {
    const { day, check, merge }: Readonly<Record<"day" | "check" | "merge", Job>> = github.jobs;
    expect((await runSteps(day, {})).map(({ exitCode }) => exitCode)).toEqual([0]);
    const [, asOf = ""] =
      /^as-of=(\d{4}-\d\d-\d\d)$/m.exec(await readFile(join(folder, "output"), "utf8")) ?? [];

    // Jobs that fail neither stop the others nor keep the merge from running.
    const { shard: shards } = check.strategy.matrix;
    expect(check.strategy["fail-fast"]).toBe(false);
    const upload = check.steps.find(({ uses = "" }) => uses.startsWith("actions/upload-artifact@"));
    const download = merge.steps.find(({ uses = "" }) => uses.startsWith("actions/download-artifact@"));
    for (const condition of [upload?.if, merge.if]) expect(condition).toMatch(/^\$\{\{ !cancelled\(\) \}\}$/);

    const jobs = await Promise.all(
      shards.map((shard) =>
        runSteps(check, {
          "matrix.shard": String(shard),
          "strategy.job-total": String(shards.length),
          "needs.day.outputs.as-of": asOf,
        }),
      ),
    );
    expect(jobs.flat().map(({ exitCode }) => exitCode)).toEqual(shards.map(() => expect.toBeOneOf([0, 1])));

    const target = join(folder, download?.with?.["path"] ?? "");
    await mkdir(target);
    for (const shard of shards) {
      const path = expanded(upload?.with?.["path"] ?? "", { "matrix.shard": String(shard) });
      await cp(join(folder, path), join(target, path));
    }
    const [merged] = await runSteps(merge, {});
    expect(merged?.stdout.length).toBeGreaterThan(1000);
    expect(merged).toEqual(await whole(asOf, "--format", "github"));
  });

  test("GitLab's parallel, then merge", async () => {
    const {
      check,
      merge,
    }: Readonly<
      Record<"check" | "merge", { readonly script: readonly string[]; readonly parallel: number }>
    > = gitlab;
    const created = "2018-06-08T16:30:00Z";
    const jobs = Array.from({ length: check.parallel }, (_, index) =>
      shell(check.script, {
        CI_NODE_INDEX: String(index + 1),
        CI_NODE_TOTAL: String(check.parallel),
        CI_PIPELINE_CREATED_AT: created,
      }),
    );
    const codes = (await Promise.all(jobs)).map(({ exitCode }) => exitCode);
    expect(codes).toContain(1);
    expect(codes.filter((code) => code > 1)).toEqual([]);

    const merged = await shell(merge.script, {});
    const quality = "gl-code-quality-report.json";
    const ours = await readFile(join(folder, quality));
    await rm(join(folder, quality));
    const single = await whole("2018-06-09", "--format", "text", "--format", `gitlab:${quality}`);
    expect(merged).toEqual(single);
    expect(ours.equals(await readFile(join(folder, quality)))).toBe(true);
  });

  test("a job that never ran is missed", async () => {
    for (const index of [1, 2, 4]) {
      const env = { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: "4", CI_PIPELINE_CREATED_AT: "2018-06-09" };
      await shell(gitlab.check.script, env);
    }
    expect((await readdir(folder)).filter((name) => name.endsWith(".ndjson"))).toHaveLength(3);
    const { exitCode, stdout, stderr } = await shell(gitlab.merge.script, { LANG: "en_US.UTF-8" });
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Of 4 shards these are missing: 3");
  });
});
