import { describe, expect, test } from "vitest";
import { type Machine, run } from "../a-world.js";
import { ledger } from "./ledgers.js";

const page = "/runner/summary.md";
const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: page };
const actions: Machine = { files: { "units/017.yaml": ledger() }, folders: ["/runner"], env };
const check = ["check", "--lang", "en", "--format", "github"];

describe("the step summary of GitHub Actions", () => {
  test("is given the tables of the run", async () => {
    const { stdout, files } = await run(check, actions);
    expect(stdout).toMatch(/\n1 unit, 1 item: 0 errors, 0 warnings, 3 info \(as of 2018-06-09\)\n$/);
    expect(files[page]).toContain("\n## Findings\n\n| Severity |");
    expect(files[page]).toContain("| 017 市教育局 |");
  });

  test("keeps what others wrote into it", async () => {
    const { files } = await run(check, { ...actions, files: { ...actions.files, [page]: "# Build\n" } });
    expect(files[page]).toMatch(/^# Build\n\n# Rectification/);
  });

  test.each<[string, readonly string[], Record<string, string>]>([
    ["another format", ["check", "--format", "text"], env],
    ["no GitHub", check, { GITHUB_STEP_SUMMARY: page }],
    ["no page", check, { GITHUB_ACTIONS: "true" }],
  ])("is left alone: %s", async (_, argv, given) => {
    const { files } = await run(argv, { ...actions, env: given });
    expect(Object.keys(files)).toEqual(["units/017.yaml"]);
  });

  test("says so when it is full", async () => {
    const full = { ...actions.files, [page]: "x".repeat(1024 * 1024) };
    const { stderr, files } = await run(check, { ...actions, files: full });
    expect(stderr).toBe("note: The step summary has no room left (1 MiB), so nothing was added to it\n");
    expect(files[page]).toBe(full[page]);
  });

  test("that cannot be written is told", async () => {
    const trouble = { trouble: "denied", detail: "EACCES" } as const;
    const { stderr, exitCode } = await run(check, { ...actions, diskTrouble: trouble });
    expect(stderr).toContain(`${page} cannot be written`);
    expect(exitCode).toBe(2);
  });
});
