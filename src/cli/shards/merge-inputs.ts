import { decideLocale } from "../../language/choose-locale.js";
import type { KeptText, PathNote, Shard } from "../../model/shard.js";
import type { Invocation } from "../command.js";
import type { PathTrouble } from "../find-files.js";
import type { Inputs } from "../gather-inputs.js";
import { withHeldFiles } from "../held-file.js";
import { loadBaseline } from "../load-baseline.js";
import { loadCampaign } from "../load-campaign.js";
import { loadConfig } from "../load-config.js";
import { statedLocale } from "../locale.js";
import type { InputFile } from "../open-file.js";
import { resolvePath } from "../paths.js";
import { readSettings, type Settings } from "../settings.js";
import { lookAround } from "../surroundings.js";

/** What the shards were checked by, and how the whole is judged and shown: that is for `merge` to say. */
export function mergeSettings(invocation: Invocation, { head }: Shard): Settings {
  const own = readSettings(invocation, []);
  return { ...own, asOf: head.as_of, clock: head.clock, perFile: head.per_file };
}

/** They have been read before, and were not too large. */
export const keptLimits = { maxBytes: Number.MAX_SAFE_INTEGER, reader: "auto" } as const;

/** The inputs of the run as its shards tell them: files beside the ledgers are as the shards keep them. */
export async function mergeInputs(
  invocation: Invocation,
  shards: readonly Shard[],
  { head }: Shard,
): Promise<Inputs> {
  const { world, options } = invocation;
  const surroundings = await lookAround(world, options, []);
  const at = (path: string) => resolvePath(surroundings.base, path);
  const own = [head.config, head.baseline].filter((text) => text !== null);
  const kept: readonly KeptText[] = [...own, ...head.campaigns];
  const disk = withHeldFiles(
    world.files,
    new Map(kept.map(({ path, text }) => [at(path), new TextEncoder().encode(text)])),
  );
  const aside = { ...world, files: disk };

  const config = head.config?.path;
  const configFile =
    config === undefined
      ? undefined
      : await loadConfig(aside, at(config), config, keptLimits, invocation.locale);
  const stated = { ...statedLocale(world, options), config: configFile?.config.locale };
  const { locale } = decideLocale(stated);
  const baseline = head.baseline?.path;
  const baselineFile =
    baseline === undefined
      ? undefined
      : await loadBaseline(aside, at(baseline), baseline, keptLimits, locale);
  const asked = head.campaigns.find(({ use }) => use === "asked")?.path;
  const campaign =
    asked === undefined ? undefined : await loadCampaign(aside, at(asked), asked, keptLimits, locale);

  return {
    surroundings,
    locale,
    config: configFile?.config,
    configDocument: configFile?.document,
    configPath: config === undefined ? undefined : at(config),
    baselineFile,
    cachePath: undefined,
    campaign: campaign?.file,
    campaignPath: asked === undefined ? undefined : at(asked),
    files: filesIn(shards, head.named),
    maxBytes: head.max_file_size,
    disk,
    roster: head.roster,
    readsAll: head.reads_all,
    namedThough: [],
    leftOut: 0,
    troubles: head.troubles.map((note) => toTrouble(note, at)),
    unmatched: head.unmatched.map(({ pattern, config: of }) => ({ pattern, config: of ?? undefined })),
    places: head.places,
    lines: [],
  };
}

/** Which of the files the user named is not told, only whether any was. */
function filesIn(shards: readonly Shard[], named: boolean): InputFile[] {
  const paths = shards.flatMap(({ files, troubles }) => [
    ...files.map(({ file }) => file.path),
    ...troubles.map(({ path }) => path),
  ]);
  return paths.sort().map((path) => ({ path, named }));
}

export function toTrouble(note: PathNote, at: (path: string) => string): PathTrouble {
  const { path, trouble, detail } = note;
  return { path: at(path), trouble: { trouble, detail } };
}
