import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../src/read/parse-document.js";
import { Declined } from "../../../src/read/profile/cursor.js";
import { readProfile } from "../../../src/read/profile/read-profile.js";

function valueIn(text: string): unknown {
  const reading = readProfile(text);
  if (reading instanceof Declined) throw reading;
  return reading.value;
}

/** The texts at a node and at its key. */
function textsAt(text: string, pointer: string): [value: string | undefined, key: string | undefined] {
  const reading = readProfile(text);
  if (reading instanceof Declined) throw reading;

  const cut = (part: "key" | "value") => {
    const span = reading.spanOf(pointer, part);
    return span && text.slice(span.start, span.end);
  };
  return [cut("value"), cut("key")];
}

/** Why a text is left to `yaml`. */
function whyDeclined(text: string): string {
  const reading = readProfile(text);
  return reading instanceof Declined ? reading.message : "accepted";
}

describe("values", () => {
  test("collections of lines", () => {
    const text = `# 台账
---
a:
  b: 1
  c:
    - 甲
    -   - 乙
        - 丙
    -
      d: 丁
      e: 戊
b:
- x: 1
  y:
  - 2
- z: 3
c:
d: 末
`;
    expect(() => valueIn(text)).toThrow("a sequence of mappings and scalars");
    expect(valueIn(text.replace("- 甲", "- f: 甲"))).toEqual({
      a: { b: 1, c: [{ f: "甲" }, ["乙", "丙"], { d: "丁", e: "戊" }] },
      b: [{ x: 1, y: [2] }, { z: 3 }],
      c: null,
      d: "末",
    });
  });

  test("flow collections, also over several lines", () => {
    const text = `a: { b: 1, "c":2, 'd': [ { e: 甲 乙 } ], f: , }  # 注
g: [
  1,   # 一
  "2", [],
  three
    words
]
`;
    expect(valueIn(text)).toEqual({
      a: { b: 1, c: 2, d: [{ e: "甲 乙" }], f: null },
      g: [1, "2", [], "three words"],
    });
  });

  test.each([
    ["a number", "a: 12", 12],
    ["a number below zero", "a: -3", -3],
    ["a decimal", "a: 12.50", 12.5],
    ["an exponent", "a: 12e3", 12000],
    ["base 16", "a: 0x1F", 31],
    ["base 8", "a: 0o17", 15],
    ["a zero in front", "a: 0571", 571],
    ["infinity", "a: -.inf", Number.NEGATIVE_INFINITY],
    ["no number", "a: .nan", Number.NaN],
    ["truth", "a: True", true],
    ["nothing", "a: ~", null],
    ["a word of YAML 1.1", "a: no", "no"],
    ["a code", "a: 017-2017-001", "017-2017-001"],
    ["a date", "a: 2018-06-08", "2018-06-08"],
    ["signs within", "a: b:c#d - [e]", "b:c#d - [e]"],
    ["blanks around", "a:   甲 乙  ", "甲 乙"],
    ["several lines", "a: 甲\n  乙\n\n\n  丙", "甲 乙\n\n丙"],
    ["a text below its key", "a:\n  甲\n  乙", "甲 乙"],
    ["single quotes", "a: 'it''s : # 甲'", "it's : # 甲"],
    ["double quotes", 'a: "x\\n\\u4e2d\\x41\\U0001F642 \\"y\\""', 'x\n中A🙂 "y"'],
    ["quotes over lines", 'a: "甲 \n   乙\n\n  丙"', "甲 乙\n丙"],
    ["CRLF", "a: 甲\r\n  乙\r\n", "甲 乙"],
  ])("plain and quoted: %s", (_, text, value) => {
    expect(valueIn(text)).toEqual({ a: value });
  });

  test.each([
    ["literal", "|\n  甲\n    乙\n\n  丙\n", "甲\n  乙\n\n丙\n"],
    ["folded", ">\n  甲\n  乙\n\n  丙\n    丁\n  戊\n", "甲 乙\n丙\n  丁\n戊\n"],
    ["stripped", "|-\n  甲\n\n", "甲"],
    ["kept", "|+  # 注\n  甲\n\n", "甲\n\n"],
    ["blank lines first", "|\n\n  甲\n", "\n甲\n"],
    ["an indentation of its own", "|1-\n   甲\n  乙\n", "  甲\n 乙"],
    ["what is a comment elsewhere", "|\n  # 甲\n# 注\n", "# 甲\n"],
    ["CRLF", "|\r\n  甲\r\n  乙\r\n", "甲\n乙\n"],
    ["without a line end", "|\n  甲", "甲\n"],
  ])("block texts: %s", (_, text, value) => {
    expect(valueIn(`a: ${text}`)).toEqual({ a: value });
    expect(valueIn(`- - 1\n- ${text}`)).toEqual([[1], value]);
  });
});

test("many blank lines within a text take no more than their time", () => {
  const blanks = "\n".repeat(300_000);
  expect(valueIn(`a: 甲${blanks}  乙`)).toEqual({ a: `甲${blanks.slice(1)}乙` });
});

describe("spans", () => {
  const text = `unit:   { code: "017" , name:  市教育局 }   # 单位
"quoted key": 'it''s'  # 注
items:
  - id: 甲 乙   # 注
    text: 第一行
      第二行   # 注

    note: |   # 注
      一
      二

    empty:   # 注
  - id: [ 1, 2 ]
last: 完  
`;

  test.each([
    ["/unit", '{ code: "017" , name:  市教育局 }', "unit"],
    ["/unit/code", '"017"', "code"],
    ["/unit/name", "市教育局", "name"],
    ["/quoted key", "'it''s'", '"quoted key"'],
    ["/items/0/id", "甲 乙", "id"],
    ["/items/0/text", "第一行\n      第二行", "text"],
    ["/items/0/note", "|   # 注\n      一\n      二", "note"],
    ["/items/0/empty", "", "empty"],
    ["/items/1", "id: [ 1, 2 ]", undefined],
    ["/items/1/id/1", "2", undefined],
    ["/last", "完", "last"],
  ])("%s", (pointer, value, key) => {
    expect(textsAt(text, pointer)).toEqual([value, key]);
  });

  test("a collection of lines goes from its first key or dash to the end of its last value", () => {
    expect(textsAt(text, "/items")[0]).toMatch(/^- id: 甲[\s\S]*\[ 1, 2 \]$/);
    expect(textsAt(text, "/items/0")[0]).toMatch(/^id: 甲[\s\S]*empty:$/);
    expect(textsAt(text, "")[0]).toMatch(/^unit: [\s\S]*last: 完$/);
  });

  test.each(["/nothing", "/items/9", "/items/00", "/items/-1", "/items/length", "/last/0", "/unit/toString"])(
    "%s names nothing",
    (pointer) => {
      expect(textsAt(text, pointer)).toEqual([undefined, undefined]);
    },
  );
});

test("a comment one space behind free text is told of at its node", () => {
  const text = "items:\n  - id: a # 一\n    note: 材料 #3 缺失\n    parties: [ 甲 #4\n      ]\n";
  expect(whyDeclined(text)).toBe("accepted");
  const { problems, sound } = parseDocument("ledger.yaml", text, "auto");
  expect(sound).toBe(true);
  expect(problems.map(({ place }) => place.pointer)).toEqual(["/items/0/note", "/items/0/parties/0"]);
  expect(problems).toEqual(parseDocument("ledger.yaml", text, "yaml").problems);
});

describe("what is left to yaml", () => {
  test.each([
    ["anchors", "a: &b 1", "a sign at the beginning of a text"],
    ["tags", "a: !!str 1", "a sign at the beginning of a text"],
    ["directives", "%YAML 1.2\n---\na: 1", "a sign at the beginning of a text"],
    ["a further document", "a: 1\n---\nb: 2", "a document marker"],
    ["an end marker", "a: 1\n...\n", "a document marker"],
    ["explicit keys", "? a\n: 1", "a sign at the beginning of a text"],
    ["merge keys", "<<: 1", "a key of another meaning"],
    ["equal keys", "a: 1\nb: 2\na: 3", "a key that is there"],
    ["keys of another form", "ａ: 1", "a key in another form of Unicode"],
    ["keys that are numbers", "1: 2", "a key that is no text"],
    ["keys that every object has", "toString: 1", "a key that is there"],
    ["the prototype", "__proto__: 1", "a key of another meaning"],
    ["a key without a colon", "a: 1\nb\n", "a key without a colon"],
    ["full-width colons", "a: 1\nb：2\nc: 3", "a key without a colon"],
    ["a colon in a key", "b：2: 3", "a colon in a key"],
    ["a colon that may end a key", "a: 甲\n  due：2018", "a colon that may be meant for a key"],
    ["tabs", "a:\n\tb: 1", "a tab before content"],
    ["text behind quotes", 'a: "b" c', "text behind a value"],
    ["quotes that are not closed", 'a: "b', "a quotation that is not closed"],
    ["unknown escapes", 'a: "\\q"', "an escape that is not known"],
    ["uneven indentation", "a:\n   b: 1\n  c: 2", "a line too far to the right"],
    ["a line too deep", "a: 1\n   b: 1", "a key behind a key"],
    ["nesting without end", "- ".repeat(60), "deep nesting"],
    ["brackets without end", `a: ${"[".repeat(60)}`, "deep nesting"],
    ["a lone carriage return", "a: 1\rb: 2", "a carriage return alone"],
    ["nothing", "# 空\n", "a document that does not begin at the left margin"],
  ])("%s", (_, text, why) => {
    expect(whyDeclined(text)).toBe(why);
  });
});

test("a value that was let go is read again", () => {
  const { document } = parseDocument("ledger.yaml", "kind: ledger\nitems: [{ id: A1 }]\n", "auto");
  const { value } = document;
  document.forget?.();
  expect(document.value).toEqual(value);
  expect(document.value).not.toBe(value);
  expect(document.value).toBe(document.value);
});
