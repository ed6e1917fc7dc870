import type { Localized } from "../language/locale.js";
import type { ShardProblem } from "../model/shard-problem.js";
import type { TroubleWord } from "../model/trouble.js";
import type { BaselineProblem } from "./baseline-phrases.js";
import { commandEn } from "./command-en.js";
import { commandZh } from "./command-zh.js";
import type { ShardNotice } from "./shard-phrases.js";

/** What is wrong with the command line; `option` and `argument` are as help shows them. */
export type UsageProblem =
  | { readonly problem: "unknown_command"; readonly command: string; readonly suggestion: string | undefined }
  | { readonly problem: "no_command" }
  | { readonly problem: "unknown_option"; readonly option: string; readonly suggestion: string | undefined }
  | { readonly problem: "option_before_command"; readonly option: string }
  | { readonly problem: "missing_value" | "empty_value"; readonly option: string }
  | { readonly problem: "missing_argument"; readonly argument: string }
  | { readonly problem: "too_many_arguments"; readonly argument: string }
  | {
      readonly problem: "not_one_of";
      readonly option: string;
      readonly value: string;
      readonly allowed: readonly string[];
      readonly suggestion: string | undefined;
    }
  | {
      readonly problem: "not_a_date" | "not_a_count" | "not_a_size" | "not_jobs" | "not_a_shard";
      readonly option: string;
      readonly value: string;
    }
  | { readonly problem: "two_to_standard_output"; readonly formats: readonly string[] }
  | { readonly problem: "binary_to_terminal"; readonly format: string }
  | { readonly problem: "two_to_one_file"; readonly file: string }
  | { readonly problem: "nothing_for_output"; readonly file: string }
  | { readonly problem: "no_standard_input"; readonly option: string }
  | { readonly problem: "option_without_template"; readonly option: string }
  | { readonly problem: "not_together"; readonly options: readonly string[] }
  | { readonly problem: "public_form" | "public_shard" | "public_merge"; readonly file: string }
  | {
      readonly problem: "unknown_subject";
      readonly subject: string;
      readonly suggestion: string | undefined;
    };

/** Why the job could not be done. */
export type JobProblem =
  | {
      readonly problem: "path";
      readonly path: string;
      readonly trouble: TroubleWord;
      readonly detail: string;
    }
  | { readonly problem: "no_match"; readonly pattern: string; readonly config: string | undefined }
  | { readonly problem: "nothing_found"; readonly places: readonly string[] }
  | { readonly problem: "no_ledger"; readonly places: readonly string[] }
  | { readonly problem: "unknown_unit"; readonly unit: string }
  | { readonly problem: "broken_config" | "broken_campaign" | "broken_map"; readonly file: string }
  | {
      readonly problem: "unknown_rule";
      readonly place: string;
      readonly rule: string;
      readonly suggestion: string | undefined;
    }
  | { readonly problem: "not_a_config" | "not_a_campaign" | "not_a_map"; readonly file: string }
  | {
      readonly problem: "several_campaigns";
      readonly campaigns: readonly { readonly id: string; readonly files: readonly string[] }[];
    }
  | { readonly problem: "same_campaign_id"; readonly id: string; readonly files: readonly string[] }
  | { readonly problem: "cache_not_ours"; readonly folder: string }
  | { readonly problem: "output_exists" | "output_is_input"; readonly file: string }
  | {
      readonly problem: "output";
      readonly file: string;
      readonly trouble: TroubleWord;
      readonly detail: string;
    }
  | { readonly problem: "report_refused"; readonly gaps: number }
  | { readonly problem: "nothing_to_verify" }
  | { readonly problem: "import_problems"; readonly count: number }
  | { readonly problem: "nothing_to_import" | "form_needs_no_map"; readonly file: string }
  | { readonly problem: "table_refused"; readonly file: string; readonly why: string }
  | { readonly problem: "not_written_yet" }
  | { readonly problem: "no_ledger_of_unit"; readonly unit: string }
  | { readonly problem: "export_loses" | "export_keeps_mistakes"; readonly count: number }
  | { readonly problem: "baseline"; readonly baseline: BaselineProblem }
  | { readonly problem: "files_exist"; readonly files: readonly string[] }
  | { readonly problem: "shards"; readonly shards: ShardProblem };

/** What is worth saying beside the answer. */
export type Notice =
  | { readonly notice: "not_read" | "not_in_baseline"; readonly file: string }
  /** `all` the outputs of the run, which are public with the one that is named so; undefined: standard output. */
  | {
      readonly notice: "named_public";
      readonly file: string;
      readonly all: readonly (string | undefined)[];
    }
  | { readonly notice: "none_selected" | "step_summary_full" }
  | { readonly notice: "left_out"; readonly count: number }
  | { readonly notice: "items_stay"; readonly file: string; readonly items: readonly string[] }
  | { readonly notice: "written"; readonly file: string }
  | {
      readonly notice: "cache";
      readonly folder: string;
      readonly known: number;
      readonly made: number;
    }
  | {
      readonly notice: "cache_unwritten";
      readonly folder: string;
      readonly trouble: TroubleWord;
      readonly detail: string;
    }
  | ShardNotice
  | { readonly notice: "next"; readonly command: string }
  | { readonly notice: "config" | "baseline" | "campaign"; readonly file: string | undefined };

/** A ledger that an import would write. */
export type PlannedLedger = {
  readonly file: string;
  readonly unit: string;
  readonly name: string;
  readonly items: number;
};

/** The words of the command line beside its help. */
export type CommandPhrases = {
  /** `error: …` */
  readonly failed: (sentence: string) => string;
  readonly noted: (sentence: string) => string;
  readonly usage: (problem: UsageProblem) => string;
  /** Where to read on. */
  readonly seeHelp: (command: string) => string;
  readonly job: (problem: JobProblem) => string;
  readonly notice: (notice: Notice) => string;
  /** What a dry run says of a file. */
  readonly wouldWrite: (plan: PlannedLedger) => string;
  readonly changesIn: (file: string, count: number) => string;
  readonly bug: (message: string) => string;
  /** With the stack, or how to get it. */
  readonly bugAdvice: string;
  readonly reading: (done: number, all: number) => string;
  readonly checking: string;
};

export const commandPhrases: Localized<CommandPhrases> = { "zh-CN": commandZh, en: commandEn };
