export type CommandName =
  | "check"
  | "merge"
  | "validate"
  | "status"
  | "deadline"
  | "summary"
  | "export"
  | "explain"
  | "report"
  | "verify"
  | "import"
  | "baseline"
  | "rules"
  | "schema"
  | "init"
  | "completion";

export type ArgumentName =
  | "shards"
  | "table"
  | "paths"
  | "subject"
  | "reportUnit"
  | "schema"
  | "baselineAction"
  | "template"
  | "file"
  | "shell";

export type OptionName =
  | "asOf"
  | "unit"
  | "campaign"
  | "config"
  | "baseline"
  | "noBaseline"
  | "perFile"
  | "printConfig"
  | "listFiles"
  | "stdinFilename"
  | "maxFileSize"
  | "reader"
  | "jobs"
  | "cache"
  | "noCache"
  | "shard"
  | "only"
  | "category"
  | "origin"
  | "flag"
  | "by"
  | "all"
  | "newUnit"
  | "name"
  | "level"
  | "failOn"
  | "maxWarnings"
  | "failOnStatus"
  | "draft"
  | "public"
  | "noPublic"
  | "template"
  | "map"
  | "proposeMap"
  | "folder"
  | "write"
  | "format"
  | "output"
  | "schemas"
  | "force"
  | "maxFindings"
  | "ascii"
  | "lang"
  | "color"
  | "noColor"
  | "quiet"
  | "debug"
  | "help"
  | "version";

export type OptionGroup = "input" | "selection" | "verdict" | "output" | "other";

export type CommandHelp = {
  /** One line, in the list of commands. */
  readonly summary: string;
  readonly description: string;
  /** What to type, and what it does. */
  readonly examples: readonly (readonly [command: string, does: string])[];
};

/** The words of `--help`. */
export type HelpPhrases = {
  readonly usage: string;
  readonly program: string;
  readonly commands: string;
  readonly arguments: string;
  readonly examples: string;
  readonly exitCodes: string;
  readonly exitCodeMeanings: readonly (readonly [code: string, meaning: string])[];
  /** The last line of the program's own help. */
  readonly more: string;
  readonly groups: Readonly<Record<OptionGroup, string>>;
  readonly command: Readonly<Record<CommandName, CommandHelp>>;
  readonly argument: Readonly<Record<ArgumentName, string>>;
  readonly option: Readonly<Record<OptionName, string>>;
  /** A description and the words that may be written. */
  readonly withWords: (description: string, words: readonly string[]) => string;
};
