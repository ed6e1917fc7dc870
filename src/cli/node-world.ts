import { availableParallelism } from "node:os";
import { dayInChina } from "../time/calendar-date.js";
import { closeDisk, nodeFiles } from "./node-files.js";
import { outlet } from "./node-outlet.js";
import { platform } from "./node-platform.js";
import { openSpool } from "./node-spool.js";
import { startHelper } from "./node-threads.js";
import { othersTurn } from "./others-turn.js";
import { toPath } from "./paths.js";
import { toTrouble } from "./system-trouble.js";
import { Interrupted, type Trouble, type World } from "./world.js";

/** The machine that the program runs on: Node's clock, environment and streams; its disk is in `node-files.ts`. */
export function nodeWorld(): World {
  return {
    today: () => dayInChina(Date.now()),
    elapsed: () => process.uptime() * 1000,
    env: process.env,
    engine: `node ${process.versions.node} ${process.versions["icu"] ?? ""}`,
    platform,
    cwd: toPath(process.cwd(), platform),
    systemLocale: () =>
      platform === "windows" ? new Intl.DateTimeFormat().resolvedOptions().locale : undefined,
    readStandardInput,
    stdout: outlet(1, () => process.stdout),
    stderr: outlet(2, () => process.stderr),
    files: nodeFiles,
    get cores() {
      return availableParallelism();
    },
    startHelper,
    roomForDigests: 16 * 1024 * 1024,
    openSpool,
    interruptible,
  };
}

/** What the user typed after the program's name. */
export function commandLine(): readonly string[] {
  return process.argv.slice(2);
}

async function readStandardInput(): Promise<Uint8Array | Trouble> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    return toTrouble(error);
  }
}

async function interruptible<T>(work: () => Promise<T>): Promise<T> {
  let interrupt = () => {};
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = () => {
      closeDisk();
      process.stdin.destroy();
      reject(new Interrupted());
    };
  });

  process.once("SIGINT", interrupt);
  try {
    // A signal that came while the disk was asked is heard before the answer is taken.
    return await Promise.race([work().finally(othersTurn), interrupted]);
  } finally {
    process.off("SIGINT", interrupt);
  }
}
