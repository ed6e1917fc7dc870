import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReadingProblem } from "../../src/model/reading.js";
import { readFile } from "../../src/read/read-file.js";
import { shapeOf } from "../../src/read/schema-shape.js";
import { schemaOf, shapeFor } from "../../src/read/schema-validate.js";
import { realDate } from "../../src/rules/dates/real-date.js";
import { readLossyScalar } from "../../src/rules/read/lossy-scalar.js";
import { shapeSchema } from "../../src/rules/shape/schema.js";
import { locate } from "../../src/text/located-document.js";
import { ledgerWith, read } from "./said.js";

const kinds = ["ledger", "campaign", "inspection", "config", "baseline", "map"] as const;
const fields = [...new Set(kinds.map(schemaOf).flatMap((schema) => shapeOf(schema).properties))];
const itemFields = shapeFor("ledger").property("items")?.element()?.properties ?? [];

const limits = { maxBytes: 10_000 };
const bytesOf = (text: string) => new TextEncoder().encode(text);

function idsOf(problems: readonly ReadingProblem[]): string[] {
  return problems.map(({ rule, severity }) => (severity ? `${rule} ${severity}` : rule));
}

describe("a file that goes no further", () => {
  test("too large", () => {
    const file = readFile({ path: "ledger.yaml", bytes: new Uint8Array(10_001), named: true }, limits);
    expect(file).toMatchObject({
      kind: null,
      document: undefined,
      problems: [{ rule: "read/too-large", facts: { bytes: 10_001, limit: 10_000 } }],
      content: { kind: "unreadable", ledger: undefined },
    });
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("of no encoding that is known", () => {
    const file = readFile(
      { path: "ledger.yaml", bytes: Uint8Array.of(0xff, 0xfe, 0x41, 0), named: true },
      limits,
    );
    expect(file).toMatchObject({
      kind: null,
      problems: [{ rule: "read/encoding", facts: { encoding: "utf-16", offset: 0 } }],
      content: { kind: "unreadable" },
    });
  });

  test("of no known kind: an error where it was named, a warning where it was found", () => {
    const bytes = bytesOf("name: ci\n");
    expect(idsOf(readFile({ path: "ci.yaml", bytes, named: true }, limits).problems)).toEqual([
      "read/unknown-kind",
    ]);
    expect(idsOf(readFile({ path: "ci.yaml", bytes, named: false }, limits).problems)).toEqual([
      "read/unknown-kind warning",
    ]);
  });

  test("broken, its kind still known", () => {
    const file = read("kind: campaign\nversion: 1\nid: [x\n");
    expect(file).toMatchObject({ kind: "campaign", content: { kind: "unreadable", ledger: undefined } });
    expect(new Set(idsOf(file.problems))).toEqual(new Set(["read/syntax"]));
  });
});

describe("a file that is YAML, but not of the strict profile", () => {
  test("has the findings of its shape beside those of its text", () => {
    const { problems, content } = read(
      ledgerWith("    target: &t 规范采购\n    taget: 完成\n    disposal: *t\n"),
    );
    expect(problems.map(({ rule, place }) => `${rule} ${place.pointer}`).sort()).toEqual([
      "read/strict-yaml /items/0/disposal",
      "read/strict-yaml /items/0/target",
      "shape/schema /items/0/taget",
    ]);
    expect(content.kind).toBe("unreadable");
  });

  test("has none where the syntax had to be guessed at", () => {
    const { problems } = read(ledgerWith("    taget: [完成\n"));
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["read/syntax"]));
  });
});

describe("a file that is read", () => {
  test("in an old encoding, with a word about it", () => {
    const ascii = bytesOf('kind: ledger\nversion: 1\nitems: []\nunit: { code: "017", level: city, name: ');
    // 教育局 in GB18030
    const bytes = Uint8Array.of(...ascii, 0xbd, 0xcc, 0xd3, 0xfd, 0xbe, 0xd6, ...bytesOf(" }\n"));
    const file = readFile({ path: "ledger.yaml", bytes, named: true }, limits);
    expect(idsOf(file.problems)).toEqual(["read/legacy-encoding"]);
    expect(file.content).toMatchObject({ kind: "ledger", ledger: { unit: { name: "教育局" } } });
  });

  test.each([
    ["campaign", "kind: campaign\nversion: 1\nid: x\nextends: y\n", "campaign"],
    ["config", "kind: config\nversion: 1\n", "other"],
    ["baseline", "kind: baseline\nversion: 1\nfindings: []\n", "other"],
    ["inspection", 'kind: inspection\nversion: 1\nunit: "017"\nmethod: open\nfindings: []\n', "other"],
    ["inspection", "kind: inspection\nversion: 1\n", "unreadable"],
  ])("as a %s", (kind, text, content) => {
    expect(read(text)).toMatchObject({ kind, content: { kind: content } });
  });
});

describe("a ledger that cannot be read tells what it still can", () => {
  const nothing = { unit: undefined, name: undefined, level: undefined, submittedOn: undefined };
  const school = { unit: "017", name: "市教育局", level: "city" };

  test.each([
    [
      "its shape is wrong",
      ledgerWith("    xyz: 1\nreport: { submitted_on: 2018-06-06 }\n"),
      { ...school, submittedOn: "2018-06-06" },
    ],
    [
      "its code was no text",
      'kind: ledger\nunit: { code: 017 }\nreport: { submitted_on: "2018.6.6" }\n',
      { ...nothing, unit: "017" },
    ],
    [
      "it is broken at the end",
      ledgerWith("report:\n  submitted_on: 2018-06-06\nrules: [\n"),
      { ...school, submittedOn: "2018-06-06" },
    ],
    [
      "it has a key twice",
      ledgerWith("    target: a\n    target: b\n"),
      { ...school, submittedOn: undefined },
    ],
    ["it names no unit", "kind: ledger\nunit: 市教育局\nreport: []\n", nothing],
  ])("%s", (_why, text, known) => {
    expect(read(text).content).toEqual({
      kind: "unreadable",
      ledger: { file: "ledger.yaml", ...known },
    });
  });
});

describe("whatever a file holds", () => {
  const whole = ledgerWith(`    found: { date: 2017-07-12, by: 审计, year: 2017 }
    project: { number: "0571-17-003", name: 设备采购, kind: goods }
    measures: [ { id: M1, text: 补办手续, due: 2018-06-30, evidence: [E1] } ]
    timetable: { due: 2018-06-30, due_text: 6月底前 }
    evidence: [ { id: E1, title: 合同 } ]
declared: { total: 1 }
`);
  const pieces = [
    "~",
    "yes",
    "2018.6.8",
    "0571",
    "1e400",
    "[]",
    "{}",
    '""',
    "'",
    "&a",
    "*a",
    "!!x",
    "- ",
    ": ",
    "\n",
  ];
  const edits = fc.array(
    fc.record({
      at: fc.nat(whole.length),
      cut: fc.nat(12),
      add: fc.oneof(
        fc.constantFrom(...pieces, "__proto__", "：", "\t", "#", "|"),
        fc.string({ maxLength: 4 }),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const edited = edits.map((all) =>
    all.reduce((text, { at, cut, add }) => text.slice(0, at) + add + text.slice(at + cut), whole),
  );
  const value = fc.jsonValue({ depthSize: "small" }).map((one) => JSON.stringify(one));
  const someKind = fc.constantFrom(...kinds);
  const root = fc
    .tuple(someKind, fc.constantFrom(...fields), value)
    .map(([kind, field, given]) => `{ "kind": ${kind}, "version": 1, "${field}": ${given} }`);
  const item = fc
    .tuple(fc.constantFrom(...itemFields), value)
    .map(([field, given]) => ledgerWith(`    "${field}": ${given}\n`));

  test.each([
    ["bytes", fc.uint8Array({ maxLength: 200 })],
    ["edited ledgers", edited.map(bytesOf)],
    ["values of every type", fc.oneof(root, item).map(bytesOf)],
  ])("%s: it is read without an exception, and what is wrong can be shown and said", (_name, files) => {
    fc.assert(
      fc.property(files, (bytes) => {
        const { document, problems, content } = readFile({ path: "a.yaml", bytes, named: true }, limits);
        if (content.kind === "unreadable") expect(problems).not.toEqual([]);
        for (const problem of problems) {
          if (document) {
            const { start, end } = locate(document, problem.place);
            expect(0 <= start && start <= end && end <= document.text.length).toBe(true);
          }
          expect(JSON.parse(JSON.stringify(problem.facts))).toEqual(problem.facts);
          for (const rule of [shapeSchema, readLossyScalar, realDate]) {
            const heard = rule.scope === "reading" ? rule.hear(problem) : undefined;
            const words = heard ? [rule.say(heard.facts, "en"), rule.say(heard.facts, "zh-CN")] : [];
            expect(JSON.stringify(words)).not.toMatch(/undefined|\[object|NaN/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test("what a document's value holds can be let go, with a byte order mark too", () => {
  for (const mark of ["", "\ufeff"]) {
    const bytes = new TextEncoder().encode(`${mark}kind: ledger\nversion: 1\n`);
    const { document } = readFile({ path: "a.yaml", bytes, named: true }, limits);
    const before = document?.value;
    expect(before).toEqual({ kind: "ledger", version: 1 });
    document?.forget?.();
    expect(document?.value).toEqual(before);
    expect(document?.value).not.toBe(before);
  }
});
