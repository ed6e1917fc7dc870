import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "../../src/cli/main.js";
import { nodeWorld } from "../../src/cli/node-world.js";
import type { Outlet } from "../../src/cli/world.js";
import type { Locale } from "../../src/language/locale.js";
import { day } from "../rules/example.js";

const machine = nodeWorld();

/** Files by path, their text; a path that ends in `/` is an empty folder. */
export type Folder = Readonly<Record<string, string>>;

/** Runs `work` in a folder of its own with these files, and removes it. */
export async function inFolder<T>(folder: Folder, work: (cwd: string) => Promise<T>): Promise<T> {
  const cwd = await mkdtemp(join(tmpdir(), "taizhang-docs-"));
  try {
    // What is shown is relative to the repository's root.
    await mkdir(join(cwd, ".git"));
    for (const [path, text] of Object.entries(folder)) {
      await mkdir(path.endsWith("/") ? join(cwd, path) : dirname(join(cwd, path)), { recursive: true });
      if (!path.endsWith("/")) await writeFile(join(cwd, path), text);
    }
    return await work(cwd);
  } finally {
    await rm(cwd, { recursive: true });
  }
}

export type Said = { readonly text: string; readonly exitCode: number };

/** What the program prints on a terminal of 80 columns without colour, both streams together. */
export async function run(argv: readonly string[], cwd: string, locale: Locale): Promise<Said> {
  const chunks: Uint8Array[] = [];
  const terminal: Outlet = {
    isTerminal: false,
    columns: 80,
    write: async (data) => {
      chunks.push(typeof data === "string" ? new TextEncoder().encode(data) : data);
      return undefined;
    },
  };
  const exitCode = await main(argv, {
    ...machine,
    cwd: cwd.replaceAll("\\", "/"),
    env: { TAIZHANG_LANG: locale },
    today: () => day("2018-06-09"),
    stdout: terminal,
    stderr: terminal,
  });
  return { text: Buffer.concat(chunks).toString("utf8"), exitCode };
}

/** A session at a terminal: the command, what it prints, and the exit code. */
export async function transcriptOf(argv: readonly string[], cwd: string, locale: Locale): Promise<string> {
  const { text, exitCode } = await run(argv, cwd, locale);
  return `$ ${["taizhang", ...argv].map(quoted).join(" ")}\n${text}$ echo $?\n${exitCode}\n`;
}

function quoted(argument: string): string {
  return /^[\w./:@=,+-]+$/.test(argument) ? argument : `"${argument}"`;
}
