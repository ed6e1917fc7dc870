import { rowFormats } from "../../exchange/rows/registry.js";
import type { RowFormat } from "../../exchange/rows/row-format.js";
import { wholeReport } from "../../report/whole-report.js";
import type { Invocation } from "../command.js";
import { examineInputs, inLocaleOf, inputPaths } from "../examine-inputs.js";
import { exitCodes, type Verdict, worst } from "../exit-codes.js";
import { type Output, refuseInputs, writeOutput } from "../outputs.js";
import { shieldFor } from "../public/shield.js";
import type { Settings } from "../settings.js";
import { sayNotice } from "../speak.js";

/** Hands the items to other programs: a flat row an item. */
export async function exportItems(
  invocation: Invocation,
  settings: Settings,
  outputs: readonly Output[],
): Promise<Verdict> {
  const answer = await examineInputs(invocation, settings, {
    blocks: ["files", "items"],
    judges: ["unreadable"],
    groupings: [],
  });
  if (!answer.report) return answer.exitCode;

  const asking = inLocaleOf(invocation, answer.inputs);
  await refuseInputs(asking, outputs, inputPaths(answer.inputs));
  const shield = await shieldFor(asking, settings, answer.inputs, outputs);
  const report = shield ? shield.report(wholeReport(answer.report)) : answer.report;
  // Rows are as they are in every format, which may pack them.
  const prepared = outputs.map(({ format }) => ({ format, data: undefined, source: report.items }));
  if (shield && (await shield.refuses(asking, prepared))) {
    return worst(answer.exitCode, exitCodes.findings);
  }

  for (const output of outputs) {
    await writeOutput(asking, output, formatOf(output).encode(report));
    if (output.file) await sayNotice(asking, { notice: "written", file: output.file.shown });
  }
  return answer.exitCode;
}

function formatOf({ format }: Output): RowFormat {
  const found = rowFormats.find(({ name }) => name === format);
  if (!found) throw new Error(`no row format ${format}`);
  return found;
}
