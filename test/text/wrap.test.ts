import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "../../src/text/clean.js";
import { codePageWidth, displayWidth } from "../../src/text/display-width.js";
import { graphemesOf } from "../../src/text/graphemes.js";
import { isNeverFirst, isNeverLast } from "../../src/text/kinsoku.js";
import { wrap, wrapCharacters } from "../../src/text/wrap.js";

describe("wrapping", () => {
  test("breaks between Chinese characters, and lets no line begin with ，or end with （", () => {
    expect(wrap("对整改到位的项目（含追加），逐个过关", 16)).toEqual([
      "对整改到位的项目",
      "（含追加），逐个",
      "过关",
    ]);
    expect(wrap("对整改到位的各项目（含追加），逐个", 20)).toEqual([
      "对整改到位的各项目",
      "（含追加），逐个",
    ]);
    expect(wrap("一二三四五，六", 10)).toEqual(["一二三四", "五，六"]);
  });

  test("breaks Latin text at blanks", () => {
    expect(wrap("the deadline passed 8 days ago", 12)).toEqual(["the deadline", "passed 8", "days ago"]);
  });

  test("keeps a number with what it counts, and a pair of dashes together", () => {
    expect(wrap("最晚是 6 月 7 日", 8)).toEqual(["最晚是", "6 月", "7 日"]);
    expect(wrap("整改——到位", 6)).toEqual(["整改——", "到位"]);
    expect(wrap("整改——到位", 5)).toEqual(["整改", "——到", "位"]);
  });

  test("breaks a word that is too long, best after a mark", () => {
    expect(wrap("reports/2018/evidence-017-001.pdf", 16)).toEqual([
      "reports/2018/",
      "evidence-017-",
      "001.pdf",
    ]);
    expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
  });

  test("keeps line breaks, empty lines and the blanks before a text", () => {
    expect(wrap("一\n\n  二", 10)).toEqual(["一", "", "  二"]);
    expect(wrap("", 10)).toEqual([""]);
  });

  test("measures as it is told to", () => {
    expect(wrap("“已整改”了", 10, displayWidth)).toEqual(["“已整改”了"]);
    expect(wrap("“已整改”了", 10, codePageWidth)).toEqual(["“已整改”", "了"]);
  });

  const pieces = fc.constantFrom(
    ..."整改台账已完成",
    ..."，。：；！？（）《》“”、…—",
    ..."ab1 -/.",
    "  ",
    "　",
    "\u00a0",
    "👍🏽",
    "e\u0301",
    "2018-06-08",
    "rectified",
    "\n",
  );
  const ledgerText = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));
  const anyText = fc.oneof(ledgerText, fc.string({ unit: "grapheme" }).map(clean));
  const width = fc.integer({ min: 1, max: 40 });
  const withoutBlanks = (text: string) => text.replace(/\s/gu, "");

  test("the short way breaks lines where the long one does", () => {
    const short = fc.array(
      fc.constantFrom(
        ..."整改台账已完成“”‘’—…·①±，。（）《》％￥",
        ..."ab19 -/.(),$%",
        " 6 月",
        "  ",
        "e\u0301",
        "rectified",
      ),
      { minLength: 10, maxLength: 80 },
    );
    const measures = fc.constantFrom(displayWidth, codePageWidth);
    fc.assert(
      fc.property(short, fc.integer({ min: 2, max: 40 }), measures, (parts, columns, measure) => {
        const text = parts.join("").trimEnd();
        fc.pre(measure(text) > columns);
        expect(wrap(text, columns, measure)).toEqual(wrapCharacters(text, columns, measure));
      }),
      { numRuns: 300 },
    );
  });

  test("loses nothing but blanks at the ends of lines", () => {
    fc.assert(
      fc.property(anyText, width, (text, columns) => {
        expect(withoutBlanks(wrap(text, columns).join(""))).toBe(withoutBlanks(text));
      }),
    );
  });

  test("joined again with blanks, the words are the same", () => {
    const words = fc.array(fc.constantFrom("the", "deadline", "passed", "8", "days"), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (list, columns) => {
        expect(wrap(list.join(" "), columns).join(" ")).toBe(list.join(" "));
      }),
    );
  });

  test("makes no line too wide, unless it is one character", () => {
    fc.assert(
      fc.property(anyText, width, (text, columns) => {
        const tooWide = wrap(text, columns).filter(
          (line) => displayWidth(line) > columns && graphemesOf(line).length > 1,
        );
        expect(tooWide).toEqual([]);
      }),
    );
  });

  test("keeps the rules for the ends of lines, unless a line has no other place to break", () => {
    const word = fc.constantFrom("整改", "台账", "已完成", "“到位”", "（一）", "是，", "否。", "《办法》");
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 20, max: 40 }), (words, columns) => {
        const lines = wrap(words.join(""), columns);
        expect(lines.slice(1).filter(isNeverFirst)).toEqual([]);
        expect(lines.filter((line) => isNeverLast(line.slice(-1)))).toEqual([]);
      }),
    );
  });

  test("fills lines: the next word would not have fitted", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 4, max: 40 }), (length, columns) => {
        const lines = wrap("整".repeat(length), columns);
        expect(lines).toHaveLength(Math.ceil(length / Math.floor(columns / 2)));
      }),
    );
  });
});
