import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { itemColumns } from "../../src/exchange/rows/item-columns.js";
import { type Locale, locales } from "../../src/language/locale.js";
import { root } from "../built-program.js";

const heads = {
  en: ["Column", "Type", "May be missing", "Holds"],
  "zh-CN": ["列", "类型", "可缺", "内容"],
} as const;
const yes = { en: "yes", "zh-CN": "是" } as const;

function columnTable(locale: Locale): string {
  const rows = itemColumns.map(({ name, type, optional, description }) => [
    `\`${name}\``,
    type,
    optional ? yes[locale] : "",
    description[locale],
  ]);
  return [heads[locale], heads[locale].map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

test.each(locales)("the page lists the columns as they are: %s", async (locale) => {
  const file = join(root, "docs", locale === "en" ? "export.md" : `export.${locale}.md`);
  const page = readFileSync(file, "utf8");
  const current = page.replace(/(?<=<!-- columns -->\n\n)[\s\S]*?(?=\n\n<!-- end -->)/, columnTable(locale));
  await expect(current).toMatchFileSnapshot(file);
  expect(current).toContain(columnTable(locale));
});
