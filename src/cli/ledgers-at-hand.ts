import type { Campaign } from "../model/campaign.js";
import { type ReadFile, readFile } from "../read/read-file.js";
import { compareText } from "../report/order.js";
import { settleCampaign } from "../report/settle-campaign.js";
import type { Inputs } from "./gather-inputs.js";
import { campaignLoader } from "./load-campaign.js";
import type { Settings } from "./settings.js";
import { sourcesAtHand } from "./sources-at-hand.js";

/** The ledgers themselves, for what a report does not hold; by path. */
export type LedgersAtHand = { readonly ledgers: readonly ReadFile[]; readonly campaign: Campaign };

/** Reads what `examineInputs` has examined, and said all there is to say of. */
export async function ledgersAtHand(settings: Settings, inputs: Inputs): Promise<LedgersAtHand> {
  const { campaign, locale, surroundings, disk, maxBytes } = inputs;
  const limits = { maxBytes, reader: settings.reader };
  const read = (await sourcesAtHand(inputs)).map((source) => readFile(source, limits));
  const named = read.flatMap(({ path, content }) =>
    content.kind === "ledger" && content.ledger.campaign !== undefined
      ? [{ campaign: content.ledger.campaign, file: path }]
      : [],
  );
  const loadCampaign = campaignLoader(disk, surroundings.base, limits);
  const news = { files: read.filter(({ kind }) => kind === "campaign"), named };
  const settled = settleCampaign({ locale, campaign, loadCampaign }, news);
  if ("refusal" in settled) throw new Error(`examined under a campaign, and then ${settled.refusal.reason}`);

  const ledgers = read.filter(
    ({ content }) =>
      content.kind === "ledger" &&
      (settings.unit === undefined || content.ledger.unit.code === settings.unit),
  );
  return { ledgers: ledgers.toSorted((a, b) => compareText(a.path, b.path)), campaign: settled.campaign };
}
