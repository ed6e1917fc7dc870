import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/read/parse-yaml.js";
import { problemsOf } from "./text-problems.js";

describe("texts that a comment cuts off", () => {
  test.each<[string, string, string[]]>([
    ["Chinese", "note: 无 # 附件3\n", ['1:9 /note comment # 附件3 → "无 # 附件3"']],
    ["a number sign", "a: 材料 #3 缺失\n", ['1:7 /a comment #3 缺失 → "材料 #3 缺失"']],
    ["several words", "a: see annex #3\n", ['1:14 /a comment #3 → "see annex #3"']],
    ["nothing behind it", "a: 甲 #\n", ['1:6 /a comment # → "甲 #"']],
    ["in a list", "a:\n  - 甲 # 一\n", ['2:7 /a/0 comment # 一 → "甲 # 一"']],
    ["in braces", "a: { b: 甲 #1\n }\n", ['1:11 /a/b comment #1 → "甲 #1"']],
    [
      "at the end of several lines",
      "a: 第一行\n  第二行 # 注\n",
      ['2:7 /a comment # 注 → "第一行 第二行 # 注"'],
    ],
    ["with double quotes", 'a: 甲"乙" #1\n', ["1:9 /a comment #1 → '甲\"乙\" #1'"]],
    ["with CRLF", "a: 无 # 附件\r\nb: 1\r\n", ['1:6 /a comment # 附件 → "无 # 附件"']],
  ])("%s", (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
    expect(parseYaml("ledger.yaml", text).sound).toBe(true);
  });

  test.each([
    ["two spaces", "a: 甲  # 注\n"],
    ["a line of its own", "a: 甲\n# 注\n  # 注\nb: 乙\n"],
    [
      "a word of ASCII, a date, a number",
      "a: prescribed # 规定\nb: 2018-06-30 # 延期\nc: 12 # 件\nd: true # 是\n",
    ],
    ["quotes", "a: \"甲\" # 注\nb: '甲' # 注\n"],
    ["a block text, where it is text", "a: | # 注\n  甲 # 乙\n"],
    ["keys and collections", "a: # 注\n  b: 1\nc: [甲] # 注\n"],
    ["# within a word", "a: C#语言 甲#乙\n"],
    ["a full-width sign", "a: 甲 ＃乙\n"],
  ])("nothing is said of %s", (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test("what was kept and what was dropped", () => {
    expect(parseYaml("ledger.yaml", "a: 材料 #3 缺失\n").problems[0]?.facts).toEqual({
      kept: "材料",
      dropped: "#3 缺失",
      write: '"材料 #3 缺失"',
    });
  });
});
