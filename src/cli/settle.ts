import { decideLocale, type LocaleOrigin } from "../language/choose-locale.js";
import type { Locale } from "../language/locale.js";
import type { Config } from "../model/config.js";
import type { ReadingLimits } from "../read/read-file.js";
import type { Invocation } from "./command.js";
import type { Places } from "./find-sources.js";
import { isGiven, textOf } from "./given-options.js";
import { type BaselineFile, loadBaseline } from "./load-baseline.js";
import { type ConfigFile, loadConfig } from "./load-config.js";
import { statedLocale } from "./locale.js";
import { folderOf, resolvePath, toPath } from "./paths.js";
import { toPattern } from "./pattern.js";
import type { Settings } from "./settings.js";
import { lookAround, type Surroundings } from "./surroundings.js";

/** What a run goes by, settled before any ledger is looked for. */
export type Settled = {
  readonly surroundings: Surroundings;
  /** With the config's word heard. */
  readonly locale: Locale;
  readonly localeOrigin: LocaleOrigin;
  readonly configFile: ConfigFile | undefined;
  readonly configPath: string | undefined;
  readonly baselineFile: BaselineFile | undefined;
  readonly campaignPath: string | undefined;
  /** The folder of the cache; undefined: there is none. */
  readonly cachePath: string | undefined;
  readonly places: Places;
  /** Whether the places are the config's `ledgers`. */
  readonly isConfigured: boolean;
  readonly limits: ReadingLimits;
};

/** Options, environment and config, each heard where it has a word. */
export async function settle(invocation: Invocation, settings: Settings): Promise<Settled> {
  const { world, options } = invocation;
  const surroundings = await lookAround(world, options, settings.paths);
  const configPath = pathGiven(invocation, "config") ?? surroundings.config;
  const configFile = configPath
    ? await loadConfig(
        world,
        configPath,
        surroundings.show(configPath),
        limitsOf(settings),
        invocation.locale,
      )
    : undefined;
  const config = configFile?.config;
  const { locale, origin } = decideLocale({ ...statedLocale(world, options), config: config?.locale });
  const baselinePath = isGiven(options, "noBaseline")
    ? undefined
    : (pathGiven(invocation, "baseline") ?? surroundings.baseline);
  const baselineFile = baselinePath
    ? await loadBaseline(
        world,
        baselinePath,
        surroundings.show(baselinePath),
        limitsOf(settings, config),
        locale,
      )
    : undefined;
  const configFolder = configPath === undefined ? world.cwd : folderOf(configPath);
  const inConfig = (path: string | undefined) =>
    path === undefined ? undefined : resolvePath(configFolder, path);
  const isConfigured = settings.paths.length === 0 && config !== undefined && config.ledgers.length > 0;

  return {
    surroundings,
    locale,
    localeOrigin: origin,
    configFile,
    configPath,
    baselineFile,
    campaignPath: pathGiven(invocation, "campaign") ?? inConfig(config?.campaign),
    cachePath: isGiven(options, "noCache")
      ? undefined
      : (pathGiven(invocation, "cache") ?? inConfig(config?.cache)),
    places: {
      folder: isConfigured ? configFolder : world.cwd,
      places: isConfigured ? config.ledgers : pathsOrHere(settings.paths),
      ignore: (config?.ignore ?? []).map((pattern) => toPattern(pattern, configFolder)),
      gitignore: config?.gitignore ?? true,
    },
    isConfigured,
    limits: limitsOf(settings, config),
  };
}

const usualMaxBytes = 64 * 1024 * 1024;

/** What a file may hold; the command line goes before the config. */
export function limitsOf({ maxFileSize, reader }: Settings, config?: Config): ReadingLimits {
  return { maxBytes: maxFileSize ?? config?.maxFileSize ?? usualMaxBytes, reader };
}

export function pathGiven(
  { world, options }: Invocation,
  option: "config" | "campaign" | "baseline" | "cache",
): string | undefined {
  const text = textOf(options, option);
  return text === undefined ? undefined : resolvePath(world.cwd, toPath(text, world.platform));
}

function pathsOrHere(paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? ["."] : paths;
}
