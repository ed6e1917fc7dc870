import { assessDeadline } from "../assess/assess-deadline.js";
import { addedUp, plannedFrom, progressDays } from "../assess/progress.js";
import type { Exemption } from "../model/baseline.js";
import type { Campaign } from "../model/campaign.js";
import type { RosterSource } from "../model/deadline.js";
import type { HeldDigest, LedgerDigest } from "../model/digest.js";
import type { RuleId } from "../model/finding.js";
import type { Progress } from "../model/progress.js";
import type { Findings, Grouping, ItemRow, LocatedFinding, LongReport, ReportRule } from "../model/report.js";
import { type Sequence, sequence } from "../model/sequence.js";
import type { UnreadableLedger } from "../model/source.js";
import { rules } from "../rules/registry.js";
import type { SetContext } from "../rules/rule.js";
import type { LocatedDocument } from "../text/located-document.js";
import type { ChosenCampaign } from "./choose-campaign.js";
import type { DigestManner } from "./digest-file.js";
import { countsOf, countsTogether, countsWithin } from "./finding-counts.js";
import { setFindings, suppressionFindings } from "./findings.js";
import { findingsInOrder } from "./findings-in-order.js";
import { rowMaker } from "./item-rows.js";
import { judge, type Thresholds, tallyFindings } from "./judge.js";
import { locateFindings } from "./locate-findings.js";
import { compareText } from "./order.js";
import { outcomesIn } from "./outcomes.js";
import { fileByFile, spotsOfSet } from "./set-spots.js";
import { type SpotOf, spotsAmong } from "./spots.js";
import { summarise, type UnitTitle } from "./summarise.js";
import { exemptionsAmong, goneIn, suppressionContexts } from "./suppress.js";
import { type Scales, weighed } from "./weigh-finding.js";

export type Block = "files" | "items" | "deadline" | "summary" | "progress" | "findings";

/** What is asked of a set of files. */
export type Question = Thresholds & {
  readonly tool: { readonly name: string; readonly version: string };
  readonly roster: RosterSource;
  /** Leaves out the rules that compare ledgers. */
  readonly perFile: boolean;
  /** The config's suppressions, then the baseline. */
  readonly exemptions: readonly Exemption[];
  /** The files that they stand in. */
  readonly exemptionFiles: readonly LocatedDocument[];
  /** Whether everything is read that a baseline could have been written of. */
  readonly readsAll: boolean;
  readonly blocks: readonly Block[];
  readonly groupings: readonly Grouping[];
};

type Manner = Question & Omit<DigestManner, "campaign" | "progressDays">;

/**
 * The second of the two stages: what the files come to together. Compares, orders, counts and judges; a renderer does
 * none of these. The digests are by path.
 */
export function conclude(
  digests: readonly HeldDigest[],
  { campaign, spotOf }: ChosenCampaign & { readonly spotOf: SpotOf },
  manner: Manner,
): LongReport {
  const { asOf, blocks, groupings, exemptions } = manner;
  const set = setOf(digests, campaign, manner);
  const { deadline } = set;
  const ofSet = locateFindings(
    fileByFile(setFindings(set, manner, manner.severities)),
    spotsOfSet(digests, spotOf),
    manner.hashes,
  );
  const found = findingsInOrder(digests, ofSet);
  const exemptionsOf = exemptionsAmong(exemptions, unreadableIn(digests));
  const contexts = suppressionContexts(exemptions, found, exemptionsOf, { set, digests, ...manner });
  const ofExemptions = suppressionFindings(contexts, manner.locale, manner.severities);
  const others = [
    ...ofSet,
    ...locateFindings(ofExemptions, spotsAmong(manner.exemptionFiles), manner.hashes),
  ];
  const findings = weighedFindings(digests, others, { ...manner, exemptionsOf });
  const tally = tallyFindings(findings.counts);
  const items = rowsIn(digests, campaign);
  const files = digests.map(({ file }) => file);
  const has = (block: Block) => blocks.includes(block);

  return {
    tool: manner.tool,
    asOf,
    campaign: { id: campaign.id, title: campaign.title },
    files: has("files") ? files : undefined,
    items: has("items") ? items : undefined,
    deadline: has("deadline") ? deadline : undefined,
    summary: has("summary")
      ? summarise(outcomesIn(digests), campaign, unitTitles(set), groupings)
      : undefined,
    progress: has("progress") ? progressOf(set, items) : undefined,
    findings: has("findings") ? findings : undefined,
    rules: rulesOf(tally.rules),
    gone: goneIn(contexts),
    troubles: [],
    verdict: judge({ files, items, deadline, findings: tally }, manner),
  };
}

/** All findings, and what they come to: where none can be suppressed, that is known without going through them. */
function weighedFindings(
  digests: readonly HeldDigest[],
  others: readonly LocatedFinding[],
  scales: Scales & Pick<Question, "exemptions">,
): Required<Findings> {
  const located = findingsInOrder(digests, others);
  const findings = sequence(located.length, function* () {
    for (const finding of located) yield weighed(finding, scales);
  });
  const isPlain = scales.exemptions.length === 0;
  const counts = isPlain ? countsWithin(digests, others, scales.failOn) : countsTogether(countsOf(findings));
  return { ...findings, counts };
}

function rowsIn(digests: readonly HeldDigest[], campaign: Campaign): Sequence<ItemRow> {
  const rowsOf = rowMaker(campaign);
  const length = digests.reduce((sum, { items }) => sum + items.length, 0);
  return sequence(length, function* () {
    for (const digest of digests) yield* rowsOf(digest);
  });
}

function progressOf({ ledgers, campaign, asOf }: SetContext, items: Iterable<ItemRow>): Progress {
  const past = addedUp(
    ledgers.map(({ progress }) => progress),
    progressDays(campaign, asOf),
  );
  return { past, planned: plannedFrom(items, asOf) };
}

/** Files that could not be read. */
export function unreadableIn(digests: readonly HeldDigest[]): ReadonlySet<string> {
  return new Set(digests.flatMap(({ file }) => (file.readable ? [] : [file.path])));
}

function rulesOf(broken: ReadonlySet<RuleId>): ReportRule[] {
  return rules
    .filter(({ id }) => broken.has(id))
    .map((rule) => ({
      id: rule.id,
      severity: rule.severity,
      title: rule.title,
      // The program loads rationales when one is read.
      get rationale() {
        return rule.rationale;
      },
    }))
    .sort((a, b) => compareText(a.id, b.id));
}

export function ledgersIn(digests: readonly HeldDigest[]): LedgerDigest[] {
  return digests.flatMap(({ content }) => (content.kind === "ledger" ? [content.ledger] : []));
}

function setOf(
  digests: readonly HeldDigest[],
  campaign: SetContext["campaign"],
  { asOf, clock, roster }: Manner,
): SetContext {
  const ledgers = ledgersIn(digests);
  const unreadable = digests.flatMap(({ content }): UnreadableLedger[] =>
    content.kind === "unreadable" && content.ledger ? [content.ledger] : [],
  );
  const deadline = assessDeadline({ campaign, roster, ledgers, unreadable, asOf });
  return { campaign, asOf, clock, ledgers, unreadable, deadline, isPart: roster === "read" };
}

/** The roster's units, also those without a ledger, and those that were read; by code. */
function unitTitles({ campaign, ledgers, deadline }: SetContext): UnitTitle[] {
  const listed = deadline.roster === "campaign" ? (campaign.units ?? []) : [];
  const read = ledgers.map(({ unit }) => unit);
  const titles = new Map([...read, ...listed].map(({ code, name }) => [code, { code, name }]));
  return [...titles.values()].sort((a, b) => compareText(a.code, b.code));
}
