import type { Locale } from "../language/locale.js";
import type { Config } from "../model/config.js";
import { commandPhrases } from "../phrases/command-phrases.js";
import { checkSchema } from "../read/check-schema.js";
import { nearest } from "../read/nearest.js";
import { type ReadingLimits, readFile } from "../read/read-file.js";
import { toConfig } from "../read/to-config.js";
import { rules } from "../rules/registry.js";
import { type LocatedDocument, locate } from "../text/located-document.js";
import { keyOf, type Place, within } from "../text/place.js";
import { lineStartsOf, positionAt } from "../text/position.js";
import { JobError } from "./errors.js";
import { isBroken, problemLines } from "./problem-lines.js";
import { isTrouble, type World } from "./world.js";

export type ConfigFile = {
  readonly config: Config;
  readonly document: LocatedDocument;
  /** What is worth saying of it. */
  readonly lines: readonly string[];
};

/** Reads a config file; a broken one, or one that names unknown rules, is a `JobError`. */
export async function loadConfig(
  { files }: World,
  path: string,
  shown: string,
  limits: ReadingLimits,
  locale: Locale,
): Promise<ConfigFile> {
  const bytes = await files.read(path);
  if (isTrouble(bytes)) throw new JobError({ problem: "path", path: shown, ...bytes }, { locale });

  const file = readFile({ path: shown, bytes, named: true }, limits);
  const lines = problemLines([file], locale);
  if (file.kind !== "config" && file.kind !== null)
    throw new JobError({ problem: "not_a_config", file: shown }, { locale });
  if (isBroken(file, locale) || !file.document) {
    throw new JobError({ problem: "broken_config", file: shown }, { lines, locale });
  }

  const config = toConfig(file.document, checkSchema(file.document, "config").value);
  refuseUnknownRules(config, file.document, locale);
  return { config, document: file.document, lines };
}

function refuseUnknownRules(
  { place, rules: levels, suppressions }: Config,
  document: LocatedDocument,
  locale: Locale,
): void {
  const ids = rules.map(({ id }) => id);
  const named = [
    ...[...levels.keys()].map((rule) => ({ rule, place: keyOf(within(place, "rules", rule)) })),
    ...suppressions.map((entry) => ({ rule: entry.rule, place: within(entry.place, "rule") })),
  ];
  const problems = named
    .filter(({ rule }) => !ids.includes(rule))
    .map(
      ({ rule, place: at }) =>
        ({
          problem: "unknown_rule",
          place: positionText(document, at),
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
