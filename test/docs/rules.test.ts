import { expect, test } from "vitest";
import { locales } from "../../src/language/locale.js";
import { rules } from "../../src/rules/registry.js";
import { fileOf } from "./generated-page.js";
import { ruleReference } from "./rule-reference.js";

test.each(locales)("the reference of the rules is what is checked in: %s", async (locale) => {
  await expect(await ruleReference(rules, locale)).toMatchFileSnapshot(fileOf("rules", locale));
});
