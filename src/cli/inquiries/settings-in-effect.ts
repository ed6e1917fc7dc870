import type { Config } from "../../model/config.js";
import type { Origin, UnnamedOrigin } from "../../phrases/inquiry-phrases.js";
import { keyOf, within } from "../../text/place.js";
import type { Invocation } from "../command.js";
import { isGiven } from "../given-options.js";
import { positionText } from "../load-own-file.js";
import { longFlag } from "../options.js";
import type { Settings } from "../settings.js";
import type { Settled } from "../settle.js";

export type Setting = {
  /** A key of the config, or an option in the same spelling. */
  readonly name: string;
  /** Null: none. */
  readonly value: string | number | boolean | readonly string[] | SuppressionSetting | null;
  readonly origin: Origin;
};

type SuppressionSetting = {
  readonly unit: string;
  readonly item: string | null;
  readonly rule: string;
  readonly expires: string;
};

type OptionKey =
  | "config"
  | "baseline"
  | "noBaseline"
  | "campaign"
  | "cache"
  | "noCache"
  | "failOn"
  | "maxWarnings"
  | "maxFileSize"
  | "perFile"
  | "unit"
  | "asOf";

/** Every setting, whether it is the command line's, the environment's, the config's or the default. */
export function settingsInEffect(
  { options }: Invocation,
  settings: Settings,
  settled: Settled,
): readonly Setting[] {
  const { configFile, configPath, baselineFile, campaignPath, places, isConfigured, surroundings } = settled;
  const config = configFile?.config;
  const shown = (path: string | undefined) => (path === undefined ? null : surroundings.show(path));
  const origin = (option: OptionKey, key?: ConfigKey, otherwise: UnnamedOrigin = "default") =>
    isGiven(options, option) ? byOption(option) : fromConfig(settled, key, otherwise);

  return [
    {
      name: "config",
      value: shown(configPath),
      origin: origin("config", undefined, configPath ? "search" : "default"),
    },
    {
      name: "baseline",
      value: shown(baselineFile?.path),
      origin: isGiven(options, "noBaseline")
        ? byOption("noBaseline")
        : origin("baseline", undefined, baselineFile ? "search" : "default"),
    },
    { name: "campaign", value: shown(campaignPath), origin: origin("campaign", "campaign", "inputs") },
    {
      name: "ledgers",
      value: places.places,
      origin: isConfigured
        ? fromConfig(settled, "ledgers", "default")
        : settings.paths.length > 0
          ? { from: "command_line", name: "[paths...]" }
          : { from: "default" },
    },
    { name: "ignore", value: config?.ignore ?? [], origin: fromConfig(settled, "ignore", "default") },
    { name: "gitignore", value: places.gitignore, origin: fromConfig(settled, "gitignore", "default") },
    { name: "locale", value: settled.locale, origin: localeOrigin(settled) },
    { name: "as_of", value: settings.asOf, origin: origin("asOf", undefined, "clock") },
    { name: "unit", value: settings.unit ?? null, origin: origin("unit") },
    { name: "per_file", value: settings.perFile, origin: origin("perFile") },
    {
      name: "max_file_size",
      value: settled.limits.maxBytes,
      origin: origin("maxFileSize", "max_file_size"),
    },
    {
      name: "cache",
      value: shown(settled.cachePath),
      origin: origin(isGiven(options, "noCache") ? "noCache" : "cache", "cache"),
    },
    {
      name: "fail_on",
      value: settings.failOn ?? config?.failOn ?? "error",
      origin: origin("failOn", "fail_on"),
    },
    { name: "max_warnings", value: settings.maxWarnings ?? null, origin: origin("maxWarnings") },
    ...rulesOf(settled),
    ...suppressionsOf(settled),
    ...publicKeepOf(settled),
  ];
}

function byOption(option: OptionKey): Origin {
  return { from: "command_line", name: longFlag(option) };
}

type ConfigKey =
  | "campaign"
  | "cache"
  | "ledgers"
  | "ignore"
  | "gitignore"
  | "max_file_size"
  | "fail_on"
  | "locale";

function fromConfig({ configFile }: Settled, key: ConfigKey | undefined, otherwise: UnnamedOrigin): Origin {
  if (!configFile || key === undefined || !isWritten(configFile.config, key)) return { from: otherwise };

  const place = keyOf(within(configFile.config.place, key));
  return { from: "config", place: positionText(configFile.document, place) };
}

function isWritten(config: Config, key: ConfigKey): boolean {
  const { campaign, cache, ledgers, ignore, gitignore, maxFileSize, failOn, locale } = config;
  const written: Readonly<Record<ConfigKey, unknown>> = {
    campaign,
    cache,
    ledgers: ledgers[0],
    ignore: ignore[0],
    gitignore,
    max_file_size: maxFileSize,
    fail_on: failOn,
    locale,
  };
  return written[key] !== undefined;
}

function localeOrigin(settled: Settled): Origin {
  switch (settled.localeOrigin) {
    case "flag":
      return { from: "command_line", name: longFlag("lang") };
    case "config":
      return fromConfig(settled, "locale", "default");
    case "system":
    case "default":
      return { from: settled.localeOrigin };
    case "TAIZHANG_LANG":
    case "LC_ALL":
    case "LC_MESSAGES":
    case "LANG":
      return { from: "environment", name: settled.localeOrigin };
  }
}

/** The rules whose level the config sets; every other rule has its own. */
function rulesOf({ configFile }: Settled): Setting[] {
  if (!configFile) return [];

  const { config, document } = configFile;
  return [...config.rules].map(([rule, level]) => ({
    name: `rules.${rule}`,
    value: level,
    origin: { from: "config", place: positionText(document, keyOf(within(config.place, "rules", rule))) },
  }));
}

function suppressionsOf({ configFile }: Settled): Setting[] {
  if (!configFile) return [];

  const { config, document } = configFile;
  return config.suppressions.map(({ place, unit, item, rule, expires }, index) => ({
    name: `suppressions.${index}`,
    value: { unit, item: item ?? null, rule, expires },
    origin: { from: "config", place: positionText(document, place) },
  }));
}

function publicKeepOf({ configFile }: Settled): Setting[] {
  if (!configFile || configFile.config.publicKeep.length === 0) return [];

  const { config, document } = configFile;
  const place = positionText(document, keyOf(within(config.place, "public", "keep")));
  return [{ name: "public.keep", value: config.publicKeep, origin: { from: "config", place } }];
}
