import type { HelpPhrases, OptionName } from "../../phrases/help-phrases.js";
import type { CommandSpec } from "../command.js";
import { allowedWords, inOrder, longFlag, optionSpecs, shortFlag } from "../options.js";
import { programOptions } from "../program.js";

/** All that a shell needs to know to complete a command line. */
export type Outline = {
  readonly options: readonly OutlinedOption[];
  readonly commands: readonly OutlinedCommand[];
};

export type OutlinedCommand = {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OutlinedOption[];
  /** What its first argument may be. */
  readonly words: readonly string[];
  readonly takesFiles: boolean;
};

export type OutlinedOption = {
  readonly long: string;
  readonly short: string | undefined;
  readonly description: string;
  readonly takes: "nothing" | "words" | "file" | "text";
  readonly words: readonly string[];
  readonly isRepeatable: boolean;
};

/** Words that only the program as a whole knows. */
export type KnownWords = {
  readonly formatsOf: (command: CommandSpec) => readonly string[];
  readonly ruleIds: readonly string[];
};

const fileOptions: readonly OptionName[] = ["campaign", "config", "baseline", "stdinFilename", "output"];

export function outlineOf(commands: readonly CommandSpec[], words: HelpPhrases, known: KnownWords): Outline {
  return {
    options: outlinedOptions(programOptions, words, []),
    commands: commands.map((command) => ({
      name: command.name,
      summary: words.command[command.name].summary,
      options: outlinedOptions(command.options, words, known.formatsOf(command)),
      words: command.name === "explain" ? known.ruleIds : (command.arguments[0]?.words ?? []),
      takesFiles: command.arguments.some(
        ({ name }) => name === "paths" || name === "file" || name === "shards",
      ),
    })),
  };
}

function outlinedOptions(
  names: readonly OptionName[],
  { option }: HelpPhrases,
  formats: readonly string[],
): OutlinedOption[] {
  return inOrder(names).map((name) => {
    const words = name === "format" ? formats : allowedWords(name);
    return {
      long: longFlag(name),
      short: shortFlag(name),
      description: option[name],
      takes: takenBy(name, words),
      words,
      isRepeatable: optionSpecs[name].takes === "list",
    };
  });
}

function takenBy(name: OptionName, words: readonly string[]): OutlinedOption["takes"] {
  if (optionSpecs[name].takes === "nothing") return "nothing";
  if (words.length > 0) return "words";
  return fileOptions.includes(name) ? "file" : "text";
}

/** Options of all commands, each flag once. */
export function allOptions({ options, commands }: Outline): OutlinedOption[] {
  const all = [...options, ...commands.flatMap((command) => command.options)];
  const byFlag = new Map(all.map((option) => [option.long, option]));
  return [...byFlag.values()].map((option) => ({ ...option, words: wordsAnywhere(option.long, all) }));
}

function wordsAnywhere(flag: string, options: readonly OutlinedOption[]): string[] {
  return [...new Set(options.filter(({ long }) => long === flag).flatMap(({ words }) => words))];
}
