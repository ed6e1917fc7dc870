import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtProgram, plainEnvironment, run } from "../built-program.js";
import { blocksOf } from "../docs/console-blocks.js";
import { type Editor, openEditor } from "./language-client.js";

/** The real yaml-language-server on what `init --schemas` writes, and on the settings that the page gives. */
let folder = "";
const editors: Editor[] = [];
let editor: Editor;
let ledger = "";

const settings = blocksOf("docs/editors.md").find(
  ({ info, text }) => info === "json" && text.includes("yaml.schemas"),
);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-editor-"));
  const env = plainEnvironment({ LANG: "zh_CN.UTF-8" });
  const ran = await run(process.execPath, [builtProgram(), "init", "--schemas"], { cwd: folder, env });
  expect(ran.exitCode, ran.stderr).toBe(0);
  ledger = await readFile(join(folder, "units/001.yaml"), "utf8");
  editor = await opened();
});

afterAll(async () => {
  for (const one of editors) one.close();
  await rm(folder, { recursive: true });
});

async function opened(given: Readonly<Record<string, unknown>> = {}): Promise<Editor> {
  const one = await openEditor(folder, { ...given, schemaStore: { enable: false } });
  editors.push(one);
  return one;
}

/** The ledger that `init` wrote, with an item that ends so. */
function withItem(...lines: readonly string[]): string {
  const item = [
    "items:",
    "  - id: 001-2025-001",
    "    problem: 化整为零",
    ...lines.map((line) => `    ${line}`),
  ];
  return ledger.replace(/^items: \[\]$[\s\S]*/m, item.join("\n"));
}

describe("in a ledger that init wrote", () => {
  test("completion offers the words of a list, each with what it means", async () => {
    expect(await editor.offers("units/a.yaml", withItem("origin: |"))).toMatchObject([
      { label: "prescribed", documentation: "规定事项 · Prescribed" },
      { label: "self_selected", documentation: expect.stringMatching(/^自选事项/) },
      { label: "newly_found", documentation: "新发现问题 · Newly found" },
    ]);
  });

  test("and the built-in campaign's categories", async () => {
    const offers = await editor.offers("units/b.yaml", withItem("category: |"));
    expect(offers.map(({ label }) => label)).toEqual([
      "evasion_or_unlawful_tendering",
      "collusion_fraud_or_borrowed_name",
      "unlawful_evaluation_or_award",
      "other",
    ]);
    expect(offers[0]?.documentation).toMatch(/^规避招标及违法招标 · /);
  });

  test("hover says what a field is, and its words", async () => {
    const shown = await editor.hover("units/c.yaml", withItem("category: other", "orig|in: prescribed"));
    expect(shown).toContain("事项来源 · Origin");
    expect(shown).toContain("`newly_found`: 新发现问题 · Newly found");
  });

  test("a wrong key is underlined, and nothing else", async () => {
    const text = withItem("category: other", "origin: prescribed", "oringin: x|");
    const line = text.split("\n").length - 1;
    expect(await editor.marks("units/d.yaml", text)).toMatchObject([
      {
        message: "Property oringin is not allowed.",
        range: { start: { line, character: 4 }, end: { line, character: 11 } },
      },
    ]);
  });

  test("a word that is not in the list is underlined", async () => {
    const marks = await editor.marks("units/e.yaml", withItem("category: other", "origin: 规定|"));
    expect(marks.map(({ message }) => message)).toEqual([expect.stringContaining('"prescribed"')]);
  });

  test.each(["units/001.yaml", "campaign.yaml", "taizhang.config.yaml"])(
    "%s has no mark as it is",
    async (file) => {
      const text = await readFile(join(folder, file), "utf8");
      expect(await editor.marks(file, `${text}|`)).toEqual([]);
    },
  );
});

test("the settings of the page serve files without the line", async () => {
  const { "yaml.schemas": schemas } = JSON.parse(settings?.text ?? "{}");
  const other = await opened({ schemas });
  const text = withItem("origin: |").replace(/^#.*\n/, "");
  expect((await other.offers("units/f.yaml", text)).map(({ label }) => label)).toContain("prescribed");
  const inspection = "kind: inspection\nversion: 1\nmethod: |";
  expect((await other.offers("inspections/001.yaml", inspection)).map(({ label }) => label)).toEqual([
    "open",
    "unannounced",
  ]);
});

test("copies in a folder whose path is Chinese and has a blank are found", async () => {
  await mkdir(join(folder, "单位 一"));
  await writeFile(join(folder, "单位 一/001.yaml"), ledger);
  const offers = await editor.offers("单位 一/001.yaml", withItem("origin: |"));
  expect(offers).toHaveLength(3);
});
