import { nearest } from "../../read/nearest.js";
import { rules } from "../../rules/registry.js";
import type { Invocation } from "../command.js";
import { UsageError } from "../errors.js";
import { examineInputs, inLocaleOf, inputPaths } from "../examine-inputs.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { type Output, refuseInputs, refuseOccupied } from "../outputs.js";
import { explainItems } from "../pages/item-page.js";
import { pageOutputs, printPage } from "../pages/print-page.js";
import { explainRule } from "../pages/rule-page.js";
import { readSettings } from "../settings.js";

/** A rule by its id, or an item by its. */
export async function explain(invocation: Invocation): Promise<ExitCode> {
  const [subject, ...paths] = invocation.operands;
  if (subject === undefined || subject === "") {
    throw new UsageError({ problem: "missing_argument", argument: "<rule|item>" });
  }

  const outputs = pageOutputs(invocation);
  await refuseOccupied(invocation, outputs);

  const rule = rules.find(({ id }) => id === subject);
  if (!rule) return explainItem(invocation, outputs, subject, paths);

  const [surplus] = paths;
  if (surplus !== undefined) throw new UsageError({ problem: "too_many_arguments", argument: surplus });
  await printPage(invocation, outputs, await explainRule(rule, invocation.locale));
  return exitCodes.clean;
}

async function explainItem(
  invocation: Invocation,
  outputs: readonly Output[],
  subject: string,
  paths: readonly string[],
): Promise<ExitCode> {
  const ruleIds = rules.map(({ id }) => id);
  // A rule's id is known by its stroke: a mistyped one needs no ledgers to be told.
  if (/^[a-z]+\/[a-z-]+$/.test(subject)) throw unknownSubject(subject, ruleIds);

  const settings = readSettings(invocation, paths);
  const { report, inputs, exitCode } = await examineInputs(invocation, settings, {
    blocks: ["files", "items"],
    judges: ["unreadable"],
    groupings: [],
  });
  const asking = inLocaleOf(invocation, inputs);
  const items = [...(report?.items ?? [])];
  const rows = items.filter(({ item }) => item === subject);
  if (!report || rows.length === 0) {
    const known = items.map(({ item }) => item);
    throw unknownSubject(subject, [...known, ...ruleIds], asking);
  }

  await refuseInputs(asking, outputs, inputPaths(inputs));
  await printPage(asking, outputs, explainItems(report, rows, inputs.locale));
  return exitCode;
}

function unknownSubject(subject: string, known: readonly string[], asking?: Invocation): UsageError {
  return new UsageError(
    { problem: "unknown_subject", subject, suggestion: nearest(subject, known) },
    asking?.locale,
  );
}
