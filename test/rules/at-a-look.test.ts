import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../fixed-seed.js";
import { mayHoldByPattern, mayHoldPersonalNumber } from "../../src/privacy/number-glance.js";
import { lettersOf, lettersOfAny, markOfLetters } from "../../src/rules/text/letters.js";

/** What texts of ledgers hold, and what only looks like it. */
const piece = fc.constantFrom(
  ..."整改采购一二三，。、；：“”（）《》〔〕 \t\nabcXYZ019ａＺ０９①㎡é́ﬀＫſ٣９𝟗@＠-—…·\u200b\u3000豈",
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

describe("what is told at a look is what a long look tells", () => {
  test("texts of the same letters have one mark", () => {
    fc.assert(
      fc.property(text, (one) => {
        const letters = lettersOf(one);
        expect(markOfLetters(letters)).toBe(markOfLetters(one));
        expect(markOfLetters(one.replaceAll("，", " ").toUpperCase().toLowerCase())).toBe(
          markOfLetters(lettersOf(one.replaceAll("，", " ").toUpperCase().toLowerCase())),
        );
      }),
      { numRuns: 2000 },
    );
    expect(markOfLetters("对 甲项目，重新招标。")).toBe(markOfLetters("对甲项目、重新招标"));
    expect(markOfLetters("甲项目")).not.toBe(markOfLetters("乙项目"));
  });

  test("the letters of a text", () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(lettersOf(one)).toBe(lettersOfAny(one));
      }),
      { numRuns: 2000 },
    );
  });

  test("whether a text may hold a personal number", () => {
    const digits = fc.constantFrom(
      ..."0123456789０９٣𝟗 -—·、々〆〇，。甲xＸ",
      "电话",
      "手机：",
      "PHONE",
      "方式",
    );
    const numbers = fc.array(fc.oneof(piece, digits, digits, digits), { maxLength: 40 });
    fc.assert(
      fc.property(numbers, (pieces) => {
        const one = pieces.join("");
        expect(mayHoldPersonalNumber(one)).toBe(mayHoldByPattern(one));
      }),
      { numRuns: 5000 },
    );
    expect(mayHoldPersonalNumber("138 0000 1234")).toBe(true);
    expect(mayHoldPersonalNumber("联系电话：310-1234567")).toBe(true);
    expect(mayHoldPersonalNumber("2018 年 6 月 8 日前，对合同重新招标，2018 年 9 月完成")).toBe(false);
  });
});
