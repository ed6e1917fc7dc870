import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../built-program.js";
import { recaptured } from "./captures.js";
import { blocksOf, handwrittenPages, stepsOf, textOf } from "./console-blocks.js";
import { inCheckout } from "./page-session.js";

const pages = handwrittenPages.filter((file) => blocksOf(file).some((block) => stepsOf(block).length > 0));

/** The page with the output of its commands as it is today. */
async function recapturedPage(file: string): Promise<string> {
  const lines = textOf(file).split("\n");
  return inCheckout(file, async (ask) => {
    // Commands run in the page's order; from the last block on upward, lines keep their places.
    const texts = [];
    for (const block of blocksOf(file)) texts.push({ block, text: await recaptured(block, ask) });
    for (const { block, text } of texts.reverse()) {
      lines.splice(block.line, block.text.split("\n").length, ...text.split("\n"));
    }
    return lines.join("\n");
  });
}

describe.skipIf(process.platform === "win32")("what the pages show is what the commands print", () => {
  test.concurrent.for(pages)("%s", { timeout: 300_000 }, async (file, { expect }) => {
    await expect(await recapturedPage(file)).toMatchFileSnapshot(join(root, file));
  });
});

test("every npm script that a page names exists", () => {
  const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const named = handwrittenPages.flatMap((file) =>
    [...textOf(file).matchAll(/\bnpm run ([\w:]+)/g)].map(([, script = ""]) => script),
  );
  expect([...new Set(named)].filter((script) => !(script in scripts))).toEqual([]);
});
