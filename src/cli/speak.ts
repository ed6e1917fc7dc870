import type { JobProblem, Notice } from "../phrases/command-phrases.js";
import { clean } from "../text/clean.js";
import type { Invocation } from "./command.js";
import { isGiven } from "./given-options.js";
import type { World } from "./world.js";

/** Lines for people; names of files in them are hostile until cleaned. */
export async function sayLines({ stderr }: World, lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await stderr.write(lines.map((line) => `${clean(line)}\n`).join(""));
}

export async function sayProblem({ world, words }: Invocation, problem: JobProblem): Promise<void> {
  await sayLines(world, [words.failed(words.job(problem))]);
}

/** What is worth saying beside the answer; not with `--quiet`. */
export function sayNotice(invocation: Invocation, notice: Notice): Promise<void> {
  return sayNote(invocation, invocation.words.notice(notice));
}

export async function sayNote({ world, words, options }: Invocation, sentence: string): Promise<void> {
  if (!isGiven(options, "quiet")) await sayLines(world, [words.noted(sentence)]);
}
