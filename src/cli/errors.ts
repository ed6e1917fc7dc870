import type { Locale } from "../language/locale.js";
import type { JobProblem, UsageProblem } from "../phrases/command-phrases.js";

/** The command line is wrong: one line, a hint where to read on, exit 2. */
export class UsageError extends Error {
  readonly problem: UsageProblem;
  /** Where a config has had a word in it. */
  readonly locale: Locale | undefined;

  constructor(problem: UsageProblem, locale?: Locale) {
    super(problem.problem);
    this.problem = problem;
    this.locale = locale;
  }
}

type Circumstances = {
  /** What comes before it, such as what is wrong with a config. */
  readonly lines?: readonly string[];
  readonly locale?: Locale;
};

/** The job cannot be done as asked: one line, exit 2. */
export class JobError extends Error {
  readonly problem: JobProblem;
  readonly lines: readonly string[];
  /** Where a config has had a word in it. */
  readonly locale: Locale | undefined;

  constructor(problem: JobProblem, { lines = [], locale }: Circumstances = {}) {
    super(problem.problem);
    this.problem = problem;
    this.lines = lines;
    this.locale = locale;
  }
}
