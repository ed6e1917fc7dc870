import type { Locale, Localized } from "../language/locale.js";
import { helpEn } from "./help-en.js";
import type { HelpPhrases } from "./help-phrases.js";
import { helpZh } from "./help-zh.js";

const helpPhrases: Localized<HelpPhrases> = { "zh-CN": helpZh, en: helpEn };

/** The words of `--help`: the program loads this module when they are asked for. */
export function helpWords(locale: Locale): HelpPhrases {
  return helpPhrases[locale];
}
