import { describe, expect, test } from "vitest";
import { locales } from "../../src/language/locale.js";
import { renderers } from "../../src/render/registry.js";
import { text } from "../../src/render/text/text.js";
import { aStyle, fullReport } from "./a-report.js";

describe.each(locales)("a small report in %s", (locale) => {
  test.each([
    ["80", { width: 80 }],
    ["120", { width: 120 }],
    ["40", { width: 40 }],
    ["80-ascii", { width: 80, ascii: true }],
  ] as const)("as text, %s", async (name, style) => {
    await expect(text.render(fullReport(locale), aStyle({ locale, ...style }))).toMatchFileSnapshot(
      `golden/text-${locale}-${name}.txt`,
    );
  });

  test.each(renderers.filter(({ name }) => name !== "text"))(
    "as $name",
    async ({ name, extension, render }) => {
      await expect(render(fullReport(locale), aStyle({ locale }))).toMatchFileSnapshot(
        `golden/${name}-${locale}.${extension}`,
      );
    },
  );
});

test.each(["items", "deadline", "summary"] as const)("the %s as csv", async (section) => {
  const csv = renderers.find(({ name }) => name === "csv");
  await expect(csv?.render(fullReport("zh-CN"), aStyle({ sections: [section] }))).toMatchFileSnapshot(
    `golden/csv-${section}-zh-CN.csv`,
  );
});
