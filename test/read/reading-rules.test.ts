import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/read/parse-yaml.js";
import { readFullWidthSyntax } from "../../src/rules/read/full-width-syntax.js";
import { readStrictYaml } from "../../src/rules/read/strict-yaml.js";
import { readSyntax } from "../../src/rules/read/syntax.js";
import { readTrailingComment } from "../../src/rules/read/trailing-comment.js";
import type { Rule } from "../../src/rules/rule.js";

const rules: readonly Rule[] = [readSyntax, readStrictYaml, readFullWidthSyntax, readTrailingComment];

/** What the rules say of a text, in both languages: `message | remedy`. */
function wordsOf(text: string): { en: string; "zh-CN": string }[] {
  return parseYaml("ledger.yaml", text).problems.map((problem) => {
    for (const rule of rules) {
      const observed = rule.scope === "reading" ? rule.hear(problem) : undefined;
      if (!observed) continue;
      const [en, chinese] = [rule.say(observed.facts, "en"), rule.say(observed.facts, "zh-CN")];
      return { en: `${en.message} | ${en.remedy}`, "zh-CN": `${chinese.message} | ${chinese.remedy}` };
    }
    throw new Error(`nobody says ${problem.rule}`);
  });
}

describe("the words", () => {
  test.each([
    "u:\n  a: 1\n   b: 2\n",
    "a: 1\n- b\n",
    " a: 1\nb: 2\n",
    "u:\n\ta: 1\n",
    "# 说明\ra: 1",
    'a: "未闭合\nb: 1\n',
    'a: "甲"公司\n',
    "a: [x\nb: 1\n",
    "a: [x]]\n",
    "a: { b: 1 c: 2 }\n",
    "note: @待补\n",
    "note: - 无\n",
    "problem: 经查: 未公开\n",
    'a: "C:\\工作"\n',
    "a: > 5 万元\n",
    "a: 1\n文字\n",
    "[".repeat(200),
    "- *a\n".repeat(1002),
    "a: 1\n--- b: 2\n",
    "a: 1\na: 2\n",
    "name: 1\nｎame: 2\n",
    "a: 1\n---\nb: 2\n",
    "a: !!str 1\n",
    "a: &x 1\nb: *x\n",
    "a: *x\n",
    "<<: { a: 1 }\n",
    "%YAML 1.1\n---\na: 1\n",
    "[a]: 1\n",
    ": 1\n",
    "a: 1\nb：2\n",
    "a: 1\nb:2\n",
    "a: 材料 #3\n",
  ])("of %j are whole sentences in both languages", (text) => {
    const said = wordsOf(text);
    expect(said.length).toBeGreaterThan(0);
    for (const { en, "zh-CN": chinese } of said) {
      expect(en).not.toMatch(/undefined|null|\[object|NaN|``|\.$|\. \||please|invalid/i);
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(chinese).not.toMatch(/undefined|null|\[object|NaN|``|。/);
      const words = chinese.replaceAll(/`[^`]*`/g, "`code`");
      expect(words).not.toMatch(/\p{Script=Han}[A-Za-z0-9`]|[A-Za-z0-9`]\p{Script=Han}/u);
    }
  });

  test("read like this", () => {
    expect(
      wordsOf("a: 1\nnote: @待补\nname：市教育局\n  b: 1\nc: 材料 #3 缺失\nc: 2\n").map(({ en }) => en),
    ).toEqual([
      '`@待补` begins with `@`, with which a text without quotes cannot begin | Put it in quotes: `"@待补"`',
      "`name：市教育局` is read as text, not as a key: its colon is full-width | Write `name: 市教育局`; text that goes on from the line above is put in quotes with it",
      "`b: 1` does not line up with the lines around it | Begin it at the left margin, like what it stands beside; text that goes on from the line above is put in quotes with it",
      '`#3 缺失` is a comment and is dropped; the text is `材料` | Put the whole text in quotes: `"材料 #3 缺失"`; a comment on purpose stands behind two spaces',
      "The key `c` stands twice; the first is on line 5 | Keep one of them, with what both say",
    ]);
  });
});
