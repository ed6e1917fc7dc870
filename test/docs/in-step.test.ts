import { expect, test } from "vitest";
import { blocksOf, handwrittenPages, stepsOf, textOf } from "./console-blocks.js";

const translated = handwrittenPages.filter((file) => file.endsWith(".zh-CN.md"));

/** The levels of a page's headings, its blocks and its commands: what both languages must share. */
function skeletonOf(file: string) {
  const prose = textOf(file).replaceAll(/^(`{3,}).*?^\1$/gms, "");
  const blocks = blocksOf(file);
  return {
    headings: [...prose.matchAll(/^(#+) /gm)].map(([, marks]) => marks),
    blocks: blocks.map(({ info }) => info),
    commands: blocks.flatMap(stepsOf).map(({ command }) => withoutLanguage(command)),
  };
}

/** Without comments and without what chooses, looks for or prints words of one language. */
function withoutLanguage(command: string): string {
  return command.replace(/\s+# .*$/, "").replace(/(--lang|\| grep|&& echo) \S+/g, "$1");
}

test("README and the guides are translated", () => {
  expect(translated).toEqual([
    "README.zh-CN.md",
    "docs/cache.zh-CN.md",
    "docs/configuration.zh-CN.md",
    "docs/editors.zh-CN.md",
    "docs/excel.zh-CN.md",
    "docs/export.zh-CN.md",
    "docs/formats.zh-CN.md",
    "docs/gitee.zh-CN.md",
    "docs/github-actions.zh-CN.md",
    "docs/gitlab-ci.zh-CN.md",
    "docs/jenkins.zh-CN.md",
    "docs/ledger-guide.zh-CN.md",
    "docs/officers-round.zh-CN.md",
    "docs/page.zh-CN.md",
    "docs/pre-commit.zh-CN.md",
    "docs/public.zh-CN.md",
    "docs/report.zh-CN.md",
    "docs/sharding.zh-CN.md",
  ]);
});

test.each(translated)("%s keeps step with its English page", (file) => {
  expect(skeletonOf(file)).toEqual(skeletonOf(file.replace(".zh-CN", "")));
});
