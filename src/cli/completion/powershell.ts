import { allOptions, type Outline, type OutlinedOption } from "./outline.js";

/**
 * Holds ASCII only: between programs, Windows PowerShell reads other text by the code page of the console. Where
 * nothing is offered, file names are.
 */
export function powershellScript(outline: Outline): string {
  const { commands, options } = outline;
  const valued = allOptions(outline).filter(({ takes }) => takes !== "nothing");
  return `# PowerShell completion for taizhang
Register-ArgumentCompleter -Native -CommandName taizhang -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)

  $commands = ${list(commands.map(({ name }) => name))}
  $programOptions = ${list(flagsOf(options))}
  $options = @{
${commands.map(({ name, options: own }) => `    ${quoted(name)} = ${list(flagsOf(own))}`).join("\n")}
  }
  $arguments = @{
${commands.map(({ name, words }) => `    ${quoted(name)} = ${list(words)}`).join("\n")}
  }
  $values = @{
${valued.flatMap((option) => flagsOf([option]).map((flag) => `    ${quoted(flag)} = ${list(option.words)}`)).join("\n")}
  }

  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = $words | Select-Object -Skip 1 | Where-Object { $commands -contains $_ } | Select-Object -First 1
  $previous = $words | Select-Object -Last 1

  if ($values.ContainsKey($previous)) {
    $offered = $values[$previous]
  } elseif ($wordToComplete -like '-*') {
    $offered = if ($command) { $options[$command] } else { $programOptions }
  } elseif (-not $command) {
    $offered = $commands
  } elseif ($previous -eq $command) {
    $offered = $arguments[$command]
  } else {
    $offered = @()
  }

  $offered | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function flagsOf(options: readonly OutlinedOption[]): string[] {
  return options.flatMap(({ long, short }) => (short === undefined ? [long] : [long, short]));
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(", ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
