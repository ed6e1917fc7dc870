import type { HelpPhrases } from "./help-phrases.js";

export const helpEn: HelpPhrases = {
  usage: "Usage:",
  program:
    "Rectification ledgers: checks them, tells from the evidence (not from what the unit says) what became of each item, holds the reports against their deadline, prints the totals",
  commands: "Commands:",
  arguments: "Arguments:",
  examples: "Examples:",
  exitCodes: "Exit codes:",
  exitCodeMeanings: [
    ["0", "clean"],
    ["1", "findings at or above the level, or a report that is late, missing or incomplete"],
    ["2", "not done: wrong usage or config, a file that cannot be opened, nothing to check"],
    ["130", "interrupted by Ctrl-C"],
  ],
  more: "Options and examples of a command: taizhang <command> --help",
  groups: {
    input: "Input:",
    selection: "Selection:",
    verdict: "Verdict:",
    output: "Output:",
    other: "Other:",
  },

  command: {
    check: {
      summary: "everything at once: form and rules, the status of each item, the deadline",
      description:
        "Checks form and rules, the status of each item and each unit's report in one pass. Exits with 1 on findings at or above --fail-on, and on a report that is late, missing or incomplete",
      examples: [
        ["taizhang check", "the ledgers that the config names, else the current folder"],
        ["taizhang check units --as-of 2018-06-09", "as things stood at the end of June 9"],
        ['taizhang check "units/**/*.yaml" --lang en', "a pattern, in English"],
        ["taizhang check --format text --format json:check.json", "tables to read, JSON to keep"],
      ],
    },
    validate: {
      summary: "form and rules only",
      description:
        "Holds ledgers against their schema and the rules, with file, line, column and the way out",
      examples: [
        ["taizhang validate units/017.yaml", "one file"],
        ["taizhang validate --per-file a.yaml b.yaml", "each by itself, not compared with each other"],
        ["taizhang validate - --stdin-filename units/017.yaml < 017.yaml", "what an editor sends"],
      ],
    },
    status: {
      summary: "a row for each item: claimed, derived, due, why",
      description:
        "A row for each item: what the unit claims, what the evidence shows, when it is due, what is missing. Selecting rows does not change the exit code",
      examples: [
        ["taizhang status units", "all items"],
        ["taizhang status --only unaccounted", "items that are not accounted for"],
        ["taizhang status --flag claim_differs --unit 017", "one unit's claims above the evidence"],
        ["taizhang status --fail-on-status unaccounted", "exits with 1 where there is such an item"],
      ],
    },
    deadline: {
      summary: "a row for each unit: whether its report is in time and complete",
      description:
        "A row for each unit: whether its report was submitted in time, whether it is complete, which items are missing. Exits with 1 where one is late, missing or incomplete",
      examples: [
        ["taizhang deadline units", "how each unit stands"],
        ["taizhang deadline --as-of 2018-06-09", "on the day after the deadline"],
        ["taizhang deadline --campaign lookback-2026.yaml", "by another campaign's deadline"],
      ],
    },
    summary: {
      summary: "totals by category, unit and more",
      description:
        "Totals of prescribed items, the three categories always among them, also as 0; self-selected and newly found items stand outside the total",
      examples: [
        ["taizhang summary units", "by category"],
        ["taizhang summary --by unit,level", "by unit and level too"],
        ["taizhang summary --format json --output summary.json", "kept as JSON"],
      ],
    },
    export: {
      summary: "a flat row for each item, for other programs",
      description:
        "Hands the items to other programs: one row an item, flat, with the columns that docs/export.md lists. Exits with 1 where a file cannot be read, and writes the rows of the others",
      examples: [
        ["taizhang export units > items.ndjson", "a line of JSON for each item"],
        ["taizhang export units --format parquet:items.parquet", "for DuckDB, Spark or pandas"],
      ],
    },
    explain: {
      summary: "the reason of a rule, or where an item's status comes from",
      description:
        "Of a rule's id: its reason, examples, and how to configure it. Of an item's id: each condition of each status, met or not, the clause of the plan that asks for it, and what would move the item on",
      examples: [
        ["taizhang explain evidence/dated", "a rule"],
        ["taizhang explain 017-2017-001 units", "an item"],
        ["taizhang explain 017-2017-001 --format markdown", "for a document"],
      ],
    },
    report: {
      summary: "a unit's special report, or the city's",
      description:
        "Writes a unit's special report (专题报告) from its ledger: the three lists, the summary table, accountability, rules, next steps and annexes, each figure with the items behind it. As of --as-of, else the day of submission, else today. While an item is not accounted for there is no report: the reasons are listed and the exit code is 1, unless --draft is given",
      examples: [
        ["taizhang report 017 units", "the report of unit 017, on the screen"],
        ["taizhang report 017 units --format docx:017.docx", "as a Word file"],
        ["taizhang report 017 units --draft", "a draft while there are gaps"],
        ["taizhang report --all units --as-of 2018-06-08", "the city's report"],
      ],
    },
    verify: {
      summary: "whether ledgers are still what was reported",
      description:
        "Compares the head hash that was entered from the report (report.head_hash) with the ledger as it is now. Exits with 1 where items have changed or a submitted report has no hash, with 2 where there is no report to compare with",
      examples: [
        ["taizhang verify units", "all units"],
        ["taizhang verify units/017.yaml", "one unit"],
      ],
    },
    rules: {
      summary: "list all rules",
      description: "Lists all rules: id, severity, and what each asks for",
      examples: [
        ["taizhang rules", "all rules"],
        ["taizhang rules --format json", "for a script"],
      ],
    },
    schema: {
      summary: "print the JSON Schema of a kind of file",
      description:
        "Prints the JSON Schema (2020-12) of a kind of file, from which editors can prompt; without a name, lists which there are",
      examples: [
        ["taizhang schema", "which there are"],
        ["taizhang schema ledger --output ledger.schema.json", "kept as a file"],
      ],
    },
    init: {
      summary: "start a campaign, a config and a ledger",
      description:
        "Without an argument: a campaign, a config and a first ledger. init campaign and init ledger write one of them. Comments in the files say what to fill in; a file that exists is left alone unless --force is given",
      examples: [
        ["taizhang init", "from nothing, in the current folder"],
        ["taizhang init ledger --unit 018 --name 市卫生局", "a ledger for a unit"],
        ["taizhang init campaign lookback-2026.yaml", "a campaign"],
      ],
    },
    completion: {
      summary: "print a shell completion script",
      description: "Prints a completion script for bash, zsh, fish or PowerShell",
      examples: [
        ["source <(taizhang completion bash)", "this bash; for every one, add it to ~/.bashrc"],
        ["taizhang completion zsh > ~/.zfunc/_taizhang", "zsh"],
        ["taizhang completion fish > ~/.config/fish/completions/taizhang.fish", "fish"],
        ["taizhang completion powershell | Out-String | Invoke-Expression", "PowerShell"],
      ],
    },
  },

  argument: {
    paths:
      "files, folders, patterns in quotes, or - (standard input); none: those of the config, else the current folder",
    subject: "a rule's id (evidence/dated) or an item's id (017-2017-001)",
    reportUnit: "the unit's code or name; for the city's report no unit, but --all",
    schema: "ledger, campaign, inspection, config, baseline or report",
    template: "campaign or ledger; none: all three files",
    file: "the file to write; none: the usual name",
    shell: "bash, zsh, fish or powershell",
  },

  option: {
    asOf: "the day to judge by, such as 2018-06-08; default: today in China",
    unit: "only this unit, by its code",
    campaign: "the campaign file; default: the config's, else the inputs', else the built-in one",
    config: "the config file; default: taizhang.config.yaml, looked for upward from the first path",
    perFile: "each file by itself, not compared with each other",
    printConfig: "print the configuration in effect and where each value comes from; check nothing",
    listFiles: "list the files that would be checked; on standard error what is left out, and why",
    stdinFilename: "the file that standard input stands for",
    maxFileSize: "the most that a file may hold, such as 10MiB; default: 64MiB",
    reader: "auto: a fast reader first; yaml: the yaml package alone; the answer is the same",
    only: "only items of these statuses",
    category: "only items of these categories",
    origin: "only items of these origins",
    flag: "only items with these flags",
    by: "what to group the totals by",
    all: "all units in one report",
    newUnit: "the unit's code",
    name: "the unit's name",
    level: "the unit's level",
    failOn: "the severity from which to exit with 1; default: error",
    maxWarnings: "exit with 1 when there are more warnings",
    failOnStatus: "exit with 1 when an item has one of these statuses",
    draft: "write it in spite of gaps; every page says that it is a draft",
    format: "how to print; json:out.json writes to a file; may be repeated",
    output: "write to a file; - is standard output",
    force: "write over files that exist",
    maxFindings: "list at most this many findings, as text",
    ascii: "draw tables and marks with ASCII characters only",
    lang: "language; default: the environment's, else the config's, else Chinese",
    color: "always in colour",
    noColor: "never in colour",
    quiet: "on standard error, say only what could not be done",
    debug: "tell which files are used; on a bug, print the stack",
    help: "show this help",
    version: "show the version",
  },

  withWords: (description, words) => `${description} (${words.join(", ")})`,
};
