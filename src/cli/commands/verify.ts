import type { Locale } from "../../language/locale.js";
import type { LongReport } from "../../model/report.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import { type HeadWords, verifyPhrases } from "../../phrases/verify-phrases.js";
import { headBlock } from "../../render/json-blocks.js";
import { type HeadCheck, verifyHeads } from "../../report/verify-heads.js";
import type { Invocation } from "../command.js";
import { examineInputs, inLocaleOf, inputPaths } from "../examine-inputs.js";
import { type ExitCode, exitCodes, worst } from "../exit-codes.js";
import { refuseInputs, refuseOccupied } from "../outputs.js";
import { pageOutputs, printPage, type Shown } from "../pages/print-page.js";
import { readSettings } from "../settings.js";
import { sayProblem } from "../speak.js";
import { surveyInputs } from "../survey-inputs.js";

const question = { blocks: ["files"], judges: ["unreadable"], groupings: [] } as const;

/** Whether the ledgers are still what was reported. What could not be compared is never passed over. */
export async function verify(invocation: Invocation): Promise<ExitCode> {
  const settings = readSettings(invocation, invocation.operands);
  const outputs = pageOutputs(invocation);
  await refuseOccupied(invocation, outputs);

  const { report, inputs, exitCode } = await examineInputs(invocation, settings, question);
  if (!report) return exitCode;

  const asking = inLocaleOf(invocation, inputs);
  await refuseInputs(asking, outputs, inputPaths(inputs));
  const checks = verifyHeads(await surveyInputs(settings, question, inputs));
  await printPage(asking, outputs, shown(report, checks, asking.locale));

  const isCompared = checks.some(({ state }) => state === "same" || state === "changed");
  if (!isCompared) await sayProblem(asking, { problem: "nothing_to_verify" });
  const isSound = checks.every(({ state }) => state === "same" || state === "not_submitted");
  return worst(exitCode, isCompared ? 0 : exitCodes.failed, isSound ? 0 : exitCodes.findings);
}

function shown(report: LongReport, checks: readonly HeadCheck[], locale: Locale): Shown {
  const words = verifyPhrases[locale];
  const { labelled } = reportPhrases[locale];
  return {
    page: {
      title: words.title,
      blocks: [
        {
          kind: "facts",
          rows: checks.map((check) => [`${check.unit} ${check.name}`, resultOf(check, words)] as const),
        },
        ...checks
          .filter(({ state }) => state === "changed")
          .map(({ unit, reported = "", current }) => ({
            kind: "list" as const,
            rows: [labelled(words.reported(unit), reported), labelled(words.current(unit), current)],
          })),
      ],
    },
    data: {
      ...headBlock(report),
      schema: "taizhang/verify/1",
      units: checks.map(({ unit, name, file, state, submittedOn, reported, current }) => ({
        unit,
        name,
        file,
        state,
        submitted_on: submittedOn ?? null,
        reported: reported ?? null,
        current,
      })),
    },
  };
}

function resultOf({ state, submittedOn }: HeadCheck, words: HeadWords): string {
  return words.state[state](submittedOn);
}
