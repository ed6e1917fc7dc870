import type { Locale } from "../language/locale.js";
import type { LocatedFinding } from "../model/report.js";
import type { CampaignFile } from "../read/read-file.js";
import type { LocatedDocument } from "../text/located-document.js";
import {
  type CampaignNews,
  type CampaignRefusal,
  type ChosenCampaign,
  chooseCampaign,
} from "./choose-campaign.js";
import { heard } from "./findings.js";
import { locateFindings } from "./locate-findings.js";
import { type SpotOf, spotsAmong } from "./spots.js";

/** Where a campaign may come from beside the inputs. */
export type CampaignSources = {
  readonly locale: Locale;
  /** The campaign asked for; undefined: the inputs', else the built-in one. */
  readonly campaign: CampaignFile | undefined;
  /** A campaign file that another `extends`, by its path. */
  readonly loadCampaign: (path: string) => CampaignFile | undefined;
};

/** Why the job could not be done; a broken campaign's findings say what to write. */
export type Refusal = CampaignRefusal & { readonly findings: readonly LocatedFinding[] };

/** `spotOf`: where something stands in the campaign's files. */
export type Settled = (ChosenCampaign & { readonly spotOf: SpotOf }) | { readonly refusal: Refusal };

export function settleCampaign(sources: CampaignSources, news: CampaignNews): Settled {
  const { campaign: asked, loadCampaign } = sources;
  const bases: LocatedDocument[] = [];
  const choice = chooseCampaign(asked, news, (path) => {
    const base = loadCampaign(path);
    if (base) bases.push(base.document);
    return base;
  });
  const read = news.files.flatMap(({ document }) => document ?? []);
  const spotOf = spotsAmong([...(asked ? [asked.document] : []), ...bases, ...read]);
  if (!("refusal" in choice)) return { ...choice, spotOf };

  const problems = choice.refusal.reason === "broken_campaign" ? choice.refusal.problems : [];
  const findings = locateFindings(heard(problems, sources.locale), spotOf);
  return { refusal: { ...choice.refusal, findings } };
}

/** The campaign by what a first look at the files says; that ledgers seem to name several need not be true. */
export function guessCampaign(sources: CampaignSources, hint: CampaignNews): Settled {
  const settled = settleCampaign(sources, hint);
  if (!("refusal" in settled) || settled.refusal.reason !== "several_campaigns") return settled;

  const [first] = settled.refusal.campaigns;
  const named = hint.named.filter(({ campaign }) => campaign === first?.id);
  return settleCampaign(sources, { ...hint, named });
}
