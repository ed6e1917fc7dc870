import { execFile } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));
const program = join(root, "bin", "taizhang.js");
const bundle = join(root, "dist", "main.cjs");

/** `bin/taizhang.js`, if what it runs is built and not older than the source. */
export function builtProgram(): string {
  if (!existsSync(bundle)) {
    throw new Error("dist/main.cjs is missing: run `npm run build` (`npm ci` does it too), then the tests");
  }
  if (newestIn(join(root, "src")) > statSync(bundle).mtimeMs) {
    throw new Error("dist/main.cjs is older than src: run `npm run build`, then the tests");
  }
  return program;
}

function newestIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, { parentPath, name }) => Math.max(newest, statSync(join(parentPath, name)).mtimeMs), 0);
}

export type Ran = { readonly exitCode: number; readonly stdout: string; readonly stderr: string };

/** Runs a program and waits for it, whatever its exit code. */
export function run(
  file: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    execFile(file, args, { ...options, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code;
      if (typeof exitCode === "number") resolve({ exitCode, stdout, stderr });
      else reject(error);
    });
  });
}

/** The environment without what chooses a language or colours. */
export function plainEnvironment(changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const choosing =
    /^(LC_.*|LANG|LANGUAGE|TAIZHANG_LANG|NO_COLOR|FORCE_COLOR|COLORTERM|CI|NODE_OPTIONS|VITEST.*)$/;
  const kept = Object.entries(process.env).filter(([name]) => !choosing.test(name));
  return { ...Object.fromEntries(kept), ...changes };
}
