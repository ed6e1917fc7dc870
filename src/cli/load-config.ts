import type { Locale } from "../language/locale.js";
import type { Config } from "../model/config.js";
import type { ReadingLimits } from "../read/read-file.js";
import { toConfig } from "../read/to-config.js";
import type { LocatedDocument } from "../text/located-document.js";
import { keyOf, within } from "../text/place.js";
import { loadOwnFile, type NamedRule, refuseUnknownRules } from "./load-own-file.js";
import type { World } from "./world.js";

export type ConfigFile = {
  readonly config: Config;
  readonly document: LocatedDocument;
  /** What is worth saying of it. */
  readonly lines: readonly string[];
};

/** Reads a config file; a broken one, or one that names unknown rules, is a `JobError`. */
export async function loadConfig(
  world: World,
  path: string,
  shown: string,
  limits: ReadingLimits,
  locale: Locale,
): Promise<ConfigFile> {
  const { document, value, lines } = await loadOwnFile(world, path, shown, {
    kind: "config",
    limits,
    locale,
  });
  const config = toConfig(document, value);
  refuseUnknownRules(rulesNamedIn(config), document, locale);
  return { config, document, lines };
}

function rulesNamedIn({ place, rules, suppressions }: Config): NamedRule[] {
  return [
    ...[...rules.keys()].map((rule) => ({ rule, place: keyOf(within(place, "rules", rule)) })),
    ...suppressions.map((entry) => ({ rule: entry.rule, place: within(entry.place, "rule") })),
  ];
}
