import { compareReaders, describeDifference } from "./compare.js";
import { repositoryFiles } from "./repository-files.js";
import { excerptMutants, mutants } from "./texts.js";

export type MutantCount = {
  readonly count: number;
  readonly read: number;
  /** Described; each is a mistake of the fast reader. */
  readonly differences: readonly string[];
};

/** Compares the readers on so many mutants, nine of ten of generated ledgers, the others of lines of this repository. */
export function countMutants(seed: number, count: number, say: (done: number) => void): MutantCount {
  const files = [...repositoryFiles().values()];
  const ofLines = excerptMutants(seed + 1, count, files);
  const differences: string[] = [];
  let done = 0;
  let read = 0;
  for (const ofLedger of mutants(seed, count)) {
    const text = done % 10 === 9 ? (ofLines.next().value ?? ofLedger) : ofLedger;
    const comparison = compareReaders(text);
    if (comparison.outcome === "agreed") read += 1;
    if (comparison.outcome === "differs") differences.push(describeDifference(text, comparison));
    done += 1;
    if (done % 10_000 === 0) say(done);
  }
  return { count: done, read, differences };
}
