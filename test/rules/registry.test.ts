import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { reportOnExample } from "../../src/report/report-on-example.js";
import { rules } from "../../src/rules/registry.js";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../src/rules");

/** Empty for a folder. */
async function textOf(id: string): Promise<string> {
  return readFile(join(folder, `${id}.ts`), "utf8").catch(() => "");
}

/** Ids and severities are the contract: other people's configurations hold them. */
test("ids and severities", async () => {
  const lines = rules.map(({ id, severity, otherSeverity }) =>
    [id, severity, otherSeverity].filter(Boolean).join(" "),
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("golden/ids.txt");
});

test("an id occurs once", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test("every rule has a file of its id, and every file that defines one is registered", async () => {
  const entries = await readdir(folder, { recursive: true });
  const files = new Set(entries.map((entry) => entry.replaceAll("\\", "/").replace(/\.ts$/, "")));
  expect(rules.map(({ id }) => id).filter((id) => !files.has(id))).toEqual([]);

  const texts = await Promise.all([...files].map(async (id) => [id, await textOf(id)] as const));
  const defined = texts
    .filter(([, text]) => /^export const \w+ = define\w+Rule/m.test(text))
    .map(([id]) => id);
  expect(defined.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});

test("a rationale names what it rests on, in both languages", () => {
  const silent = rules.filter(({ rationale }) => Object.values(rationale).some((text) => text.length < 20));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("a report holds of a rule what the contract names, as plain data", async () => {
  const example = rules
    .find(({ id }) => id === "item/accounted-for")
    ?.examples.find(({ reports }) => reports.length > 0);
  if (!example) throw new Error("the rule has an example");
  const report = await reportOnExample(example, "en");
  expect(report.rules.map((rule) => Object.keys(structuredClone(rule)))).toEqual(
    report.rules.map(() => ["id", "severity", "title", "rationale"]),
  );
  expect(report.rules.length).toBeGreaterThan(0);
});
