import { expect, test } from "vitest";
import { locales } from "../../src/language/locale.js";
import { rules } from "../../src/rules/registry.js";
import { errorGallery } from "./error-gallery.js";
import { fileOf } from "./generated-page.js";

test.each(locales)("the gallery of messages is what is checked in: %s", async (locale) => {
  await expect(await errorGallery(rules, locale)).toMatchFileSnapshot(fileOf("errors", locale));
});
