import type { Outline, OutlinedCommand, OutlinedOption } from "./outline.js";

/** To be sourced, or put as `_taizhang` into a folder of `fpath`. */
export function zshScript({ commands, options }: Outline): string {
  return `#compdef taizhang
_taizhang() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join("\n")}
  )

  _arguments -C \\
${options.map((option) => `    ${specOf(option)} \\`).join("\n")}
    '1:command:->command' \\
    '*::argument:->argument'

  case $state in
    command) _describe command commands ;;
    argument)
      case $line[1] in
${commands.map(branchOf).join("\n")}
      esac
      ;;
  esac
}

if [ "$funcstack[1]" = "_taizhang" ]; then
  _taizhang "$@"
else
  compdef _taizhang taizhang
fi
`;
}

function branchOf({ name, options, words, takesFiles }: OutlinedCommand): string {
  const first = words.length === 0 ? [] : [quoted(`1:argument:(${words.join(" ")})`)];
  const files = takesFiles ? ["'*:file:_files'"] : [];
  const specs = [...options.map(specOf), ...first, ...files];
  return `        ${name})
          _arguments \\
${specs.map((spec) => `            ${spec}`).join(" \\\n")}
          ;;`;
}

/** `*--format[how to print]:value:(text json)`. */
function specOf(option: OutlinedOption): string {
  const { long, short, description, isRepeatable } = option;
  const told = `[${description.replace(/[[\]:\\]/g, "\\$&")}]${valueSpec(option)}`;
  const flags = short === undefined ? [long] : [long, short];
  return flags.map((flag) => quoted(`${isRepeatable ? "*" : ""}${flag}${told}`)).join(" ");
}

function valueSpec({ takes, words }: OutlinedOption): string {
  switch (takes) {
    case "nothing":
      return "";
    case "words":
      return `:value:(${words.join(" ")})`;
    case "file":
      return ":file:_files";
    case "text":
      return ":value: ";
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
