import { allOptions, type Outline, type OutlinedOption } from "./outline.js";

/** Needs nothing but bash; where nothing is offered, file names are. */
export function bashScript(outline: Outline): string {
  const { commands, options } = outline;
  const valued = allOptions(outline).filter(({ takes }) => takes !== "nothing");
  return `# bash completion for taizhang
_taizhang() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" word words=""
  COMPREPLY=()

  # bash takes the = of --option=value for a word of its own.
  if [[ "$current" == "=" ]]; then
    current=""
  elif [[ "$previous" == "=" ]]; then
    previous="\${COMP_WORDS[COMP_CWORD-2]}"
  fi

  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${commands.map(({ name }) => name).join("|")}) command="$word"; break ;;
    esac
  done

  case "$previous" in
${valued.map((option) => `    ${flagsOf([option]).join("|")}) ${answer(option.words)} ;;`).join("\n")}
  esac

  if [[ "$current" == -* ]]; then
    case "$command" in
${commands.map(({ name, options: own }) => `      ${name}) words="${flagsOf(own).join(" ")}" ;;`).join("\n")}
      *) words="${flagsOf(options).join(" ")}" ;;
    esac
  elif [[ -z "$command" ]]; then
    words="${commands.map(({ name }) => name).join(" ")}"
  elif [[ "$previous" == "$command" ]]; then
    case "$command" in
${commands
  .filter(({ words }) => words.length > 0)
  .map(({ name, words }) => `      ${name}) words="${words.join(" ")}" ;;`)
  .join("\n")}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _taizhang taizhang
`;
}

function answer(words: readonly string[]): string {
  return words.length === 0
    ? "return"
    : `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$current")); return`;
}

function flagsOf(options: readonly OutlinedOption[]): string[] {
  return options.flatMap(({ long, short }) => (short === undefined ? [long] : [long, short]));
}
