import { Command, CommanderError, Option } from "commander";
import type { OptionName } from "../phrases/help-phrases.js";
import { nearest } from "../read/nearest.js";
import type { CommandSpec } from "./command.js";
import { UsageError } from "./errors.js";
import type { GivenOptions } from "./given-options.js";
import { longFlag, type OptionSpec, optionSpecs } from "./options.js";

export type CommandLine = {
  /** Undefined: no command was given. */
  readonly command: CommandSpec | undefined;
  readonly options: GivenOptions;
  readonly operands: readonly string[];
};

/** Options that may also stand before the command. */
export const programOptions: readonly OptionName[] = [
  "lang",
  "color",
  "noColor",
  "quiet",
  "debug",
  "help",
  "version",
];

/**
 * What a command line says. Commander tells options, their values and operands apart; what it means, and all words, are
 * ours, so that both languages say the same.
 */
export function parseCommandLine(argv: readonly string[], commands: readonly CommandSpec[]): CommandLine {
  let parsed: CommandLine | undefined;
  const program = withOptions(new Command("taizhang"), programOptions)
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .helpCommand(false)
    .allowExcessArguments()
    .action(() => {
      const options = givenIn([{ command: program, names: programOptions }]);
      parsed = { command: undefined, options, operands: program.args };
    });

  // The options of the others would be made for nothing.
  for (const spec of commands.filter(({ name }) => argv.includes(name))) {
    const names = [...spec.options, ...spec.idle];
    const command = withOptions(program.command(spec.name), names)
      .argument("[operands...]")
      .action((operands: readonly string[]) => {
        const options = givenIn([
          { command: program, names: programOptions },
          { command, names },
        ]);
        parsed = { command: spec, options, operands };
      });
  }

  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    throw error instanceof CommanderError ? toUsageError(error, program, commands) : error;
  }
  if (!parsed) throw new Error("commander ran no action");
  // Elsewhere the later of two opposites counts; of these the wrong one would publish names.
  const publishing = [longFlag("public"), longFlag("noPublic")];
  if (publishing.every((flag) => argv.includes(flag))) {
    throw new UsageError({ problem: "not_together", options: publishing });
  }

  refuseEmptyValues(parsed.options);
  return parsed.command ? parsed : withoutCommand(parsed, commands);
}

/** `taizhang help check` is `taizhang check --help`. */
function withoutCommand(line: CommandLine, commands: readonly CommandSpec[]): CommandLine {
  const [written, ...topics] = line.operands;
  if (written === undefined) return line;
  if (written !== "help") throw unknownCommand(written, commands);

  const [topic] = topics;
  const command = commands.find(({ name }) => name === topic);
  if (topic !== undefined && !command) throw unknownCommand(topic, commands);
  return { command, options: new Map(line.options).set("help", true), operands: [] };
}

function withOptions(command: Command, names: readonly OptionName[]): Command {
  command.helpOption(false);
  for (const name of names) {
    const spec: OptionSpec = optionSpecs[name];
    const option = new Option(spec.flags);
    const collect = (value: string, before: readonly string[] | boolean | undefined) => [
      ...(Array.isArray(before) ? before : []),
      value,
    ];
    command.addOption(spec.takes === "nothing" ? option : option.argParser<readonly string[]>(collect));
  }
  return command;
}

type Place = { readonly command: Command; readonly names: readonly OptionName[] };

const negations: readonly OptionName[] = ["noColor", "noBaseline", "noPublic", "noCache"];

/** `--no-color` is to Commander the value false of `color`. */
function givenIn(places: readonly Place[]): GivenOptions {
  const given = new Map<OptionName, true | readonly string[]>();
  for (const { command, names } of places) {
    for (const name of names) {
      const value: unknown = command.getOptionValue(attributeOf(name));
      const isNegation = negations.includes(name);
      if (value === !isNegation) given.set(name, true);
      else if (isNegation) continue;
      else if (Array.isArray(value)) given.set(name, [...(textsIn(given, name) ?? []), ...value.map(String)]);
    }
  }
  return given;
}

function textsIn(given: GivenOptions, name: OptionName): readonly string[] | undefined {
  const value = given.get(name);
  return value === true ? undefined : value;
}

function attributeOf(name: OptionName): string {
  return new Option(optionSpecs[name].flags).attributeName();
}

function unknownCommand(written: string, commands: readonly CommandSpec[]): UsageError {
  const suggestion = nearest(
    written,
    commands.map(({ name }) => name),
  );
  return new UsageError({ problem: "unknown_command", command: written, suggestion });
}

/** `--output --force` is a forgotten value, no file called `--force`. */
function refuseEmptyValues(options: GivenOptions): void {
  for (const [name, texts] of options) {
    if (texts === true) continue;

    const option = longFlag(name);
    if (texts.some((text) => text.trim() === "")) throw new UsageError({ problem: "empty_value", option });
    if (texts.some((text) => /^--[a-z]/.test(text)))
      throw new UsageError({ problem: "missing_value", option });
  }
}

function toUsageError(error: CommanderError, program: Command, commands: readonly CommandSpec[]): Error {
  // Commander names what it complains of in quotes, and nowhere else.
  const subject = /'(.*)'/s.exec(error.message)?.[1] ?? "";
  if (error.code === "commander.unknownOption") return unknownOption(subject, program.args[0], commands);
  if (error.code === "commander.optionMissingArgument") {
    return new UsageError({ problem: "missing_value", option: /--[a-z-]+/.exec(subject)?.[0] ?? subject });
  }
  return error;
}

/** `first` is the command, or the option itself where it stands before any. */
function unknownOption(
  option: string,
  first: string | undefined,
  commands: readonly CommandSpec[],
): UsageError {
  const command = commands.find(({ name }) => name === first);
  if (first !== undefined && !first.startsWith("-") && !command) return unknownCommand(first, commands);

  const flagsOf = (names: readonly OptionName[]) => names.map(longFlag);
  const ofCommands = commands.flatMap(({ options, idle }) => flagsOf([...options, ...idle]));
  if (!command && ofCommands.includes(option)) {
    return new UsageError({ problem: "option_before_command", option });
  }

  const known = flagsOf([...(command?.options ?? []), ...programOptions]);
  return new UsageError({ problem: "unknown_option", option, suggestion: nearest(option, known) });
}
