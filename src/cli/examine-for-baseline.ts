import type { Report } from "../model/report.js";
import { wholeReport } from "../report/whole-report.js";
import type { Invocation } from "./command.js";
import { examineInputs, inLocaleOf } from "./examine-inputs.js";
import { exitCodes, type Verdict } from "./exit-codes.js";
import type { Inputs } from "./gather-inputs.js";
import { readSettings } from "./settings.js";
import { sayNotice, sayProblem } from "./speak.js";

const question = { blocks: ["files", "findings"], judges: ["unreadable"], groupings: [] } as const;

type Examined = {
  readonly asking: Invocation;
  /** Undefined: too little could be read to go by, and that was said. */
  readonly report: Report | undefined;
  readonly inputs: Inputs;
  readonly exitCode: Verdict;
};

/** What stands in the ledgers now. A baseline is no place for what could not be read, nor is it changed by guess. */
export async function examineForBaseline(
  invocation: Invocation,
  paths: readonly string[],
): Promise<Examined> {
  const settings = readSettings(invocation, paths);
  const { report, inputs, exitCode } = await examineInputs(invocation, settings, question);
  const asking = inLocaleOf(invocation, inputs);
  for (const { path, readable } of report?.files ?? []) {
    if (!readable) await sayNotice(asking, { notice: "not_in_baseline", file: path });
  }
  if (exitCode !== exitCodes.failed && report)
    return { asking, report: wholeReport(report), inputs, exitCode };

  await sayProblem(asking, { problem: "baseline", baseline: { why: "untouched" } });
  return { asking, report: undefined, inputs, exitCode };
}
