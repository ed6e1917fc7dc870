import { exportFormats } from "../argument-words.js";
import type { Invocation } from "../command.js";
import { UsageError } from "../errors.js";
import { exitCodes, type Verdict, worst } from "../exit-codes.js";
import { type GivenOptions, isGiven, textOf } from "../given-options.js";
import { longFlag } from "../options.js";
import { type Output, plannedOutputs, refuseOccupied, refuseTerminal } from "../outputs.js";
import { namedPublic } from "../public/named-public.js";
import { readSettings } from "../settings.js";
import { exportItems } from "./export-items.js";
import { exportWorkbook } from "./export-workbook.js";

/** Ledgers for other programs and for officers: item rows, or a workbook, each read for itself where both are wanted. */
export async function exportLedgers(invocation: Invocation): Promise<Verdict> {
  const { world, options } = invocation;
  const settings = readSettings(invocation, invocation.operands);
  const outputs = plannedOutputs(world, options, formatsFor(options));
  refuseTerminal(world, outputs);
  await refuseOccupied(invocation, outputs);

  refusePublicForm(options, outputs);
  const workbooks = outputs.filter(({ format }) => format === "xlsx");
  const rows = outputs.filter(({ format }) => format !== "xlsx");
  const ofRows = rows.length > 0 ? await exportItems(invocation, settings, rows) : exitCodes.clean;
  const ofWorkbooks =
    workbooks.length > 0 ? await exportWorkbook(invocation, settings, workbooks) : exitCodes.clean;
  return worst(ofRows, ofWorkbooks);
}

/** The form is for filling in: it holds all that a ledger does, and nothing of it is for the public. */
function refusePublicForm(options: GivenOptions, outputs: readonly Output[]): void {
  const file = namedPublic(options);
  if (file !== undefined && !isGiven(options, "template") && outputs.some(({ format }) => format === "xlsx"))
    throw new UsageError({ problem: "public_form", file });

  if (isGiven(options, "public") && outputs.some(({ format }) => format === "xlsx")) {
    throw new UsageError({
      problem: "not_together",
      options: [longFlag("public"), `${longFlag("format")} xlsx`],
    });
  }
}

/** The first is the one that is meant where none is named. A blank form can only be a workbook. */
function formatsFor(options: GivenOptions): readonly string[] {
  if (isGiven(options, "template")) return ["xlsx"];

  const isWorkbook = textOf(options, "output")?.toLowerCase().endsWith(".xlsx") ?? false;
  return isWorkbook ? exportFormats.toReversed() : exportFormats;
}
