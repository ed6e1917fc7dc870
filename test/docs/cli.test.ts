import { expect, test } from "vitest";
import { locales } from "../../src/language/locale.js";
import { commandLineReference } from "./cli-reference.js";
import { fileOf } from "./generated-page.js";

test.each(locales)("the reference of the command line is what is checked in: %s", async (locale) => {
  await expect(await commandLineReference(locale)).toMatchFileSnapshot(fileOf("cli", locale));
});
