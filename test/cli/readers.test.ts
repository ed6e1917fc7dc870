import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.js";
import { nodeWorld } from "../../src/cli/node-world.js";
import type { Outlet } from "../../src/cli/world.js";
import { run } from "../a-world.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const machine = nodeWorld();

/** What is printed in the repository's root, on both streams. */
async function printed(argv: readonly string[]): Promise<string> {
  let text = "";
  const outlet: Outlet = {
    isTerminal: false,
    columns: undefined,
    write: async (data) => {
      text += typeof data === "string" ? data : new TextDecoder().decode(data);
      return undefined;
    },
  };
  const exitCode = await main(argv, { ...machine, cwd: root, env: {}, stdout: outlet, stderr: outlet });
  return `${text}[exit ${exitCode}]`;
}

test.each([
  ["check", "examples", "--as-of", "2018-06-01", "--format", "json"],
  ["check", "examples", "--as-of", "2018-06-09", "--lang", "zh-CN"],
  ["status", "examples", "--as-of", "2018-07-01", "--format", "csv"],
  ["explain", "011-2017-004", "examples", "--as-of", "2018-07-01"],
])("%s %s %s %s prints the same with either reader", async (...argv) => {
  const text = await printed([...argv, "--reader", "auto"]);
  expect(text.length).toBeGreaterThan(1000);
  expect(await printed([...argv, "--reader", "yaml"])).toBe(text);
});

test("a reader that there is not", async () => {
  const { exitCode, stderr } = await run(["check", "--reader", "yamll", "--lang", "en"]);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/--reader is "yamll".*auto.*yaml/);
});
