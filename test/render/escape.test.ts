import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRow } from "../../src/render/escape-csv.js";
import { toJson } from "../../src/render/escape-json.js";
import { escapeMarkdown } from "../../src/render/escape-markdown.js";
import { clean } from "../../src/text/clean.js";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."整a1 =+-@\t\r\n\",'|\\`*_[]()<>&#~$:/.w\u001b") }),
);

describe("a row of CSV", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝１", "'＝１"],
    ["－无", "'－无"],
    ["\t=1", "' =1"],
    ["\r\n=1", "' =1"],
    ["  =1", "'  =1"],
    ["a=1", "a=1"],
    ["017", "017"],
    ['a"b', '"a""b"'],
    ["a,b", '"a,b"'],
    ["", ""],
  ])("has %j as %j", (value, field) => {
    expect(csvRow([value])).toBe(`${field}\r\n`);
  });

  test("has numbers as numbers, also negative ones, and nothing for what is absent", () => {
    expect(csvRow([-8, 0, null, undefined, 0.3333])).toBe("-8,0,,,0.3333\r\n");
  });

  test("read again gives the text, and never a formula", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (values) => {
        const row = csvRow(values);
        expect(row.indexOf("\r\n")).toBe(row.length - 2);
        const fields = fieldsOf(row.slice(0, -2));
        expect(fields.map((field) => field.replace(/^'/, ""))).toEqual(
          values.map((value) => clean(value).replace(/^'/, "")),
        );
        expect(fields.filter((field) => /^\s*[=+\-@＝＋－＠]/.test(field))).toEqual([]);
      }),
    );
  });
});

/** Reads one row as RFC 4180 has it. */
function fieldsOf(row: string): string[] {
  return [...`,${row}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

describe("text in Markdown", () => {
  test.each([
    ["a | b", "a &#124; b"],
    ["**bold** _em_", "\\*\\*bold\\*\\* \\_em\\_"],
    ["<script>", "&lt;script&gt;"],
    ["&lt;", "&amp;lt;"],
    ["# heading", "&#35; heading"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["33.33%", "33.33%"],
    ["[a](http://b)", "\\[a\\](http&#58;//b)"],
    ["www.example.com", "www&#46;example.com"],
    ["一\n二", "一 二"],
    ["    code", "code"],
  ])("has %j as %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test("read again is the text, and no mark is left that means something", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(readAgain(escaped)).toBe(clean(text).trim());
        expect(escaped.replaceAll(/\\[\\`*_[\]~$+=.)-]|&(#\d+|lt|gt|amp);/g, "")).not.toMatch(
          /[\\`*_[\]~$<>&#|]|:\/\//,
        );
      }),
    );
  });
});

/** What a reader of Markdown sees. */
function readAgain(escaped: string): string {
  const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };
  return escaped.replaceAll(
    /\\([\\`*_[\]~$+=.)-])|&#(\d+);|&(?:lt|gt|amp);/g,
    (entity, escapedMark, code) =>
      escapedMark ?? (code ? String.fromCodePoint(Number(code)) : (entities[entity] ?? entity)),
  );
}

describe("JSON text", () => {
  test("is the same JSON, and holds nothing that acts on a terminal or a log", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const printed = toJson({ text }, 0);
        expect(JSON.parse(printed)).toEqual({ text });
        expect(printed).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##[a-z]*\[/iu);
      }),
    );
  });
});
