import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../fixed-seed.js";
import { mayHoldPersonalNumber } from "../../src/privacy/personal-numbers.js";
import { lettersOf, markOfLetters } from "../../src/rules/text/letters.js";

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

  test("no text is passed over that holds ten digits of any script, or an address", () => {
    fc.assert(
      fc.property(text, (one) => {
        const digits = one.match(/\p{Nd}/gu) ?? [];
        if (digits.length >= 10 || /[@＠]/.test(one)) expect(mayHoldPersonalNumber(one)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(mayHoldPersonalNumber("2018 年 6 月 8 日前，对合同重新招标")).toBe(false);
  });
});
