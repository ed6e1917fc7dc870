import { builtInCampaign } from "../../read/built-in-campaigns.js";
import { resolveCampaign } from "../../read/resolve-campaign.js";
import type { Invocation } from "../command.js";
import { campaignLoader, loadCampaign } from "../load-campaign.js";
import { loadConfig } from "../load-config.js";
import { folderOf, resolvePath } from "../paths.js";
import { lookAround } from "../surroundings.js";
import { builtInId } from "./template.js";

const maxBytes = 64 * 1024 * 1024;

/** The campaign that a new ledger belongs to: the config's, else the built-in one. */
export async function ledgerCampaign({
  world,
  options,
  locale,
}: Invocation): Promise<{ readonly id: string; readonly year: number }> {
  const { base, config, show } = await lookAround(world, options, []);
  if (config === undefined) return builtIn();

  const { config: settled } = await loadConfig(world, config, show(config), maxBytes, locale);
  if (settled.campaign === undefined) return builtIn();

  const path = resolvePath(folderOf(config), settled.campaign);
  const { file } = await loadCampaign(world, path, show(path), maxBytes, locale);
  const resolved = resolveCampaign(file, campaignLoader(world.files, base, maxBytes));
  return { id: file.id, year: "campaign" in resolved ? resolved.campaign.year : builtIn().year };
}

function builtIn(): { readonly id: string; readonly year: number } {
  const campaign = builtInCampaign(builtInId);
  if (!campaign) throw new Error("no built-in campaign");
  return { id: builtInId, year: campaign.year };
}
