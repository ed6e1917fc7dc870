import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/read/parse-yaml.js";

function readValue(text: string): unknown {
  const { document, sound, problems } = parseYaml("ledger.yaml", text);
  expect(problems).toEqual([]);
  expect(sound).toBe(true);
  return document.value;
}

/** The text at a node, and its key's. */
function textsAt(text: string, pointer: string): [value: string | undefined, key: string | undefined] {
  const { document } = parseYaml("ledger.yaml", text);
  const cut = (part: "value" | "key") => {
    const span = document.spanOf(pointer, part);
    return span && text.slice(span.start, span.end);
  };
  return [cut("value"), cut("key")];
}

describe("values", () => {
  test("mappings, sequences and scalars of YAML 1.2", () => {
    expect(
      readValue(`a: { b: [1, 2.5, true, null, ~], c: "甲" }
d:
- x: yes
  y: 2018-06-08
- '0571'
e: |
  一
  二
f: >-
  一
  二
g:
`),
    ).toEqual({
      a: { b: [1, 2.5, true, null, null], c: "甲" },
      d: [{ x: "yes", y: "2018-06-08" }, "0571"],
      e: "一\n二\n",
      f: "一 二",
      g: null,
    });
  });

  test.each([
    ["nothing", "", null],
    ["only a comment", "# 说明\n", null],
    ["a leading marker", "# 说明\n---\nkind: ledger\n", { kind: "ledger" }],
    ["an end marker", "kind: ledger\n...\n", { kind: "ledger" }],
    ["CRLF", "a: 甲\r\nb:\r\n  - 1\r\n", { a: "甲", b: [1] }],
    ["keys that are numbers", "1: a\ntrue: b\n", { "1": "a", true: "b" }],
  ])("%s", (_, text, value) => {
    expect(readValue(text)).toEqual(value);
  });

  test("keys that mean something to JavaScript are keys like others", () => {
    const value = readValue("__proto__: { polluted: 1 }\nconstructor: 2\ntoString: 3\n");
    expect(Object.entries(value ?? {})).toEqual([
      ["__proto__", { polluted: 1 }],
      ["constructor", 2],
      ["toString", 3],
    ]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("what can be made out of a broken file is given, and is not called sound", () => {
    const { document, sound } = parseYaml(
      "ledger.yaml",
      'unit: { code: "017"， name: 市教育局 }\nreport:\n  submitted_on：2018-06-06\nitems:\n  - id: [1]号\n',
    );
    expect(sound).toBe(false);
    expect(document.value).toEqual({
      unit: { code: "017", name: "市教育局" },
      report: { submitted_on: "2018-06-06" },
      items: [{ id: "[1]号" }],
    });
  });
});

describe("spans", () => {
  const text = `# 台账
unit:   { code: "017" , name:  市教育局 }   # 单位
"quoted key": 'it''s'  # 注
items:
  - id: 甲 乙   # 注
    text: 第一行
      第二行   # 注

    note: |   # 注
      一
      二

    fold: >-
      三
    empty:   # 注
  -
  - [ 1, 2 ]
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
    ["/items/0/fold", ">-\n      三", "fold"],
    ["/items/0/empty", "", "empty"],
    ["/items/1", "", undefined],
    ["/items/2", "[ 1, 2 ]", undefined],
    ["/items/2/1", "2", undefined],
    ["/last", "完", "last"],
  ])("%s", (pointer, value, key) => {
    expect(textsAt(text, pointer)).toEqual([value, key]);
  });

  test("a block collection goes from its first key or dash to the end of its last value", () => {
    const [items] = textsAt(text, "/items");
    expect(items).toMatch(/^- id: 甲[\s\S]*\[ 1, 2 \]$/);
    const [item] = textsAt(text, "/items/0");
    expect(item).toMatch(/^id: 甲[\s\S]*empty:$/);
    const [all] = textsAt(text, "");
    expect(all).toMatch(/^unit: [\s\S]*last: 完$/);
  });

  test("a value that is missing stands behind its colon or dash", () => {
    const { document } = parseYaml("ledger.yaml", "a:   # 注\nb:\n  -   \n  - 1\n");
    expect(document.spanOf("/a", "value")).toEqual({ start: 2, end: 2 });
    expect(document.spanOf("/b/0", "value")).toEqual({ start: 15, end: 15 });
  });

  test("pointers that name nothing", () => {
    for (const pointer of ["/nothing", "/items/9", "/items/00", "/items/-1", "/last/0", "/unit/__proto__"]) {
      expect(textsAt(text, pointer)).toEqual([undefined, undefined]);
    }
  });

  test("keys with slashes and tildes", () => {
    expect(textsAt("a/b: { c~d: 1 }\n", "/a~1b/c~0d")).toEqual(["1", "c~d"]);
  });

  test("in a file that was mended while it was read, spans are those of the text as it was written", () => {
    const broken = "unit:\n  name：市教育局\n  note: @待补\n  level: city\nend: 完\n";
    expect(textsAt(broken, "/unit/name")).toEqual(["市教育局", "name"]);
    expect(textsAt(broken, "/unit/note")).toEqual(["@待补", "note"]);
    expect(textsAt(broken, "/unit/level")).toEqual(["city", "level"]);
    expect(textsAt(broken, "/end")).toEqual(["完", "end"]);
  });
});
