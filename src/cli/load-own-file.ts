import type { Locale } from "../language/locale.js";
import type { RuleId } from "../model/finding.js";
import { commandPhrases, type JobProblem } from "../phrases/command-phrases.js";
import { checkSchema } from "../read/check-schema.js";
import { nearest } from "../read/nearest.js";
import { type ReadingLimits, readFile } from "../read/read-file.js";
import { rules } from "../rules/registry.js";
import { type LocatedDocument, locate } from "../text/located-document.js";
import type { Place } from "../text/place.js";
import { lineStartsOf, positionAt } from "../text/position.js";
import { JobError } from "./errors.js";
import { isBroken, problemLines } from "./problem-lines.js";
import { isTrouble, type World } from "./world.js";

/** A file of the tool's own, which is no ledger and in no report. */
export type OwnFile = {
  readonly document: LocatedDocument;
  /** What the schema made of it. */
  readonly value: unknown;
  /** What is worth saying of it. */
  readonly lines: readonly string[];
};

/** Reads a config or a baseline; a broken one is a `JobError`. */
export async function loadOwnFile(
  { files }: World,
  path: string,
  shown: string,
  { kind, limits, locale }: { kind: OwnKind; limits: ReadingLimits; locale: Locale },
): Promise<OwnFile> {
  const bytes = await files.read(path);
  if (isTrouble(bytes)) throw new JobError({ problem: "path", path: shown, ...bytes }, { locale });

  const file = readFile({ path: shown, bytes, named: true }, limits);
  const lines = problemLines([file], locale);
  if (file.kind !== kind && file.kind !== null) throw new JobError(foreign(kind, shown), { locale });
  if (isBroken(file, locale) || !file.document) throw new JobError(broken(kind, shown), { lines, locale });

  return { document: file.document, value: checkSchema(file.document, kind).value, lines };
}

type OwnKind = "config" | "baseline";

function foreign(kind: OwnKind, file: string): JobProblem {
  return kind === "config"
    ? { problem: "not_a_config", file }
    : { problem: "baseline", baseline: { why: "foreign", file } };
}

function broken(kind: OwnKind, file: string): JobProblem {
  return kind === "config"
    ? { problem: "broken_config", file }
    : { problem: "baseline", baseline: { why: "broken", file } };
}

/** Rule ids as a file names them. */
export type NamedRule = { readonly rule: RuleId; readonly place: Place };

export function refuseUnknownRules(
  named: readonly NamedRule[],
  document: LocatedDocument,
  locale: Locale,
): void {
  const ids = rules.map(({ id }) => id);
  const problems = named
    .filter(({ rule }) => !ids.includes(rule))
    .map(
      ({ rule, place }) =>
        ({
          problem: "unknown_rule",
          place: positionText(document, place),
          rule,
          suggestion: nearest(rule, ids),
        }) as const,
    );
  const last = problems.at(-1);
  if (!last) return;

  const { failed, job } = commandPhrases[locale];
  const lines = problems.slice(0, -1).map((problem) => failed(job(problem)));
  throw new JobError(last, { lines, locale });
}

/** Where something stands, as `file:line:column`. */
export function positionText(document: LocatedDocument, place: Place): string {
  const { line, column } = positionAt(lineStartsOf(document.text), locate(document, place).start);
  return `${document.file}:${line}:${column}`;
}
