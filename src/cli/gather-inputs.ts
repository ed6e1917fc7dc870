import { chooseLocale } from "../language/choose-locale.js";
import type { Locale } from "../language/locale.js";
import type { Config } from "../model/config.js";
import type { RosterSource } from "../model/deadline.js";
import type { Source } from "../model/source.js";
import type { CampaignFile } from "../read/read-file.js";
import type { Invocation } from "./command.js";
import type { PathTrouble } from "./find-files.js";
import { type FoundSources, findSources, type Places } from "./find-sources.js";
import { textOf } from "./given-options.js";
import { loadCampaign } from "./load-campaign.js";
import { loadConfig } from "./load-config.js";
import { statedLocale } from "./locale.js";
import { folderOf, resolvePath, toPath } from "./paths.js";
import { toPattern } from "./pattern.js";
import type { Progress } from "./progress.js";
import { readSources } from "./read-sources.js";
import type { Settings } from "./settings.js";
import { lookAround, type Surroundings, standardInputPath } from "./surroundings.js";

/** All that an examination reads, and what could not be read. */
export type Inputs = {
  readonly surroundings: Surroundings;
  /** With the config's word heard. */
  readonly locale: Locale;
  readonly config: Config | undefined;
  readonly configPath: string | undefined;
  readonly campaign: CampaignFile | undefined;
  readonly campaignPath: string | undefined;
  readonly sources: readonly Source[];
  /** Where each source lies, by the path that is shown. */
  readonly pathOf: (shown: string) => string;
  readonly roster: RosterSource;
  readonly troubles: readonly PathTrouble[];
  readonly unmatched: readonly { readonly pattern: string; readonly config: string | undefined }[];
  /** Where was looked, as shown. */
  readonly places: readonly string[];
  /** What is to be said of the config and the campaign file. */
  readonly lines: readonly string[];
};

export async function gatherInputs(
  invocation: Invocation,
  settings: Settings,
  progress: Progress,
): Promise<Inputs> {
  const { world, options } = invocation;
  const surroundings = await lookAround(world, options, settings.paths);
  const { show } = surroundings;

  const configPath = pathGiven(invocation, "config") ?? surroundings.config;
  const found = configPath
    ? await loadConfig(world, configPath, show(configPath), settings, invocation.locale)
    : undefined;
  const config = found?.config;
  const locale = chooseLocale({ ...statedLocale(world, options), config: config?.locale });
  const configFolder = configPath === undefined ? world.cwd : folderOf(configPath);

  const campaignPath =
    pathGiven(invocation, "campaign") ??
    (config?.campaign === undefined ? undefined : resolvePath(configFolder, config.campaign));
  const campaign = campaignPath
    ? await loadCampaign(world, campaignPath, show(campaignPath), settings, locale)
    : undefined;

  const isConfigured = settings.paths.length === 0 && config !== undefined && config.ledgers.length > 0;
  const places: Places = {
    folder: isConfigured ? configFolder : world.cwd,
    places: isConfigured ? config.ledgers : pathsOrHere(settings.paths),
    ignore: (config?.ignore ?? []).map((pattern) => toPattern(pattern, configFolder)),
  };
  const sources = await findSources(world, {
    ...places,
    places: places.places.filter((path) => path !== "-"),
  });
  const read = await readSources(world, sources.files, {
    show,
    standardInput: places.places.includes("-") ? standardInputPath(world, options) : undefined,
    progress,
  });

  return {
    surroundings,
    locale,
    config,
    configPath,
    campaign: campaign?.file,
    campaignPath,
    ...read,
    roster: isConfigured ? "campaign" : rosterOf(settings, sources),
    troubles: [...sources.troubles, ...read.troubles].sort((a, b) => (a.path < b.path ? -1 : 1)),
    unmatched: sources.unmatched.map((pattern) => ({
      pattern,
      config: isConfigured && configPath !== undefined ? show(configPath) : undefined,
    })),
    places: places.places.map((place) => (place === "." ? show(world.cwd) : place)),
    lines: [...(found?.lines ?? []), ...(campaign?.lines ?? [])],
  };
}

function pathGiven({ world, options }: Invocation, option: "config" | "campaign"): string | undefined {
  const text = textOf(options, option);
  return text === undefined ? undefined : resolvePath(world.cwd, toPath(text, world.platform));
}

function pathsOrHere(paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? ["."] : paths;
}

/** Whoever names files, and not folders, means these units and no others. */
function rosterOf({ paths, unit, perFile }: Settings, { namesFiles }: FoundSources): RosterSource {
  return namesFiles || paths.includes("-") || unit !== undefined || perFile ? "read" : "campaign";
}
