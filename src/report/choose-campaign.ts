import type { Campaign } from "../model/campaign.js";
import type { ReadingProblem } from "../model/reading.js";
import { builtInCampaign } from "../read/built-in-campaigns.js";
import type { CampaignFile, ReadFile } from "../read/read-file.js";
import { resolveCampaign } from "../read/resolve-campaign.js";

/** Why no campaign could be chosen: the job cannot be done. */
export type CampaignRefusal =
  | {
      readonly reason: "broken_campaign";
      readonly file: string;
      readonly problems: readonly ReadingProblem[];
    }
  | {
      readonly reason: "several_campaigns";
      readonly campaigns: readonly { readonly id: string; readonly files: readonly string[] }[];
    }
  | { readonly reason: "same_id"; readonly id: string; readonly files: readonly string[] };

/** `file`: the campaign file; undefined: it is built in. */
export type ChosenCampaign = { readonly campaign: Campaign; readonly file: CampaignFile | undefined };

export type CampaignChoice = ChosenCampaign | { readonly refusal: CampaignRefusal };

/** A ledger's word on which campaign it belongs to. */
export type CampaignNaming = { readonly campaign: string; readonly file: string };

/** What the inputs say of campaigns. */
export type CampaignNews = {
  /** Their files that say to be campaigns. */
  readonly files: readonly ReadFile[];
  readonly named: readonly CampaignNaming[];
};

const defaultCampaign = "procurement-lookback-2018";

/**
 * The campaign that the ledgers are held against: the one asked for, else the campaign file among the inputs, or the
 * built-in campaign, that the ledgers name. A ledger that names an unknown one is a finding, no reason to stop; ledgers
 * of two known campaigns in one run are, since their totals mean nothing together.
 */
export function chooseCampaign(
  asked: CampaignFile | undefined,
  { files, named }: CampaignNews,
  load: (path: string) => CampaignFile | undefined,
): CampaignChoice {
  if (asked) return resolve(asked, load);

  const broken = files.find(({ kind, content }) => kind === "campaign" && content.kind === "unreadable");
  if (broken) return { refusal: { reason: "broken_campaign", file: broken.path, problems: broken.problems } };

  const candidates = files.flatMap(({ content }) => (content.kind === "campaign" ? [content.campaign] : []));
  const twice = candidates.find(
    ({ id }, index) => candidates.findIndex((other) => other.id === id) !== index,
  );
  if (twice) {
    const sharing = candidates.filter(({ id }) => id === twice.id).map(({ document }) => document.file);
    return { refusal: { reason: "same_id", id: twice.id, files: sharing } };
  }

  const isKnown = (id: string) =>
    builtInCampaign(id) !== undefined || candidates.some((candidate) => candidate.id === id);
  const known = byCampaign(named).filter(({ id }) => isKnown(id));
  if (known.length > 1) return { refusal: { reason: "several_campaigns", campaigns: known } };

  const [only] = candidates.length === 1 ? candidates : [];
  const id = known[0]?.id ?? only?.id ?? defaultCampaign;
  const file = candidates.find((candidate) => candidate.id === id);
  if (file) return resolve(file, load);

  const campaign = builtInCampaign(id);
  if (!campaign) throw new Error(`no built-in campaign ${id}`);
  return { campaign, file: undefined };
}

function resolve(file: CampaignFile, load: (path: string) => CampaignFile | undefined): CampaignChoice {
  const resolved = resolveCampaign(file, load);
  return "campaign" in resolved
    ? { campaign: resolved.campaign, file }
    : { refusal: { reason: "broken_campaign", file: file.document.file, problems: resolved.problems } };
}

function byCampaign(
  named: readonly CampaignNaming[],
): { readonly id: string; readonly files: readonly string[] }[] {
  const byId = new Map<string, string[]>();
  for (const { campaign, file } of named) {
    const known = byId.get(campaign);
    if (known) known.push(file);
    else byId.set(campaign, [file]);
  }
  return [...byId].map(([id, files]) => ({ id, files }));
}
