import { type Status, statuses } from "../model/assessment.js";
import type { FailOn } from "../model/config.js";
import { type UnitCode, unitCode } from "../model/ids.js";
import { type Reader, readers } from "../read/reader.js";
import type { CalendarDate } from "../time/calendar-date.js";
import type { Invocation } from "./command.js";
import { UsageError } from "./errors.js";
import { isGiven, textOf } from "./given-options.js";
import type { Jobs } from "./jobs.js";
import { failOnWords, longFlag } from "./options.js";
import { toPath } from "./paths.js";
import { countOf, dateOf, jobsOf, sizeOf, wordOf, wordsOf } from "./read-options.js";

/** The options of a command that reads ledgers, checked. */
export type Settings = {
  readonly paths: readonly string[];
  readonly asOf: CalendarDate;
  readonly clock: "today" | "stated";
  readonly unit: UnitCode | undefined;
  readonly perFile: boolean;
  readonly failOn: FailOn | undefined;
  readonly maxWarnings: number | undefined;
  readonly failOnStatus: readonly Status[];
  readonly maxFindings: number | undefined;
  readonly reader: Reader;
  /** Undefined: not said. */
  readonly maxFileSize: number | undefined;
  readonly jobs: Jobs;
};

export function readSettings({ options, world }: Invocation, operands: readonly string[]): Settings {
  const paths = operands.map((path) => toPath(path, world.platform));
  if (isGiven(options, "stdinFilename") && !paths.includes("-")) {
    throw new UsageError({ problem: "no_standard_input", option: longFlag("stdinFilename") });
  }

  if (paths.includes("")) throw new UsageError({ problem: "empty_value", option: "[paths...]" });

  const asOf = dateOf(options, "asOf");
  const unit = textOf(options, "unit");
  return {
    paths,
    asOf: asOf ?? world.today(),
    clock: asOf ? "stated" : "today",
    unit: unit === undefined ? undefined : unitCode(unit),
    perFile: isGiven(options, "perFile"),
    failOn: wordOf(options, "failOn", failOnWords),
    maxWarnings: countOf(options, "maxWarnings"),
    failOnStatus: wordsOf(options, "failOnStatus", statuses),
    maxFindings: countOf(options, "maxFindings"),
    reader: wordOf(options, "reader", readers) ?? "auto",
    maxFileSize: sizeOf(options, "maxFileSize"),
    jobs: jobsOf(options),
  };
}
