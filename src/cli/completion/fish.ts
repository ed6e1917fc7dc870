import type { Outline, OutlinedCommand, OutlinedOption } from "./outline.js";

export function fishScript({ commands, options }: Outline): string {
  const lines = [
    ...options.map((option) => lineOf("__fish_use_subcommand", optionWords(option))),
    ...commands.map(({ name, summary }) =>
      lineOf("__fish_use_subcommand", ["-f", "-a", name, "-d", quoted(summary)]),
    ),
    ...commands.flatMap(commandLines),
  ];
  return `# fish completion for taizhang\n${lines.map((line) => `${line}\n`).join("")}`;
}

function commandLines({ name, options, words, takesFiles }: OutlinedCommand): string[] {
  const condition = `__fish_seen_subcommand_from ${name}`;
  const first = words.length === 0 ? [] : [lineOf(condition, ["-a", quoted(words.join(" "))])];
  const noFiles = takesFiles ? [] : [lineOf(condition, ["-f"])];
  return [...options.map((option) => lineOf(condition, optionWords(option))), ...first, ...noFiles];
}

function lineOf(condition: string, words: readonly string[]): string {
  return ["complete -c taizhang -n", quoted(condition), ...words].join(" ");
}

function optionWords({ long, short, description, takes, words }: OutlinedOption): string[] {
  const flags = ["-l", long.slice(2), ...(short === undefined ? [] : ["-s", short.slice(1)])];
  return [...flags, ...valueWords(takes, words), "-d", quoted(description)];
}

function valueWords(takes: OutlinedOption["takes"], words: readonly string[]): string[] {
  switch (takes) {
    case "nothing":
      return [];
    case "words":
      return ["-x", "-a", quoted(words.join(" "))];
    case "file":
      return ["-r", "-F"];
    case "text":
      return ["-x"];
  }
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
