import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";

/** Runs a command to its end: seconds on the clock, the most memory that it held, its exit code. */
export async function runOnce({ file, args, cwd }, timeout = 180) {
  const began = performance.now();
  const child = spawn(file, args, { cwd, stdio: "ignore", env: { ...process.env, NODE_OPTIONS: "" } });
  let peak = 0;
  const look = async () => {
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  };
  const watching = setInterval(look, 20);
  const ending = setTimeout(() => child.kill("SIGKILL"), timeout * 1000);
  const exitCode = await new Promise((resolve) => {
    child.on("error", () => resolve("absent"));
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  clearInterval(watching);
  clearTimeout(ending);
  return { seconds: (performance.now() - began) / 1000, peak, exitCode };
}

/** Runs commands in turn, A B C A B C, after a warm-up each, so that what the machine does meanwhile meets all alike. */
export async function runInTurn(commands, runs) {
  const results = new Map(commands.map(({ name }) => [name, []]));
  for (const command of commands) await runOnce(command);
  for (let round = 0; round < runs; round += 1) {
    for (const command of commands) results.get(command.name).push(await runOnce(command));
  }
  return results;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Median, smallest and largest. */
export function spread(values) {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}
