import { fileURLToPath } from "node:url";
import type { Locale, Localized } from "../../src/language/locale.js";

/** Pages of `docs/` that are written by these tests: `rules.md` in English, `rules.zh-CN.md` in Chinese. */
export type PageName = "rules" | "errors" | "cli";

export function fileOf(name: PageName, locale: Locale): string {
  return fileURLToPath(new URL(`../../docs/${nameOf(name, locale)}`, import.meta.url));
}

function nameOf(name: PageName, locale: Locale): string {
  return locale === "en" ? `${name}.md` : `${name}.${locale}.md`;
}

const otherLanguage: Localized<{ readonly locale: Locale; readonly title: string }> = {
  en: { locale: "zh-CN", title: "中文" },
  "zh-CN": { locale: "en", title: "English" },
};

/** The head of a page: its title, the way to the other language, and where it comes from. */
export function headOf(name: PageName, locale: Locale, title: string, source: string): string {
  const other = otherLanguage[locale];
  return [
    `# ${title}`,
    `[${other.title}](${nameOf(name, other.locale)})`,
    `<!-- \`npm run docs\` writes this page from ${source}; do not edit it here. -->`,
  ].join("\n\n");
}
