import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evidenceGatherer } from "../src/cli/gather-evidence.js";
import { nodeWorld } from "../src/cli/node-world.js";
import { tool } from "../src/cli/tool.js";
import type { Source } from "../src/model/source.js";
import { json } from "../src/render/json.js";
import { builtProgram, plainEnvironment, root, run } from "./built-program.js";
import { checkExamples, root as here, type ReportJson } from "./examples/check-examples.js";
import { examineSources } from "./rules/example.js";
import { complaints } from "./schemas/schema-files.js";

const check = ["check", "examples", "--as-of", "2018-06-09", "--format", "json", "--lang", "en"];

function built(env: Readonly<Record<string, string>>, argv: readonly string[] = []) {
  return run(process.execPath, [builtProgram(), ...check, ...argv], {
    cwd: root,
    env: plainEnvironment(env),
  });
}

const expected = await checkExamples("2018-06-09");

test("check examples --format json is in the form of schemas/report.schema.json, and exits with 1", () => {
  expect(complaints("report", JSON.parse(expected.text))).toEqual([]);
  expect(expected.exitCode).toBe(1);
});

describe("the same bytes", () => {
  test.each([
    ["in Los Angeles", { TZ: "America/Los_Angeles" }],
    ["in Shanghai, in CI", { TZ: "Asia/Shanghai", CI: "true" }],
    ["under another locale", { TZ: "UTC", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" }],
  ])("%s", async (_where, env) => {
    const { stdout, stderr, exitCode } = await built(env);
    expect(stderr).toBe("");
    expect(exitCode).toBe(1);
    expect(stdout === expected.text).toBe(true);
  });

  test.each(["1", "3"])("in %s threads", async (jobs) => {
    expect(existsSync(join(root, "dist", "worker.cjs"))).toBe(true);
    const { stdout, stderr } = await built({}, ["--jobs", jobs]);
    expect(stderr).toBe("");
    expect(stdout === expected.text).toBe(true);
  });

  test.each([1, 2, 3])("in another order of files (%i)", async (seed) => {
    const { files }: ReportJson & { readonly files: readonly { readonly path: string }[] } = JSON.parse(
      expected.text,
    );
    const sources = files.map(({ path }): Source => {
      return { path, bytes: readFileSync(join(root, path)), named: false };
    });
    const report = await examineSources(shuffled(sources, seed), {
      tool,
      locale: "en",
      groupings: ["category"],
      gatherEvidence: evidenceGatherer(nodeWorld().files, here),
    });
    expect(json.render(report, plain) === expected.text).toBe(true);
  });
});

const plain = {
  locale: "en",
  width: 80,
  color: 0,
  ascii: false,
  sections: [],
  maxFindings: undefined,
} as const;

/** An order that depends on nothing but the seed. */
function shuffled<T>(values: readonly T[], seed: number): T[] {
  const keyed = values.map((value, index) => ({ value, key: ((index + 1) * 7919 * (seed + 1)) % 104_729 }));
  const mixed = keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
  return seed % 2 === 0 ? mixed : mixed.reverse();
}
