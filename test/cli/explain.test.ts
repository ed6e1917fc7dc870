import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { locales } from "../../src/language/locale.js";
import { statuses } from "../../src/model/assessment.js";
import { rules } from "../../src/rules/registry.js";
import { displayWidth } from "../../src/text/display-width.js";
import { run, shown } from "../a-world.js";
import { ledger, rectifiedItem, unaccountedItem } from "./ledgers.js";

const claimed = unaccountedItem()
  .trimEnd()
  .concat(
    "\n    status_as_reported: 整改到位\n    measures: [{ id: M1, text: 重新评审, due: 2018-06-01 }]\n",
  );
const files = { "units/017.yaml": ledger({ items: rectifiedItem() + claimed }) };

describe.each(locales)("an item, in %s", (locale) => {
  test.each(["text", "markdown", "json"])("as %s", async (format) => {
    const argv = ["explain", "017-2017-002", "--lang", locale, "--format", format];
    const transcript = await run(argv, { files });
    expect(transcript).toMatchObject({ stderr: "", exitCode: 0 });
    const extension = { text: "txt", markdown: "md", json: "json" }[format];
    await expect(transcript.stdout).toMatchFileSnapshot(`golden/explain-item-${locale}.${extension}`);
  });

  test("fits the terminal", async () => {
    const { stdout } = await run(["explain", "017-2017-002", "--lang", locale], {
      files,
      terminal: { columns: 60 },
    });
    expect(stdout.split("\n").filter((line) => displayWidth(line) > 60)).toEqual([]);
  });
});

test("what moves an item on is what its unmet conditions ask for", async () => {
  const { stdout } = await run(["explain", "017-2017-002", "--format", "json"], { files });
  const [item] = JSON.parse(stdout).items;
  expect(item.status).toBe("unaccounted");
  expect(item.next[0]).toEqual({ status: "in_progress", unmet: ["responsible_person"] });
  expect(item.next.map(({ status }: { status: string }) => status).sort()).toEqual([
    "in_progress",
    "rectified",
    "unrectifiable",
  ]);
  for (const { status, unmet } of item.next) {
    const guards = item.guards.filter(
      (guard: { status: string; met: boolean }) => guard.status === status && !guard.met,
    );
    expect(unmet).toEqual(guards.map(({ guard }: { guard: string }) => guard));
  }
});

test.each<[string, string, string]>([
  ["rectified", rectifiedItem(), "已经整改完成"],
  [
    "closed",
    rectifiedItem().replace(
      "    rules: [R1]",
      "    closing: { applied_on: 2018-05-21, applied_by: 张某某, reviewed_on: 2018-05-22, reviewed_by: 李某某, accepted_on: 2018-05-23, accepted_by: 王某某, closed_on: 2018-05-24, closed_by: 赵某某 }\n    rules: [R1]",
    ),
    "已经整改完成并销号",
  ],
  [
    "withdrawn",
    rectifiedItem().replace(
      "    rules: [R1]",
      "    withdrawn: { date: 2018-05-24, reason: 重复登记, approved_by: 王某某 }\n    rules: [R1]",
    ),
    "已撤回，不计入总数",
  ],
])("an item that is %s has nowhere to go", async (_, items, said) => {
  const { stdout } = await run(["explain", "017-2017-001"], { files: { "017.yaml": ledger({ items }) } });
  expect(stdout).toContain(`怎样进到下一状态\n----------------\n\n${said}`);
});

test("every status can be explained", () => {
  expect([...statuses].sort()).toEqual([
    "in_progress",
    "rectified",
    "unaccounted",
    "unrectifiable",
    "withdrawn",
  ]);
});

test("an unknown item is exit 2, with the nearest one", async () => {
  const argv = ["explain", "017-2017-003", "units"];
  expect(shown(argv, await run(argv, { files }))).toMatchInlineSnapshot(`
    "$ taizhang explain 017-2017-003 units
    [stderr]
    错误：没有编号为 017-2017-003 的规则或事项，是不是 017-2017-001？
    用法见 taizhang explain --help
    [exit 2]
    "
  `);
});

describe("a rule", () => {
  test.each(rules.map(({ id }) => id))("%s reports something of its examples", async (id) => {
    const { stdout, stderr, exitCode } = await run(["explain", id, "--format", "json"]);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    const data = JSON.parse(stdout);
    expect(data).toMatchObject({ schema: "taizhang/rule/1", id });
    expect(data.examples.some(({ findings }: { findings: unknown[] }) => findings.length > 0)).toBe(true);
  });

  describe.each(locales)("in %s", (locale) => {
    test.each(["text", "markdown"])("as %s", async (format) => {
      const { stdout } = await run(["explain", "evidence/dated", "--lang", locale, "--format", format]);
      await expect(stdout).toMatchFileSnapshot(
        `golden/explain-rule-${locale}.${format === "text" ? "txt" : "md"}`,
      );
    });
  });
});

test("the rules are listed", async () => {
  const { stdout } = await run(["rules", "--format", "json", "--lang", "en"]);
  expect(JSON.parse(stdout).rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
  for (const format of ["text", "markdown"]) {
    const text = (await run(["rules", "--format", format])).stdout;
    expect(rules.filter(({ id }) => !text.includes(id))).toEqual([]);
  }
});

test("schemas are listed and printed", async () => {
  const { stdout } = await run(["schema"]);
  const names = stdout
    .trim()
    .split("\n")
    .map((line) => line.split(" ")[0] ?? "");
  const words = commands.find(({ name }) => name === "schema")?.arguments[0]?.words;
  expect(names).toEqual(words);
  for (const name of names) {
    const printed = JSON.parse((await run(["schema", name])).stdout);
    expect(printed.$id).toBe(`https://taizhang.dev/schemas/${name}.schema.json`);
  }
});

test("a schema may be kept", async () => {
  const { files: kept, stdout } = await run(["schema", "ledger", "--output", "ledger.schema.json"]);
  expect(stdout).toBe("");
  expect(JSON.parse(kept["ledger.schema.json"] ?? "")).toHaveProperty("$id");
});
