import { withEntries } from "../exchange/baseline/with-entries.js";
import { withoutEntries } from "../exchange/baseline/without-entries.js";
import { type BaselineLine, writeBaseline } from "../exchange/baseline/write-baseline.js";
import type { BaselineEntry } from "../model/baseline.js";
import type { Report, ReportFinding } from "../model/report.js";
import { baselinePhrases } from "../phrases/baseline-phrases.js";
import { isOfExemptions } from "../report/suppress.js";
import type { CalendarDate } from "../time/calendar-date.js";
import { checkedBaseline } from "./checked-baseline.js";
import type { Invocation } from "./command.js";
import { JobError } from "./errors.js";
import { examineForBaseline } from "./examine-for-baseline.js";
import type { ExitCode } from "./exit-codes.js";
import { isGiven } from "./given-options.js";
import type { BaselineFile } from "./load-baseline.js";
import { folderOf, resolvePath } from "./paths.js";
import { readSettings } from "./settings.js";
import { pathGiven } from "./settle.js";
import { baselineName, lookAround } from "./surroundings.js";
import { schemaPlace } from "./templates/schema-place.js";

/**
 * Writes the findings that count into a baseline, or, with `--force`, brings one up to date: entries stay as they are
 * while their finding stands or this run could not see it, so that nobody's approval or date is renewed by the way.
 */
export async function writeBaselineFile(invocation: Invocation, paths: readonly string[]): Promise<ExitCode> {
  const { path, shown, isThere } = await target(invocation, paths);
  if (isThere && !isGiven(invocation.options, "force")) {
    throw new JobError(
      { problem: "baseline", baseline: { why: "exists", file: shown } },
      { locale: invocation.locale },
    );
  }

  const { asking, report, inputs, exitCode } = await examineForBaseline(
    reading(invocation, isThere ? path : undefined),
    paths,
  );
  if (!report) return exitCode;

  const { world, locale } = asking;
  const words = baselinePhrases[locale];
  const old = inputs.baselineFile?.entries ?? [];
  const kept = old.filter((entry) => !report.gone.includes(entry));
  const added = newLines(report, new Set(kept.map(({ fingerprint }) => fingerprint)));
  if (!isThere && added.length === 0) {
    await world.stdout.write(`${words.nothing}\n`);
    return exitCode;
  }

  const lines = [...kept, ...added];
  const text = inputs.baselineFile
    ? brought(inputs.baselineFile, kept, added)
    : writeBaseline(lines, locale, await schemaPlace(asking, "baseline", path));
  checkedBaseline(text, lines);
  const trouble = await world.files.write(path, new TextEncoder().encode(text), isThere ? "replace" : "new");
  if (trouble) throw new JobError({ problem: "output", file: shown, ...trouble }, { locale });

  const removed = old.length - kept.length;
  const said = words.written({ file: shown, entries: lines.length, added: added.length, removed });
  await world.stdout.write(`${said}\n`);
  return exitCode;
}

/** As it was written, without what is gone and with what is new. */
function brought(
  { document, entries }: BaselineFile,
  kept: readonly BaselineEntry[],
  added: readonly BaselineLine[],
): string {
  const gone = new Set(entries.flatMap((entry, index) => (kept.includes(entry) ? [] : [index])));
  const left = gone.size === 0 ? document.text : withoutEntries(document, entries.length, gone);
  return withEntries(left, kept, added);
}

type Target = { readonly path: string; readonly shown: string; readonly isThere: boolean };

/** The baseline that is named or found, else one beside the config, else one at the root of the repository. */
async function target(invocation: Invocation, paths: readonly string[]): Promise<Target> {
  const { world, options } = invocation;
  const { base, config, baseline, show } = await lookAround(
    world,
    options,
    readSettings(invocation, paths).paths,
  );
  const folder = config === undefined ? base : folderOf(config);
  const path = pathGiven(invocation, "baseline") ?? baseline ?? resolvePath(folder, baselineName);
  return { path, shown: show(path), isThere: typeof (await world.files.inspect(path)) === "string" };
}

/** With this baseline and no other. */
function reading(invocation: Invocation, path: string | undefined): Invocation {
  const options = new Map(invocation.options);
  options.delete("baseline");
  options.delete("noBaseline");
  if (path === undefined) options.set("noBaseline", true);
  else options.set("baseline", [path]);
  return { ...invocation, options };
}

/**
 * What counts and is not in the baseline yet: infos only where they fail a run. What is found in a file that could not
 * be read stays out of it.
 */
function newLines({ asOf, files = [], findings = [] }: Report, known: ReadonlySet<string>): BaselineLine[] {
  const unreadable = new Set(files.flatMap(({ path, readable }) => (readable ? [] : [path])));
  return findings
    .filter((finding) => finding.suppressed === null && !isOfExemptions(finding))
    .filter(({ severity, fails }) => severity !== "info" || fails)
    .filter(({ file, fingerprint }) => !unreadable.has(file) && !known.has(fingerprint))
    .map((finding) => lineOf(finding, asOf));
}

function lineOf({ unit, item, rule, fingerprint }: ReportFinding, asOf: CalendarDate): BaselineLine {
  return {
    unit: unit ?? undefined,
    item: item ?? undefined,
    rule,
    fingerprint,
    approvedBy: undefined,
    expires: undefined,
    writtenOn: asOf,
  };
}
