import fc from "fast-check";
import { expect, test } from "vitest";
import { graphemesOf } from "../../src/text/graphemes.js";

const segmenter = new Intl.Segmenter("zh-CN", { granularity: "grapheme" });
const bySegmenter = (text: string) =>
  Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, start: index }));

test("a text is divided as Unicode's segmenter divides it, whether it needs one or not", () => {
  const between = (min: number, max: number) =>
    fc.integer({ min, max }).map((code) => String.fromCharCode(code));
  const unit = between(0x20, 0xffff);
  const latin = between(0x20, 0x2ff).filter((character) => !/[\p{Cc}\p{Cf}]/u.test(character));
  const marks = fc.oneof(
    between(0x2010, 0x2027),
    between(0x2030, 0x205e),
    between(0x2460, 0x24ff),
    between(0x3000, 0x3029),
  );
  const plain = fc.oneof(
    latin,
    marks,
    between(0x3041, 0x3096),
    between(0x309d, 0x30ff),
    between(0x4e00, 0x9fff),
    between(0xff01, 0xff9d),
  );
  const joining = fc.constantFrom(
    "\u0301",
    "\u200d",
    "\ufe0f",
    "👩‍👩‍👧",
    "\r\n",
    "\u3099",
    "\u302a",
    "ﾞ",
    "🇨🇳",
  );

  for (const character of [plain, fc.oneof(plain, unit), fc.oneof(plain, joining)]) {
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 40 }), (text) => {
        expect(graphemesOf(text)).toEqual(bySegmenter(text));
      }),
    );
  }
});
