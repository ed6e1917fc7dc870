import { chooseLocale, type LocaleSources } from "../language/choose-locale.js";
import { type Locale, locales } from "../language/locale.js";
import type { GivenOptions } from "./given-options.js";
import { wordOf } from "./read-options.js";
import type { World } from "./world.js";

/** What the command line, the environment and the system say of the language. */
export function statedLocale(world: World, options: GivenOptions): LocaleSources {
  return {
    flag: wordOf(options, "lang", locales),
    env: world.env,
    config: undefined,
    system: world.systemLocale(),
  };
}

/** The language of words that are said before the command line is understood: `--lang` wherever it stands. */
export function earlyLocale(argv: readonly string[], world: World): Locale {
  const own = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  const stated = own.flatMap((text, index) => {
    if (text === "--lang") return [own[index + 1]];
    return text.startsWith("--lang=") ? [text.slice("--lang=".length)] : [];
  });
  return chooseLocale({
    flag: locales.find((locale) => locale === stated.at(-1)),
    env: world.env,
    config: undefined,
    system: world.systemLocale(),
  });
}
