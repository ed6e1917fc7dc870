import { exportFormats } from "../argument-words.js";
import type { Invocation } from "../command.js";
import { exitCodes, type Verdict, worst } from "../exit-codes.js";
import { type GivenOptions, isGiven, textOf } from "../given-options.js";
import { plannedOutputs, refuseOccupied, refuseTerminal } from "../outputs.js";
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

  const workbooks = outputs.filter(({ format }) => format === "xlsx");
  const rows = outputs.filter(({ format }) => format !== "xlsx");
  const ofRows = rows.length > 0 ? await exportItems(invocation, settings, rows) : exitCodes.clean;
  const ofWorkbooks =
    workbooks.length > 0 ? await exportWorkbook(invocation, settings, workbooks) : exitCodes.clean;
  return worst(ofRows, ofWorkbooks);
}

/** The first is the one that is meant where none is named. A blank form can only be a workbook. */
function formatsFor(options: GivenOptions): readonly string[] {
  if (isGiven(options, "template")) return ["xlsx"];

  const isWorkbook = textOf(options, "output")?.toLowerCase().endsWith(".xlsx") ?? false;
  return isWorkbook ? exportFormats.toReversed() : exportFormats;
}
