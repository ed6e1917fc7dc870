/** How many threads work; `auto`: as many as the machine has cores, where the files are many enough to gain by it. */
export type Jobs = number | "auto";

/** Below this many files a second thread costs more than it gains (docs/decisions.md). */
const worthHelp = 2000;

/** More threads than this gain nothing: one of them gathers what all bring. */
const mostThreads = 8;

/** Threads beside the first. */
export function helpersFor(jobs: Jobs, files: number, cores: number): number {
  if (jobs !== "auto") return Math.min(jobs, files) - 1;
  return files < worthHelp ? 0 : Math.min(cores, mostThreads) - 1;
}
