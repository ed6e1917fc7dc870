import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main.js";
import { nodeWorld } from "../../src/cli/node-world.js";
import { builtProgram, plainEnvironment, root, run } from "../built-program.js";
import { collectInto } from "../collect.js";

export type Printed = { readonly exitCode: number; readonly lines: readonly string[] };

/** Runs a page's commands, one after the other, in a checkout of its own that holds the examples. */
export async function inCheckout<T>(
  file: string,
  work: (ask: (command: string) => Promise<Printed>) => Promise<T>,
): Promise<T> {
  const cwd = await mkdtemp(join(tmpdir(), "taizhang-page-"));
  try {
    // What is shown is relative to the repository's root.
    await mkdir(join(cwd, ".git"));
    await cp(join(root, "examples"), join(cwd, "examples"), { recursive: true });
    const env = plainEnvironment({ LANG: file.endsWith(".zh-CN.md") ? "zh_CN.UTF-8" : "en_US.UTF-8" });
    const program = `"${process.execPath}" "${builtProgram()}"`;
    return await work(async (command) => {
      const words = plainWords(command);
      if (words) return runHere(words, { cwd, env });

      const spelt = command.replaceAll(/\bnpx taizhang\b/g, program);
      const { exitCode, stdout } = await run("sh", ["-c", `{ ${spelt}\n} 2>&1`], { cwd, env });
      return { exitCode, lines: linesOf(stdout) };
    });
  } finally {
    await rm(cwd, { recursive: true });
  }
}

const machine = nodeWorld();

/** In this process, where the program is loaded and warm: a page has many commands. */
async function runHere(
  words: readonly string[],
  place: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Printed> {
  const said: string[] = [];
  const outlet = collectInto(said);
  const exitCode = await main(words, { ...machine, ...place, stdout: outlet, stderr: outlet });
  return { exitCode, lines: linesOf(said.join("")) };
}

/** What follows `npx taizhang`, if a shell would only divide it into words. */
function plainWords(command: string): string[] | undefined {
  const [, written] = /^npx taizhang((?: (?:[\p{L}\p{N}_./:,=-]+|"[^"$`\\]*"))*)$/u.exec(command) ?? [];
  return written === undefined
    ? undefined
    : [...written.matchAll(/"([^"]*)"|[^ "]+/g)].map(([word, quoted]) => quoted ?? word);
}

export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
