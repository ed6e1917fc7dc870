import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/read/parse-yaml.js";
import { problemsOf } from "./text-problems.js";

describe("what is wrong with a text that is no YAML, and what to type", () => {
  test.each<[string, string, string[]]>([
    [
      "a text that begins with a bracket",
      "no: [2017]24号\nb: 1\n",
      ['1:5 /no reserved_character → "[2017]24号"'],
    ],
    ["a text that begins with @", "note: @待补\nb: 1\n", ['1:7 /note reserved_character → "@待补"']],
    ["a text that begins with a backquote", "note: `x`\n", ['1:7 /note reserved_character → "`x`"']],
    ["a text that begins with %", "note: %20\n", ['1:7 /note reserved_character → "%20"']],
    ["a text that begins with a dash", "note: - 无\nb: 1\n", ['1:7 /note reserved_character → "- 无"']],
    [
      "a text that begins with an asterisk",
      "a: *重要* 已改\n",
      ['1:4 /a reserved_character → "*重要* 已改"'],
    ],
    ["one in a list", "a:\n  - 甲\n  - @乙\n  - 丙\n", ['3:5 /a/1 reserved_character → "@乙"']],
    ["one in braces", "a: { b: @x, c: 1 }\n", ['1:9 /a/b reserved_character → "@x"']],
    ["a colon in a text", "problem: 经查: 未公开\nb: 1\n", ['1:10 /problem colon_in_text → "经查: 未公开"']],
    [
      "at its end, the text going on",
      "a: 经查:\n  未公开\nb: 1\n",
      ['1:4 /a colon_in_text → "经查: 未公开"'],
    ],
    [
      "on a line below",
      "a: 第一行\n  经查: 未公开\n  第三行\nb: 1\n",
      ['1:4 /a colon_in_text → "第一行 经查: 未公开 第三行"'],
    ],
    ["one in braces", "a: { b: 经查: 未, c: 1 }\n", ['1:9 /a/b colon_in_text → "经查: 未"']],
    ["a text that holds double quotes too", 'a: x: "y"\n', ["1:4 /a colon_in_text → 'x: \"y\"'"]],
    [
      "a quotation at the beginning of a text",
      'a: "甲"公司\nb: 1\n',
      ["1:4 /a text_after_quote → '\"甲\"公司'"],
    ],
    ["a quotation that is not closed", 'a: "未闭合\nb: 1\n', ['1:4 /a unclosed_quote → "未闭合"']],
    ["in single quotes", "u:\n  a: '未闭合\n  b: 1\n", ["2:6 /u/a unclosed_quote → '未闭合'"]],
    ["a bracket that is not closed", "a: [x, y\nb: 1\n", ["1:4 /a unclosed_bracket → [x, y]"]],
    ["several of them", "a: { b: [x\nc: 1\n", ["1:4 /a unclosed_bracket → { b: [x]}"]],
    [
      "a brace over several lines",
      "a: {\n  b: 1,\n  c: 2\nd: 3\n",
      ["1:4 /a unclosed_bracket → { b: 1, c: 2}"],
    ],
    [
      "a # that takes the closing bracket along",
      "a: { b: 24号 #2, c: 1 }\nd: 1\n",
      ['1:9 /a/b comment_in_brackets → "24号 #2"'],
    ],
    ["in a list", "a: [x, y # 两项]\nb: 1\n", ['1:8 /a/1 comment_in_brackets → "y # 两项"']],
    ["two brackets at once", "a: { b: [x #1] }\nc: 1\n", ['1:10 /a/b/0 comment_in_brackets → "x #1"']],
    ["not where it is in quotes", 'a: ["x #1]", y\nb: 1\n', ['1:4 /a unclosed_bracket → ["x #1]", y]']],
    ["a bracket too many", "a: [x, y]]\nb: 1\n", ["1:10 /a unopened_bracket"]],
    ["a comma forgotten", 'a: { b: "1" c: 2 }\n', ['1:9 /a/b missing_comma → "1", c: 2']],
    ["a full-width comma", 'a: { b: "1"， c: 2 }\n', ['1:12 /a/b missing_comma → "1", c: 2']],
    ["one behind a text", "a: { b: 甲， c: 2 }\n", ["1:10 /a/b missing_comma → 甲, c: 2"]],
    ["a backslash in double quotes", 'a: "C:\\工作"\n', ["1:7 /a bad_escape → 'C:\\工作'"]],
    ["a text on the line of >", "a: > 5 万元\nb: 1\n", ['1:4 /a block_scalar → "> 5 万元"']],
    ["a tab as indentation, said once for the lines below", "u:\n\ta: 1\n\tb: 2\nc: 3\n", ["2:1 /u tab"]],
    ["a carriage return alone", "# 说明\ra: 1\rb: 2\r", ["1:5 line_ending"]],
    ["a key indented too far", "u:\n  a: 1\n   b: 2\n   c: 3\nd: 4\n", ["3:4 /u/b indentation →   b: 2"]],
    ["a key indented too little", "u:\n   a: 1\n  b: 2\nc: 3\n", ["3:3 /u/b indentation →    b: 2"]],
    ["a list item out of line", "a:\n  - b: 1\n - b: 2\n", ["3:2 /a indentation →   - b: 2"]],
    ["a list item among keys", "a: 1\n- b\nc: 2\n", ["2:1 indentation"]],
    ["a line without a colon", "a: 1\n文字\nb: 2\n", ["2:1 key"]],
    ["the last line", "a: 1\n文字\n", ["2:1 key"]],
    ["text that goes on at the column of its key", "u:\n  a: 第一行\n  第二行\n  b: 2\n", ["3:3 /u key"]],
  ])("%s", (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test("a hundred and fifty lines that are indented too far are one mistake", () => {
    const lines = Array.from({ length: 150 }, (_, index) => `     k${index}: 1\n`).join("");
    expect(problemsOf(`items:\n  - id: a\n    b: 1\n${lines}c: 2\n`)).toEqual([
      "4:6 /items/0/k0 indentation →     k0: 1",
    ]);
  });

  test("all mistakes of a file at once, one a line, in the order of the lines", () => {
    expect(
      problemsOf(`kind: ledger
unit: { code: "017"， name: 市教育局 }
items:
  - id: 017-2017-001
    problem: 经查: 未公开
    category：x
    origin: @待补
    target: "2018
    label: 一
   note: 二
  - id: b
    handler: *x
`),
    ).toEqual([
      '2:20 /unit/code missing_comma → "017", name: 市教育局',
      '5:14 /items/0/problem colon_in_text → "经查: 未公开"',
      "6:5 /items/0/category full_width_colon → category: x",
      '7:13 /items/0/origin reserved_character → "@待补"',
      '8:13 /items/0/target unclosed_quote → "2018"',
      "10:4 /items/0/note indentation →     note: 二",
      '12:14 /items/1/handler undefined_alias *x → "*x"',
    ]);
  });

  test("long texts are cut", () => {
    const [problem] = parseYaml("ledger.yaml", `a: @${"文字".repeat(500)}\n`).problems;
    expect(problem?.facts).toEqual({
      code: "reserved_character",
      found: `@${"文字".repeat(29)}…`,
      write: `"@${"文字".repeat(29)}…"`,
    });
  });

  test("of very many errors a thousand are told, and how many more there are", () => {
    const { problems } = parseYaml("ledger.yaml", "- *a\n".repeat(1500));
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)?.facts).toEqual({ code: "more", found: "500", write: null });
  });
});

describe("nesting", () => {
  test.each([
    ["brackets", "a: " + "[".repeat(5000) + "]".repeat(5000), "1:104"],
    ["a megabyte of brackets", "[".repeat(1_000_000), "1:101"],
    ["dashes", "- ".repeat(1000), "1:201"],
    ["block mappings", Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:\n`).join(""), "101:101"],
  ])("%s beyond a hundred levels are refused, and nothing overflows", (_, text, place) => {
    expect(problemsOf(text)).toEqual([`${place} too_deep`]);
    expect(parseYaml("ledger.yaml", text).sound).toBe(false);
  });

  test("ninety levels are read", () => {
    expect(problemsOf("[".repeat(90) + "]".repeat(90))).toEqual([]);
  });
});
