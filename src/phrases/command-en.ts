import { baselinePhrases } from "./baseline-phrases.js";
import type { CommandPhrases, JobProblem, Notice, UsageProblem } from "./command-phrases.js";
import { shardNotices, shardPhrases } from "./shard-phrases.js";
import { troubleEn } from "./trouble-words.js";

export const commandEn: CommandPhrases = {
  failed: (sentence) => `error: ${sentence}`,
  noted: (sentence) => `note: ${sentence}`,
  usage,
  seeHelp: (command) => `See ${command} --help`,
  job,
  notice,
  wouldWrite: ({ file, unit, name, items }) =>
    `would write ${file}: ${unit} ${name}, ${items} item${items === 1 ? "" : "s"}`,
  changesIn: (file, count) =>
    count === 0 ? `${file}: no change` : `${file}: ${count} change${count === 1 ? "" : "s"}`,
  bug: (message) => `The program failed, and this is a bug: ${message}`,
  bugAdvice: "Report it with the command that you ran and what --debug prints",
  reading: (done, all) => `Reading ${done}/${all}`,
  checking: "Checking...",
};

const suggest = (word: string | undefined) => (word === undefined ? "" : `; did you mean ${word}?`);
const oneOf = (words: readonly string[]) => `expected one of ${words.join(", ")}`;

function usage(problem: UsageProblem): string {
  switch (problem.problem) {
    case "unknown_command":
      return `There is no command ${problem.command}${suggest(problem.suggestion)}`;
    case "no_command":
      return "No command was given";
    case "unknown_option":
      return `There is no option ${problem.option}${suggest(problem.suggestion)}`;
    case "option_before_command":
      return `Option ${problem.option} goes after the command`;
    case "missing_value":
      return `Option ${problem.option} has no value`;
    case "empty_value":
      return `The value of option ${problem.option} is empty`;
    case "missing_argument":
      return `Argument ${problem.argument} is missing`;
    case "too_many_arguments":
      return `Argument ${problem.argument} is one too many`;
    case "not_one_of":
      return `${problem.option} is "${problem.value}", ${oneOf(problem.allowed)}${suggest(problem.suggestion)}`;
    case "not_a_date":
      return `${problem.option} is "${problem.value}", which is no date; write it as 2018-06-08`;
    case "not_a_count":
      return `${problem.option} is "${problem.value}", expected a whole number from 0 up`;
    case "not_a_size":
      return `${problem.option} is "${problem.value}", expected a size such as 500KiB, 10MiB or a number of bytes`;
    case "not_a_shard":
      return `${problem.option} is "${problem.value}", expected a shard and how many there are, such as 2/8`;
    case "not_jobs":
      return `${problem.option} is "${problem.value}", expected a number of threads from 1 on, or auto`;
    case "two_to_standard_output":
      return `${problem.formats.join(" and ")} would both go to standard output; name a file for one, such as --format ${problem.formats.at(-1)}:FILE`;
    case "binary_to_terminal":
      return `${problem.format} is no text, and standard output is a terminal; name a file, such as --format ${problem.format}:FILE`;
    case "two_to_one_file":
      return `Two formats would be written to ${problem.file}; name a file for each`;
    case "nothing_for_output":
      return `Each format has a file of its own, so that nothing is left to write to ${problem.file}`;
    case "no_standard_input":
      return `${problem.option} needs the path - (standard input)`;
    case "option_without_template":
      return `${problem.option} belongs to init ledger`;
    case "not_together":
      return `${problem.options.join(" and ")} do not go together`;
    case "public_form":
      return `${problem.file} is named as something for the public, and the form to fill in has no public version; give it another name, or --no-public`;
    case "public_shard":
      return `${problem.file} is named as something for the public, and a shard has no public version; give it another name, or --no-public`;
    case "public_merge":
      return `${problem.file} is named as something for the public, and merge has no public version; give it another name, or check the whole without --shard`;
    case "unknown_subject":
      return `There is no rule and no item ${problem.subject}${suggest(problem.suggestion)}`;
  }
}

function job(problem: JobProblem): string {
  switch (problem.problem) {
    case "path":
      return `${problem.path} cannot be opened: ${troubleEn(problem)}`;
    case "no_match":
      return problem.config === undefined
        ? `No file matches ${problem.pattern}`
        : `No file matches ${problem.pattern} of ${problem.config}`;
    case "nothing_found":
      return `There is no *.yaml or *.yml file in ${places(problem.places)}; taizhang init starts a campaign and a ledger`;
    case "no_ledger":
      return `No file in ${places(problem.places)} is a ledger (kind: ledger); taizhang init starts one`;
    case "unknown_unit":
      return `No ledger of unit ${problem.unit} was read`;
    case "broken_config":
      return `The config file ${problem.file} is broken; nothing was checked`;
    case "broken_campaign":
      return `The campaign file ${problem.file} is broken; nothing was checked`;
    case "unknown_rule":
      return `${problem.place}: there is no rule ${problem.rule}${suggest(problem.suggestion)}`;
    case "not_a_config":
      return `${problem.file} is no config file (kind: config)`;
    case "not_a_campaign":
      return `${problem.file} is no campaign file (kind: campaign)`;
    case "broken_map":
      return `The map ${problem.file} is broken; nothing was read`;
    case "not_a_map":
      return `${problem.file} is no map of columns (kind: map)`;
    case "several_campaigns":
      return `The ledgers belong to several campaigns and have no totals in common: ${problem.campaigns
        .map(({ id, files }) => `${id} (${some(files)})`)
        .join("; ")}; check them one by one, or name a campaign file with --campaign`;
    case "same_campaign_id":
      return `Several campaign files have the id ${problem.id}: ${some(problem.files)}; change one, or choose with --campaign`;
    case "cache_not_ours":
      return `${problem.folder} is no cache of taizhang: something else lies there, and was left alone; name an empty folder, or a new one`;
    case "output_exists":
      return `${problem.file} exists and was left alone; --force writes over it`;
    case "output_is_input":
      return `${problem.file} is a file that was checked, and results may not be written over it; name another file`;
    case "output":
      return `${problem.file} cannot be written: ${troubleEn(problem)}`;
    case "report_refused":
      return `No report was written: ${problem.gaps} ${problem.gaps === 1 ? "gap" : "gaps"}; close them, or write a draft with --draft`;
    case "nothing_to_verify":
      return "No report has its head hash entered (report.head_hash): nothing to compare with";
    case "import_problems":
      return `What stands above (${problem.count}) is in no ledger`;
    case "nothing_to_import":
      return `There is nothing to import in ${problem.file}`;
    case "form_needs_no_map":
      return `${problem.file} is the tool's own form, which needs no map`;
    case "table_refused":
      return `${problem.file} is not read: ${problem.why}`;
    case "not_written_yet":
      return "No ledger was changed: what could not be read would be taken for empty; put the table right first";
    case "no_ledger_of_unit":
      return `No ledger of unit ${problem.unit} was read, and what the table says of it is not written; --output makes new ledgers`;
    case "export_loses":
      return `What stands above (${problem.count}) would not come back from a workbook, and none was written; mend the ledgers first (taizhang check says how)`;
    case "export_keeps_mistakes":
      return `Mistakes of the ledgers (${problem.count}) stand in the workbook as they are; put them right before it is imported`;
    case "baseline":
      return baselinePhrases.en.problem(problem.baseline);
    case "files_exist":
      return `Nothing was written, since these exist: ${problem.files.join(", ")}; --force writes over them`;
    case "shards":
      return shardPhrases.en(problem.shards);
  }
}

function places(shown: readonly string[]): string {
  return shown.map((place) => (place === "." ? "the current folder" : place)).join(", ");
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(", ");
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

function notice(said: Notice): string {
  switch (said.notice) {
    case "not_read":
      return `${said.file} could not be read and is in no total; taizhang validate ${said.file} says why`;
    case "not_in_baseline":
      return `${said.file} could not be read: what is found in it goes into no baseline; taizhang validate ${said.file} says why`;
    case "left_out":
      return `Of what lies there, ${said.count} were left out; --list-files tells which and why`;
    case "named_public":
      return said.all.length === 1
        ? `${said.file} is named as something for the public, and this is the public version; --no-public gives the whole`
        : `${said.file} is named as something for the public, and all outputs of this run are the public version: ${said.all.map((file) => file ?? "standard output").join(", ")}; run twice to have both versions, or --no-public gives the whole in each`;
    case "none_selected":
      return "No item matches the selection";
    case "step_summary_full":
      return "The step summary has no room left (1 MiB), so nothing was added to it";
    case "items_stay":
      return `${some(said.items)} in ${said.file} are not in the table and stay as they are`;
    case "written":
      return `Wrote ${said.file}`;
    case "cache":
      return `Cache: ${said.folder}; results taken from it: ${said.known}, worked out: ${said.made}`;
    case "cache_unwritten":
      return `Nothing new is kept in the cache ${said.folder}, and the answer is as without it: ${troubleEn(said)}`;
    case "shard":
    case "shard_fails":
      return shardNotices.en(said);
    case "next":
      return `Next: fill in what the comments in the files ask for, then run ${said.command}`;
    case "config":
      return said.file === undefined ? "Config file: none" : `Config file: ${said.file}`;
    case "baseline":
      return said.file === undefined ? "Baseline: none" : `Baseline: ${said.file}`;
    case "campaign":
      return said.file === undefined ? "Campaign: as the inputs say" : `Campaign file: ${said.file}`;
  }
}
