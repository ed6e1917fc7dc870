import type { Locale } from "../language/locale.js";
import type { Config } from "../model/config.js";
import type { RosterSource } from "../model/deadline.js";
import type { CampaignFile } from "../read/read-file.js";
import type { LocatedDocument } from "../text/located-document.js";
import type { Invocation } from "./command.js";
import type { PathTrouble } from "./find-files.js";
import { type FoundSources, findSources, type NamedThough } from "./find-sources.js";
import { type Held, withHeldFiles } from "./held-file.js";
import type { BaselineFile } from "./load-baseline.js";
import { loadCampaign } from "./load-campaign.js";
import type { InputFile } from "./open-file.js";
import { isWithin, resolvePath } from "./paths.js";
import type { Settings } from "./settings.js";
import { type Settled, settle } from "./settle.js";
import { type Surroundings, standardInputPath } from "./surroundings.js";
import type { Files, Trouble, World } from "./world.js";

/** All that an examination reads, and what could not be read. */
export type Inputs = {
  readonly surroundings: Surroundings;
  /** With the config's word heard. */
  readonly locale: Locale;
  readonly config: Config | undefined;
  readonly configDocument: LocatedDocument | undefined;
  readonly configPath: string | undefined;
  readonly baselineFile: BaselineFile | undefined;
  readonly campaign: CampaignFile | undefined;
  readonly campaignPath: string | undefined;
  /** Undefined: no digest is remembered. */
  readonly cachePath: string | undefined;
  /** By path; not yet read. */
  readonly files: readonly InputFile[];
  /** The disk, with what came by standard input on it. */
  readonly disk: Files;
  readonly roster: RosterSource;
  /** Whether everything was read that a baseline could have been written of. */
  readonly readsAll: boolean;
  readonly namedThough: readonly NamedThough[];
  /** How many files and folders were left out where was searched. */
  readonly leftOut: number;
  /** The most that a file may hold. */
  readonly maxBytes: number;
  readonly troubles: readonly PathTrouble[];
  readonly unmatched: readonly Unmatched[];
  /** Where was looked, as shown. */
  readonly places: readonly string[];
  /** What is to be said of the config and the campaign file. */
  readonly lines: readonly string[];
};

export type Unmatched = { readonly pattern: string; readonly config: string | undefined };

export async function gatherInputs(invocation: Invocation, settings: Settings): Promise<Inputs> {
  const { world, options } = invocation;
  const settled = await settle(invocation, settings);
  const { surroundings, locale, configFile, campaignPath, places, isConfigured, limits } = settled;
  const { show } = surroundings;

  const campaign = campaignPath
    ? await loadCampaign(world, campaignPath, show(campaignPath), limits, locale)
    : undefined;
  const sources = await findSettled(world, settled);
  const standardInput = places.places.includes("-") ? standardInputPath(world, options) : undefined;
  const held = await holdPassing(world, sources, standardInput);

  return {
    surroundings,
    locale,
    config: configFile?.config,
    configDocument: configFile?.document,
    configPath: settled.configPath,
    baselineFile: settled.baselineFile,
    campaign: campaign?.file,
    campaignPath,
    cachePath: settled.cachePath,
    files: inputsIn(sources.files, standardInput, show),
    maxBytes: limits.maxBytes,
    disk: held.size > 0 ? withHeldFiles(world.files, held) : world.files,
    roster: rosterOf(settings, sources, isConfigured),
    readsAll: readsAll(settings, settled) && sources.troubles.length === 0,
    namedThough: sources.namedThough,
    leftOut: sources.leftOut.length,
    troubles: sources.troubles,
    unmatched: unmatchedIn(settled, sources),
    places: shownPlaces(world, settled),
    lines: [...(configFile?.lines ?? []), ...(settled.baselineFile?.lines ?? []), ...(campaign?.lines ?? [])],
  };
}

/** The files at the places that were settled; standard input is none. */
export function findSettled(world: World, { places }: Settled): Promise<FoundSources> {
  return findSources(world, { ...places, places: places.places.filter((path) => path !== "-") });
}

export function unmatchedIn(
  { isConfigured, configPath, surroundings }: Settled,
  { unmatched }: FoundSources,
): Unmatched[] {
  const config = isConfigured && configPath !== undefined ? surroundings.show(configPath) : undefined;
  return unmatched.map((pattern) => ({ pattern, config }));
}

export function shownPlaces({ cwd }: World, { surroundings, places }: Settled): string[] {
  return places.places.map((place) => (place === "." ? surroundings.show(cwd) : place));
}

/** What comes by standard input and by pipes, read now, since it may be asked for again. */
async function holdPassing(
  { files, readStandardInput }: World,
  found: FoundSources,
  standardInput: string | undefined,
): Promise<Held> {
  const held = new Map<string, Uint8Array | Trouble>();
  if (standardInput !== undefined) held.set(standardInput, await readStandardInput());
  for (const { path, passing } of found.files) if (passing) held.set(path, await files.read(path));
  return held;
}

/** By path. A file that standard input stands for is not looked for on the disk. */
function inputsIn(
  found: FoundSources["files"],
  standardInput: string | undefined,
  show: (path: string) => string,
): InputFile[] {
  const others = found.filter(({ path }) => path !== standardInput);
  const own = standardInput === undefined ? [] : [{ path: standardInput, named: true }];
  return [...own, ...others]
    .map(({ path, named }) => ({ path: show(path), named }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whoever names files, and not folders, means these units and no others; the config's patterns mean all. */
function rosterOf(
  { paths, unit, perFile }: Settings,
  { namesFiles }: FoundSources,
  isConfigured: boolean,
): RosterSource {
  if (unit !== undefined || perFile) return "read";
  return !isConfigured && (namesFiles || paths.includes("-")) ? "read" : "campaign";
}

/** Whether nothing was left unread that lies where the baseline lies, or where the config says that ledgers lie. */
function readsAll({ unit, perFile }: Settings, { isConfigured, baselineFile, places }: Settled): boolean {
  if (unit !== undefined || perFile || !baselineFile) return false;

  const { path } = baselineFile;
  return isConfigured || places.places.some((place) => isWithin(resolvePath(places.folder, place), path));
}
