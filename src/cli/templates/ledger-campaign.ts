import { chooseLocale } from "../../language/choose-locale.js";
import type { Locale } from "../../language/locale.js";
import { builtInCampaign } from "../../read/built-in-campaigns.js";
import { resolveCampaign } from "../../read/resolve-campaign.js";
import type { Invocation } from "../command.js";
import { campaignLoader, loadCampaign } from "../load-campaign.js";
import { loadConfig } from "../load-config.js";
import { statedLocale } from "../locale.js";
import { folderOf, resolvePath } from "../paths.js";
import { lookAround } from "../surroundings.js";
import { builtInId } from "./template.js";

const limits = { maxBytes: 64 * 1024 * 1024 };

type LedgerCampaign = { readonly id: string; readonly year: number; readonly locale: Locale };

/** The campaign that a new ledger belongs to, and the language of its comments: the config's, else our own. */
export async function ledgerCampaign({ world, options, locale }: Invocation): Promise<LedgerCampaign> {
  const { base, config, show } = await lookAround(world, options, []);
  if (config === undefined) return builtIn(locale);

  const { config: settled } = await loadConfig(world, config, show(config), limits, locale);
  const chosen = chooseLocale({ ...statedLocale(world, options), config: settled.locale });
  if (settled.campaign === undefined) return builtIn(chosen);

  const path = resolvePath(folderOf(config), settled.campaign);
  const { file } = await loadCampaign(world, path, show(path), limits, locale);
  const resolved = resolveCampaign(file, campaignLoader(world.files, base, limits));
  const year = "campaign" in resolved ? resolved.campaign.year : builtIn(chosen).year;
  return { id: file.id, year, locale: chosen };
}

function builtIn(locale: Locale): LedgerCampaign {
  const campaign = builtInCampaign(builtInId);
  if (!campaign) throw new Error("no built-in campaign");
  return { id: builtInId, year: campaign.year, locale };
}
