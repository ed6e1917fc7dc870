import type { LongReport, Report } from "../model/report.js";
import { publicPhrases } from "../phrases/public-phrases.js";
import type { Section, Style } from "../render/renderer.js";
import { wholeReport } from "../report/whole-report.js";
import { withOnly } from "../report/with-only.js";
import { chooseColor } from "./choose-color.js";
import type { Question } from "./circumstances.js";
import type { Invocation } from "./command.js";
import { type Answer, examineInputs, inLocaleOf, inputPaths } from "./examine-inputs.js";
import { type ExitCode, exitCodes, worst } from "./exit-codes.js";
import { formatsFor, rendererOf } from "./formats.js";
import { isGiven } from "./given-options.js";
import { answerInquiry } from "./inquiries/answer-inquiry.js";
import {
  type Output,
  plannedOutputs,
  refuseInputs,
  refuseOccupied,
  refuseTerminal,
  writeOutput,
} from "./outputs.js";
import type { Prepared } from "./public/refuse-leaks.js";
import { shieldFor } from "./public/shield.js";
import { isPage, questionFor, workbookFormat } from "./question-for.js";
import { readSettings, type Settings } from "./settings.js";
import { sayNote, sayNotice } from "./speak.js";
import { appendToStepSummary } from "./step-summary.js";

/** A command whose answer is a report. */
export type ReportCommand = Question & {
  readonly sections: readonly Section[];
  /** What of the report is shown. */
  readonly select?: (report: Report) => Report;
  /** What a page shows beyond it. */
  readonly page?: Pick<Question, "blocks" | "groupings">;
  /** The report as an .xlsx, where the command has one; it shows what a page shows. */
  readonly workbook?: (report: Report) => Promise<Uint8Array>;
};

export async function printReport(invocation: Invocation, command: ReportCommand): Promise<ExitCode> {
  const settings = readSettings(invocation, invocation.operands);
  const inquiry = await answerInquiry(invocation, settings);
  if (inquiry !== undefined) return inquiry;

  const outputs = await reportOutputs(invocation, command);
  const answer = await examineInputs(invocation, settings, questionFor(invocation, command, outputs));
  return printAnswer(invocation, { command, settings, outputs }, answer);
}

/** Where a report is to go, looked at before the work begins. */
export async function reportOutputs(invocation: Invocation, command: ReportCommand): Promise<Output[]> {
  const { world, options } = invocation;
  const known = [...formatsFor(command.sections), ...(command.workbook ? [workbookFormat] : [])];
  const outputs = plannedOutputs(world, options, known);
  refuseTerminal(world, outputs);
  await refuseOccupied(invocation, outputs);
  return outputs;
}

export type Printing = {
  readonly command: ReportCommand;
  readonly settings: Settings;
  readonly outputs: readonly Output[];
};

export async function printAnswer(
  invocation: Invocation,
  { command, settings, outputs }: Printing,
  answer: Answer,
): Promise<ExitCode> {
  if (!answer.report) return answer.exitCode;

  const asking = inLocaleOf(invocation, answer.inputs);
  await refuseInputs(asking, outputs, inputPaths(answer.inputs));
  const report = command.select?.(wholeReport(answer.report)) ?? answer.report;
  if (report.items?.length === 0 && (answer.report.items?.length ?? 0) > 0) {
    await sayNotice(asking, { notice: "none_selected" });
  }

  const shield = await shieldFor(asking, settings, answer.inputs, outputs);
  const shown = shield ? shield.report(wholeReport(report)) : report;
  const prepared: Rendered[] = [];
  for (const output of outputs) {
    const style = styleOf(asking, answer, output, settings, command.sections);
    const data = await rendered(output, shown, command, style);
    prepared.push({ output, style, data: shield ? wholeText(data) : data });
  }
  if (shield && (await shield.refuses(asking, await checkable(prepared, wholeReport(shown), command)))) {
    return worst(answer.exitCode, exitCodes.findings);
  }

  for (const { output, data } of prepared) {
    await writeOutput(asking, output, data);
    if (output.file) await sayNotice(asking, { notice: "written", file: output.file.shown });
  }
  if (outputs.some(({ format }) => format === "github")) {
    await appendToStepSummary(asking, wholeReport(shown), command.sections);
  }
  const withheld = (report.findings?.length ?? 0) - (shown.findings?.length ?? 0);
  if (withheld > 0) await sayNote(asking, publicPhrases[asking.locale].withheld(withheld));
  return answer.exitCode;
}

type Rendered = {
  readonly output: Output;
  readonly style: Style;
  readonly data: Data;
};

type Data = string | Uint8Array | Iterable<string>;

function wholeText(data: Data): string | Uint8Array {
  return typeof data === "string" || data instanceof Uint8Array ? data : [...data].join("");
}

/** Lines that a terminal's width has broken are checked whole too. */
function checkable(
  prepared: readonly Rendered[],
  report: Report,
  command: ReportCommand,
): Promise<readonly Prepared[]> {
  const { rules: _own, ...source } = report;
  return Promise.all(
    prepared.flatMap(({ output, style, data }) => {
      const { format } = output;
      const wide = { ...style, width: Number.MAX_SAFE_INTEGER };
      return [
        Promise.resolve({ format, data: wholeText(data), source }),
        ...(format === "text"
          ? [
              rendered(output, report, command, wide).then((text) => ({
                format,
                data: wholeText(text),
                source: undefined,
              })),
            ]
          : []),
      ];
    }),
  );
}

async function rendered(
  output: Output,
  report: LongReport,
  command: ReportCommand,
  style: Style,
): Promise<Data> {
  if (output.format === workbookFormat && command.workbook) return command.workbook(wholeReport(report));

  const shown = isPage(output) ? report : withOnly(report, command.blocks, command.groupings);
  const { parts, render } = rendererOf(output.format);
  return parts ? parts(shown, style) : render(wholeReport(shown), style);
}

/** A file has no colours, whatever its reader's terminal can do. */
function styleOf(
  { world, options }: Invocation,
  { inputs }: Answer,
  { format, file }: Output,
  { maxFindings }: Settings,
  sections: readonly Section[],
): Style {
  const flag = isGiven(options, "noColor") ? false : isGiven(options, "color") || undefined;
  return {
    locale: inputs.locale,
    width: (file ? undefined : world.stdout.columns) || 80,
    color: file ? 0 : chooseColor(flag, world.env, world.stdout),
    ascii: isGiven(options, "ascii"),
    sections,
    maxFindings: format === "text" ? maxFindings : undefined,
  };
}
