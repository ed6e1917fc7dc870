import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/read/parse-yaml.js";
import { problemsOf } from "./text-problems.js";

describe("colons that were meant to end a key", () => {
  test.each<[string, string, string[]]>([
    ["a whole file", "单位：市教育局", ["1:1 /单位 full_width_colon → 单位: 市教育局"]],
    ["without a space", "单位:市教育局", ["1:1 /单位 missing_space → 单位: 市教育局"]],
    [
      "each line of a file",
      "kind：ledger\nversion:1\n",
      ["1:1 /kind full_width_colon → kind: ledger", "2:1 /version missing_space → version: 1"],
    ],
    ["between other keys", "a: 1\nversion：1\nb: 2\n", ["2:1 /version full_width_colon → version: 1"]],
    ["in Chinese", "u:\n  a: 1\n  单位：甲\n", ["3:3 /u/单位 full_width_colon → 单位: 甲"]],
    ["the first of an item", "a:\n  - id：1\n    b: 2\n", ["2:5 /a/0/id full_width_colon → id: 1"]],
    ["an item among mappings", "a:\n  - id: 1\n  - id:2\n", ["3:5 /a/1/id missing_space → id: 2"]],
    ["a key of a mapping", "unit：\n  code: 1\n", ["1:1 /unit full_width_colon → unit:"]],
    ["a key of a list", "items：\n  - id: 1\n", ["1:1 /items full_width_colon → items:"]],
    [
      "in braces",
      'u: { code："017", name:甲, level: city }\n',
      ['1:6 /u/code full_width_colon → code: "017"', "1:18 /u/name missing_space → name: 甲"],
    ],
    [
      "on a line that was joined to the one above",
      "u:\n  name: 甲\n    code：017\n",
      ["3:5 /u/code full_width_colon → code: 017"],
    ],
    [
      "a mapping of nothing else",
      "unit:\n  code：017\n  name：甲\n",
      ["2:3 /unit/code full_width_colon → code: 017", "3:3 /unit/name full_width_colon → name: 甲"],
    ],
    ["behind quotes", '"name"：甲\nb: 1\n', ['1:1 /name full_width_colon → "name": 甲']],
    ["with blanks, also a full-width one", "a: 1\nname ：　甲\n", ["2:1 /name full_width_colon → name: 甲"]],
    ["a full-width blank behind the colon", "a: 1\nname:　甲\n", ["2:1 /name missing_space → name: 甲"]],
    ["before a bracket", "items:[]\n", ["1:1 /items missing_space → items: []"]],
    ["before braces", 'unit:{ code: "1" }\n', ["1:1 /unit missing_space → unit: { code"]],
  ])("%s", (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
    expect(parseYaml("ledger.yaml", text).sound).toBe(false);
  });

  test.each([
    ["prose behind its key", "problem: 经查：该单位未公开招标，责任人：王某某\n"],
    ["prose below its key", "problem:\n  经查：该单位未公开招标\n  责任人：王某某\n"],
    ["prose of several lines", "problem: 该单位\n  经查：未公开招标\n  处理：已整改\n"],
    ["lists of prose", "a:\n  - 经查：甲\n  - 一是:乙\n"],
    ["a time", "a: 12:30\nb: 开标\n  时间12:30\n"],
    ["a ratio", "a: 3:7\n"],
    ["an address", "a: http://a.cn\nb:\n  https://b.cn/x\nc:\n  - http://c.cn\nd: 见\n  mailto:a@b.cn\n"],
    ["a hash", "a:\n  sha256:abcdef\nb:\n  - sha256:abc\n"],
    ["a document number", "a: 冀财采〔2017〕24号：附件\nb:\n  - 冀财采〔2017〕24号\n"],
    ["a path", "a: C:\\工作\nb: 见\n  D:\\x\n"],
    ["quoted and block texts", 'a: "code：1"\nb: |\n  code：1\n  name:x\nc: >\n  code：1\n'],
    ["JSON", '{"a": 1, "b":2}\n'],
  ])("nothing is said of %s", (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});
