import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/read/parse-yaml.js";
import { problemsOf } from "./text-problems.js";

describe("the strict profile", () => {
  test.each<[string, string, string[]]>([
    ["a key twice", "a: 1\nb: 2\na: 3\n", ["3:1 duplicate_key a"]],
    ["three times", "a: 1\na: 2\na: 3\n", ["2:1 duplicate_key a", "3:1 duplicate_key a"]],
    ["in braces, below", "x: [ { a: 1, a: 2 } ]\n", ["1:14 /x/0 duplicate_key a"]],
    ["a number and its text", '1: a\n"1": b\n', ["2:1 duplicate_key 1"]],
    ["a key in full-width letters", "name: 1\nｎame: 2\n", ["2:1 /ｎame equal_key ｎame"]],
    ["a second document", "a: 1\n---\nb: 2\n", ["2:1 second_document ---"]],
    ["an empty one", "a: 1\n---\n", ["2:1 second_document ---"]],
    ["two leading markers", "---\n---\na: 1\n", ["2:1 second_document ---"]],
    ["behind an end marker", "a: 1\n...\nb: 2\n", ["3:1 second_document b: 2"]],
    ["a separator within a list", "a:\n  - b\n---\n  - c\nd: 1\n", ["3:1 /a second_document ---"]],
    ["a tag", "a: !!str 017\n", ['1:4 /a tag !!str → "!!str 017"']],
    ["an unknown tag", "a: !重要 已改\n", ['1:4 /a tag ! → "!重要 已改"']],
    [
      "an anchor and an alias",
      "a: &x 1\nb: [*x, 2]\n",
      ['1:4 /a anchor &x → "&x 1"', '2:5 /b/0 alias *x → "*x"'],
    ],
    ["an alias of nothing", "a: *注意\n", ['1:4 /a undefined_alias *注意 → "*注意"']],
    [
      "an anchor of another document",
      "a: &x 1\n---\nb: *x\n",
      ['1:4 /a anchor &x → "&x 1"', "2:1 second_document ---", '3:4 undefined_alias *x → "*x"'],
    ],
    [
      "a merge key, its alias said with it",
      "a: &x { c: 1 }\nb:\n  <<: *x\n",
      ['1:4 /a anchor &x → "&x { c: 1 }"', "3:3 /b/<< merge_key <<"],
    ],
    ["a directive", "%YAML 1.1\n---\na: yes\n", ["1:1 directive %YAML 1.1"]],
    ["one without a marker behind it", "%YAML 1.1\na: yes\n", ["1:1 directive %YAML 1.1"]],
    [
      "a directive and its tags",
      "%TAG ! tag:x,2000:\n---\na: !b 1\n",
      ["1:1 directive %TAG ! tag:x,2000:", '3:4 /a tag !b → "!b 1"'],
    ],
    ["a list as key", "[a]: 1\n", ["1:1 /[a] complex_key [a]"]],
    ["an explicit key", "? [a, b]\n: 1\n", ['1:1 complex_key ? → "? [a, b]"']],
    ["a text that begins with a question mark", "- ? 待核实\n", ['1:3 /0 complex_key ? → "? 待核实"']],
    ["no key", "a: 1\n: 2\n", ["2:1 / complex_key"]],
  ])("%s", (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
    expect(parseYaml("ledger.yaml", text).sound).toBe(false);
  });

  test("the line of the first key, and of an alias's anchor", () => {
    const facts = (text: string) => parseYaml("ledger.yaml", text).problems.map((problem) => problem.facts);
    expect(facts("x:\n  a: 1\n  ａ: 2\n")).toMatchObject([{ first: "a", first_line: 2 }]);
    expect(facts("x:\n  &n 1\ny: *n\n")).toMatchObject([{ first_line: null }, { first_line: 2 }]);
  });

  test("an alias bomb is findings, and its aliases are nothing", () => {
    const rows = ["a: &a [1, 2]", ..."bcdefghij"].map((name, index, names) =>
      index === 0 ? name : `${name}: &${name} [${`*${(names[index - 1] ?? "").charAt(0)}, `.repeat(9)}]`,
    );
    const { document, problems } = parseYaml("ledger.yaml", rows.join("\n"));
    expect(problems).toHaveLength(10 + 81);
    expect(document.value).toMatchObject({ a: [1, 2], j: Array(9).fill(null) });
  });

  test("signs within a text are text", () => {
    expect(problemsOf('a: 甲&乙 *注 !重要 %20 <<\nb: "&x *y !z"\nc: |\n  &x\n  ---x\n"<<x": 1\n')).toEqual(
      [],
    );
  });

  test("one of sixty thousand keys", () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `k${index}: 1\n`).join("") + "k0: 2\n";
    expect(problemsOf(text)).toEqual(["60001:1 duplicate_key k0"]);
  });
});
