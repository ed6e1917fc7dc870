import type { HelpPhrases } from "./help-phrases.js";

export const commandHelpEn: HelpPhrases["command"] = {
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
  merge: {
    summary: "puts the shards of a check together",
    description:
      "Puts together what taizhang check --shard has written, and prints what one check of all files would have. Refuses shards that are missing, there twice or of different runs; exits like check",
    examples: [
      ["taizhang check units --shard 2/8 --output shard-2.ndjson", "one of eight shards, on any machine"],
      ["taizhang merge shard-*.ndjson", "all of them, as taizhang check units prints them"],
      [
        "taizhang merge shard-*.ndjson --format json:check.json --format text",
        "JSON to keep, tables to read",
      ],
      ["taizhang merge shard-*.ndjson --lang en --fail-on warning", "language and level are chosen here"],
    ],
  },
  validate: {
    summary: "form and rules only",
    description: "Holds ledgers against their schema and the rules, with file, line, column and the way out",
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
    summary: "items for other programs, ledgers for Excel",
    description:
      "Writes ledgers as an Excel workbook for officers to read and change; --template gives a blank one. The workbook is read back for trial first: what would not come back is listed, the exit code is 1, and nothing is written. ndjson and parquet hand the items to other programs, a flat row an item with the columns that docs/export.md lists. Without --format it is a workbook where --template is given or the output ends in .xlsx, else ndjson",
    examples: [
      ["taizhang export units > items.ndjson", "a line of JSON for each item"],
      ["taizhang export units --format parquet:items.parquet", "for DuckDB, Spark or pandas"],
      ["taizhang export --template --output template.xlsx", "blank, with the campaign's drop-downs"],
      ["taizhang export units --output ledgers.xlsx", "what the ledgers hold"],
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
  import: {
    summary: "a ledger sheet in Excel or CSV as ledgers",
    description:
      "Reads a filled-in template as ledgers, or any other ledger sheet (.xlsx, or .csv in UTF-8 or GB18030) by the headings that it has: those in common use are known, and --map says what the others are. What has no place is listed by sheet, row, column and heading, the exit code is 1, and the rest is read. Without --output and --write nothing is written: what would be is said, or what would change in ledgers that are there (paths after the file)",
    examples: [
      ["taizhang import 017.xlsx", "what is wrong, and what would be written"],
      ["taizhang import 017.xlsx units --write", "change them; comments stay"],
      ["taizhang import sheet.csv --propose-map > map.yaml", "a map to be changed"],
      ["taizhang import sheet.csv --map map.yaml --output units", "somebody else's sheet"],
    ],
  },
  baseline: {
    summary: "begin with what is found today, and see only what is new",
    description:
      "write puts the findings that count into taizhang.baseline.yaml: they stay listed and no longer count. prune lists the entries whose finding is gone, and removes them with --write. Each entry is one finding, known by unit, item, rule and fingerprint: another one like it counts. What cannot be read is never put into a baseline, and a report that is late, missing or incomplete fails as before",
    examples: [
      ["taizhang baseline write", "begin; an existing baseline is left alone"],
      ["taizhang baseline prune", "which entries can go"],
      ["taizhang baseline prune --write", "remove them; comments stay"],
      ["taizhang baseline write --force", "add what is new, remove what is gone"],
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
      "Without an argument: a campaign, a config and a first ledger. init campaign and init ledger write one of them. Comments in the files say what to fill in; a file that exists is left alone unless --force is given. A campaign comes with the folder schemas, to which the first line of each file points, so that editors prompt without a network; --schemas writes it for init ledger and init campaign too",
    examples: [
      ["taizhang init", "from nothing, in the current folder"],
      ["taizhang init ledger 018.yaml --schemas", "with the schemas for an editor"],
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
};
