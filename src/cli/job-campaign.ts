import { chooseLocale } from "../language/choose-locale.js";
import type { Locale } from "../language/locale.js";
import type { Campaign } from "../model/campaign.js";
import { builtInCampaign } from "../read/built-in-campaigns.js";
import { certain } from "../read/fields.js";
import { resolveCampaign } from "../read/resolve-campaign.js";
import type { Invocation } from "./command.js";
import { JobError } from "./errors.js";
import { textOf } from "./given-options.js";
import { campaignLoader, loadCampaign } from "./load-campaign.js";
import { loadConfig } from "./load-config.js";
import { statedLocale } from "./locale.js";
import { folderOf, resolvePath, toPath } from "./paths.js";
import type { Settings } from "./settings.js";
import { limitsOf } from "./settle.js";
import { lookAround } from "./surroundings.js";
import { builtInId } from "./templates/template.js";

type JobCampaign = { readonly campaign: Campaign; readonly locale: Locale };

/** The campaign of a job that reads no ledgers: the one asked for, else the config's, else our own. */
export async function jobCampaign(invocation: Invocation, settings: Settings): Promise<JobCampaign> {
  const { world, options } = invocation;
  const { base, config, show } = await lookAround(world, options, []);
  const given = textOf(options, "config");
  const configPath = given === undefined ? config : resolvePath(world.cwd, toPath(given, world.platform));
  const settled =
    configPath &&
    (await loadConfig(world, configPath, show(configPath), limitsOf(settings), invocation.locale));
  const limits = limitsOf(settings, settled ? settled.config : undefined);
  const locale = chooseLocale({
    ...statedLocale(world, options),
    config: settled ? settled.config.locale : undefined,
  });

  const asked = textOf(options, "campaign");
  const named = settled ? settled.config.campaign : undefined;
  const path =
    asked !== undefined
      ? resolvePath(world.cwd, toPath(asked, world.platform))
      : configPath && named !== undefined
        ? resolvePath(folderOf(configPath), named)
        : undefined;
  if (path === undefined)
    return { campaign: certain(builtInCampaign(builtInId), "built-in campaign"), locale };

  const { file } = await loadCampaign(world, path, show(path), limits, locale);
  const resolved = resolveCampaign(file, campaignLoader(world.files, base, limits));
  if (!("campaign" in resolved))
    throw new JobError({ problem: "broken_campaign", file: show(path) }, { locale });
  return { campaign: resolved.campaign, locale };
}
