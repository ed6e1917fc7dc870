import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";

/** What a process of Linux and its children hold at their peaks, in MB; of one that has ended, what was seen last. */
async function look(pid, peaks) {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const held = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  peaks.set(pid, Math.max(peaks.get(pid) ?? 0, held));
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  for (const child of children.split(" ").filter(Boolean)) await look(child, peaks);
}

const sum = (values) => [...values].reduce((total, value) => total + value, 0);

/**
 * Runs a command to its end: seconds on the clock, the most memory that it and its children held, its exit code;
 * `timeout` instead of one where it was ended after so many seconds.
 */
export async function runOnce({ file, args, cwd }, timeout = 240) {
  const began = performance.now();
  const child = spawn(file, args, { cwd, stdio: "ignore", env: { ...process.env, NODE_OPTIONS: "" } });
  const peaks = new Map();
  let isLate = false;
  const watching = setInterval(() => look(child.pid, peaks), 20);
  const ending = setTimeout(() => {
    isLate = true;
    child.kill("SIGKILL");
  }, timeout * 1000);
  const exitCode = await new Promise((resolve) => {
    child.on("error", () => resolve("absent"));
    child.on("close", (code, signal) => resolve(isLate ? "timeout" : (code ?? signal)));
  });
  clearInterval(watching);
  clearTimeout(ending);
  return { seconds: (performance.now() - began) / 1000, peak: sum(peaks.values()), exitCode };
}

/** Seconds that all runs of one command may take together; but one run it always has. */
const patience = 60;
/** From here on a warm-up is a run like the others: what it warms is little beside it. */
const long = 20;

/**
 * Runs commands in turn, A B C A B C, after a warm-up each, so that what the machine does meanwhile meets all alike.
 * One that takes long has fewer runs, and its warm-up among them; one that was ended in its warm-up has that alone.
 */
export async function runInTurn(commands, most) {
  const results = new Map();
  const left = new Map();
  for (const { name, ...command } of commands) {
    const first = await runOnce(command);
    const counts = first.seconds >= long;
    const fitting = Math.min(most, Math.max(1, Math.round(patience / first.seconds)));
    results.set(name, counts ? [first] : []);
    left.set(name, first.exitCode === "timeout" ? 0 : fitting - (counts ? 1 : 0));
  }
  for (let round = 0; round < most; round += 1) {
    for (const { name, ...command } of commands) {
      if (round < left.get(name)) results.get(name).push(await runOnce(command));
    }
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
