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

/** Flag, `TAIZHANG_LANG`, `LC_ALL`, `LC_MESSAGES`, `LANG`, config, system, Chinese. */
export function chooseLocale({ flag, env, config, system }: LocaleSources): Locale {
  const stated = variables.map((name) => languageOf(env[name])).find((locale) => locale !== undefined);
  return flag ?? stated ?? config ?? languageOf(system) ?? "zh-CN";
}

/** `zh_CN.UTF-8` → Chinese; C and POSIX say nothing, and neither does a language that is not spoken here. */
function languageOf(text: string | undefined): Locale | undefined {
  const [language] = (text ?? "").toLowerCase().split(/[-_.@]/);
  return locales.find((locale) => locale.split("-")[0] === language);
}
