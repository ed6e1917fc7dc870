import type { Locale, Localized } from "../language/locale.js";
import type { AssessedItem, Assessment } from "../model/assessment.js";
import type { Campaign } from "../model/campaign.js";
import type { Deadline } from "../model/deadline.js";
import type { LedgerDigest } from "../model/digest.js";
import type { EvidenceFacts } from "../model/evidence-fact.js";
import type { RuleId, Severity } from "../model/finding.js";
import type { ItemId, UnitCode } from "../model/ids.js";
import type { Item } from "../model/item.js";
import type { Ledger } from "../model/ledger.js";
import type { ReadingFacts, ReadingProblem, ReadingProblemOf, ReadingRuleId } from "../model/reading.js";
import type { UnreadableLedger } from "../model/source.js";
import type { Place } from "../text/place.js";
import type { CalendarDate } from "../time/calendar-date.js";
import type { SuppressionContext } from "./suppression-context.js";
import { type Facts, type Said, sayerOf, type Words } from "./words.js";

/** What every rule may look at. */
export type Circumstances = {
  readonly campaign: Campaign;
  readonly asOf: CalendarDate;
  /** `stated`: the user chose another day than today, so facts after it are no error. */
  readonly clock: "today" | "stated";
};

/** One ledger, with what its evidence shows on `asOf`. */
export type LedgerContext = Circumstances & {
  readonly ledger: Ledger;
  readonly evidence: EvidenceFacts;
  /** The items that exist on `asOf`, in the ledger's order. */
  readonly items: readonly AssessedItem[];
};

/** One item that exists on `asOf`. */
export type ItemContext = LedgerContext & { readonly item: Item; readonly assessment: Assessment };

/** All that was read, by its keys: for rules that compare ledgers, or hold them against the campaign. */
export type SetContext = Circumstances & {
  /** By file. */
  readonly ledgers: readonly LedgerDigest[];
  readonly unreadable: readonly UnreadableLedger[];
  readonly deadline: Deadline;
  /** Whether files were named or one unit chosen, so that other ledgers of the campaign may exist unread. */
  readonly isPart: boolean;
};

/**
 * What a rule over the set does with `--per-file`: `whole`: it compares no ledgers and runs as ever; `each`: it is asked
 * of each ledger by itself; `left_out`: without the other files it has nothing to say.
 */
export type PerFile = "whole" | "each" | "left_out";

/** One case in which a rule does not hold. */
export type Observation<F extends Facts> = {
  readonly place: Place;
  readonly facts: F;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  /** Where the context does not say which: in a rule over a ledger or the set. */
  readonly unit?: UnitCode;
  readonly item?: ItemId;
};

/**
 * A rule shown at work. `yaml` is a ledger; `kind`, `version`, `campaign`, `unit` and `items` may be left out, and are
 * then as in `whole-example.ts`. `reports` is what this rule says of it: `"line:column pointer"`, in order.
 */
export type Example = {
  readonly title: Localized<string>;
  readonly yaml: string;
  readonly reports: readonly string[];
  /** Files beside the ledger by path; their text. */
  readonly files?: Readonly<Record<string, string>>;
  /** A campaign file that is used instead of the built-in one. */
  readonly campaign?: string;
  /** The `taizhang.config.yaml` of the run. */
  readonly config?: string;
  /** The `taizhang.baseline.yaml` of the run. */
  readonly baseline?: string;
  /** Further ledgers of the set, by file name. */
  readonly others?: Readonly<Record<string, string>>;
  /** Default 2018-06-09. */
  readonly asOf?: string;
  /** Default `stated`. */
  readonly clock?: "today" | "stated";
  /** The bytes of the ledger, where they are the point; `yaml` then shows them as text. */
  readonly bytes?: Uint8Array;
};

/** What a rule says of itself; the reference is generated from it. */
export type RuleDescription = {
  readonly id: RuleId;
  readonly severity: Severity;
  /** A further severity that some cases have. */
  readonly otherSeverity?: Severity;
  /** What holds where the rule is kept, as a short sentence without a full stop. */
  readonly title: Localized<string>;
  /** Why, naming the clause of the plan or the law that it rests on. */
  readonly rationale: Localized<string>;
  readonly examples: readonly Example[];
};

type Definition<F extends Facts, Context> = RuleDescription &
  Words<F> & { readonly check: Check<F, Context> };

/**
 * Reports each case in which the rule does not hold. By a function and not as a generator, since dozens of rules are
 * asked of each item: nine tenths have nothing to say, and a generator is made all the same.
 */
type Check<F extends Facts, Context> = (
  context: Context,
  report: (observation: Observation<F>) => void,
) => void;

/** An observation of whichever rule; its words are the rule's to say. */
export type Observed = Observation<Facts>;

/** `say`: says a case of the rule from its facts alone, also one that comes out of a shard. */
type Described = RuleDescription & { readonly say: (facts: Facts, locale: Locale) => Said };

/**
 * `item`: asked of each item; `ledger`: once a ledger; `set`: once a run; `reading`: said while a file is read;
 * `suppression`: asked of each suppression once the others have spoken.
 */
export type Rule = Described &
  (
    | { readonly scope: "item"; readonly check: Check<Facts, ItemContext> }
    | { readonly scope: "ledger"; readonly check: Check<Facts, LedgerContext> }
    | {
        readonly scope: "set";
        readonly perFile: PerFile;
        readonly check: Check<Facts, SetContext>;
      }
    | {
        readonly scope: "suppression";
        readonly check: Check<Facts, SuppressionContext>;
      }
    | { readonly scope: "reading"; readonly hear: (problem: ReadingProblem) => Observed | undefined }
  );

/** A rule that is asked of each item by itself. */
export function defineItemRule<F extends Facts>(definition: Definition<F, ItemContext>): Rule {
  return described(definition, { scope: "item", check: definition.check });
}

/** A rule that needs a whole ledger. */
export function defineLedgerRule<F extends Facts>(definition: Definition<F, LedgerContext>): Rule {
  return described(definition, { scope: "ledger", check: definition.check });
}

/** A rule that compares ledgers, or holds them against the campaign. */
export function defineSetRule<F extends Facts>(
  definition: Definition<F, SetContext> & { readonly perFile: PerFile },
): Rule {
  const { perFile, check } = definition;
  return described(definition, { scope: "set", perFile, check });
}

/** A rule about the suppressions of the config and the entries of the baseline. */
export function defineSuppressionRule<F extends Facts>(definition: Definition<F, SuppressionContext>): Rule {
  return described(definition, { scope: "suppression", check: definition.check });
}

/** A rule whose cases are found while a file is read; here are its words. */
export function defineReadingRule<Id extends ReadingRuleId>(
  definition: RuleDescription & { readonly id: Id } & Words<ReadingFacts[Id]>,
): Rule {
  const isOwn = (problem: ReadingProblem): problem is ReadingProblem & ReadingProblemOf<Id> =>
    problem.rule === definition.id;

  return described(definition, {
    scope: "reading",
    hear: (problem: ReadingProblem) => {
      if (!isOwn(problem)) return undefined;

      const { facts, ...where }: Observation<ReadingFacts[Id]> = problem;
      return { ...where, facts };
    },
  });
}

/** Assigned to, not spread: the program loads rationales when one is read. */
function described<F extends Facts, const Own extends object>(
  rule: RuleDescription & Words<F>,
  own: Own,
): Described & Own {
  const { id, severity, otherSeverity, title, examples } = rule;
  const common = {
    ...{ id, severity, title, examples, say: sayerOf(rule) },
    get rationale() {
      return rule.rationale;
    },
  };
  return Object.assign(common, otherSeverity && { otherSeverity }, own);
}
