import { chooseLocale } from "../language/choose-locale.js";
import type { Locale } from "../language/locale.js";
import { type CommandPhrases, commandPhrases } from "../phrases/command-phrases.js";
import { helpWords } from "../phrases/help-words.js";
import type { CommandSpec, Invocation } from "./command.js";
import { commands } from "./commands.js";
import { JobError, UsageError } from "./errors.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { formatsOf } from "./formats.js";
import { isGiven } from "./given-options.js";
import { commandHelp, helpCommand, helpWidth, programHelp } from "./help.js";
import { earlyLocale, statedLocale } from "./locale.js";
import { type CommandLine, parseCommandLine } from "./program.js";
import { sayLines } from "./speak.js";
import { tool } from "./tool.js";
import { Interrupted, type World } from "./world.js";

/** The whole program: what was typed, in a world, to an exit code. Never throws. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  const early = earlyLocale(argv, world);
  try {
    return await obey(parseCommandLine(argv, commands), world, early);
  } catch (error) {
    return confess(error, argv, world, commandPhrases[early]);
  }
}

async function obey(line: CommandLine, world: World, early: Locale): Promise<ExitCode> {
  const { command, options, operands } = line;
  if (isGiven(options, "version")) return print(world, `${tool.version}\n`);
  if (isGiven(options, "help") && command) return print(world, helpOf(command, world, early));
  if (isGiven(options, "help"))
    return print(world, programHelp(helpWords(early), commands, helpWidth(world.stdout.columns)));
  if (!command) throw new UsageError({ problem: "no_command" });

  refuseSurplus(command, operands);
  const locale = chooseLocale(statedLocale(world, options));
  const invocation: Invocation = { world, options, operands, locale, words: commandPhrases[locale] };
  return command.run(invocation);
}

/** The command that the user most likely meant: the first that is named. */
function commandIn(argv: readonly string[]): CommandSpec | undefined {
  return argv.flatMap((text) => commands.filter(({ name }) => name === text))[0];
}

async function print(world: World, text: string): Promise<ExitCode> {
  const trouble = await world.stdout.write(text);
  if (trouble) throw new JobError({ problem: "output", file: "stdout", ...trouble });
  return exitCodes.clean;
}

function helpOf(command: CommandSpec, world: World, locale: Locale): string {
  return commandHelp(helpWords(locale), command, {
    width: helpWidth(world.stdout.columns),
    formats: formatsOf(command),
  });
}

function refuseSurplus({ operands: most }: CommandSpec, operands: readonly string[]): void {
  const surplus = operands[most];
  if (surplus !== undefined) throw new UsageError({ problem: "too_many_arguments", argument: surplus });
}

/** The one place where trouble ends: the user's, or ours. */
async function confess(
  error: unknown,
  argv: readonly string[],
  world: World,
  early: CommandPhrases,
): Promise<ExitCode> {
  if (error instanceof Interrupted) return exitCodes.interrupted;

  const stated = error instanceof UsageError || error instanceof JobError ? error.locale : undefined;
  const words = stated ? commandPhrases[stated] : early;
  if (error instanceof UsageError) {
    const hint = words.seeHelp(helpCommand(commandIn(argv)));
    await sayLines(world, [words.failed(words.usage(error.problem)), hint]);
  } else if (error instanceof JobError) {
    await sayLines(world, [...error.lines, words.failed(words.job(error.problem))]);
  } else {
    const stack = error instanceof Error ? (error.stack ?? "") : "";
    const message = error instanceof Error ? error.message : String(error);
    const advice = argv.includes("--debug") ? stack.split("\n") : [words.bugAdvice];
    await sayLines(world, [words.failed(words.bug(message)), ...advice]);
  }
  return exitCodes.failed;
}
