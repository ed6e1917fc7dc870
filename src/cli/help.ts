import type { HelpPhrases, OptionGroup, OptionName } from "../phrases/help-phrases.js";
import { displayWidth, padEnd } from "../text/display-width.js";
import { wrap } from "../text/wrap.js";
import type { CommandSpec } from "./command.js";
import { allowedWords, inOrder, optionSpecs } from "./options.js";
import { programOptions } from "./program.js";

export type HelpStyle = {
  readonly width: number;
  /** The formats that the command knows; of `--format`. */
  readonly formats: readonly string[];
};

type Entry = readonly [term: string, description: string];

const groups: readonly OptionGroup[] = ["input", "selection", "verdict", "output", "other"];
const indent = "  ";

/** The widest help that reads well. */
export function helpWidth(columns: number | undefined): number {
  return Math.min(columns || 80, 100);
}

/** The program's own help. */
export function programHelp(words: HelpPhrases, commands: readonly CommandSpec[], width: number): string {
  const listed = commands.map(({ name }): Entry => [name, words.command[name].summary]);
  const options = optionEntries(words, programOptions, []);
  const column = columnOf([...listed, ...options]);
  return paragraphs([
    [`${words.usage}${gap(words)}taizhang <command> [options]`],
    wrap(words.program, width),
    section(words.commands, listed, width, column),
    section(words.groups.other, options, width, column),
    section(words.exitCodes, words.exitCodeMeanings, width, columnOf(words.exitCodeMeanings)),
    wrap(words.more, width),
  ]);
}

export function commandHelp(words: HelpPhrases, command: CommandSpec, style: HelpStyle): string {
  const { description, examples } = words.command[command.name];
  const own = command.arguments.map(({ name, shown }): Entry => [shown, words.argument[name]]);
  const shown = command.arguments.map((argument) => argument.shown).join(" ");
  const grouped = groups.map((group) => ({
    title: words.groups[group],
    entries: optionEntries(
      words,
      command.options.filter((name) => optionSpecs[name].group === group),
      style.formats,
    ),
  }));
  const column = columnOf([...own, ...grouped.flatMap(({ entries }) => entries)]);

  return paragraphs([
    [`${words.usage}${gap(words)}taizhang ${command.name} [options] ${shown}`.trimEnd()],
    wrap(description, style.width),
    section(words.arguments, own, style.width, column),
    ...grouped.map(({ title, entries }) => section(title, entries, style.width, column)),
    [words.examples, ...examples.flatMap((example) => exampleLines(example, style.width))],
  ]);
}

/** An English colon is followed by a blank, a Chinese one has it in itself. */
function gap({ usage }: HelpPhrases): string {
  return usage.endsWith(":") ? " " : "";
}

function optionEntries(
  words: HelpPhrases,
  names: readonly OptionName[],
  formats: readonly string[],
): Entry[] {
  return inOrder(names).map((name) => {
    const allowed = name === "format" ? formats : allowedWords(name);
    const description = words.option[name];
    return [termOf(name), allowed.length > 0 ? words.withWords(description, allowed) : description];
  });
}

/** Long names stand under each other. */
function termOf(name: OptionName): string {
  const { flags } = optionSpecs[name];
  return flags.startsWith("--") ? `    ${flags}` : flags;
}

function columnOf(entries: readonly Entry[]): number {
  return Math.max(0, ...entries.map(([term]) => displayWidth(term))) + 2;
}

function section(title: string, entries: readonly Entry[], width: number, column: number): string[] {
  if (entries.length === 0) return [];

  const room = width - column - indent.length;
  return [
    title,
    ...entries.flatMap(([term, description]) => {
      const [first = "", ...rest] = wrap(description, room);
      return [
        indent + padEnd(term, column) + first,
        ...rest.map((line) => indent + " ".repeat(column) + line),
      ];
    }),
  ];
}

function exampleLines([command, does]: Entry, width: number): string[] {
  return [`${indent}${command}`, ...wrap(does, width - 6).map((line) => `      ${line}`)];
}

function paragraphs(parts: readonly (readonly string[])[]): string {
  const filled = parts.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** How the help of a command is asked for. */
export function helpCommand(command: CommandSpec | undefined): string {
  return command ? `taizhang ${command.name}` : "taizhang";
}
