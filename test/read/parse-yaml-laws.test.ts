import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments, stringify } from "yaml";
import { parseYaml } from "../../src/read/parse-yaml.js";
import type { LocatedDocument } from "../../src/text/located-document.js";
import { joinPointer } from "../../src/text/place.js";

const ledger = `kind: ledger
version: 1
unit: { code: "017", name: 市教育局, level: city }   # 单位
report:
  submitted_on: 2018-06-06
items:
  - id: 017-2017-001
    problem: 经查：两个同类项目拆分采购，
      未公开招标
    note: |
      第一行
        第二行

    fold: >-
      甲
      乙
    found: { date: 2017-07-12, by: '2017 专项清理', year: 2017 }
    parties: [ { role: supplier, name: "甲\\n乙" }, 丙 ]
    empty:
    measures:
      - { id: M1, due: 2018-06-30, evidence: [E1] }
      - id: M2
        text: 无 # 附件3
  - id: 017-2017-002
    log:
    - date: 2018-05-01
rules: []
`;

/** Pieces that mean something to YAML, or that people type by mistake. */
const pieces = [
  ..."：:，-?[]{}\"'#@`%&*!|>,~\\\t\r\n ",
  ...[
    ": ",
    "\n  ",
    "- ",
    " #",
    "&a",
    "*a",
    "!!str ",
    "|\n",
    "? ",
    "<<: ",
    "\n---\n",
    "\n...\n",
    "%YAML 1.1\n",
  ],
  ...[
    "甲：乙\n",
    "code：1\n",
    "x:y\n",
    "a: b",
    "\0",
    "\ud800",
    "\ufeff",
    "\u001f",
    "\u0018",
    "\u0002",
    "\u3000",
  ],
];

const mutation = fc.record({
  at: fc.nat({ max: ledger.length }),
  removed: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 12 })),
  inserted: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.constant("")),
});

const mutated = fc
  .array(mutation, { minLength: 1, maxLength: 4 })
  .map((mutations) =>
    mutations.reduce(
      (text, { at, removed, inserted }) => text.slice(0, at) + inserted + text.slice(at + removed),
      ledger,
    ),
  );

const anyText = fc.oneof(
  { weight: 3, arbitrary: mutated },
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...pieces, "a", "甲", "1"), { maxLength: 40 }).map((parts) => parts.join("")),
);

const documents = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("017", "无 # 附件", "经查: 甲", "- 无", "no", "~", "甲\n  乙\n", "：", "[1]号"),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z_]{1,9}$/), tie("value"), { maxKeys: 4 }),
  ),
})).value;

const yamlText = fc
  .record({
    value: documents,
    indent: fc.constantFrom(1, 2, 4),
    indentSeq: fc.boolean(),
    flow: fc.boolean(),
    crlf: fc.boolean(),
  })
  .map(({ value, indent, indentSeq, flow, crlf }) => {
    const text = stringify(value, {
      indent,
      indentSeq,
      lineWidth: 40,
      aliasDuplicateObjects: false,
      ...(flow ? { collectionStyle: "flow" as const } : {}),
    });
    return crlf ? text.replaceAll("\n", "\r\n") : text;
  });

function* pointersOf(value: unknown, pointer = ""): Generator<[pointer: string, value: unknown]> {
  yield [pointer, value];
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value)) yield* pointersOf(child, joinPointer(pointer, [name]));
}

/** Nodes without a span, or with one that does not lie within the text. */
function strayNodes(document: LocatedDocument): string[] {
  const { length } = document.text;
  return [...pointersOf(document.value)].flatMap(([pointer]) =>
    (["key", "value"] as const)
      .filter((part) => {
        const span = document.spanOf(pointer, part);
        return span ? !(0 <= span.start && span.start <= span.end && span.end <= length) : part === "value";
      })
      .map((part) => `${part} of ${pointer}`),
  );
}

describe("laws of reading", () => {
  test("no text throws; every problem and every node lies within the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { document, problems } = parseYaml("ledger.yaml", text);
        expect(strayNodes(document)).toEqual([]);
        for (const { place } of problems) {
          if (place.part !== "span") throw new Error("a problem of a text has a span");
          expect(place.span.start).toBeGreaterThanOrEqual(0);
          expect(place.span.end).toBeGreaterThanOrEqual(place.span.start);
          expect(place.span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 600 },
    );
  });

  test("what yaml calls wrong is never sound, and what is not sound has a problem", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sound, problems } = parseYaml("ledger.yaml", text);
        const all = parseAllDocuments(text, { logLevel: "silent", prettyErrors: false });
        const isWrong = all.length > 1 || all.some(({ errors }) => errors.length > 0);
        expect({ isWrong, sound }).not.toEqual({ isWrong: true, sound: true });
        expect(problems.some(({ rule }) => rule !== "read/trailing-comment")).toBe(!sound);
      }),
      { numRuns: 600 },
    );
  });

  test("a sound text has the value that yaml gives it", () => {
    fc.assert(
      fc.property(fc.oneof(yamlText, mutated), (text) => {
        const { document, sound } = parseYaml("ledger.yaml", text);
        if (sound) expect(document.value).toEqual(parse(text, { logLevel: "silent" }));
      }),
      { numRuns: 600 },
    );
  });

  test("what yaml writes is sound, but for a text that could be a key", () => {
    fc.assert(
      fc.property(yamlText, (text) => {
        const rules = new Set(parseYaml("ledger.yaml", text).problems.map(({ rule }) => rule));
        rules.delete("read/full-width-syntax");
        expect([...rules]).toEqual([]);
      }),
    );
  });

  test("the text at a scalar's span says the scalar's value", () => {
    fc.assert(
      fc.property(fc.oneof(yamlText, mutated), (text) => {
        const { document, sound } = parseYaml("ledger.yaml", text);
        fc.pre(sound);
        for (const [pointer, value] of pointersOf(document.value)) {
          const span = document.spanOf(pointer, "value") ?? { start: 0, end: 0 };
          const source = text.slice(span.start, span.end);
          // The lines of a block text are indented against its parent, which is not at hand here.
          if ((typeof value === "object" && value !== null) || /^[|>]/.test(source)) continue;

          const again = pointer === "" ? parse(source) : parse(`value: ${source}`).value;
          expect(again).toEqual(value);
        }
      }),
      { numRuns: 600 },
    );
  });
});
