import type { Dossier, DossierGap } from "../../model/dossier.js";
import { type UnitCode, unitCode } from "../../model/ids.js";
import { dossierPhrases } from "../../phrases/dossier-phrases.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import { specialReport } from "../../render/paper/special-report.js";
import { reasonsOf } from "../../render/why.js";
import { buildDossier, type DossierScope } from "../../report/dossier.js";
import type { Survey } from "../../report/survey.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import { paperFormats } from "../argument-words.js";
import type { Invocation } from "../command.js";
import { JobError, UsageError } from "../errors.js";
import { examineInputs, inLocaleOf, inputPaths } from "../examine-inputs.js";
import { type ExitCode, exitCodes, worst } from "../exit-codes.js";
import { isGiven } from "../given-options.js";
import { plannedOutputs, refuseInputs, refuseOccupied, refuseTerminal } from "../outputs.js";
import { printPaper } from "../print-paper.js";
import { shieldFor } from "../public/shield.js";
import { readSettings, type Settings } from "../settings.js";
import { sayLines, sayProblem } from "../speak.js";
import { surveyInputs } from "../survey-inputs.js";

const question = { blocks: ["files"], judges: ["unreadable"], groupings: [] } as const;

/** A unit's special report, or the city's. Refused while it would say too little, unless it is to be a draft. */
export async function report(invocation: Invocation): Promise<ExitCode> {
  const { unit, paths } = operandsOf(invocation);
  const settings = readSettings(invocation, paths);
  const outputs = plannedOutputs(invocation.world, invocation.options, paperFormats);
  refuseTerminal(invocation.world, outputs);
  await refuseOccupied(invocation, outputs);

  const { report: examined, inputs, exitCode } = await examineInputs(invocation, settings, question);
  if (!examined) return exitCode;

  const asking = inLocaleOf(invocation, inputs);
  await refuseInputs(asking, outputs, inputPaths(inputs));
  const survey = await surveyInputs(settings, question, inputs);
  const scope = unit === undefined ? "city" : findUnit(unit, survey, asking);
  const dossier = buildDossier(survey, scope, reportingDay(survey, scope, settings));
  // The unit's ledger is one of those that were said to be unreadable.
  if (!dossier) return exitCode;

  if (dossier.gaps.length > 0 && !isGiven(invocation.options, "draft")) {
    await sayRefusal(asking, dossier);
    return exitCodes.findings;
  }

  const shield = await shieldFor(asking, settings, inputs, outputs);
  const standing = isGiven(invocation.options, "draft") ? "draft" : "final";
  const paper = specialReport(shield ? shield.dossier(dossier) : dossier, asking.locale, standing);
  const isWritten = await printPaper(asking, outputs, paper, shield);
  return isWritten ? exitCode : worst(exitCode, exitCodes.findings);
}

function operandsOf({ operands, options }: Invocation): {
  readonly unit: string | undefined;
  readonly paths: readonly string[];
} {
  if (isGiven(options, "all")) return { unit: undefined, paths: operands };

  const [unit, ...paths] = operands;
  if (unit === undefined || unit === "") {
    throw new UsageError({ problem: "missing_argument", argument: "<unit>" });
  }
  return { unit, paths };
}

/** By code, or by name as the ledger has it. */
function findUnit(written: string, { ledgers, unreadable }: Survey, { locale }: Invocation): UnitCode {
  const read = ledgers.map(({ ledger }) => ledger.unit);
  const known = read.find(({ code, name }) => code === written || name === written)?.code;
  const broken = unreadable.find(({ unit, name }) => unit === written || name === written)?.unit;
  const found = known ?? broken;
  if (found === undefined) {
    throw new JobError({ problem: "unknown_unit", unit: unitCode(written) }, { locale });
  }
  return found;
}

/** A unit reports as of the day on which it submitted, unless another day is asked for. */
function reportingDay({ ledgers }: Survey, scope: DossierScope, { asOf, clock }: Settings): CalendarDate {
  if (clock === "stated" || scope === "city") return asOf;

  const submitted = ledgers
    .filter(({ ledger }) => ledger.unit.code === scope)
    .flatMap(({ ledger }) => ledger.report?.submittedOn ?? [])
    .filter((day) => day <= asOf)
    .sort();
  return submitted.at(-1) ?? asOf;
}

async function sayRefusal(asking: Invocation, { gaps }: Dossier): Promise<void> {
  await sayProblem(asking, { problem: "report_refused", gaps: gaps.length });
  await sayLines(
    asking.world,
    gaps.map((gap) => `  ${gapLine(gap, asking)}`),
  );
}

function gapLine({ unit, unitName, item, reason, row }: DossierGap, { locale }: Invocation): string {
  const words = reportPhrases[locale];
  const lacks = row && reason === "unaccounted" ? reasonsOf(row, words) : [];
  return words.labelled(
    item ?? `${unit} ${unitName}`,
    words.clauses([dossierPhrases[locale].gap[reason], ...lacks]),
  );
}
