import { describe, expect, test } from "vitest";
import { run } from "../a-world.js";
import { ledger, unaccountedItem } from "../cli/ledgers.js";
import { readers } from "../render/read-formats.js";
import { blocksOf, handwrittenPages } from "./console-blocks.js";

/**
 * What the pages show of workflows and pipelines: these blocks are no console. Recipes with variables of their runner
 * are run by test/full.
 */
const commands = handwrittenPages.flatMap((page) =>
  blocksOf(page)
    .filter(({ info }) => info === "yaml" || info === "groovy")
    .flatMap(({ text }) => [...text.matchAll(/(?:^|[\s/'])taizhang (check|validate)\b([^'|\n#]*)/gm)])
    .filter(([, , rest = ""]) => !rest.includes("$"))
    .map(
      ([, command = "", rest = ""]) =>
        [page, [command, ...rest.trim().split(/\s+/).filter(Boolean)]] as const,
    ),
);

const inside = (text: string) => ({ "ledgers/017.yaml": text });

describe.each(commands)("%s: %j", (_, shown) => {
  // A cache keeps what each reader has read apart, so that this is one run, not one with either.
  const argv = [...shown, "--reader", "auto"];
  test("passes a clean ledger and fails a wrong one, in the formats and files that it names", async () => {
    const clean = await run(argv, { files: inside(ledger()) });
    expect([clean.exitCode, clean.stderr.replaceAll(/^提示：.*\n/gm, "")]).toEqual([0, ""]);

    const wrong = await run(argv, { files: inside(ledger({ items: unaccountedItem() })) });
    expect(wrong.exitCode).toBe(1);
    const destinations = argv.flatMap((word) => /^(\w+):(.+)$/.exec(word)?.slice(1) ?? []);
    for (const [index, name] of destinations.entries()) {
      const file = destinations[index + 1] ?? "";
      if (index % 2 === 0) expect(await readers[name]?.(wrong.files[file] ?? "")).not.toEqual([]);
    }
  });
});

test("the pages show such commands", () => {
  expect(new Set(commands.map(([page]) => page)).size).toBeGreaterThanOrEqual(8);
});

test.each(
  handwrittenPages
    .filter((page) => page.endsWith(".zh-CN.md"))
    .map((page) => [page.replace(".zh-CN.md", ".md"), page] as const),
)("%s and %s show the same fragments", (page, translation) => {
  const fragments = (file: string) =>
    blocksOf(file)
      .filter(({ info }) => info !== "console")
      .map(({ text }) => text.replaceAll(/\s*#.*$/gm, ""));
  expect(fragments(translation)).toEqual(fragments(page));
});
