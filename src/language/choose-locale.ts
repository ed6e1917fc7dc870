import { type Locale, locales } from "./locale.js";

/** What may say which language to speak, the first that says one wins. */
export type LocaleSources = {
  /** `--lang`, already checked. */
  readonly flag: Locale | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly config: Locale | undefined;
  /** The language of the system, where the platform has one beside the environment. */
  readonly system: string | undefined;
};

const variables = ["TAIZHANG_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** Where the language was said. */
export type LocaleOrigin = "flag" | (typeof variables)[number] | "config" | "system" | "default";

export function chooseLocale(sources: LocaleSources): Locale {
  return decideLocale(sources).locale;
}

/** Flag, `TAIZHANG_LANG`, `LC_ALL`, `LC_MESSAGES`, `LANG`, config, system, Chinese. */
export function decideLocale({ flag, env, config, system }: LocaleSources): {
  readonly locale: Locale;
  readonly origin: LocaleOrigin;
} {
  const said: readonly (readonly [LocaleOrigin, Locale | undefined])[] = [
    ["flag", flag],
    ...variables.map((name) => [name, languageOf(env[name])] as const),
    ["config", config],
    ["system", languageOf(system)],
  ];
  for (const [origin, locale] of said) if (locale !== undefined) return { locale, origin };
  return { locale: "zh-CN", origin: "default" };
}

/** `zh_CN.UTF-8` → Chinese; C and POSIX say nothing, and neither does a language that is not spoken here. */
function languageOf(text: string | undefined): Locale | undefined {
  const [language] = (text ?? "").toLowerCase().split(/[-_.@]/);
  return locales.find((locale) => locale.split("-")[0] === language);
}
