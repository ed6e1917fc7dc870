import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sarif } from "../../src/render/sarif.js";
import { plainEnvironment, root, run } from "../built-program.js";
import { aFinding, aReport, aStyle, attacks, fullReport, hostileReport } from "../render/a-report.js";

/**
 * Microsoft's own validator, on which GitHub's is modelled. It ships a runtime of 95 MB, so it is no dependency: npx
 * takes it from the npm registry.
 */
const multitool = "@microsoft/sarif-multitool@5.7.0";
/** Its own bound of 10 MB would leave the large file out. */
const validate = ["--yes", multitool, "validate", "--max-file-size-in-kb", "100000"];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-sarif-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function complaintsOf(file: string): Promise<string> {
  const env = plainEnvironment({ DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" });
  const { stdout, stderr, exitCode } = await run("npx", [...validate, file], {
    cwd: folder,
    env,
  });
  expect(stdout, stderr).toContain("Analysis completed successfully.");
  expect(exitCode).toBe(0);
  return stdout;
}

const style = aStyle({ locale: "en" });
const many = Array.from({ length: 30_000 }, (_, index) =>
  aFinding({ line: index + 1, endLine: index + 1, fingerprint: index.toString(16).padStart(64, "0") }),
);

test.each([
  ["a clean run", aReport({ findings: [] })],
  ["a full report", fullReport("zh-CN")],
  ["a hostile one", hostileReport()],
  ["hostile paths", aReport({ findings: attacks.map((file) => aFinding({ file })) })],
  ["30,000 findings", aReport({ findings: many })],
])("%s is SARIF without an error", async (_, report) => {
  await writeFile(join(folder, "out.sarif"), sarif.render(report, style));
  expect(await complaintsOf("out.sarif")).not.toMatch(/\berror [A-Z]+\d{4}\b/);
});

test("the examples are, too", async () => {
  const out = join(folder, "examples.sarif");
  const checked = await run(
    process.execPath,
    ["bin/taizhang.js", "check", "examples", "--format", `sarif:${out}`],
    {
      cwd: root,
      env: plainEnvironment({}),
    },
  );
  expect(checked.exitCode).toBe(1);
  expect(await complaintsOf(out)).not.toMatch(/\berror [A-Z]+\d{4}\b/);
});

test("an error would be seen", async () => {
  await writeFile(join(folder, "wrong.sarif"), '{ "version": "2.1.0", "runs": [{ "results": [{}] }] }');
  const env = plainEnvironment({ DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" });
  const { stdout } = await run("npx", [...validate, "wrong.sarif"], { cwd: folder, env });
  expect(stdout).toMatch(/\berror [A-Z]+\d{4}\b/);
});
