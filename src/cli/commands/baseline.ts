import { baselineActions } from "../argument-words.js";
import type { Invocation } from "../command.js";
import { UsageError } from "../errors.js";
import type { ExitCode } from "../exit-codes.js";
import { isGiven } from "../given-options.js";
import { longFlag } from "../options.js";
import { pruneBaseline } from "../prune-baseline.js";
import { toWord } from "../read-options.js";
import { writeBaselineFile } from "../write-baseline-file.js";

const argument = "<write|prune>";

/** Puts the findings of today aside, or takes out of the baseline what has been put right since. */
export async function baseline(invocation: Invocation): Promise<ExitCode> {
  const [written, ...paths] = invocation.operands;
  if (written === undefined) throw new UsageError({ problem: "missing_argument", argument });

  const action = toWord(argument, written, baselineActions);
  const foreign = action === "write" ? "write" : "force";
  if (isGiven(invocation.options, foreign))
    throw new UsageError({ problem: "not_together", options: [`baseline ${action}`, longFlag(foreign)] });

  switch (action) {
    case "write":
      return writeBaselineFile(invocation, paths);
    case "prune":
      return pruneBaseline(invocation, paths);
  }
}
