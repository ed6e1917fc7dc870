import { locales } from "../language/locale.js";
import { flags, statuses } from "../model/assessment.js";
import { severities } from "../model/finding.js";
import { groupings } from "../model/report.js";
import type { OptionGroup, OptionName } from "../phrases/help-phrases.js";
import { readers } from "../read/reader.js";

export type OptionSpec = {
  readonly flags: string;
  readonly group: OptionGroup;
  /** `list`: may be repeated, and holds several words with commas between them. */
  readonly takes: "nothing" | "text" | "list";
  /** The words that may be written; absent: any text, or words that are known later (formats). */
  readonly words?: readonly string[];
};

export const failOnWords = [...severities, "never"] as const;
export const originWords = ["prescribed", "self_selected", "newly_found"] as const;
export const levelWords = ["city", "county"] as const;

/** Every option, in the order of the help. */
export const optionSpecs = {
  asOf: { flags: "--as-of <date>", group: "input", takes: "text" },
  unit: { flags: "--unit <code>", group: "input", takes: "text" },
  all: { flags: "--all", group: "input", takes: "nothing" },
  newUnit: { flags: "--unit <code>", group: "input", takes: "text" },
  name: { flags: "--name <text>", group: "input", takes: "text" },
  level: { flags: "--level <level>", group: "input", takes: "text", words: levelWords },
  map: { flags: "--map <file>", group: "input", takes: "text" },
  campaign: { flags: "--campaign <file>", group: "input", takes: "text" },
  config: { flags: "--config <file>", group: "input", takes: "text" },
  baseline: { flags: "--baseline <file>", group: "input", takes: "text" },
  noBaseline: { flags: "--no-baseline", group: "input", takes: "nothing" },
  perFile: { flags: "--per-file", group: "input", takes: "nothing" },
  stdinFilename: { flags: "--stdin-filename <file>", group: "input", takes: "text" },
  maxFileSize: { flags: "--max-file-size <size>", group: "input", takes: "text" },
  reader: { flags: "--reader <reader>", group: "input", takes: "text", words: readers },
  jobs: { flags: "--jobs <n>", group: "input", takes: "text" },
  cache: { flags: "--cache <folder>", group: "input", takes: "text" },
  noCache: { flags: "--no-cache", group: "input", takes: "nothing" },
  shard: { flags: "--shard <i/n>", group: "input", takes: "text" },
  only: { flags: "--only <status>", group: "selection", takes: "list", words: statuses },
  category: { flags: "--category <id>", group: "selection", takes: "list" },
  origin: { flags: "--origin <origin>", group: "selection", takes: "list", words: originWords },
  flag: { flags: "--flag <flag>", group: "selection", takes: "list", words: flags },
  by: { flags: "--by <grouping>", group: "selection", takes: "list", words: groupings },
  failOn: { flags: "--fail-on <severity>", group: "verdict", takes: "text", words: failOnWords },
  maxWarnings: { flags: "--max-warnings <n>", group: "verdict", takes: "text" },
  failOnStatus: { flags: "--fail-on-status <status>", group: "verdict", takes: "list", words: statuses },
  draft: { flags: "--draft", group: "verdict", takes: "nothing" },
  public: { flags: "--public", group: "output", takes: "nothing" },
  noPublic: { flags: "--no-public", group: "output", takes: "nothing" },
  template: { flags: "--template", group: "output", takes: "nothing" },
  format: { flags: "--format <name[:file]>", group: "output", takes: "list" },
  proposeMap: { flags: "--propose-map", group: "output", takes: "nothing" },
  folder: { flags: "-o, --output <folder>", group: "output", takes: "text" },
  write: { flags: "--write", group: "output", takes: "nothing" },
  output: { flags: "-o, --output <file>", group: "output", takes: "text" },
  schemas: { flags: "--schemas", group: "output", takes: "nothing" },
  force: { flags: "--force", group: "output", takes: "nothing" },
  maxFindings: { flags: "--max-findings <n>", group: "output", takes: "text" },
  ascii: { flags: "--ascii", group: "output", takes: "nothing" },
  lang: { flags: "--lang <locale>", group: "output", takes: "text", words: locales },
  color: { flags: "--color", group: "output", takes: "nothing" },
  noColor: { flags: "--no-color", group: "output", takes: "nothing" },
  quiet: { flags: "-q, --quiet", group: "output", takes: "nothing" },
  printConfig: { flags: "--print-config", group: "other", takes: "nothing" },
  listFiles: { flags: "--list-files", group: "other", takes: "nothing" },
  debug: { flags: "--debug", group: "other", takes: "nothing" },
  help: { flags: "-h, --help", group: "other", takes: "nothing" },
  version: { flags: "-V, --version", group: "other", takes: "nothing" },
} as const satisfies Record<OptionName, OptionSpec>;

const names = Object.keys(optionSpecs).filter((name): name is OptionName => name in optionSpecs);

/** The options in the order of the help. */
export function inOrder(wanted: readonly OptionName[]): OptionName[] {
  return names.filter((name) => wanted.includes(name));
}

/** `--as-of <date>` → `--as-of`. */
export function longFlag(option: OptionName): string {
  return /--[a-z-]+/.exec(optionSpecs[option].flags)?.[0] ?? "";
}

/** `-o, --output <file>` → `-o`. */
export function shortFlag(option: OptionName): string | undefined {
  return /^-[a-zA-Z]\b/.exec(optionSpecs[option].flags)?.[0];
}

export function allowedWords(option: OptionName): readonly string[] {
  const spec: OptionSpec = optionSpecs[option];
  return spec.words ?? [];
}
