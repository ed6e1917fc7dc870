import { assessDeadline } from "../assess/assess-deadline.js";
import { addedUp, plannedFrom, progressDays } from "../assess/progress.js";
import type { SuppressionEntry } from "../model/config.js";
import type { RosterSource } from "../model/deadline.js";
import type { FileDigest, LedgerDigest } from "../model/digest.js";
import type { Progress } from "../model/progress.js";
import type { Grouping, ItemRow, Report, ReportFinding, ReportRule, Spot } from "../model/report.js";
import type { UnreadableLedger } from "../model/source.js";
import { rules } from "../rules/registry.js";
import type { SetContext } from "../rules/rule.js";
import type { LocatedDocument } from "../text/located-document.js";
import type { Place } from "../text/place.js";
import type { ChosenCampaign } from "./choose-campaign.js";
import type { DigestManner } from "./digest-file.js";
import { setFindings, suppressionFindings } from "./findings.js";
import { rowMaker } from "./item-rows.js";
import { judge, type Thresholds } from "./judge.js";
import { compareFindings, locateFindings } from "./locate-findings.js";
import { compareText } from "./order.js";
import { type SpotOf, spotsIn } from "./spots.js";
import { summarise, type UnitTitle } from "./summarise.js";
import { suppressionContexts } from "./suppress.js";
import { weighed } from "./weigh-finding.js";

export type Block = "files" | "items" | "deadline" | "summary" | "progress" | "findings";

/** What is asked of a set of files. */
export type Question = Thresholds & {
  readonly tool: { readonly name: string; readonly version: string };
  readonly roster: RosterSource;
  /** Leaves out the rules that compare ledgers. */
  readonly perFile: boolean;
  readonly suppressions: readonly SuppressionEntry[];
  /** The config, for places in it. */
  readonly config: LocatedDocument | undefined;
  readonly blocks: readonly Block[];
  readonly groupings: readonly Grouping[];
};

type Manner = Question & Omit<DigestManner, "campaign" | "progressDays">;

/**
 * The second of the two stages: what the files come to together. Compares, orders, counts and judges; a renderer does
 * none of these. The digests are by path.
 */
export function conclude(
  digests: readonly FileDigest[],
  { campaign, spotOf }: ChosenCampaign & { readonly spotOf: SpotOf },
  manner: Manner,
): Report {
  const { asOf, blocks, groupings, suppressions } = manner;
  const set = setOf(digests, campaign, manner);
  const { deadline } = set;
  const ofSet = locateFindings(setFindings(set, manner, manner.severities), spotsOfSet(digests, spotOf));
  const found = [...digests.flatMap((digest) => digest.findings), ...ofSet];
  const contexts = suppressionContexts(suppressions, found, { set, digests, ...manner });
  const ofConfig = suppressionFindings(contexts, manner.locale, manner.severities);
  const findings = [...found, ...locateFindings(ofConfig, spotsIn(manner.config))]
    .sort(compareFindings)
    .map((finding) => weighed(finding, manner));
  const items = digests.flatMap(rowMaker(campaign));
  const files = digests.map(({ file }) => file);
  const has = (block: Block) => blocks.includes(block);

  return {
    tool: manner.tool,
    asOf,
    campaign: { id: campaign.id, title: campaign.title },
    files: has("files") ? files : undefined,
    items: has("items") ? items : undefined,
    deadline: has("deadline") ? deadline : undefined,
    summary: has("summary") ? summarise(items, campaign, unitTitles(set), groupings) : undefined,
    progress: has("progress") ? progressOf(set, items) : undefined,
    findings: has("findings") ? findings : undefined,
    rules: rulesOf(findings),
    troubles: [],
    verdict: judge({ files, items, deadline, findings }, manner),
  };
}

function progressOf({ ledgers, campaign, asOf }: SetContext, items: readonly ItemRow[]): Progress {
  const past = addedUp(
    ledgers.map(({ progress }) => progress),
    progressDays(campaign, asOf),
  );
  return { past, planned: plannedFrom(items, asOf) };
}

function rulesOf(findings: readonly ReportFinding[]): ReportRule[] {
  const broken = new Set(findings.map(({ rule }) => rule));
  return rules
    .filter(({ id }) => broken.has(id))
    .map(({ id, severity, title, rationale }) => ({ id, severity, title, rationale }))
    .sort((a, b) => compareText(a.id, b.id));
}

export function ledgersIn(digests: readonly FileDigest[]): LedgerDigest[] {
  return digests.flatMap(({ content }) => (content.kind === "ledger" ? [content.ledger] : []));
}

function setOf(
  digests: readonly FileDigest[],
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

/** Where rules over the set may point: what the digests of ledgers keep, and anywhere in the campaign's files. */
function spotsOfSet(digests: readonly FileDigest[], ofCampaign: SpotOf): SpotOf {
  const contents = new Map(digests.map(({ file, content }) => [file.path, content]));
  return (place) => {
    const content = contents.get(place.file);
    switch (content?.kind) {
      case "ledger":
        return kept(content.ledger.spots[place.pointer], place);
      case "unreadable":
        return kept(place.pointer === "" ? content.spot : undefined, place);
      case "other":
      case undefined:
        return ofCampaign(place);
    }
  };
}

function kept(spot: Spot | undefined, { file, pointer }: Place): Spot {
  if (!spot) throw new Error(`the digest of ${file} does not keep where ${pointer} stands`);
  return spot;
}

/** The roster's units, also those without a ledger, and those that were read; by code. */
function unitTitles({ campaign, ledgers, deadline }: SetContext): UnitTitle[] {
  const listed = deadline.roster === "campaign" ? (campaign.units ?? []) : [];
  const read = ledgers.map(({ unit }) => unit);
  const titles = new Map([...read, ...listed].map(({ code, name }) => [code, { code, name }]));
  return [...titles.values()].sort((a, b) => compareText(a.code, b.code));
}
